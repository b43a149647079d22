using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>The files of the content folder that are no content themselves. All are paths inside the content folder, in ordinal order where
/// they are lists.</summary>
public sealed record SiteFileList
{
    public static SiteFileList Empty { get; } = new();

    /// <summary>Every file that could go out if something published named it.</summary>
    public ImmutableArray<string> AtHand { get; init; } = [];

    /// <summary>Files that can be no part of a site, whoever names them.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>Named by the front matter of what is shown, by <c>initiative.yml</c> or by <c>places.yml</c>.</summary>
    public ImmutableHashSet<string> Named { get; init; } = [];

    /// <summary>Named by the front matter of what is not shown.</summary>
    public ImmutableHashSet<string> NamedByHidden { get; init; } = [];

    /// <summary>Documents and films that somebody has looked into.</summary>
    public ImmutableHashSet<ConfirmedFile> Checked { get; init; } = [];

    /// <summary>Pictures to which somebody's consent has ended, with its last day. They are nowhere on the site.</summary>
    public ImmutableSortedDictionary<string, DateOnly> Withdrawn { get; init; } = ImmutableSortedDictionary<string, DateOnly>.Empty;

    /// <summary>Where front matter names them.</summary>
    public ImmutableArray<Sourced<string>> WithdrawnAt { get; init; } = [];

    /// <summary>What goes out: the files at hand that something published names. Known once the texts have been read.</summary>
    public ImmutableArray<string> Published { get; init; } = [];
}
