using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli;

/// <summary>Findings as a person can take them in: the first few of each kind, and how many more there are. Errors are all shown, since
/// each of them keeps the site from being published.</summary>
/// <param name="Shown">In the order in which they were given.</param>
/// <param name="Rest">A line for each kind of which some are left out; empty when none are.</param>
internal sealed record RepeatedFindings(ImmutableArray<Diagnostic> Shown, ImmutableArray<string> Rest)
{
    /// <summary>How many of one kind are shown where there are more. One alone is not left out: the line that counts it takes as much space.</summary>
    public const int ShownOfOneKind = 5;

    public static RepeatedFindings Of(ImmutableArray<Diagnostic> all)
    {
        var many = all.Where(d => d.Severity != Severity.Error).CountBy(d => d.Code).Where(c => c.Value > ShownOfOneKind + 1).ToDictionary();
        if (many.Count == 0) return new(all, []);
        var seen = new Dictionary<DiagnosticCode, int>();
        var shown = all.RemoveAll(d => d.Severity != Severity.Error && many.ContainsKey(d.Code) && (seen[d.Code] = seen.GetValueOrDefault(d.Code) + 1) > ShownOfOneKind);
        return new(shown, [.. many.OrderBy(c => c.Key.Id, StringComparer.Ordinal).Select(c => Line(c.Key, c.Value - ShownOfOneKind)), "'staticimpact check --all' shows them all."]);
    }

    private static string Line(DiagnosticCode code, int count) => string.Create(CultureInfo.InvariantCulture, $"… and {count} more like {code.Id} ({code.Title}).");
}
