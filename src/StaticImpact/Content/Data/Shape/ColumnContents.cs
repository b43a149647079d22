using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>What the cells of a column have in common.</summary>
internal static class ColumnContents
{
    private const int LongestGroup = 60;

    public static bool HoldsFigures(TableDraft draft, GridColumn column) =>
        draft.Options.Unit.Kind is UnitKind.Grade or UnitKind.YesNo ? Hold(draft, column, draft.IsFigure) == 1 : HoldsNumbers(draft, column);

    /// <summary>Whether a column holds numbers, but for a few words among many numbers: those are mistakes in it, and no groups.</summary>
    public static bool HoldsNumbers(TableDraft draft, GridColumn column) => Hold(draft, column, FigureText.IsNumber) >= 0.75;

    public static bool HoldsSentences(TableDraft draft, GridColumn column) => draft.Rows.Any(row => draft.Text(row, column).Length > LongestGroup && draft.HasFigures(row));

    /// <summary>Whether numbers fall below zero, as those do that are the difference of two others.</summary>
    public static bool IsBelowZero(TableDraft draft, GridColumn column) => Array.Exists(draft.Down(column), f => f < 0);

    /// <summary>Whether a column counts nothing: by its name, or because it has decimals.</summary>
    public static bool IsShare(TableDraft draft, GridColumn column) =>
        LabelWords.SoundsLike(column.Name, UnitKind.Percent) || Array.Exists(draft.Down(column), f => f is { } number && number != decimal.Truncate(number));

    /// <summary>The text that stands in every row with figures; null where there are several.</summary>
    public static string? Constant(TableDraft draft, GridColumn column)
    {
        var texts = draft.Kept.Where(draft.HasFigures).Select(row => draft.Text(row, column)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return texts.Count == 1 && texts[0].Length > 0 ? texts[0] : null;
    }

    /// <summary>Which part of the filled cells is so; 0 where there are none.</summary>
    private static double Hold(TableDraft draft, GridColumn column, Func<string, bool> isIt)
    {
        var (found, all) = (0, 0);
        foreach (var row in draft.Kept)
        {
            var text = draft.Text(row, column);
            if (text.Length == 0 || FigureText.IsNoFigure(text, draft.Options) || FigureText.IsHidden(text, draft.Options)) continue;
            all++;
            if (isIt(text)) found++;
        }

        return all == 0 ? 0 : (double)found / all;
    }
}
