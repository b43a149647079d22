namespace StaticImpact.Publishing;

/// <summary>How a folder of the site comes to be in the output.</summary>
/// <param name="Folder">Of one that is taken, what stands in its way; of a new one, the topmost new folder around it, which comes with all that is in it: empty for the output itself.</param>
internal sealed record FolderFate(FolderState State, string Folder);

internal enum FolderState
{
    /// <summary>It is there: a folder and no link.</summary>
    There,

    /// <summary>Nothing is there, or a file of ours that goes.</summary>
    New,

    /// <summary>Something of another's is in its way.</summary>
    Taken,
}
