using System.Globalization;
using System.Text;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A measure made by chance: what its files say, kept beside them.</summary>
internal sealed record MadeUpMeasure
{
    public const int Families = 12;

    private static readonly string[] Units =
    [
        "percent", "{kind: percent, bounds: none}", "count", "per-1000", "per-100000", "currency", "index", "days",
        "{name: ton, plural: tons}", "{name: kilometer, symbol: km}", "{name: litre of milk for each child, plural: litres of milk for each child, short: litres}",
        "{name: hour in which somebody read aloud to a child, plural: hours in which somebody read aloud to a child}",
    ];

    private static readonly string[] Kinds = ["year", "pooled", "school-year", "fiscal-year", "quarter", "month"];
    private static readonly string[] Directions = ["higher", "lower", "higher", "lower", "range", "none"];
    private static readonly string[] Grades = ["Poor", "Fair", "Good", "Very good"];

    public required string Id { get; init; }
    public required string Unit { get; init; }
    public required string Direction { get; init; }
    public required int Decimals { get; init; }
    public required string Kind { get; init; }
    public required IReadOnlyList<MadeUpRow> Rows { get; init; }

    /// <summary>As written in the front matter; nothing without.</summary>
    public string Target { get; init; } = "";
    public string Break { get; init; } = "";
    public bool HasShort { get; init; }
    public bool IsIllustrative { get; init; }

    /// <summary>Whose chart stands in its text; nothing for most.</summary>
    public string Shows { get; init; } = "";

    /// <summary>Further lines of front matter.</summary>
    public string More { get; init; } = "";

    public bool IsGrade => Unit == "grade";

    public string Name => HasShort ? "Measure " + Id : "People counted in " + Id;

    /// <summary>What it is made of, by its number: six in twelve of every unit; then grades, yes and no, places, a group that stands for
    /// everyone, groups crossed with each other, and figures so small that they are hidden.</summary>
    public static MadeUpMeasure Of(int number, Random random)
    {
        var family = number % Families;
        var unit = family switch
        {
            6 => "grade",
            7 => "yes-no",
            8 => Units[random.Next(4) is 0 or 1 ? 0 : random.Next(2) == 0 ? 2 : 3],
            9 or 10 => "percent",
            11 => random.Next(2) == 0 ? "count" : "percent",
            _ => Units[(number / Families * 6 + family) % Units.Length],
        };
        var kind = family >= 8 ? "year" : Kinds[random.Next(Kinds.Length)];
        var direction = unit is "grade" or "yes-no" ? "higher" : Directions[random.Next(Directions.Length)];
        var decimals = unit is "count" or "grade" or "yes-no" ? 0 : random.Next(0, 3);
        var series = new MadeUpSeries(random, unit, kind, random.Next(6) == 0 ? 2014 : 2025);
        var rows = series.Headline(family).ToList();
        var (more, groups) = series.Split(family, rows);
        var due = MadeUpSeries.PeriodAt(kind, rows.Count > 5 && random.Next(3) == 0 ? 2024 : 2030, 0);
        var target = direction == "none" || random.Next(3) == 0 ? ""
            : direction == "range" ? $"{{from: 30, to: 45.5, by: {due}, why: Chance.}}"
            : $"{{value: {series.TargetValue()}, by: {due}, why: Chance.}}";
        if (target.StartsWith("{value", StringComparison.Ordinal) && random.Next(4) == 0 && unit is not ("grade" or "yes-no")) more += $"baseline: {rows[0].Period}\n";
        if (random.Next(5) == 0 && direction is "higher" or "lower" && unit is not ("grade" or "yes-no")) more += "progress: {method: cagr}\n";
        if (family < 2 && target.Length > 0 && random.Next(2) == 0) more += "charts: {order: [trend, way-bar]}\n";
        var isBroken = family < 6 && rows.Count > 3 && random.Next(6) == 0;
        return new MadeUpMeasure
        {
            Id = "m" + number.ToString("000", CultureInfo.InvariantCulture),
            Unit = unit,
            Direction = direction,
            Decimals = decimals,
            Kind = kind,
            Break = isBroken ? rows[random.Next(1, rows.Count)].Period : "",
            Rows = [.. family == 9 ? [] : rows, .. groups],
            Target = target,
            HasShort = random.Next(3) > 0,
            IsIllustrative = random.Next(12) == 0,
            Shows = number % 4 == 1 ? "m" + (number - 1).ToString("000", CultureInfo.InvariantCulture) : "",
            More = more,
        };
    }

    public (string Markdown, string Csv) Files()
    {
        var matter = new StringBuilder("---\n");
        matter.Append(CultureInfo.InvariantCulture, $"title: People counted in {Id}\ngoal: reading\nunit: {Unit}\ndirection: {Direction}\nperiods: {Kind}\nlead: library\nsource: {{name: Records}}\n");
        if (IsGrade) matter.Append(CultureInfo.InvariantCulture, $"grades: [{string.Join(", ", Grades)}]\n");
        else if (Unit != "yes-no") matter.Append(CultureInfo.InvariantCulture, $"decimals: {Decimals}\n");
        if (HasShort) matter.Append(CultureInfo.InvariantCulture, $"short: Measure {Id}\n");
        if (Target.Length > 0) matter.Append(CultureInfo.InvariantCulture, $"target: {Target}\n");
        if (Break.Length > 0) matter.Append(CultureInfo.InvariantCulture, $"breaks: [{{period: {Break}, why: Counted anew}}]\n");
        if (IsIllustrative) matter.Append("illustrative: true\n");
        matter.Append(More).Append(CultureInfo.InvariantCulture, $"---\nThe latest is [[{Id}.latest]]. Its status: [[{Id}.status]].\n{(Shows.Length > 0 ? $"\n[[{Shows}.chart]]\n" : "")}");

        var columns = Rows.SelectMany(r => r.Groups.Keys).Distinct().ToList();
        var csv = new StringBuilder($"period,value,flag,moe,n,denominator,place{string.Concat(columns.Select(c => "," + c))}\n");
        foreach (var row in Rows)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{row.Period},{row.Value},{row.Flag},{row.Moe},{row.N},{row.Denominator},{row.Place}{string.Concat(columns.Select(c => "," + row.Groups.GetValueOrDefault(c)))}\n");
        }

        return (matter.ToString(), csv.ToString());
    }

    /// <summary>The rule for small numbers hides it, whatever else is known.</summary>
    public bool MustHide(MadeUpRow row) => MayHide && (
        Unit == "count" ? decimal.TryParse(row.Value, CultureInfo.InvariantCulture, out var count) && count is > 0 and < 10
        : decimal.TryParse(row.Denominator, CultureInfo.InvariantCulture, out var denominator) && denominator < 30);

    /// <summary>It is about people, and has small numbers that others could give away.</summary>
    public bool MayHide => !More.Contains("people: false", StringComparison.Ordinal) && Rows.Any(r => r.Groups.Count > 0);

    /// <summary>The published figure is the written one.</summary>
    public bool IsTheSame(string written, FigureRow published) => Unit switch
    {
        "grade" => GradeAt((int)published.Value!.Value) == written,
        "yes-no" => (published.Value == 1 ? "yes" : "no") == written,
        _ => written[0] is '<' or '>' ? published.Bound == written : published.Value == decimal.Parse(written, CultureInfo.InvariantCulture),
    };

    public static string GradeAt(int grade) => Grades[grade];
}
