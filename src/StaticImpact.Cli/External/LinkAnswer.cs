namespace StaticImpact.Cli.External;

internal enum LinkState
{
    Fine,

    /// <summary>Fine, but at another address for good.</summary>
    Moved,
    Broken,
    Private,
    Unknown,
}

/// <summary>What became of a link.</summary>
/// <param name="Detail">The new address of what has moved, else why, to be read after "because".</param>
internal readonly record struct LinkAnswer(LinkState State, string Detail = "");
