using System.Collections.Immutable;
using System.Text;
using StaticImpact.Content;
using StaticImpact.Content.Data;
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
        if (ContentReader.Read(content, new ContentOptions(null, IncludeDrafts: true) { Clock = clock }, bag) is not { } read || bag.HasErrors) return new(bag.ToSorted(), []);
        var shown = Protect.Apply(read);
        var shownAgain = Protect.Apply(shown);
        var files = ImmutableArray.CreateBuilder<ProtectedFile>();
        foreach (var (original, indicator) in read.Indicators.Zip(shown.Indicators))
        {
            var changed = Changed(original, indicator);
            if (changed.Count == 0 || DataOf(content, original) is not { } entry || content.ReadBytes(entry, ContentFolder.MaxData, bag) is not { } bytes) continue;
            if (!changed.Values.Any(o => o.Hides)) continue;
            var moved = content.Originals.WorkbookOf(entry.Path, bytes);
            var isHere = entry.Extension == ".xlsx";
            var rows = changed.ToDictionary(c => c.Key, c => c.Value.Shown);
            var sheet = isHere ? original.Sheet?.Value : moved?.Sheet;
            var name = content.NameOf(entry.Path);
            var safe = isHere || moved is not null ? ProtectedCsv.WriteSheet(name, bytes, sheet, rows, DataNames.Of)
                : ContentText.Decode(name, bytes, bag) is { } text ? ProtectedCsv.Write(name, text, rows, DataNames.Of) : null;
            files.Add(new ProtectedFile(isHere ? Path.ChangeExtension(entry.Path, ".csv") : entry.Path, bytes, safe is null ? null : Encoding.UTF8.GetBytes(safe), changed.Values.Count(c => c.Hides))
            {
                OriginalPath = moved is null ? entry.Path : Path.ChangeExtension(entry.Path, Path.GetExtension(moved.Path)),
                Sheet = sheet,
                LeavesProject = isHere,
                LosesMoreBy = LosesMore(indicator, shownAgain.Indicators[original.Id]),
                Texts = isHere && original.Sheet is { } line ? SheetLine.TakenOut(content, original.Page, line.Span.Line, bag) : [],
            });
        }

        return new(bag.ToSorted(), files.ToImmutable());
    }

    /// <summary>The columns of which more would be hidden if only what is shown were known, and of which nothing says that their groups
    /// overlap: hidden figures alone can tell that. Null when the site stays the same.</summary>
    private static ImmutableArray<string>? LosesMore(Indicator shown, Indicator again) =>
        Changed(shown, again).Count == 0 ? null
            : [.. shown.Series.Zip(again.Series).Where(s => !s.First.Observations.SequenceEqual(s.Second.Observations)).SelectMany(s => s.First.Group.Select(c => c.Column)).Distinct()
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
            if (ReferenceEquals(original, indicator) || DataOf(content, original) is not { } entry || content.Originals.Files.ContainsKey(entry.Path)) continue;
            var hidden = Changed(original, indicator).Values.Count(o => o.Hides);
            if (hidden == 0) continue;
            var where = read.Settings.Repository is { } repository ? $"in the repository {repository}" : "wherever the content is kept to be published";
            bag.Add(SourcesCodes.SmallNumbersInRepository, new SourceSpan(content.NameOf(entry.Path)), $"This file holds {(hidden == 1 ? "1 row" : $"{hidden} rows")} that the site hides, and stands {where}. To keep the original elsewhere: staticimpact protect --original <a folder outside the project>.");
        }
    }

    /// <summary>The rows that are shown otherwise than they stand in the data file, by their line.</summary>
    private static Dictionary<int, (Observation Shown, bool Hides)> Changed(Indicator original, Indicator shown)
    {
        var changed = new Dictionary<int, (Observation, bool)>();
        if (ReferenceEquals(original, shown)) return changed;
        foreach (var (before, after) in original.Series.Zip(shown.Series))
        {
            foreach (var (was, now) in before.Observations.Zip(after.Observations))
            {
                if (was != now && was.Line > 0) changed[was.Line] = (now, Gone(was.Value, now.Value) || Gone(was.N, now.N) || Gone(was.Denominator, now.Denominator) || Gone(was.Lower, now.Lower) || Gone(was.Upper, now.Upper) || Gone(was.Moe, now.Moe));
            }
        }

        return changed;

        static bool Gone(decimal? was, decimal? now) => was is not null && now is null;
    }

    private static ContentEntry? DataOf(ContentFolder content, Indicator indicator)
    {
        var stem = Path.ChangeExtension(indicator.Page.Path, null);
        return content.Find(stem + ".csv") ?? content.Find(stem + ".xlsx")
            ?? content.Files.FirstOrDefault(f => f.Extension is ".csv" or ".xlsx" && Path.ChangeExtension(f.Path, null) == stem);
    }
}

/// <param name="Files">None when the content has errors.</param>
public sealed record ProtectionResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ProtectedFile> Files);
