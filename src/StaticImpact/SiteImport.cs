using System.Collections.Immutable;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.DisclosureControl;
using StaticImpact.Importing;
using StaticImpact.Model;

namespace StaticImpact;

/// <summary>Takes a data set that exists into a project: content files that a person goes on editing, and a report that accounts for every row.</summary>
public static class SiteImport
{
    /// <summary>So often rows are taken out that the site could not read.</summary>
    private const int MostRounds = 20;

    /// <summary>Where what is imported is tried and waits; nothing is kept there.</summary>
    private static readonly string Staging = Path.Combine(".staticimpact", "import");

    /// <param name="source">A folder or an archive.</param>
    public static ImportResult Run(ProjectFolders folders, string source, TimeProvider clock)
    {
        try
        {
            using var files = ImportSource.Open(source);
            var chosen = ImportProfile.All.FirstOrDefault(p => p.Fits(files));
            if (chosen is null) return ImportResult.Refused($"'{source}' is no {string.Join(", and no ", ImportProfile.All.Select(p => p.InWords))}.");
            using var alone = ImportWriting.Alone(folders.Project);
            var staging = Path.Combine(folders.Project, Staging);
            try
            {
                // One that was killed has left its own.
                if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
                return Run(folders, files, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(source))), chosen, staging, clock);
            }
            finally
            {
                if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
            }
        }
        catch (ImportRefused refused)
        {
            return ImportResult.Refused(refused.Message);
        }
    }

    private static ImportResult Run(ProjectFolders folders, ImportSource files, string from, ImportProfile profile, string staging, TimeProvider clock)
    {
        var before = ImportLock.Read(folders.Project);
        var remarks = new List<ImportRemark>();
        var trial = new ImportTrial(folders.Project, folders.Content, staging, files, before, clock, remarks);
        var languages = trial.Begin();
        var read = profile.Read(files, new ImportTarget(languages, !File.Exists(Path.Combine(folders.Project, ImportedFiles.PlacesPath)) || before.Files.ContainsKey(ImportedFiles.PlacesPath)), remarks);
        var (site, initiative) = trial.Settle(read, languages, MostRounds);
        var shown = Protect.Apply(initiative);
        var statuses = StatusComparison.Of(site, initiative, shown);
        var (written, kept) = new ImportWriting(folders.Project, staging, before).Write(trial.Files, files, profile.Name, from, trial.Stale);
        var dropped = remarks.Where(r => r.Kind == ImportRemarkKind.Dropped).DistinctBy(r => (r.File, r.Line, r.Text)).ToList();
        return new ImportResult
        {
            Profile = profile.Name,
            Goals = site.Goals.Count,
            Indicators = site.Indicators.Count,
            RowsRead = read.RowsRead,
            RowsDropped = dropped.Count,
            FiguresHidden = HiddenFigures(initiative, shown, [.. site.Indicators.Select(i => i.Id)]),
            Written = written,
            Kept = kept,
            Dropped = Notes(dropped),
            Changed = Notes(remarks.Where(r => r.Kind == ImportRemarkKind.Changed)),
            Guesses = Notes(remarks.Where(r => r.Kind == ImportRemarkKind.Guess)),
            WithoutPlace = Notes(remarks.Where(r => r.Kind == ImportRemarkKind.NoPlace)),
            StatusesCompared = statuses.Compared,
            StatusesDiffer = Notes(statuses.Differ),
            StatusesWithout = Notes(statuses.Without),
        };
    }

    private static ImmutableArray<ImportNote> Notes(IEnumerable<ImportRemark> remarks) => [.. remarks.Select(r => new ImportNote(r.File, r.Line, r.Text, r.Why))];

    private static int HiddenFigures(Initiative initiative, Initiative shown, HashSet<string> imported)
    {
        return Values(initiative) - Values(shown);

        int Values(Initiative of) => of.Measures.Where(m => imported.Contains((m.Measure?.Indicator ?? m.Id).Value)).Sum(m => m.Series.Sum(s => s.Observations.Count(o => o.Value is not null)));
    }
}

/// <summary>What an import did.</summary>
public sealed record ImportResult
{
    /// <summary>Why nothing was imported; null where something was.</summary>
    public string? Refusal { get; init; }

    /// <summary>The kind of source, such as <c>open-sdg</c>.</summary>
    public string Profile { get; init; } = "";

    public int Goals { get; init; }

    public int Indicators { get; init; }

    /// <summary>Rows of figures in the source, without headers and blank rows.</summary>
    public int RowsRead { get; init; }

    /// <summary>Rows of figures that are not imported; the others are.</summary>
    public int RowsDropped { get; init; }

    /// <summary>Figures that are imported and that pages hide, because they speak of too few people.</summary>
    public int FiguresHidden { get; init; }

    /// <summary>Paths inside the project.</summary>
    public ImmutableArray<string> Written { get; init; } = [];

    /// <summary>Files that a person has changed, which stay as they are.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];

    public ImmutableArray<ImportNote> Dropped { get; init; } = [];

    /// <summary>What is imported otherwise than it stands in the source.</summary>
    public ImmutableArray<ImportNote> Changed { get; init; } = [];

    /// <summary>What was taken for something without being told, with how to confirm or correct it.</summary>
    public ImmutableArray<ImportNote> Guesses { get; init; } = [];

    /// <summary>Metadata for which there is no place.</summary>
    public ImmutableArray<ImportNote> WithoutPlace { get; init; } = [];

    /// <summary>How many statuses that the source publishes were held against those of the site.</summary>
    public int StatusesCompared { get; init; }

    public ImmutableArray<ImportNote> StatusesDiffer { get; init; } = [];

    /// <summary>Statuses of figures that have none here.</summary>
    public ImmutableArray<ImportNote> StatusesWithout { get; init; } = [];

    internal static ImportResult Refused(string why) => new() { Refusal = why };
}

/// <summary>A line of the report.</summary>
/// <param name="File">In the source.</param>
/// <param name="Line">From 1; 0 for the whole file.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Why">A sentence.</param>
public sealed record ImportNote(string File, int Line, string Text, string Why);
