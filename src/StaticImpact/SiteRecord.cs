using System.Collections.Immutable;
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
        return loaded is null || bag.HasErrors
            ? new RecordResult(bag.ToSorted(), "", null)
            : new RecordResult(bag.ToSorted(), SnapshotFile.PathOf(loaded.Site.Today), Ledger.Snapshot(loaded.Site));
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
public sealed record RecordResult(ImmutableArray<Diagnostic> Diagnostics, string Path, byte[]? Bytes);

/// <param name="Since">The day of the latest record; null when there is none or the content has errors.</param>
/// <param name="Changes">One sentence for each.</param>
public sealed record PreviewResult(ImmutableArray<Diagnostic> Diagnostics, DateOnly? Since, ImmutableArray<string> Changes)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
