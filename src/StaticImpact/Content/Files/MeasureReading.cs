using System.Collections.Immutable;
using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Files;

/// <summary>Reads the figures of an indicator with several measures: a column of the table says of which each row is.</summary>
internal static class MeasureReading
{
    /// <summary>How a table of several indicators or measures is laid out, before it is known whose each row is.</summary>
    public static IndicatorDataOptions Layout(IndicatorDataOptions options, MeasuresKeys? measures) => options with
    {
        Unit = new Model.Unit(Model.UnitKind.Index),
        IsShared = true,
        NeedsHeadline = false,
        HeadlineSeries = [],
        Breakdowns = [.. options.Breakdowns.Concat(measures?.Columns.Select(c => c.Value) ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    /// <summary>The rows of each measure of a table; null where it does not say whose they are, which has been reported.</summary>
    public static TableParts? Apart(DataTable table, MeasuresKeys measures, DiagnosticBag bag)
    {
        var columns = ImmutableArray.CreateBuilder<int>(measures.Columns.Length);
        foreach (var wanted in measures.Columns)
        {
            var at = Array.FindIndex(table.Header, cell => string.Equals(CellText.Plain(cell.Text), wanted.Value, StringComparison.OrdinalIgnoreCase));
            if (at >= 0)
            {
                columns.Add(at);
                continue;
            }

            var names = table.Header.Where(c => !c.IsBlank && DataColumns.RoleOf(c.Text) == ColumnRole.Breakdown).Select(c => CellText.Plain(c.Text)).ToList();
            bag.Add(DataFileCodes.NoIndicatorColumn, wanted.Span, $"'{table.File}' has no column '{wanted.Value}' that says of which measure each row is.{(wanted.Span == measures.Span ? " Name it: 'column: …' under 'measures'." : Suggestion.DidYouMean(wanted.Value, names))}{(names.Count > 0 ? $" It has {string.Join(", ", names.Select(n => $"'{n}'"))}." : "")}");
        }

        if (columns.Count < measures.Columns.Length) return null;
        var parts = TableParts.Of(table, columns.DrainToImmutable());
        if (parts.Unnamed is { } unnamed) bag.Add(DataFileCodes.NoIndicatorColumn, unnamed, $"This row does not say of which measure it is. Fill in the column '{string.Join("' and '", measures.Columns.Select(c => c.Value))}', in every such row.");
        var known = measures.Items.Select(i => NameOf(i)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var report = new DataReport(bag);
        foreach (var name in parts.Names.Where(n => !known.Contains(n.Value)))
        {
            report.Add(DataFileCodes.RowsOfNoIndicator, name.Span, $"'{name.Value}' is none of this indicator's measures, so its rows are not published. Give one of them 'value: {(measures.Columns.Length == 1 ? name.Value : $"[{name.Value}]")}' under 'measures', add a measure, or delete the rows.");
        }

        report.Close();
        return parts;
    }

    /// <summary>The figures of every measure that has rows, the one that leads with the others beside it.</summary>
    /// <param name="read">Reads one measure by the name of its rows; null where it has none.</param>
    /// <param name="names">Whose rows there are.</param>
    /// <param name="file">The data file, or the first of them.</param>
    public static IndicatorData Each(IndicatorFrontMatter keys, Func<string, KeyValuePair<Sourced<string>, MeasureKeys>, IndicatorData?> read, IEnumerable<string> names, string file, DiagnosticBag bag)
    {
        var measures = keys.Measures!;
        var found = new List<KeyValuePair<string, IndicatorData>>();
        foreach (var item in measures.Items)
        {
            if (read(NameOf(item), item) is { } data)
            {
                found.Add(new(item.Key.Value, data));
                continue;
            }

            var (name, span) = (NameOf(item), item.Value.Value.Length > 0 ? item.Value.Value[0].Span : item.Key.Span);
            var there = names.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            bag.Add(DataFileCodes.NoRowsOfIndicator, span, $"'{file}' has no rows of '{name}'.{(item.Value.Value.Length == 1 ? Suggestion.DidYouMean(name, there) : "")}{(there.Count is > 0 and <= 20 ? $" It has rows of {string.Join("; ", there.Select(n => $"'{n}'"))}." : "")}{(item.Value.Value.Length == 0 ? " Say under 'value' what the file calls this measure." : "")}");
        }

        var leading = found.FindIndex(m => m.Key == measures.Leading.Key.Value);
        if (leading < 0) return new IndicatorData { Source = new SourceSpan(file), IsUnreadable = true };
        var all = found.ConvertAll(m => new KeyValuePair<string, IndicatorData>(m.Key, Beside(m.Value, found)));
        return all[leading].Value with { OtherMeasures = [.. all.Where((_, i) => i != leading)] };
    }

    private static string NameOf(KeyValuePair<Sourced<string>, MeasureKeys> item) =>
        item.Value.Value.IsEmpty ? item.Key.Value : TableParts.Together(item.Value.Value.Select(v => CellText.Plain(v.Value)));

    /// <summary>With the groups and notes that only other measures have: the front matter, which is of all, may name them.</summary>
    private static IndicatorData Beside(IndicatorData data, List<KeyValuePair<string, IndicatorData>> all) => data with
    {
        Breakdowns = [.. data.Breakdowns.Select(b => b with
        {
            Elsewhere = [.. all.SelectMany(m => m.Value.Breakdowns).Where(o => o.Column.Value == b.Column.Value).SelectMany(o => o.Values).Select(v => v.Value).Except(b.Values.Select(v => v.Value), StringComparer.Ordinal)],
        })],
        NotesElsewhere = [.. all.SelectMany(m => m.Value.Notes).Select(n => n.Value).Except(data.Notes.Select(n => n.Value), StringComparer.Ordinal)],
    };
}
