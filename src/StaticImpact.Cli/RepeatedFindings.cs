using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Coherence;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli;

/// <summary>Findings as a person can take them in: the first few of each kind, and how many more there are. Errors are all shown, since
/// each of them keeps the site from being published. What an initiative lacks is a checklist, once there is more than a little.</summary>
/// <param name="Shown">In the order in which they were given.</param>
/// <param name="Rest">A line for each kind of which some are left out, and the checklist; empty when none are.</param>
internal sealed record RepeatedFindings(ImmutableArray<Diagnostic> Shown, ImmutableArray<string> Rest)
{
    private const string All = "'staticimpact check --all' shows them all.";

    private static readonly HashSet<DiagnosticCode> Coherence = [.. CoherenceRules.All.Select(r => r.Code)];

    /// <summary>How many of one kind are shown where there are more. One alone is not left out: the line that counts it takes as much space.</summary>
    public const int ShownOfOneKind = 5;

    private const int FilesNamed = 3;

    public static RepeatedFindings Of(ImmutableArray<Diagnostic> all)
    {
        // What a young initiative still lacks is no mistake in this or that line: it is a list to be worked through.
        var lacks = all.Where(d => d.Severity == Severity.Warning && Coherence.Contains(d.Code)).ToList();
        if (lacks.Count > ShownOfOneKind)
        {
            var others = Of(all.RemoveAll(lacks.Contains));
            return others with { Rest = [.. others.Rest.Where(l => l != All), .. Checklist(lacks), All] };
        }

        var many = all.Where(d => d.Severity != Severity.Error).CountBy(d => d.Code).Where(c => c.Value > ShownOfOneKind + 1).ToDictionary();
        if (many.Count == 0) return new(all, []);
        var seen = new Dictionary<DiagnosticCode, int>();
        var shown = all.RemoveAll(d => d.Severity != Severity.Error && many.ContainsKey(d.Code) && (seen[d.Code] = seen.GetValueOrDefault(d.Code) + 1) > ShownOfOneKind);
        return new(shown, [.. many.OrderBy(c => c.Key.Id, StringComparer.Ordinal).Select(c => Line(c.Key, c.Value - ShownOfOneKind)), All]);
    }

    private static IEnumerable<string> Checklist(List<Diagnostic> lacks)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"What the initiative still lacks ({lacks.Count} warnings):");
        foreach (var same in lacks.GroupBy(d => d.Code).OrderBy(g => g.Key.Id, StringComparer.Ordinal))
        {
            var files = same.Select(d => d.Span.File).Distinct(StringComparer.Ordinal).ToList();
            var more = files.Count - FilesNamed;
            var named = string.Join(", ", files.Take(more == 1 ? FilesNamed + 1 : FilesNamed));
            yield return VisibleText.Line(string.Create(CultureInfo.InvariantCulture, $"  [ ] {same.Key.Id} {same.Key.Title}: {named}{(more > 1 ? $" and {more} more" : "")}"));
        }

        yield return "'staticimpact check --report' says why each matters and what to do about it.";
    }

    private static string Line(DiagnosticCode code, int count) => string.Create(CultureInfo.InvariantCulture, $"… and {count} more like {code.Id} ({code.Title}).");
}
