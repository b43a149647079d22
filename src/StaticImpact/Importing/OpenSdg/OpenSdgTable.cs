using System.Globalization;
using StaticImpact.Content.Data;

namespace StaticImpact.Importing.OpenSdg;

/// <summary>A row of figures.</summary>
/// <param name="Measure">The cells that say of which measure it is: series, unit.</param>
/// <param name="Groups">The cells of the columns of groups; blank for everyone.</param>
/// <param name="Place">By its name; blank for the own place.</param>
internal sealed record OpenSdgRow(int Line, string Text, string Period, string Value, string Flag, string Note, string[] Measure, string[] Groups, string Place)
{
    /// <summary>Whether two rows are of the same figure.</summary>
    public string Key => string.Join('\n', [Period, Place, .. Measure, .. Groups]);

    public decimal? Number => Value.Length > 0 ? decimal.Parse(Value, CultureInfo.InvariantCulture) : null;
}

/// <summary>The table of an indicator: <c>Year</c>, columns of groups, <c>Units</c> and <c>Series</c>, <c>GeoCode</c>, <c>Value</c>.</summary>
internal sealed class OpenSdgTable
{
    /// <summary>What the data file calls the measure of rows that the source gives none.</summary>
    public const string Unsaid = "All";

    private const string Year = "Year", Value = "Value", Code = "GeoCode", Judged = "Progress";

    /// <summary>Columns about a figure, for which there is no place.</summary>
    private static readonly string[] Left = ["DATA_LAST_UPDATE", "SOURCE_DETAIL", "Unit multiplier", "Unit measure", "UNIT_MULT", "UNIT_MEASURE"];

    private static readonly Dictionary<string, string> Flags = new(StringComparer.OrdinalIgnoreCase) { ["E"] = "estimated", ["P"] = "provisional", ["M"] = "missing", ["B"] = "break", ["R"] = "revised" };

    private readonly List<ImportRemark> remarks;
    private readonly string file;

    private OpenSdgTable(string file, List<ImportRemark> remarks) => (this.file, this.remarks) = (file, remarks);

    public required string[] MeasureColumns { get; init; }

    public required string[] GroupColumns { get; init; }

    public required List<OpenSdgRow> Rows { get; init; }

    public required PeriodTexts Periods { get; init; }

    /// <summary>By word of the data as it is shown, what stands in the source.</summary>
    public required IReadOnlyDictionary<string, string> Raw { get; init; }

    /// <summary>The column that has become places; empty for none.</summary>
    public string PlaceColumn { get; init; } = "";

    /// <summary>What the source calls the own place there.</summary>
    public string OwnPlace { get; init; } = "";

    public string File => file;

    /// <summary>Whether the source judges other figures, of a column of their own, in place of those that it shows.</summary>
    public bool IsJudgedElsewhere { get; init; }

    public bool HasPlaces => Rows.Exists(r => r.Place.Length > 0);

    /// <summary>Null where there is no row with figures.</summary>
    /// <param name="places">Takes up the places that codes name; null where they are left as groups.</param>
    /// <param name="own">The place that the source begins with, by column; it has no code.</param>
    public static OpenSdgTable? Read(SourceTable source, OpenSdgTexts texts, OpenSdgPlaces? places, IReadOnlyDictionary<string, string> own, List<ImportRemark> remarks)
    {
        var header = source.Header;
        var period = source.Find(Year);
        var value = source.Find(Value);
        if (period < 0 || value < 0)
        {
            foreach (var row in source.Rows) remarks.Add(new(ImportRemarkKind.Dropped, source.File, row.Line, row.Text, $"The table has no column '{(period < 0 ? Year : Value)}'."));
            return null;
        }

        var code = source.Find(Code);
        var judged = source.Find(Judged);
        var status = source.Find("Observation status", "OBS_STATUS");
        List<int> notes = [.. Columns().Where(i => header[i].StartsWith("COMMENT", StringComparison.OrdinalIgnoreCase))];
        List<int> measures = [.. Columns().Where(i => Name(i) is "Series" or "Units")];
        List<int> left = [.. Columns().Where(i => Left.Contains(header[i], StringComparer.OrdinalIgnoreCase))];
        foreach (var column in left.Where(c => source.Rows.Any(r => r[c].Length > 0))) remarks.Add(new(ImportRemarkKind.NoPlace, source.File, 1, header[column], "There is no place for this column."));
        List<int> groups = [.. Columns().Except([code, judged, status]).Except(notes).Except(measures).Except(left)];
        groups.RemoveAll(g => source.Rows.All(r => r[g].Length == 0));
        var place = places?.Find(source, code, [.. groups], g => texts.OfData(header[g]), own, texts, remarks);
        if (place is { } chosen) groups.Remove(chosen.Column);
        else if (code >= 0 && source.Rows.Any(r => r[code].Length > 0)) remarks.Add(new(ImportRemarkKind.NoPlace, source.File, 1, Code, "No column gives each of its codes one name, so that its places stay groups."));

        if (judged >= 0) remarks.Add(new(ImportRemarkKind.NoPlace, source.File, 1, Judged, "The source judges the figures of this column in place of those that it shows. They are not imported, and the indicator has no status here."));
        var periods = PeriodTexts.Of(source.Rows.Select(r => r[period]), source.Rows.Where(r => r[value].Length > 0).Select(r => r[period]));
        var raw = new Dictionary<string, string>(StringComparer.Ordinal);
        var table = new OpenSdgTable(source.File, remarks)
        {
            IsJudgedElsewhere = judged >= 0,
            MeasureColumns = [.. measures.Select(Name)],
            GroupColumns = [.. groups.Select(g => NameOfGroup(Word(header[g])))],
            Raw = raw,
            Rows = [],
            Periods = periods,
            PlaceColumn = place is { } of ? Name(of.Column) : "",
            OwnPlace = place is { Own: { } ownPlace } ? texts.OfData(ownPlace) : "",
        };
        if (source.Rows.All(r => r[value].Length == 0))
        {
            foreach (var row in source.Rows) table.Drop(row, "No row of the table has a figure.");
            return null;
        }

        var seen = new Dictionary<string, OpenSdgRow>(StringComparer.Ordinal);
        foreach (var row in source.Rows)
        {
            if (!row.Fits(header.Length))
            {
                table.Drop(row, $"It has {row.Cells.Length} cells, and the header has {header.Length}.");
                continue;
            }

            if (periods[row[period]] is not { } when)
            {
                table.Drop(row, row[value].Length == 0 ? $"It has no figure, and '{row[period]}' is no period." : $"'{row[period]}' is no period of the kind that most rows have.");
                continue;
            }

            var flag = status >= 0 ? Flags.GetValueOrDefault(row[status], "") : "";
            var remark = string.Join("; ", notes.Select(n => row[n]).Append(PeriodTexts.Remark(row[period]) is { } behind and not "*" ? behind : "").Where(n => n.Length > 0).Select(texts.OfData).Distinct());
            string[] measure = [.. measures.Select(m => Word(row[m]))];
            if (Array.TrueForAll(measure, m => m.Length == 0)) Array.Fill(measure, Unsaid);
            string[] cells = [.. groups.Select(g => Word(row[g]))];
            var where = place is { } at ? at.IdOf(row) : "";
            var number = Number(row[value]);
            if (number is null && row[value].Length > 0) remarks.Add(new(ImportRemarkKind.Changed, source.File, row.Line, row.Text, $"'{row[value]}' is no number, so the row stands without a figure."));
            var found = new OpenSdgRow(row.Line, row.Text, when, number ?? "", number is null ? "missing" : flag is "missing" ? "" : flag, remark, measure, cells, where);
            if (seen.TryAdd(found.Key, found)) table.Rows.Add(found);
            else table.Drop(row, string.Create(CultureInfo.InvariantCulture, $"Line {seen[found.Key].Line} has {(seen[found.Key].Value == found.Value ? "the same figure" : "another figure for the same")} already."));
        }

        if (table.Rows.Count == 0) return null;
        if (periods.Unclear is { } unclear) remarks.Add(new(ImportRemarkKind.Guess, source.File, 0, unclear, $"Periods such as '{unclear}' were taken for {(periods.Kind == Model.PeriodKind.FiscalYear ? "fiscal years. If they are school years, write 'periods: school-year' in the front matter" : "several years together. If they are fiscal years, write 'periods: fiscal-year' in the front matter, and the periods like 2014-15 in the data file")}."));
        return table;

        IEnumerable<int> Columns() => Enumerable.Range(0, header.Length).Where(i => i != period && i != value && header[i].Length > 0);

        string Name(int column) => texts.OfData(header[column]);

        string Word(string cell)
        {
            var word = texts.OfData(cell);
            raw.TryAdd(word, cell);
            return word;
        }
    }

    /// <summary>The measures in the order of the table; one without cells where no column tells them apart.</summary>
    public List<OpenSdgMeasure> Measures()
    {
        var found = new List<OpenSdgMeasure>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in Rows.GroupBy(r => string.Join('\n', r.Measure), StringComparer.Ordinal))
        {
            var cells = group.First().Measure;
            var said = cells.Where(c => c.Length > 0).ToList();
            var key = ContentNameOf(said);
            for (var i = 2; !keys.Add(key); i++) key = string.Create(CultureInfo.InvariantCulture, $"{ContentNameOf(said)}-{i}");
            found.Add(new(this, key, cells, [.. group]));
        }

        return found;

        static string ContentNameOf(List<string> said) => Content.ContentName.Corrected(string.Join(' ', said.Distinct())) is not "embed" and var name ? name : "embed-figures";
    }

    /// <summary>Groups as the table has them: in the order of its columns, without blank ones and without the own place; null where one is
    /// another place or of a column that is not there.</summary>
    public IReadOnlyList<(string Column, string Group)>? Known(IEnumerable<(string Column, string Group)> groups)
    {
        var said = groups.Where(g => g.Group.Length > 0 && (g.Column != PlaceColumn || g.Group != OwnPlace)).ToList();
        return said.TrueForAll(g => GroupColumns.Contains(g.Column)) ? [.. said.OrderBy(g => Array.IndexOf(GroupColumns, g.Column))] : null;
    }

    public void Drop(OpenSdgRow row, string why) => remarks.Add(new(ImportRemarkKind.Dropped, file, row.Line, row.Text, why));

    private void Drop(SourceRow row, string why) => remarks.Add(new(ImportRemarkKind.Dropped, file, row.Line, row.Text, why));

    /// <summary>A name that data files do not give another meaning.</summary>
    private static string NameOfGroup(string name) => DataColumns.RoleOf(name) == ColumnRole.Breakdown ? name : name + " (group)";

    /// <summary>As data files write numbers; null where it is none.</summary>
    private static string? Number(string text) =>
        text.Length == 0 || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? null
            : text.AsSpan().ContainsAny('e', 'E', '+') ? number.ToString(CultureInfo.InvariantCulture) : text;
}

/// <summary>One measure of a table: a series in one unit.</summary>
/// <param name="Key">Its name under <c>measures</c>.</param>
/// <param name="Cells">What its rows hold in the columns of measures.</param>
internal sealed record OpenSdgMeasure(OpenSdgTable Table, string Key, string[] Cells, List<OpenSdgRow> Rows)
{
    /// <summary>Whether the source says of no series and no unit that these are its figures.</summary>
    public bool IsUnsaid => Cells.Length > 0 && Array.TrueForAll(Cells, c => c == OpenSdgTable.Unsaid);

    public string Series => IsUnsaid ? "" : Cell("Series");

    public string Unit => IsUnsaid ? "" : Cell("Units");

    public string Title => string.Join(", ", Named);

    /// <summary>The words that tell it from the others.</summary>
    public IEnumerable<string> Named => Cells.Where(c => c.Length > 0).DefaultIfEmpty("Figures");

    public bool HasEveryone => Rows.Exists(r => r.Place.Length == 0 && Array.TrueForAll(r.Groups, g => g.Length == 0));

    public IEnumerable<decimal> Values => Rows.Select(r => r.Number).OfType<decimal>();

    /// <summary>The rows of groups in the own place, by time; those of everyone where none is named.</summary>
    public IEnumerable<OpenSdgRow> Of(IReadOnlyList<(string Column, string Group)> groups)
    {
        var cells = Table.GroupColumns.Select(column => groups.FirstOrDefault(g => g.Column == column).Group ?? "").ToArray();
        return Rows.Where(r => r.Place.Length == 0 && r.Groups.AsSpan().SequenceEqual(cells)).OrderBy(r => r.Period, StringComparer.Ordinal);
    }

    /// <summary>The groups of the first row that has what the source begins with, and as few others as can be.</summary>
    public IReadOnlyList<(string Column, string Group)> First(IReadOnlyDictionary<string, string> start) =>
        Rows.Where(r => r.Place.Length == 0).Select(r => Table.GroupColumns.Zip(r.Groups).Where(g => g.Second.Length > 0).Select(g => (g.First, g.Second)).ToList())
            .OrderByDescending(r => r.Count(g => start.TryGetValue(g.First, out var group) && group == g.Second)).ThenBy(r => r.Count).FirstOrDefault() ?? [];

    private string Cell(string column) => Array.IndexOf(Table.MeasureColumns, column) is >= 0 and var at ? Cells[at] : "";
}
