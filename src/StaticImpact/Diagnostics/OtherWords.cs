namespace StaticImpact.Diagnostics;

/// <summary>Words that people write for the program's own, too far from them to be a slip of the keyboard.</summary>
internal static class OtherWords
{
    /// <summary>Each of the program's words with others for it, in small letters.</summary>
    private static readonly (string Ours, string[] Others)[] Table =
    [
        ("charity", ["nonprofit", "non-profit", "not-for-profit", "ngo", "501c3"]),
        ("education", ["school", "schools", "school district", "university", "college"]),
        ("faith", ["church", "mosque", "synagogue", "temple", "religion"]),
        ("philanthropy", ["foundation", "funder"]),
        ("business", ["company", "private", "corporate", "employer"]),
        ("government", ["city", "county", "public", "agency"]),
        ("health", ["hospital", "clinic", "healthcare"]),
        ("underway", ["ongoing", "in progress", "in-progress", "active", "current", "started", "running"]),
        ("done", ["complete", "completed", "finished"]),
        ("stopped", ["cancelled", "canceled", "ended"]),
        ("paused", ["on hold", "on-hold"]),
        ("percent", ["%", "percentage", "pct", "rate"]),
        ("count", ["number", "people", "total"]),
        ("currency", ["dollars", "usd", "$", "money"]),
        ("higher", ["up", "increase", "more"]),
        ("lower", ["down", "decrease", "less"]),
    ];

    /// <summary>The candidate that a word stands for; null for none.</summary>
    public static string? Meant(string found, IEnumerable<string> candidates)
    {
        var word = found.Trim().ToLowerInvariant();
        foreach (var (ours, others) in Table)
        {
            if (Array.IndexOf(others, word) >= 0 && candidates.Contains(ours, StringComparer.Ordinal)) return ours;
        }

        return null;
    }
}
