namespace StaticImpact.Publishing;

/// <summary>A file of the new site, as it will be.</summary>
/// <param name="StagedAs">The number under which it waits; or that it waits in a new folder; or nowhere, since it is in place already.</param>
// A class, since the collections of a struct would be compiled anew at every start.
internal sealed record StagedFile(RecordedFile File, int StagedAs, Change Change)
{
    public const int Nowhere = -1;
    public const int InNewFolder = 0;
}

internal enum Change { None, Adopted, Added, Changed }
