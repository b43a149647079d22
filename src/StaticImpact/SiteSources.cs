using System.Collections.Immutable;
using System.Text;
using StaticImpact.Content;
using StaticImpact.Content.Data;
using StaticImpact.Content.Files;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages.Data;
using StaticImpact.DisclosureControl;

namespace StaticImpact;

/// <summary>The data files that hold figures which the site hides.</summary>
public static class SiteSources
{
    /// <summary>Each such file with what may stand in its place.</summary>
    public static ProtectionResult Protected(ProjectFolders folders, TimeProvider clock)
    {
        var bag = new DiagnosticBag();
        var content = ContentFolder.Open(folders.Content);
        if (ContentReader.Read(content, new ContentOptions(null, IncludeDrafts: true) { Clock = clock, WithHeldBack = true }, bag) is not { } read || bag.HasErrors) return new(bag.ToSorted(), []);
        var shown = Protect.Apply(read);
        var shownAgain = Protect.Apply(shown);
        var files = ImmutableArray.CreateBuilder<ProtectedFile>();
        foreach (var (original, indicator) in read.Indicators.Zip(shown.Indicators))
        {
            var changed = Changed(original, indicator);
            foreach (var path in changed.Values.Any(o => o.Hides) ? SharedOf(content, original) : [])
            {
                files.Add(new ProtectedFile(path, [], null, 0) { OriginalPath = path, IsShared = true });
            }

            if (changed.Count == 0 || !original.SharedFiles.IsEmpty || DataOf(content, original) is not { } entry || content.ReadBytes(entry, ContentFolder.MaxData, bag) is not { } bytes) continue;
            if (!changed.Values.Any(o => o.Hides)) continue;
            var moved = content.Originals.Of(entry.Path, bytes);
            var isHere = DataFileNames.IsWorkbook(entry.Extension);
            var safe = Safe(content, entry, bytes, moved, original, changed, bag, out var hasRevisions);
            files.Add(new ProtectedFile(isHere ? Path.ChangeExtension(entry.Path, ".csv") : entry.Path, bytes, safe is null ? null : Encoding.UTF8.GetBytes(safe), changed.Values.Count(c => c.Hides))
            {
                OriginalPath = moved is null ? entry.Path : Path.ChangeExtension(entry.Path, Path.GetExtension(moved.Path)),
                Sheet = isHere ? original.Sheet?.Value : moved?.Sheet,
                Data = moved is null ? DataLines.Data(content, original.Page, bag) : moved.Data,
                LeavesProject = isHere,
                HasRevisions = hasRevisions,
                LosesMoreBy = LosesMore(indicator, shownAgain.Indicators[original.Id]),
                Texts = moved is null ? DataLines.TakenOut(content, original.Page, bag) : [],
            });
        }

        return new(bag.ToSorted(), files.ToImmutable());
    }

    /// <summary>The table as it was read from the file, with what is hidden taken out.</summary>
    private static string? Safe(ContentFolder content, ContentEntry entry, byte[] bytes, OriginalFile? moved, Indicator original, Dictionary<FigureKey, (Observation Shown, bool Hides)> changed, DiagnosticBag bag, out bool hasRevisions)
    {
        hasRevisions = false;
        if (content.Find(original.Page.Path) is not { } page) return null;
        var group = new ContentGroup(ContentKinds.Named("indicator"), original.Id.Value, null, page, [], null);
        var keys = (IndicatorFrontMatter)ItemParsing.Read(group, content.NameOf, content.Originals, (file, found) => content.ReadBytes(file, ContentFolder.MaxText, found)).Keys;
        string? safe = null;
        var data = DataFileReading.Read(content.NameOf(entry.Path), entry.Extension, bytes, keys, moved, new DiagnosticBag(), (table, columns) =>
        {
            var separator = DataFileNames.IsWorkbook(entry.Extension) || moved is { IsWorkbook: true } ? ',' : ProtectedCsv.SeparatorOf(table, bytes);
            safe = ProtectedCsv.Write(table, columns, separator, changed.ToDictionary(c => c.Key, c => c.Value.Shown), original.PeriodKind, DataNames.Of);
        });
        hasRevisions = data is not null && data.OtherMeasures.Select(m => m.Value).Prepend(data).Any(d => !d.Earlier.IsEmpty);
        return safe;
    }

    /// <summary>The columns of which more would be hidden if only what is shown were known, and of which nothing says that their groups
    /// overlap: hidden figures alone can tell that. Null when the site stays the same.</summary>
    private static ImmutableArray<string>? LosesMore(Indicator shown, Indicator again) =>
        Changed(shown, again).Count == 0 ? null
            : [.. AllSeries(shown).Zip(AllSeries(again)).Where(s => !s.First.Observations.SequenceEqual(s.Second.Observations)).SelectMany(s => s.First.Group.Select(c => c.Column)).Distinct()
                .Where(column => !shown.Breakdowns.Any(b => b.Column == column && b.Overlap)).Order(StringComparer.Ordinal)];

    /// <summary>Says where small numbers stand in a repository, and where a protected file is no longer what its original gives.</summary>
    internal static void Check(Initiative read, Initiative shown, ContentFolder content, DiagnosticBag bag)
    {
        var isShared = read.Settings.Repository is not null || read.Settings.Hosts is { Length: > 0 };
        foreach (var (path, original) in content.Originals.Files)
        {
            if (content.Find(path) is { } entry && content.ReadProtected(entry) is { } bytes && Originals.HashOf(bytes) != original.ProtectedHash)
            {
                bag.Add(SourcesCodes.ProtectedFileChanged, new SourceSpan(content.NameOf(path)), $"This file has been changed since it was made from '{original.Path}'. Make the change there, then run: staticimpact protect --original \"{Path.GetDirectoryName(Path.GetDirectoryName(original.Path))}\".");
            }
        }

        if (!isShared) return;
        foreach (var (original, indicator) in read.Indicators.Zip(shown.Indicators))
        {
            if (ReferenceEquals(original, indicator)) continue;
            var hidden = Changed(original, indicator).Values.Count(o => o.Hides);
            if (hidden == 0) continue;
            foreach (var path in SharedOf(content, original))
            {
                bag.Add(SourcesCodes.SmallNumbersInRepository, new SourceSpan(content.NameOf(path)), $"This file holds figures of '{original.Id}' that the site hides, and stands {(read.Settings.Repository is { } there ? $"in the repository {there}" : "wherever the content is kept to be published")}. Give them a file of their own beside the measure, and keep its original elsewhere: staticimpact protect --original <a folder outside the project>.");
            }

            if (!original.SharedFiles.IsEmpty || DataOf(content, original) is not { } entry || content.Originals.Files.ContainsKey(entry.Path)) continue;
            var where = read.Settings.Repository is { } repository ? $"in the repository {repository}" : "wherever the content is kept to be published";
            bag.Add(SourcesCodes.SmallNumbersInRepository, new SourceSpan(content.NameOf(entry.Path)), $"This file holds {(hidden == 1 ? "1 row" : $"{hidden} rows")} that the site hides, and stands {where}. To keep the original elsewhere: staticimpact protect --original <a folder outside the project>.");
        }
    }

    /// <summary>Says that who can read the repository can read what is held back.</summary>
    /// <param name="isPublic">Null where nobody knows; then a repository that the site names is reason enough to say it.</param>
    internal static void CheckHeldBack(Initiative read, bool? isPublic, DiagnosticBag bag)
    {
        if (isPublic == false || (isPublic is null && read.Settings.Repository is null)) return;
        foreach (var file in read.HeldBack.GroupBy(h => h.File, StringComparer.Ordinal))
        {
            bag.Add(DataFileCodes.HeldBackInRepository, new SourceSpan(file.Key), isPublic == true
                ? "The repository is public: everybody can read there what is held back in this file. Make it private until then, or add the rows only then."
                : $"This file is held back, or some of its rows are, and it stands in the repository {read.Settings.Repository}. If that is public, everybody can read it there now: make it private until then, or add the rows only then.");
        }
    }

    /// <summary>The figures that are shown otherwise than they stand in the data file.</summary>
    private static Dictionary<FigureKey, (Observation Shown, bool Hides)> Changed(Indicator original, Indicator shown)
    {
        var changed = new Dictionary<FigureKey, (Observation, bool)>();
        if (ReferenceEquals(original, shown)) return changed;
        foreach (var (before, after) in AllSeries(original).Zip(AllSeries(shown)))
        {
            foreach (var (was, now) in before.Observations.Zip(after.Observations))
            {
                if (was != now && was.Line > 0) changed[FigureKey.Of(before, was.Period)] = (now, Gone(was.Value, now.Value) || Gone(was.N, now.N) || Gone(was.Denominator, now.Denominator) || Gone(was.Lower, now.Lower) || Gone(was.Upper, now.Upper) || Gone(was.Moe, now.Moe));
            }
        }

        return changed;

        static bool Gone(decimal? was, decimal? now) => was is not null && now is null;
    }

    /// <summary>The series of all of its measures; of several, with the cells that name the measure as data files have them.</summary>
    private static IEnumerable<Series> AllSeries(Indicator indicator) =>
        indicator.OtherMeasures.Prepend(indicator).SelectMany(measure => measure.Measure is { } role ? measure.Series.Select(s => s with { Group = [.. s.Group, .. role.Cells] }) : measure.Series);

    private static IEnumerable<string> SharedOf(ContentFolder content, Indicator indicator) =>
        content.Files.Where(f => f.Path.StartsWith(ContentLayout.Tables + "/", StringComparison.Ordinal) && indicator.SharedFiles.Contains(content.NameOf(f.Path))).Select(f => f.Path);

    private static ContentEntry? DataOf(ContentFolder content, Indicator indicator)
    {
        var stem = Path.ChangeExtension(indicator.Page.Path, null);
        return content.Find(stem + ".csv") ?? content.Find(stem + ".xlsx") ?? content.Find(stem + ".ods")
            ?? content.Files.FirstOrDefault(f => DataFileNames.HoldsFigures(f.Extension) && Path.ChangeExtension(f.Path, null) == stem);
    }
}

/// <param name="Files">None when the content has errors.</param>
public sealed record ProtectionResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ProtectedFile> Files);
