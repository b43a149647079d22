namespace StaticImpact;

/// <summary>How a site is to be built.</summary>
public sealed record BuildOptions
{
    /// <summary>Replaces <c>url</c> of <c>initiative.yml</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Links name <c>index.html</c>, so that the folder can be opened from disk.</summary>
    public bool Portable { get; init; }

    /// <summary>Warnings count as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Drafts and items of the future are shown, marked.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether texts are measured for hints at plainer writing, some 7 % of what a build of many texts takes.</summary>
    public bool Hints { get; init; } = true;

    /// <summary>The day the site speaks from; null means today in the initiative's time zone.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The time of that day, in the initiative's time zone, until which what is held back is left out; null is its beginning.</summary>
    public TimeOnly? AsOfTime { get; init; }

    /// <summary>Whether everybody can read the repository; null where nobody knows.</summary>
    public bool? IsRepositoryPublic { get; init; }

    /// <summary>Told of each stage as it begins, in words such as "Reading 10,400 files"; from one thread.</summary>
    public Action<string>? OnStage { get; init; }
}
