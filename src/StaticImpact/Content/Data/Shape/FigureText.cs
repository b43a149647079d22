using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>What a cell among figures says.</summary>
internal static class FigureText
{
    private static readonly string[] NoFigure = ["n/a", "na", "n.a.", "n.a", "-", "--", "---", "–", "—", ".", "..", "...", "…", "nd", "n.d.", "no data", "none", "not available", "not applicable", "not reported", "not collected", "missing", "tbd", "pending", "closed", "cancelled", "canceled", "not counted", "not measured", "not tested", "not surveyed", "not conducted", "not held", "not open", "not calculated", "no survey", "no count", "no report", "unreliable", "unstable", "statistically unreliable", "null", "nan", "#n/a", "?", "x/x", "[x]", "[z]", "[w]", "[na]", "[n/a]", "[no data]", "[:]", ":"];
    private static readonly string[] Hidden = ["*", "**", "***", "s", "(s)", "x", "(x)", "c", "ds", "dsu", "sup", "supp", "suppressed", "redacted", "hidden", "confidential", "n<10", "n < 10", "<n", "too few", "too small", "[c]", "[s]", "[suppressed]"];

    public static bool IsFigure(string text, IndicatorDataOptions options) =>
        text.Length > 0 && (options.Unit.Kind switch
        {
            UnitKind.Grade => options.Grades.Contains(text, StringComparer.OrdinalIgnoreCase),
            UnitKind.YesNo => text.Equals("yes", StringComparison.OrdinalIgnoreCase) || text.Equals("no", StringComparison.OrdinalIgnoreCase) || Number(text) is not null,
            UnitKind.Percent or UnitKind.Count or UnitKind.PerThousand or UnitKind.PerHundredThousand or UnitKind.Currency or UnitKind.Index or UnitKind.Days or UnitKind.Named or UnitKind.None => Number(text) is not null || IsNumber(text),
            _ => throw new System.Diagnostics.UnreachableException(),
        });

    /// <summary>Whether a text is a number, perhaps with separators, signs and the mark of a footnote behind it.</summary>
    public static bool IsNumber(string text) =>
        NumberReading.IsNumber(text) || NumberText.TryParse(text, '.', out _) || (FootnoteMarks.Figure(text, out _, out _) is { } bare && NumberReading.IsNumber(bare));

    /// <summary>Whether a text among figures says only that there is none.</summary>
    public static bool IsNoFigure(string text, IndicatorDataOptions options) =>
        options.Guide.NoFigure.Contains(text, StringComparer.OrdinalIgnoreCase) || (NoFigure.Contains(text, StringComparer.OrdinalIgnoreCase) && !options.Guide.Hidden.Contains(text, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a text among figures says that the figure is hidden to protect people.</summary>
    public static bool IsHidden(string text, IndicatorDataOptions options) =>
        options.Guide.Hidden.Contains(text, StringComparer.OrdinalIgnoreCase) || (Hidden.Contains(text, StringComparer.OrdinalIgnoreCase) && !options.Guide.NoFigure.Contains(text, StringComparer.OrdinalIgnoreCase));

    /// <summary>The number of a cell, read as all others of its table are, so that they can be held against each other; null for none.</summary>
    public static decimal? Number(string text)
    {
        if (NumberText.TryParse(text, '.', out var plain)) return plain;
        text = FootnoteMarks.Figure(text, out _, out _) ?? text;
        var bare = NumberReading.Bare(text, out var bound, out _);
        if (bound != '\0') return null;
        foreach (var reading in NumberReading.All)
        {
            if (reading.Plain(bare, '.') is { } made && NumberText.TryParse(made, '.', out var number)) return number;
        }

        return null;
    }
}
