using System.Globalization;
using System.Text.Json;
using StaticImpact.Model;
using StaticImpact.Tests.Specifications;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>What is true of a measure: the figures of its published data file, the verdicts of its published JSON file, and the
/// names and choices that its author wrote. Everything else a page says must follow from these.</summary>
internal sealed class MeasureFacts
{
    private readonly Indicator author;
    private readonly Places places;

    public MeasureFacts(Indicator author, Places places, LocalText place, JsonElement json, string csv, StringTable strings)
    {
        (this.author, this.places, Json, Strings) = (author, places, json, strings);
        Kind = json.GetProperty("periods").GetString()!;
        Unit = UnitOf(author.Unit, json.GetProperty("unit").GetString()!);
        Reader = new FigureReader(strings, Unit);
        PlaceName = In(place);
        ShortPlaceName = PlaceName.Split(',')[0].Trim();
        Series = [.. SeriesOf(csv)];
        var headline = author.HeadlineSeries?.Group.Select(c => (c.Column, c.Value)).ToList() ?? [];
        HeadlineGroup = string.Join(", ", headline.Select(c => LabelOf(c.Column, c.Value)));
        HeadlineColumn = headline.Count == 1 ? headline[0].Column : "";
        Headline = author.HeadlineSeries is null ? null : Series.SingleOrDefault(s => s.Place.Length == 0 && (headline.Count == 0 ? s.IsTotal : s.Name == HeadlineGroup && s.Column == string.Join('\u001F', headline.Select(c => c.Column))));
        Name = In(author.Short);
        Beside = string.Join(", ", ((string?[])[author.Measure is { IsNamed: true } measure ? In(measure.Title) : null, HeadlineGroup.Length > 0 ? HeadlineGroup : null]).OfType<string>());
        if (Beside.Length > 0) Name = strings.Fill("measure.of-group", ("name", In(author.Short)), ("group", Beside));
        IsFact = author.Direction == Direction.None;
    }

    public StringTable Strings { get; }
    public JsonElement Json { get; }
    public FigureReader Reader { get; }
    public MeasureUnit Unit { get; }

    /// <summary>Of its periods, as data.json names it.</summary>
    public string Kind { get; }
    public string PlaceName { get; }
    public string ShortPlaceName { get; }
    public IReadOnlyList<FigureSeries> Series { get; }
    public FigureSeries? Headline { get; }
    public string HeadlineGroup { get; }
    public string HeadlineColumn { get; }

    /// <summary>What stands in brackets behind its name: which of several measures it is, and the headline's group.</summary>
    public string Beside { get; }

    /// <summary>By its short title or title, with the headline's group.</summary>
    public string Name { get; }
    public bool IsFact { get; }

    /// <summary>The measure whose status stands for the indicator; null where none does.</summary>
    public MeasureFacts? Whole { get; private set; }

    /// <summary>Finds the measure that stands for the indicator.</summary>
    /// <param name="others">The other measures of the same indicator.</param>
    public void StandWith(IReadOnlyList<MeasureFacts> others)
    {
        string[] fromBest = ["target_met", "on_track", "improving_quickly", "improving", "improving_too_slowly", "little_change", "no_detectable_change", "no_clear_direction", "getting_worse", "target_missed"];
        Whole = author.Overall == OverallStatus.None ? null : author.Overall == OverallStatus.Headline ? this
            : others.Prepend(this).Where(m => !m.IsFact).OrderByDescending(m => Array.IndexOf(fromBest, m.Shown)).FirstOrDefault() ?? this;
    }
    public string Id => author.Id.Value;
    public string Title => In(author.Measure?.IndicatorTitle ?? author.Page.Title);

    /// <summary>What it is called among the measures of its indicator; empty where there is but one.</summary>
    public string MeasureTitle => author.Measure is { } role ? In(role.Title) : "";
    public string ShortTitle => In(author.Short);
    public bool IsMeasure => !ReferenceEquals(author.Short, author.Measure?.IndicatorTitle ?? author.Page.Title);
    public Direction Direction => author.Direction;
    public bool IsIllustrative => author.Page.Illustrative;
    public bool IsOfPopulation => author.Level == IndicatorLevel.Population;

    /// <summary>Every way of splitting the figures: a breakdown, or several crossed with each other or with places.</summary>
    public IEnumerable<(string Column, string Label)> Columns => Series.Select(s => s.Column).Where(c => c.Length > 0).Distinct().Select(column =>
    {
        var labels = column.Split('\u001F', StringSplitOptions.RemoveEmptyEntries).Select(c => author.Breakdowns.FirstOrDefault(b => b.Column == c) is { } found ? In(found.Label) : c);
        if (column.StartsWith('\u001F')) labels = labels.Prepend(Strings.Text("chart.table.place"));
        return (column, Joined([.. labels]));
    });

    private string Joined(IReadOnlyList<string> items)
    {
        var text = items[0];
        for (var i = 1; i < items.Count; i++) text = Strings.Fill(i < items.Count - 1 ? "list.next" : "list.last", ("a", text), ("b", items[i]));
        return text;
    }

    public IReadOnlyList<Breakdown> Breakdowns => author.Breakdowns;
    public string? OwnHeadline => author.HeadlineSentence is { } own ? In(own) : null;
    public IReadOnlyList<string> BreakReasons => [.. author.Breaks.Where(b => b.Why is not null).Select(b => In(b.Why!)).Select(w => w[^1] is '.' or '!' or '?' or '…' ? w : w + ".")];

    public JsonElement Progress => Json.GetProperty("progress");
    public string Status => Progress.GetProperty("status").GetString()!;
    public string Shown => Progress.GetProperty("shown").GetString()!;
    public bool HasFlag(string flag) => Progress.GetProperty("flags").EnumerateArray().Any(f => f.GetString() == flag);
    public bool IsVerdict => Shown is not ("too_few_points" or "baseline_only" or "not_comparable" or "not_assessed" or "no_data");
    public bool IsOld => IsVerdict && HasFlag("stale");
    public JsonElement? Target => Json.GetProperty("target") is { ValueKind: JsonValueKind.Object } target ? target : null;
    public FigureRow? Baseline => RowOf("baseline");
    public FigureRow? Latest => RowOf("latest");

    /// <summary>The last that says something: a value or a bound.</summary>
    public FigureRow? LastSaid => Headline?.Rows.LastOrDefault(r => r.Drawn is not null);

    /// <summary>The last thing known is only a bound.</summary>
    public bool EndsInBound => LastSaid is { Value: null };

    /// <summary>Both ends of what can be compared.</summary>
    public (FigureRow First, FigureRow Last)? Ends =>
        Status != "not_comparable" && Baseline is { Value: not null } first && Latest is { Value: not null } last && first.Period != last.Period ? (first, last) : null;

    public bool IsAllHidden => Headline is { } rows && rows.Rows.All(r => r.Drawn is null) && rows.Rows.Any(r => r.Has("suppressed"));

    /// <summary>As many as the author chose, or as the figures have, at most two, unless all are tiny.</summary>
    public int UsualDecimals
    {
        get
        {
            if (Unit.IsMark) return 0;
            if (author.Decimals is { } chosen) return chosen;
            var values = Series.SelectMany(s => s.Rows).Select(r => r.Value).OfType<decimal>().ToList();
            var most = values.Select(v => (v / 1.0000000000000000000000000000m).Scale).DefaultIfEmpty().Max();
            var largest = values.Select(Math.Abs).DefaultIfEmpty().Max();
            var needed = 2;
            for (var size = largest; size is > 0 and < 0.1m && needed < 12; size *= 10) needed++;
            return Math.Min(most, needed);
        }
    }

    public int DecimalsOf(FigureSeries series) => series.IsSmall ? 0 : UsualDecimals;

    public decimal RoundedOf(FigureSeries series, decimal value) => Unit.IsMark ? value : FigureReader.Shown(value, DecimalsOf(series));

    public decimal Rounded(decimal value) => RoundedOf(Headline!, value);

    public string Lead => EndsSentence ? Name : Strings.Fill("measure.lead", ("name", Name));
    public string Subject => IsMeasure && !EndsSentence
        ? Strings.Fill("measure.subject", ("name", Name))
        : Strings.Fill(EndsSentence ? "measure.figure-after-sentence" : "measure.figure", ("lead", Lead));

    /// <summary>The same among groups of which the headline is one.</summary>
    public MeasureFacts WithoutHeadline => HeadlineGroup.Length == 0 ? this : new MeasureFacts(this, ShortTitle);

    public IEnumerable<FigureSeries> Groups(string column) => Series.Where(s => s.Column == column && (s.Place.Length == 0 || column.StartsWith('\u001F')));

    /// <summary>A group by its value in the data file.</summary>
    public FigureSeries? GroupOf(string column, string value) => Series.FirstOrDefault(s => s.Column == column && s.Place.Length == 0 && s.Name == LabelOf(column, value));

    /// <summary>The period from which the author compares.</summary>
    public PeriodText? BaselineSince => author.Baseline is { } since ? PeriodText.Of(since.Value.ToString(), Kind) : null;

    /// <summary>The initiative's own and all that it names.</summary>
    public IEnumerable<string> EveryPlace => places.All.Select(p => In(p.Name)).Prepend(ShortPlaceName);

    /// <summary>Those that lie on a map, with the initiative's own.</summary>
    public IEnumerable<string> PlacesOnMap => places.All.Where(p => p.Map is not null).Select(p => In(p.Name)).Prepend(ShortPlaceName);

    /// <summary>Those on no map, with the initiative's own.</summary>
    public IEnumerable<string> PlacesElsewhere => places.All.Where(p => p.Map is null).Select(p => In(p.Name)).Where(n => PlaceTotals.Any(t => t.Name == n)).Prepend(ShortPlaceName);

    /// <summary>A target's number as the author wrote it, with its own decimals; it must be the published one.</summary>
    public decimal AsWritten(decimal published) => author.Targets.SelectMany(t => (decimal?[])[t.Value, t.UpperValue]).OfType<decimal>().First(v => v == published);

    public IEnumerable<FigureSeries> PlaceTotals => Series.Where(s => s.Place.Length > 0 && s.IsTotal);

    public string UnitLabel => Unit.Kind == "named" ? Unit.Plural ?? (Unit.Name.Length > 0 ? Unit.Name : Unit.Symbol ?? "") : Strings.Text($"unit.{Unit.Kind}.label");

    public string In(LocalText text)
    {
        var language = new Language(Strings.Language);
        var marks = new Typography(text.IsTranslatedInto(language) ? language : new Language("en"));
        return SiteTest.Plain(marks.Apply(text.In(language)));
    }

    private bool EndsSentence => Name.Length > 0 && Name[^1] is '?' or '!' or '.' or '…' or '؟';

    private MeasureFacts(MeasureFacts other, string name)
    {
        (author, places, Json, Strings, Kind, Unit, Reader, PlaceName, ShortPlaceName) = (other.author, other.places, other.Json, other.Strings, other.Kind, other.Unit, other.Reader, other.PlaceName, other.ShortPlaceName);
        (Series, Headline, HeadlineGroup, HeadlineColumn, Name, IsFact) = (other.Series, other.Headline, other.HeadlineGroup, other.HeadlineColumn, name, other.IsFact);
        Beside = author.Measure is { IsNamed: true } measure ? In(measure.Title) : "";
        if (Beside.Length > 0) Name = Strings.Fill("measure.of-group", ("name", name), ("group", Beside));
    }

    private FigureRow? RowOf(string end) => Json.GetProperty(end) is { ValueKind: JsonValueKind.Object } at
        ? Headline!.At(PeriodText.Of(at.GetProperty("period").GetString()!, Kind)) ?? throw new InvalidOperationException($"{Id}: data.csv has no row of the {end}")
        : null;

    private MeasureUnit UnitOf(Unit unit, string kind) => new(
        kind, unit.Name is { } name ? In(name) : "", unit.Plural is { } plural ? In(plural) : null, unit.Symbol, unit.Short is { } brief ? In(brief) : null, [.. author.Grades.Select(SiteTest.Plain)])
    {
        IsLong = kind == "named" && unit.Symbol is null && unit.Short is null && (unit.Plural ?? unit.Name)?.Original.Length > 30,
    };

    private IEnumerable<FigureSeries> SeriesOf(string csv)
    {
        var rows = CsvRows.Of(csv);
        var header = rows[0].ToList();
        string[] known = ["period", "value", "lower", "upper", "moe", "n", "denominator", "flag", "note", "place", .. author.Measure?.Cells.Select(c => c.Column) ?? []];
        var groups = header.Where(h => !known.Contains(h)).ToList();
        foreach (var series in rows.Skip(1).GroupBy(row => Cell(row, "place") + "\u001F" + string.Join('\u001F', groups.Select(g => Cell(row, g)))))
        {
            var first = series.First();
            var place = Cell(first, "place");
            var cells = groups.Where(g => Cell(first, g).Length > 0).Select(g => (Column: Unguarded(g), Value: Unguarded(Cell(first, g)))).ToList();
            var column = (place.Length > 0 && cells.Count > 0 ? "\u001F" : "") + string.Join('\u001F', cells.Select(c => c.Column));
            var labels = cells.Select(c => LabelOf(c.Column, c.Value)).ToList();
            var name = cells.Count == 0 ? PlaceOf(place) : string.Join(", ", place.Length > 0 ? labels.Prepend(PlaceOf(place)) : labels);
            yield return new FigureSeries(column, name, cells.Count == 1 && place.Length == 0 ? Said(cells[0].Column, name) : name, place, [.. series.Select(Row).OrderBy(r => r.Period)]);
        }

        string Cell(IReadOnlyList<string> row, string column) => header.IndexOf(column) is >= 0 and var at ? row[at] : "";
        decimal? Number(IReadOnlyList<string> row, string column) => decimal.TryParse(Cell(row, column), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        FigureRow Row(IReadOnlyList<string> row)
        {
            var value = Unguarded(Cell(row, "value"));
            var bound = value.Length > 1 && value[0] is '<' or '>' ? value : null;
            return new FigureRow(
                PeriodText.Of(Cell(row, "period"), Kind), bound is not null || value.Length == 0 ? null : Value(value), bound,
                Cell(row, "flag").Split(' ', StringSplitOptions.RemoveEmptyEntries), Number(row, "lower"), Number(row, "upper"), Number(row, "moe"), Number(row, "n"), Number(row, "denominator"),
                Unguarded(Cell(row, "note")) is { Length: > 0 } note ? note : null);
        }
    }

    private decimal Value(string text) => Unit.Kind switch
    {
        "grade" => author.Grades.IndexOf(text),
        "yes-no" => text == "yes" ? 1 : 0,
        _ => decimal.Parse(text, CultureInfo.InvariantCulture),
    };

    /// <summary>Without the quote that guards spreadsheets against formulas.</summary>
    private static string Unguarded(string cell) => cell.Length > 1 && cell[0] == '\'' && cell[1] is '=' or '+' or '-' or '@' ? cell[1..] : cell;

    private string PlaceOf(string id) => id.Length == 0 ? ShortPlaceName : places.Find(new PlaceId(id)) is { } found ? In(found.Name) : id;

    private string LabelOf(string column, string value) =>
        author.Breakdowns.FirstOrDefault(b => b.Column == column)?.Groups.FirstOrDefault(g => g.Value == value) is { } group ? In(group.Label) : value;

    private string Said(string column, string label) => author.Breakdowns.FirstOrDefault(b => b.Column == column)?.People is not { } people
        ? label
        : Strings.Fill("chart.people", ("group", Strings.Text("chart.people-case") == "small" ? StaticImpact.Wording.Words.WithinSentence(label) : label), ("people", In(people)));
}
