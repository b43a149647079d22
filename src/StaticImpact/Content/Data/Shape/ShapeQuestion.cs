using System.Globalization;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Everything that is not clear of a table, in one message with the line that settles it.</summary>
internal sealed class ShapeQuestion(RawGrid grid, TableGuide guide)
{
    private const int MostMeasures = 6;

    private readonly List<string> sentences = [];
    private readonly List<string> meanings = [];
    private readonly List<Func<string>> others = [];
    private DataCell? place;

    /// <summary>A question whose lines keep what the front matter says already.</summary>
    public static ShapeQuestion Of(RawGrid grid, IndicatorDataOptions options) =>
        new(grid, options.Guide) { Files = options.Files, NoFigure = [.. options.Guide.NoFigure], Hidden = options.Guide.Hidden, Shares = options.Shares, DecimalMark = options.DecimalMark switch { '.' => "point", ',' => "comma", _ => null } };

    public bool IsAsked => sentences.Count > 0;

    /// <summary>The keys that say in which files the figures stand; null for a file of the indicator's own.</summary>
    public string? Files { get; init; }

    /// <summary>The row of the header, from 1; null leaves the key out.</summary>
    public int? Header { get; set; }

    public Across? Across { get; set; }

    /// <summary>What the columns of the line hold, such as <c>value: B</c>, beyond what the author says already.</summary>
    public List<string> Columns { get; } = [];

    /// <summary>Columns to leave out, from 0.</summary>
    public SortedSet<int> Ignored { get; } = [];

    /// <summary>Columns that every line leaves out, from 0, whatever else is meant.</summary>
    public SortedSet<int> AlwaysIgnored { get; } = [];

    /// <summary>Whether the line leaves out a column, from 0.</summary>
    public bool LeavesOut(int column) => Ignored.Contains(column) || AlwaysIgnored.Contains(column);

    /// <summary>Keys of <c>rows</c>, such as <c>total: All students</c>.</summary>
    public List<string> Rows { get; } = [];

    /// <summary>Rows to leave out, by their names.</summary>
    public List<string> IgnoredRows { get; } = [];

    /// <summary>What stands before decimals: <c>point</c> or <c>comma</c>; null leaves the key out.</summary>
    public string? DecimalMark { get; set; }

    /// <summary>Whether percents are shares of 1; null leaves the key out.</summary>
    public bool? Shares { get; set; }

    /// <summary>Words that stand where there is no figure.</summary>
    public List<string> NoFigure { get; init; } = [];

    /// <summary>Words that the author says stand where a figure is hidden.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>A line that is needed beside each that is offered, whatever else is meant; null for none.</summary>
    public string? Also { get; set; }

    /// <summary>What that line means.</summary>
    public string AlsoMeans { get; set; } = "the group that comes first,";

    /// <summary>Whether a line of the front matter settles it.</summary>
    public bool HasLine { get; set; } = true;

    /// <summary>Whether the row or the column is missing that the front matter names.</summary>
    public bool LacksNamed { get; set; }

    /// <summary>How many things are asked.</summary>
    public int Count => sentences.Count;

    public void Add(in DataCell cell, string sentence)
    {
        place ??= cell;
        sentences.Add(sentence);
    }

    /// <summary>What the line means, such as <c> to leave it out</c>.</summary>
    public void AddMeaning(string meaning) => meanings.Add(meaning);

    /// <summary>What else may be meant, with what to write then.</summary>
    public void AddOther(string sentence) => others.Add(() => sentence);

    /// <summary>What else may be meant, with a line that is known when all has been asked.</summary>
    public void AddOther(Func<string> sentence) => others.Add(sentence);

    public ShapedTable Asked() => new()
    {
        Question = HasLine ? $"{string.Join(' ', sentences)} Write in the front matter {WithAlso($"'{Line()}'{string.Join(" and", meanings)}")}{(others.Count > 0 ? $", or {string.Join("; or ", others.Select(o => WithAlso(o())))}" : "")}." : string.Join(' ', sentences),
        Line = HasLine ? Line() : null,
        LacksNamed = LacksNamed,
        Place = place is { } cell ? grid.Span(cell) : new SourceSpan(grid.File),
    };

    private string WithAlso(string offer)
    {
        var end = offer.IndexOf("}'", StringComparison.Ordinal) + "}'".Length;
        return Also is null || !offer.StartsWith("'data:", StringComparison.Ordinal) || offer.AsSpan(end).StartsWith(" and '") ? offer : $"{offer[..end]} and '{Also}', {AlsoMeans}{offer[end..]}";
    }

    /// <summary>The line with these keys beside those that the author has written.</summary>
    public string Line(Across? across = null, IEnumerable<string>? columns = null, IEnumerable<int>? ignored = null, IEnumerable<string>? rows = null, IEnumerable<string>? ignoredRows = null, int? header = null, bool? shares = null)
    {
        var parts = new List<string>();
        if (Files is { } files) parts.Add(files);
        if (grid.Sheet is { } sheet) parts.Add($"sheet: {Quoted(sheet)}");
        if ((header ?? Header ?? guide.Header) is { } line) parts.Add($"header: {line.ToString(CultureInfo.InvariantCulture)}");
        if ((across ?? Across ?? guide.Across) is { } how) parts.Add($"across: {Word(how)}");
        var held = guide.Columns.Select(c => $"{c.Key.Value}: {Quoted(c.Value.Value)}").Concat(columns ?? Columns).ToList();
        var left = guide.Ignored.Select(i => Quoted(i.Value)).Concat((ignored ?? Ignored).Concat(AlwaysIgnored).Distinct().Order().Select(RawGrid.Letter)).Distinct(StringComparer.Ordinal).Where(letter => !held.Exists(h => h.EndsWith(": " + letter, StringComparison.Ordinal))).ToList();
        if (left.Count > 0) held.Add($"ignore: [{string.Join(", ", left)}]");
        if (held.Count > 0) parts.Add($"columns: {{{string.Join(", ", held)}}}");
        var named = new List<string>();
        if (guide.Rows.Total is { } total) named.Add($"total: {Quoted(total.Value)}");
        if (guide.Rows.Only is { } only) named.Add($"only: {Quoted(only.Value)}");
        named.AddRange(rows ?? Rows);
        if (!guide.Rows.Groups.IsEmpty) named.Add($"groups: [{string.Join(", ", guide.Rows.Groups.Select(r => Quoted(r.Value)))}]");
        var skipped = guide.Rows.Ignored.Select(r => r.Value).Concat(ignoredRows ?? IgnoredRows).Distinct(StringComparer.Ordinal).ToList();
        if (skipped.Count > 0) named.Add($"ignore: [{string.Join(", ", skipped.Select(Quoted))}]");
        if (named.Count > 0) parts.Add($"rows: {{{string.Join(", ", named)}}}");
        if (DecimalMark is { } mark) parts.Add($"decimal: {mark}");
        if (NoFigure.Count > 0) parts.Add($"no_figure: [{string.Join(", ", NoFigure.Select(Quoted))}]");
        if (Hidden.Count > 0) parts.Add($"hidden: [{string.Join(", ", Hidden.Select(Quoted))}]");
        if ((shares ?? Shares) is { } are) parts.Add($"shares: {(are ? "true" : "false")}");
        return $"data: {{{string.Join(", ", parts)}}}";
    }

    /// <summary>What of the line is needed beside another key of the front matter, to follow that; nothing where all of it was about columns.</summary>
    public string Rest => NoFigure.Count > guide.NoFigure.Length || DecimalMark is not null || Shares is not null || IgnoredRows.Count > 0 || Rows.Count > 0 ? $" and '{Line(ignored: [])}'" : "";

    /// <summary>As YAML reads it back in a list between brackets.</summary>
    public static string Quoted(string text) =>
        text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '_') && text.Any(char.IsLetter) && text.Trim().Length == text.Length && !IsWord(text) ? text : "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    /// <summary>The line that makes measures of names; null where these are too many to be typed, or two would have the same address.</summary>
    /// <param name="measures">Each with whether it counts something, where the indicator's unit does not.</param>
    public static string? MeasuresLine(IEnumerable<(string Name, bool IsCount)> measures)
    {
        var items = measures.Select(m => (Name: FootnoteMarks.Without(m.Name), m.IsCount)).DistinctBy(m => m.Name, StringComparer.OrdinalIgnoreCase).Select(m => (Key: ContentName.Corrected(m.Name), m.Name, m.IsCount)).ToList();
        return items.Count > MostMeasures || items.Select(i => i.Key).Distinct(StringComparer.Ordinal).Count() < items.Count ? null
            : $"measures: {{items: {{{string.Join(", ", items.Select(i => $"{i.Key}: {{value: {Quoted(i.Name)}, title: {Quoted(i.Name)}{(i.IsCount ? ", unit: count" : "")}}}"))}}}}}";
    }

    private static bool IsWord(string text) => text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off" or "null" or "y" or "n";

    private static string Word(Across across) => across switch
    {
        Data.Across.None => "none",
        Data.Across.Periods => "periods",
        Data.Across.Groups => "groups",
        Data.Across.Measures => "measures",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
