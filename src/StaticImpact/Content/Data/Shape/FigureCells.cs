using System.Globalization;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Cells among figures as they are taken over: blank where a word says that there is none, with a flag where one says that it is
/// hidden or a mark that it is provisional, and without the marks of footnotes.</summary>
internal sealed class FigureCells(TableDraft draft)
{
    private readonly SortedDictionary<string, int> withoutFigure = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> marks = new(StringComparer.Ordinal);
    private DataCell? firstHidden;
    private int hidden;

    /// <summary>The first cell that says that its figure is hidden, and how many there are; null for none.</summary>
    public (DataCell First, int Count)? Hidden => firstHidden is { } first ? (first, hidden) : null;

    /// <summary>Words and marks that are not taken over, for the note.</summary>
    public IEnumerable<string> LeftOut =>
        withoutFigure.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Value} {(w.Key.Length == 0 ? "blank " : "")}cell{(w.Value == 1 ? "" : "s")}{(w.Key.Length == 0 ? "" : $" '{w.Key}'")}"))
            .Concat(marks.Select(m => string.Create(CultureInfo.InvariantCulture, $"the mark '{m.Key}' behind {m.Value} cell{(m.Value == 1 ? "" : "s")}")));

    /// <summary>Whether some cells need a word in the column of flags.</summary>
    public bool HaveFlags(GridColumn? value) =>
        !draft.IsStrict && draft.Kept.Any(row => draft.Slots.Any(s => HasFlag(draft.Grid.Text(row, s.Value))) || (draft.Slots.IsEmpty && value is not null && HasFlag(draft.Text(row, value))));

    private bool HasFlag(string text) => FigureText.IsHidden(text, draft.Options) || (FootnoteMarks.Figure(text, out _, out var flag) is not null && flag.Length > 0);

    /// <summary>A cell of figures.</summary>
    public DataCell Of(DataCell cell, ColumnRole role, ref string flags)
    {
        if (cell.IsBlank || draft.IsStrict) return cell;
        if (FigureText.IsHidden(cell.Text, draft.Options))
        {
            if (role == ColumnRole.Value && draft.Column(ColumnRole.Flag) is null)
            {
                flags = flags.Length > 0 ? flags + " suppressed" : "suppressed";
                hidden++;
                firstHidden ??= cell;
            }

            return cell with { Text = "" };
        }

        if (role == ColumnRole.Moe) cell = cell with { Text = cell.Text.TrimStart('±', '+', '/', '-', ' ') };
        if (cell.IsBlank) return cell;
        // How many people are behind a figure is not known where only a bound is.
        if (role is ColumnRole.N or ColumnRole.Denominator or ColumnRole.Moe && cell.Text[0] is '<' or '>') return cell with { Text = "" };
        if (FigureText.IsNoFigure(cell.Text, draft.Options) && !draft.IsFigure(cell.Text))
        {
            LeaveOut(cell.Text);
            return cell with { Text = "" };
        }

        if (FootnoteMarks.Figure(cell.Text, out var mark, out var flag) is not { } bare || !FigureText.IsNumber(bare)) return cell;
        if (flag.Length > 0 && role == ColumnRole.Value && draft.Column(ColumnRole.Flag) is null) flags = flags.Length == 0 || flags == flag ? flag : flags + " " + flag;
        else if (flag.Length == 0) marks[mark] = marks.GetValueOrDefault(mark) + 1;
        return cell with { Text = bare };
    }

    /// <summary>A name of a group without the mark behind it.</summary>
    public string Name(string text)
    {
        var bare = FootnoteMarks.Without(text);
        if (bare.Length == 0 || bare.Length == text.Length) return text;
        var mark = text[bare.Length..].Trim();
        marks[mark] = marks.GetValueOrDefault(mark) + 1;
        return bare;
    }

    public void LeaveOut(string word) => withoutFigure[word] = withoutFigure.GetValueOrDefault(word) + 1;
}
