using System.Collections.Immutable;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Pages.Data.History;

namespace StaticImpact;

/// <summary>Keeps the record of what is published, and says what publishing now would change.</summary>
public static class SiteRecord
{
    /// <summary>What the site publishes today, as a file for the content folder.</summary>
    public static RecordResult Take(ProjectFolders folders, BuildOptions options, TimeProvider clock)
    {
        var bag = new DiagnosticBag();
        var loaded = LoadedSite.Load(folders, options, clock, bag);
        if (loaded is null || bag.HasErrors) return new RecordResult(bag.ToSorted(), "", null);
        var bytes = Ledger.Snapshot(loaded.Site);
        for (var number = 1; ; number++)
        {
            // What was recorded earlier on the same day was published, too, and stays.
            var path = SnapshotFile.PathOf(loaded.Site.Today, number);
            if (loaded.Content.Find(path) is not { } there) return new RecordResult(bag.ToSorted(), path, bytes);
            var isLast = !loaded.Content.Contains(SnapshotFile.PathOf(loaded.Site.Today, number + 1));
            if (isLast && loaded.Content.ReadBytes(there, ContentFolder.MaxData, bag) is { } before && before.AsSpan().SequenceEqual(bytes)) return new RecordResult(bag.ToSorted(), path, bytes) { IsThere = true };
        }
    }

    /// <summary>What would change against the latest record, in the initiative's first language.</summary>
    public static PreviewResult Preview(ProjectFolders folders, BuildOptions options, TimeProvider clock)
    {
        var bag = new DiagnosticBag();
        var loaded = LoadedSite.Load(folders, options, clock, bag);
        if (loaded is null || bag.HasErrors) return new PreviewResult(bag.ToSorted(), null, []);
        var site = loaded.Site;
        var entry = Ledger.Preview(site.History, SnapshotFile.Of(site.Initiative, site.Progress));
        if (entry is null) return new PreviewResult(bag.ToSorted(), null, []);
        var words = new ChangeWords(site.Initiative, site.Words[site.Initiative.FirstLanguage]);
        return new PreviewResult(
            bag.ToSorted(),
            entry.Since,
            [.. entry.Changes.Select(change => change.Title + ": " + words.Say(change) + (change.Why.Length > 0 ? $" ({change.Why})" : ""))]);
    }
}

/// <param name="Path">Inside the content folder.</param>
/// <param name="Bytes">Null when the content has errors.</param>
public sealed record RecordResult(ImmutableArray<Diagnostic> Diagnostics, string Path, byte[]? Bytes)
{
    /// <summary>Whether the file is there already and holds the same.</summary>
    public bool IsThere { get; init; }
}

/// <param name="Since">The day of the latest record; null when there is none or the content has errors.</param>
/// <param name="Changes">One sentence for each.</param>
public sealed record PreviewResult(ImmutableArray<Diagnostic> Diagnostics, DateOnly? Since, ImmutableArray<string> Changes)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
