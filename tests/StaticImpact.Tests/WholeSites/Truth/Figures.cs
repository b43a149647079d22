namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Whether a text tells a figure as it must be shown.</summary>
internal static class Figures
{
    /// <summary>The text is a row's value, rounded to its series' decimals and in its unit, or its bound as published.</summary>
    public static bool Tells(MeasureFacts facts, string text, FigureSeries series, FigureRow row, string style)
    {
        if (facts.Reader.Read(text, style) is not { } figure) return false;
        if (row.Value is not { } value)
        {
            return row.Bound is { } bound && figure.Bound == bound[..1] && figure.Number == row.Drawn;
        }

        var decimals = facts.DecimalsOf(series);
        return IsShown(figure, value, facts.Unit.IsMark ? 0 : decimals);
    }

    /// <summary>A number that somebody wrote, such as a target: with its own decimals.</summary>
    public static bool TellsExactly(MeasureFacts facts, string text, decimal written, string style) =>
        facts.Reader.Read(text, style) is { Bound: "" } figure && figure.Number == written && (facts.Unit.IsMark || figure.Decimals is null || figure.Decimals == written.Scale);

    public static bool TellsChange(MeasureFacts facts, string text, decimal change, int decimals, string style, bool isSigned)
    {
        if (facts.Reader.Read(text, style) is not { } figure) return false;
        if (isSigned ? figure.Sign != (change > 0 ? "+" : change < 0 ? "−" : "") : figure.Sign.Length > 0) return false;
        return IsShown(figure with { Number = Math.Abs(figure.Number) }, Math.Abs(change), decimals);
    }

    private static bool IsShown(Figure figure, decimal value, int decimals)
    {
        var shown = FigureReader.Shown(value, decimals);
        // What is too small to be shown is told as less than the smallest.
        if (shown == 0 && value != 0) return figure.Bound == (value > 0 ? "<" : ">") && figure.Decimals == decimals;
        return figure.Bound.Length == 0 && figure.Number == shown && (figure.Decimals is null ? Math.Abs(shown) >= 10_000_000m : figure.Decimals == decimals);
    }
}
