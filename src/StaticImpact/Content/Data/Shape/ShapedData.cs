using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data.Shape;

/// <summary>The one grid of a file that holds a table, or the sheets that are read as one, or what must be asked.</summary>
internal sealed class ShapedData
{
    private readonly ImmutableArray<(RawGrid Grid, ShapedTable Shaped)> parts;

    private ShapedData(DataTable? table, ImmutableArray<(RawGrid Grid, ShapedTable Shaped)> parts) => (Table, this.parts) = (table, parts);

    private ShapedData(RawGrid grid, ShapedTable shaped)
        : this(shaped.Table, [(grid, shaped)])
    {
    }

    public DataTable? Table { get; }

    public bool IsPlain => parts is [var only] && only.Grid.IsPlain;

    /// <summary>Whether nothing says when: what a spreadsheet hides may explain that better.</summary>
    public bool LacksPeriods => parts[0].Shaped.Code == DataFileCodes.MissingColumn;

    /// <summary>Whether a file that was read by its first row has mistakes that another shape would explain.</summary>
    public static bool IsNeeded(DiagnosticBag attempt)
    {
        if (!attempt.HasErrors) return false;
        foreach (var diagnostic in attempt.ToSorted())
        {
            if (diagnostic.Code == DataFileCodes.MissingColumn || diagnostic.Code == DataFileCodes.RaggedRow || diagnostic.Code == DataFileCodes.UnnamedColumn
                || diagnostic.Code == DataFileCodes.NotAPeriod || diagnostic.Code == DataFileCodes.EmptyFile) return true;
        }

        return false;
    }

    /// <summary>Null when no grid holds a table that can be made out.</summary>
    public static ShapedData? Find(IReadOnlyList<RawGrid> grids, IndicatorDataOptions options)
    {
        var found = Read(grids, options);
        // What the front matter names stands on one of them only.
        if (found.FindAll(f => !f.Shaped.LacksNamed) is [var named] && found.Count > 1) return new ShapedData(named.Grid, named.Shaped);
        var periods = SheetsOfPeriods.Of(grids);
        if (found.TrueForAll(f => f.Shaped.Table is null && f.Shaped.Line is null) && SheetsOfPeriods.Named(grids) == periods.Count && Together(Read(periods, options), periods.Count) is { } together) return together;
        if (found.TrueForAll(f => f.Shaped.IsYearOfSheet) && Together(found, SheetsOfPeriods.Named(grids)) is { } years) return years;
        return found.Count == 0 ? (NoFigures.Explain(grids) is var (where, why) ? new ShapedData(where, why) : null) : found is [var only] ? new ShapedData(only.Grid, only.Shaped) : Several(found, options);
    }

    private static List<(RawGrid Grid, ShapedTable Shaped)> Read(IReadOnlyList<RawGrid> grids, IndicatorDataOptions options)
    {
        var found = new List<(RawGrid, ShapedTable)>();
        foreach (var sheet in grids)
        {
            if (ShapeReader.Read(sheet, options) is { } table) found.Add((sheet, table));
        }

        return found;
    }

    /// <summary>The tables of several sheets as one, or what must be asked of the first of which something is not clear; null where they do not fit together.</summary>
    /// <param name="count">How many sheets there are: none is left out because it cannot be read.</param>
    private static ShapedData? Together(List<(RawGrid Grid, ShapedTable Shaped)> sheets, int count)
    {
        if (sheets.Count < 2 || sheets.Count != count) return null;
        if (sheets.Find(s => s.Shaped.Table is null) is { Shaped: { } asked } first) return new ShapedData(first.Grid, asked);
        return SheetsOfPeriods.Joined(sheets.ConvertAll(s => (s.Grid.Part ?? s.Grid.Sheet!, s.Shaped.Table!))) is { } table ? new ShapedData(table, [.. sheets]) : null;
    }

    /// <summary>Asks which sheet is meant; the line of each settles what else is not clear of it.</summary>
    private static ShapedData Several(List<(RawGrid Grid, ShapedTable Shaped)> found, IndicatorDataOptions options)
    {
        var best = TitleWords.Best(found, f => $"{f.Grid.Sheet} {string.Join(' ', f.Grid.Rows.Take(3).SelectMany(r => r).Select(c => c.Text))}", options);
        if (found.TrueForAll(f => f.Shaped.Line is null)) return Asked(string.Join(" or ", found.Where(f => f == best).Concat(found.Where(f => f != best)).Select(f => $"'{ShapeQuestion.Of(f.Grid, options).Line()}'")));
        var others = found.Where(f => f != best).Select(f => $"'{f.Shaped.Line ?? ShapeQuestion.Of(f.Grid, options).Line()}' for '{f.Grid.Sheet}'");
        // What else is not clear of the sheet that is most likely meant is asked at once.
        var own = best.Shaped is { Question: { } question, Line: not null } ? question.TrimEnd('.') : null;
        return Asked($"{(own is null ? $"'{ShapeQuestion.Of(best.Grid, options).Line()}' for '{best.Grid.Sheet}'" : own)}; or {string.Join("; or ", others)}", own is null ? null : $"If '{best.Grid.Sheet}' is meant: ");

        ShapedData Asked(string lines, string? lead = null) => new(found[0].Grid, new ShapedTable
        {
            Place = new SourceSpan(found[0].Grid.File),
            Question = $"The figures may stand on more than one sheet: {string.Join(", ", found.Select(f => $"'{f.Grid.Sheet}'"))}. {lead ?? "Write in the front matter "}{lines}.",
        });
    }

    /// <summary>Says how the file was understood, or what is not clear. False when it cannot be read.</summary>
    public bool Report(DiagnosticBag bag)
    {
        var (grid, shaped) = parts[0];
        if (shaped.Question is { } question)
        {
            // What a filter hides may be what is asked about.
            var filtered = new DataReport(bag);
            if (grid.Hidden is { IsFiltered: true }) grid.Hidden.Report(filtered);
            filtered.Close();
            if (filtered.ErrorCount > 0) return false;
            bag.Add(shaped.Code, shaped.Place, question);
            return false;
        }

        var report = new DataReport(bag);
        foreach (var part in parts)
        {
            Refuse(part.Grid, part.Shaped, report);
            part.Grid.Hidden?.Report(report);
            foreach (var (code, cell, message) in part.Shaped.Problems) report.Add(code, part.Grid.Span(cell), message);
        }

        if (shaped.Day is { } day) bag.Add(DataFileCodes.DaysArePeriods, shaped.Place, PeriodDates.Told(day, areYears: true));
        var hidden = parts.Where(p => p.Shaped.Hidden is { Count: > 0 }).Select(p => (p.Grid, p.Shaped.Hidden!.Value.First, p.Shaped.Hidden.Value.Count)).ToList();
        if (hidden.Count > 0)
        {
            var count = hidden.Sum(h => h.Count);
            bag.Add(DataFileCodes.HiddenByWords, hidden[0].Grid.Span(hidden[0].First), $"'{hidden[0].First.Text}' is taken for a figure that is hidden to protect people{(count > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $", as {(count == 2 ? "is" : "are")} {count - 1} more") : "")}. Clear the cell if there is no figure.");
        }

        report.Close();
        foreach (var note in Notes()) bag.Add(DataFileCodes.TableUnderstood, shaped.Place, note);
        return report.ErrorCount == 0;
    }

    /// <summary>One note for all sheets of which the same is to be said.</summary>
    private IEnumerable<string> Notes() => parts.Length == 1 ? [parts[0].Shaped.Note]
        : parts.GroupBy(p => p.Shaped.Note.Replace($"Read '{p.Grid.Sheet}'", "Read " + UnderstandingNote.Sheets, StringComparison.Ordinal).Replace($"the year {p.Grid.Sheet} from", "the year from", StringComparison.Ordinal), StringComparer.Ordinal)
            .Select(g => g.Key.Replace(UnderstandingNote.Sheets, $"the {(g.Count() == 1 ? "sheet" : "sheets")} {string.Join(", ", g.Select(p => $"'{p.Grid.Part ?? p.Grid.Sheet}'"))}", StringComparison.Ordinal));

    /// <summary>Hidden columns may tell the rows that are read from each other.</summary>
    private static void Refuse(RawGrid grid, ShapedTable shaped, DataReport report)
    {
        if (grid.HiddenCells.Count == 0 || grid.Hidden is null || shaped.Table is not { } table) return;
        var lines = new HashSet<int>();
        for (var row = 0; row < table.RowCount; row++) lines.Add(table.Row(row)[0].Line);
        foreach (var (line, column) in grid.HiddenCells.Order())
        {
            if (lines.Contains(line)) grid.Hidden.Fill(column, line);
        }

        if (shaped.HasRowForEach) grid.Hidden.Refuse(lines.Count, report);
    }
}
