namespace StaticImpact.Model;

/// <summary>Any other page: <c>pages/a/b.md</c> is shown at <c>/a/b/</c>.</summary>
public sealed record FreePage : IContentItem
{
    /// <summary>Path below <c>pages/</c> without extension, e.g. <c>a/b</c>.</summary>
    public required string Path { get; init; }
    public required PageFacts Page { get; init; }

    /// <summary>Whether it is written for residents, who should not need to be experts to read it.</summary>
    public bool IsForResidents { get; init; } = true;

    /// <summary>Shown in the footer's list of pages.</summary>
    public bool Menu { get; init; }
}
