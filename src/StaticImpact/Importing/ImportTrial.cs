using System.Collections.Immutable;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Importing;

/// <summary>Reads the content as it will be after the import, and takes out of the tables what the site cannot read, row by row.</summary>
internal sealed class ImportTrial(string project, string content, string staging, ImportSource source, ImportLock before, TimeProvider clock, List<ImportRemark> remarks)
{
    /// <summary>What will be written, by path inside the project.</summary>
    public SortedDictionary<string, byte[]> Files { get; private set; } = [];

    /// <summary>Takes a copy of the content, to try on it.</summary>
    /// <returns>The languages of the site, the first one first.</returns>
    /// <exception cref="ImportRefused">The project's own content cannot be read.</exception>
    public ImmutableArray<string> Begin()
    {
        CopyContent();
        return Read(new DiagnosticBag()) is { } initiative ? [.. initiative.Settings.Languages.Select(l => l.Tag)] : throw new ImportRefused("the project has no initiative.yml that can be read. Run 'staticimpact check', correct what it says, then import.");
    }

    /// <param name="languages">Of the site.</param>
    /// <exception cref="ImportRefused">The site cannot read what is imported, whatever is taken out of it.</exception>
    public (ImportedSite Site, Initiative Initiative) Settle(ImportedSite site, ImmutableArray<string> languages, int mostRounds)
    {
        site = site with { Indicators = [.. site.Indicators.Where(i => !IsDeleted(i) && !IsAnothers(i))] };
        for (var round = 0; ; round++)
        {
            Files = WithoutDeleted(ImportedFiles.Of(site, source, languages), site);
            Stale = [.. before.Files.Keys.Where(IsStale)];
            foreach (var path in Stale) File.Delete(Path.Combine(staging, path));
            foreach (var (path, bytes) in Files.Where(f => !IsKept(f.Key, f.Value))) ImportWriting.Put(Path.Combine(staging, path), bytes);
            var bag = new DiagnosticBag();
            var initiative = Read(bag)!;
            var errors = bag.ToSorted().Where(d => d.Severity == Severity.Error && Files.ContainsKey(d.Span.File)).ToLookup(d => d.Span.File, StringComparer.Ordinal);
            if (errors.Count == 0)
            {
                ReportWithdrawn();
                return (site, initiative);
            }

            if (site.Places is { Map: { } map } places && (errors[ImportedFiles.PlacesPath].Concat(errors[ImportedFiles.MapPath(map)]).FirstOrDefault() is { } wrong))
            {
                remarks.Add(new(ImportRemarkKind.NoPlace, map.Source, 0, map.Label, $"The map is not imported: {wrong.Message}"));
                File.Delete(Path.Combine(staging, ImportedFiles.MapPath(map)));
                site = site with { Places = places with { Map = null } };
                continue;
            }

            var left = site.Indicators.Where(i => TakeOut(i, errors, mayGoOn: round < mostRounds)).ToList();
            var own = site.Indicators.SelectMany(FilesOf).ToHashSet(StringComparer.Ordinal);
            if (errors.SelectMany(e => e).FirstOrDefault(d => !own.Contains(d.Span.File)) is { } other && left.Count == site.Indicators.Count && !site.Indicators.Any(i => FilesOf(i).Any(f => errors[f].Any()))) throw new ImportRefused($"{other.Span.File} would not be read: {other.Message}");
            site = site with { Indicators = left };
        }
    }

    /// <summary>Data files of an import that hold nothing any more, and that nobody has changed since.</summary>
    public ImmutableArray<string> Stale { get; private set; } = [];

    private bool IsStale(string path) =>
        path.EndsWith(".csv", StringComparison.Ordinal) && !Files.ContainsKey(path) && Files.ContainsKey(Path.ChangeExtension(path, ".md"))
        && Path.Combine(project, path) is var file && File.Exists(file) && before.Wrote(path, ImportLock.HashOf(File.ReadAllBytes(file)));

    private void ReportWithdrawn()
    {
        foreach (var path in Stale) remarks.Add(new(ImportRemarkKind.Changed, path, 0, "", "The source has no figures for it any more, so the file is deleted."));
        foreach (var path in before.Files.Keys.Where(f => !Files.ContainsKey(f) && !Stale.Contains(f) && File.Exists(Path.Combine(project, f)))) remarks.Add(new(ImportRemarkKind.NoPlace, path, 0, "", "The source does not give this file any more. It stays as it is; delete it if it should go."));
    }

    /// <summary>Without translations, and goals of which nothing is written, that somebody has deleted.</summary>
    private SortedDictionary<string, byte[]> WithoutDeleted(SortedDictionary<string, byte[]> files, ImportedSite site)
    {
        foreach (var path in files.Keys.Where(path => before.IsDeleted(project, path)).ToList())
        {
            var goal = site.Goals.FirstOrDefault(g => path == ImportedFiles.GoalPath(g));
            if (goal is not null && site.Indicators.Any(i => i.Keys.Contains("goal: " + goal.Id) && !IsKept(ImportedFiles.PagePath(i), files[ImportedFiles.PagePath(i)]))) continue;
            // A translation without its original is a mistake.
            foreach (var gone in files.Keys.Where(f => f == path || (goal is not null && f.StartsWith(Path.ChangeExtension(path, "."), StringComparison.Ordinal))).ToList()) files.Remove(gone);
        }

        return files;
    }

    /// <summary>A page of that name is there that no import wrote.</summary>
    private bool IsAnothers(ImportedIndicator indicator)
    {
        var page = ImportedFiles.PagePath(indicator);
        if (before.Files.ContainsKey(page) || !File.Exists(Path.Combine(project, page))) return false;
        LeaveOut(indicator, $"{page} is there already and was not written by an import, so the indicator is not imported. Rename the file to import it beside yours.");
        return true;
    }

    private void LeaveOut(ImportedIndicator indicator, string why)
    {
        remarks.Add(new(ImportRemarkKind.NoPlace, indicator.Figures?.File ?? indicator.SourceId, 0, indicator.Id, why));
        foreach (var row in indicator.Figures?.Rows ?? []) Drop(indicator.Figures!, row, why);
    }

    /// <summary>Somebody has deleted it after an import, and does not want it back.</summary>
    private bool IsDeleted(ImportedIndicator indicator)
    {
        if (((string[])[ImportedFiles.PagePath(indicator), ImportedFiles.DataPath(indicator)]).FirstOrDefault(path => before.IsDeleted(project, path)) is not { } deleted) return false;
        LeaveOut(indicator, $"You have deleted {deleted}, so the indicator is not imported again. To have it back, delete its files and their lines in {ImportLock.FileName}.");
        return true;
    }

    /// <summary>Everything that is written of an indicator.</summary>
    private IEnumerable<string> FilesOf(ImportedIndicator indicator) => Files.Keys.Where(f => f.StartsWith(Path.ChangeExtension(ImportedFiles.PagePath(indicator), "."), StringComparison.Ordinal));

    /// <summary>Takes out what has errors; false where nothing of the indicator can stay.</summary>
    private bool TakeOut(ImportedIndicator indicator, ILookup<string, Diagnostic> errors, bool mayGoOn)
    {
        var files = FilesOf(indicator).ToList();
        // What says only that there are more is of no row.
        var own = files.SelectMany(f => errors[f]).Where(d => d.Code != DataFileCodes.MoreMistakes).ToList();
        if (own.Count == 0) return true;
        if (indicator.Figures is { } figures && mayGoOn)
        {
            var rows = own.Where(d => d.Span.File == ImportedFiles.DataPath(indicator) && d.Span.Line > 1).GroupBy(d => d.Span.Line - 2).Where(g => g.Key < figures.Rows.Count).OrderByDescending(g => g.Key).ToList();
            foreach (var row in rows)
            {
                Drop(figures, figures.Rows[row.Key], row.First().Message);
                figures.Rows.RemoveAt(row.Key);
            }

            if (rows.Count > 0 && figures.Rows.Count > 0) return true;
        }

        LeaveOut(indicator, mayGoOn ? $"The indicator is not imported: {own[0].Message}" : "The indicator is not imported: too many of its rows cannot be read.");
        foreach (var path in files)
        {
            File.Delete(Path.Combine(staging, path));
            // What is there already stays as it is.
            if (File.Exists(Path.Combine(project, path))) File.Copy(Path.Combine(project, path), Path.Combine(staging, path));
        }

        return false;
    }

    private void Drop(ImportedFigures figures, ImportedRow row, string why) => remarks.Add(new(ImportRemarkKind.Dropped, figures.File, row.Line, row.Text, why));

    private bool IsKept(string path, byte[] bytes) => ImportWriting.IsKept(Path.Combine(project, path), path, bytes, before);

    private Initiative? Read(DiagnosticBag bag) =>
        ContentReader.Read(ContentFolder.Open(Path.Combine(staging, "content")), new ContentOptions(null, IncludeDrafts: true) { Clock = clock, WithHeldBack = true }, bag);

    private void CopyContent()
    {
        foreach (var file in ContentFolder.Open(content).Files)
        {
            if (Path.GetExtension(file.Path).ToLowerInvariant() is not (".md" or ".yml" or ".csv" or ".xlsx" or ".ods" or ".json" or ".geojson")) continue;
            var target = Path.Combine(staging, "content", file.Path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(content, file.Path.Replace('/', Path.DirectorySeparatorChar)), target);
        }
    }
}
