using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages.Digest;

namespace StaticImpact;

/// <summary>What a project has that is new since a day, for newsletters.</summary>
public static class SiteDigest
{
    /// <param name="since">Everything of later days is new.</param>
    public static DigestResult Since(ProjectFolders folders, BuildOptions options, TimeProvider clock, DateOnly since)
    {
        var bag = new DiagnosticBag();
        var loaded = LoadedSite.Load(folders, options, clock, bag);
        if (loaded is null || bag.HasErrors) return new DigestResult(bag.ToSorted(), default, null, []);
        var site = loaded.Site;
        return new DigestResult(
            bag.ToSorted(),
            site.Today,
            Digest.ComparedWith(site, since),
            [.. site.Initiative.Settings.Languages.Select(language => Digest.Of(site, language, since))]);
    }
}

/// <param name="Today">The day the site speaks from.</param>
/// <param name="ComparedWith">The day of the record that figures and statuses are compared with; null when there is none.</param>
/// <param name="Digests">One for each language; none when the content has errors.</param>
public sealed record DigestResult(ImmutableArray<Diagnostic> Diagnostics, DateOnly Today, DateOnly? ComparedWith, ImmutableArray<Digest> Digests);
