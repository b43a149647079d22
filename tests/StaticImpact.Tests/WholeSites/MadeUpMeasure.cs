using System.Globalization;
using System.Text;

namespace StaticImpact.Tests.WholeSites;

/// <summary>A measure made by chance, with everything a reader could check: what its files say, kept beside them.</summary>
internal sealed record MadeUpMeasure
{
    private static readonly string[] Units =
    [
        "percent", "{kind: percent, bounds: none}", "count", "per-1000", "per-100000", "currency", "index", "days",
        "{name: ton, plural: tons}", "{name: kilometer, symbol: km}", "{name: litre of milk for each child, plural: litres of milk for each child, short: litres}",
        "{name: hour in which somebody read aloud to a child, plural: hours in which somebody read aloud to a child}",
    ];

    private static readonly string[] Kinds = ["year", "pooled", "school-year", "fiscal-year", "quarter", "month"];
    private static readonly string[] Directions = ["higher", "lower", "higher", "lower", "range", "none"];

    public required string Id { get; init; }
    public required string Unit { get; init; }
    public required string Direction { get; init; }
    public required int Decimals { get; init; }
    public required string Kind { get; init; }
    public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>As written in the front matter; null without.</summary>
    public string? Target { get; init; }
    public string? TargetBy { get; init; }
    public string? Break { get; init; }
    public bool HasShort { get; init; }
    public bool IsCagr { get; init; }
    public bool IsIllustrative { get; init; }
    public IReadOnlyList<(string Group, decimal First, decimal Last, bool IsSmall)> Groups { get; init; } = [];

    public string Name => HasShort ? "Measure " + Id : "People counted in " + Id;

    public static MadeUpMeasure Of(int number, Random random)
    {
        var unit = Units[number % Units.Length];
        var kind = Kinds[random.Next(Kinds.Length)];
        var direction = Directions[random.Next(Directions.Length)];
        var isBounded = unit == "percent";
        var isWhole = unit == "count";
        var decimals = isWhole ? 0 : random.Next(0, 3);
        var length = random.Next(1, 9);
        var hasMargins = random.Next(3) == 0 && !isWhole;
        var level = isBounded ? random.Next(20, 70) : (decimal)Math.Pow(10, random.Next(1, 5)) * random.Next(1, 10);
        var rows = new List<Row>();
        for (var i = 0; i < length; i++)
        {
            var value = Math.Round(level + (level * random.Next(-300, 300) / 1000m), isWhole ? 0 : 3);
            if (isBounded) value = Math.Clamp(value, 2, 98);
            var kindOfRow = random.Next(12);
            rows.Add(new Row(
                PeriodAt(kind, 2025 - length + 1 + i, i),
                kindOfRow == 0 ? null : value,
                kindOfRow == 0 ? ((string[])["suppressed", "not-collected", "missing"])[random.Next(3)] : "",
                hasMargins ? Math.Round(level / random.Next(5, 40), 2) : null,
                kindOfRow == 1 && isBounded && i > 0 ? (random.Next(2) == 0 ? "<5" : ">95") : null));
        }

        var target = direction == "none" || random.Next(3) == 0 ? null
            : direction == "range" ? "range"
            : Written(isBounded ? random.Next(1, 99) + (random.Next(0, 100) / 100m) : level * random.Next(50, 150) / 100m, isWhole ? 0 : random.Next(0, 3));
        return new MadeUpMeasure
        {
            Id = "m" + number.ToString("000", CultureInfo.InvariantCulture),
            Unit = unit,
            Direction = direction,
            Decimals = decimals,
            Kind = kind,
            Rows = rows,
            Target = target,
            TargetBy = target is null ? null : PeriodAt(kind, 2030, 0),
            Break = length > 3 && random.Next(6) == 0 ? rows[random.Next(1, length)].Period : null,
            HasShort = random.Next(3) > 0,
            IsCagr = random.Next(5) == 0 && (direction is "higher" or "lower"),
            IsIllustrative = random.Next(12) == 0,
            Groups = unit == "percent" && kind == "year" && random.Next(2) == 0
                ? [.. ((string[])["White", "Black", "Asian"]).Select(g => (g, (decimal)random.Next(200, 900) / 10, (decimal)random.Next(200, 900) / 10, random.Next(3) == 0))]
                : [],
        };
    }

    public (string Markdown, string Csv) Files()
    {
        var matter = new StringBuilder("---\n");
        matter.Append(CultureInfo.InvariantCulture, $"title: People counted in {Id}\ngoal: reading\nunit: {Unit}\ndirection: {Direction}\ndecimals: {Decimals}\nperiods: {Kind}\nlead: library\nsource: {{name: Records}}\n");
        if (HasShort) matter.Append(CultureInfo.InvariantCulture, $"short: Measure {Id}\n");
        if (Target == "range") matter.Append(CultureInfo.InvariantCulture, $"target: {{from: 30, to: 45.5, by: {TargetBy}, why: Chance.}}\n");
        else if (Target is not null) matter.Append(CultureInfo.InvariantCulture, $"target: {{value: {Target}, by: {TargetBy}, why: Chance.}}\n");
        if (Break is not null) matter.Append(CultureInfo.InvariantCulture, $"breaks: [{{period: {Break}}}]\n");
        if (IsCagr) matter.Append("progress: {method: cagr}\n");
        if (IsIllustrative) matter.Append("illustrative: true\n");
        if (Groups.Count > 0) matter.Append("breakdowns: {race: {people: students, reference: White}}\n");
        matter.Append("---\nText.\n");

        var csv = new StringBuilder(Groups.Count > 0 ? "period,race,value,flag,moe,denominator\n" : "period,value,flag,moe\n");
        var race = Groups.Count > 0 ? "," : "";
        foreach (var row in Rows)
        {
            var value = row.Bound ?? row.Value?.ToString(CultureInfo.InvariantCulture) ?? "";
            csv.Append(CultureInfo.InvariantCulture, $"{row.Period}{race},{value},{row.Flag},{(row.Bound is null && row.Value is not null ? row.Moe : null)}{race}\n");
        }

        foreach (var (group, first, last, isSmall) in Groups)
        {
            // Far from the small-number rule on both sides, so that nothing is hidden that the test counts on.
            var denominator = isSmall ? 98 : 4000;
            csv.Append(CultureInfo.InvariantCulture, $"{Rows[0].Period},{group},{first},,,{denominator}\n");
            if (Rows.Count > 1) csv.Append(CultureInfo.InvariantCulture, $"{Rows[^1].Period},{group},{last},,,{denominator}\n");
        }

        return (matter.ToString(), csv.ToString());
    }

    private static string Written(decimal value, int decimals) => Math.Round(value, decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string PeriodAt(string kind, int year, int i) => kind switch
    {
        "pooled" => string.Create(CultureInfo.InvariantCulture, $"{year - 4}-{year}"),
        "school-year" or "fiscal-year" => string.Create(CultureInfo.InvariantCulture, $"{year - 1}-{year % 100:00}"),
        "quarter" => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{(i % 4) + 1}"),
        "month" => string.Create(CultureInfo.InvariantCulture, $"{year}-{(i % 12) + 1:00}"),
        _ => year.ToString(CultureInfo.InvariantCulture),
    };

    internal sealed record Row(string Period, decimal? Value, string Flag, decimal? Moe, string? Bound);
}
