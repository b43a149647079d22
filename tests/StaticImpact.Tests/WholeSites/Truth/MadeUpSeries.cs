using System.Globalization;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Figures made by chance, in one unit.</summary>
internal sealed class MadeUpSeries(Random random, string unit, string kind, int lastYear)
{
    private readonly bool isBounded = unit == "percent";
    private readonly bool isWhole = unit == "count";
    private readonly bool isMark = unit is "grade" or "yes-no";
    private readonly bool hasMargins = random.Next(3) == 0;
    private readonly bool areFew = random.Next(3) == 0;
    private readonly decimal level = unit == "percent" ? random.Next(20, 70) : (decimal)Math.Pow(10, random.Next(1, 5)) * random.Next(1, 10);

    /// <summary>Up to eight periods, most of them known.</summary>
    public IEnumerable<MadeUpRow> Headline(int family)
    {
        var length = random.Next(1, 9);
        // Some move one way all the time, so that every verdict occurs.
        var steady = random.Next(2) == 0 ? random.Next(-60, 60) / 1000m : (decimal?)null;
        // And where the first is far off, the trend of all says another thing than both ends.
        var isOff = steady is not null && length > 5 && random.Next(2) == 0;
        for (var i = 0; i < length; i++)
        {
            var period = PeriodAt(kind, lastYear - length + 1 + i, i);
            var lot = random.Next(14);
            var reason = lot == 0 ? ((string[])["suppressed", "not-collected", "not-applicable", "missing"])[random.Next(4)] : lot is 2 or 3 && i == length - 1 ? ((string[])["provisional", "estimated"])[random.Next(2)] : "";
            var bound = lot == 1 && isBounded && i > 0 && family < 6 ? ((string[])["<5", ">95"])[random.Next(2)] : null;
            var value = family == 11 && isWhole && areFew ? random.Next(1, 10).ToString(CultureInfo.InvariantCulture) : Value(isOff && i == 0 ? steady * 9 : steady * i);
            if (lot == 0) yield return new MadeUpRow(period, "", reason);
            else yield return new MadeUpRow(period, bound ?? value, reason, hasMargins && bound is null && !isMark && !isWhole ? Text(Math.Round(level / random.Next(5, 40), 2)) : "");
        }
    }

    public string TargetValue() => unit switch
    {
        "grade" => MadeUpMeasure.GradeAt(random.Next(1, 4)),
        "yes-no" => "yes",
        _ when isBounded => Written(random.Next(1, 99) + (random.Next(0, 100) / 100m), random.Next(0, 3)),
        _ => Written(level * random.Next(50, 150) / 100m, isWhole ? 0 : random.Next(0, 3)),
    };

    /// <summary>The groups and places beside the headline, and the lines of front matter that they need.</summary>
    public (string Matter, IEnumerable<MadeUpRow> Rows) Split(int family, List<MadeUpRow> headline)
    {
        var (first, last) = (headline[0].Period, headline[^1].Period);
        string[] races = ["White", "Black", "Asian"];
        return family switch
        {
            8 => (isWhole ? "people: false\n" : "", [.. Places(first, last)]),
            9 => ("breakdowns: {race: {people: students}, sex: {label: Sex}}\nheadline_series: {race: Black}\n", [.. from sex in (string[])["Girls", "Boys"] from period in Ends(first, last) select new MadeUpRow(period, Value(null)) { Groups = new Dictionary<string, string> { ["sex"] = sex } }, .. races.SelectMany(race => (race == "Black" ? headline : [.. headline.Select(r => r with { Value = Value(null), Flag = "", Moe = "" })]).Select(r => r with { Groups = Cell(race) }))]),
            10 => ("breakdowns: {race: {people: students, reference: White}, sex: {label: Sex}}\n", [.. Groups(races, first, last), .. from race in races from sex in (string[])["Girls", "Boys"] from period in Ends(first, last) select new MadeUpRow(period, Value(null), Denominator: "4000") { Groups = new Dictionary<string, string> { ["race"] = race, ["sex"] = sex } }]),
            11 when random.Next(4) == 0 => ("breakdowns: {district: {label: District}}\n", [.. from i in Enumerable.Range(10, 24) select new MadeUpRow(last, isWhole ? random.Next(200, 900).ToString(CultureInfo.InvariantCulture) : Value(null), Denominator: isWhole ? "" : "4000") { Groups = new Dictionary<string, string> { ["district"] = "District " + i.ToString(CultureInfo.InvariantCulture) } }]),
            11 => ("breakdowns: {race: {people: students}}\n", [.. Small(races, first, last)]),
            < 6 when unit == "percent" && kind == "year" => ("breakdowns: {race: {people: students, reference: White}}\n", [.. Groups(races, first, last)]),
            < 6 when unit == "count" && random.Next(2) == 0 => ("people: false\nbreakdowns: {race: {label: Race}}\n", [.. Parts(races, headline)]),
            _ => (isWhole ? "people: false\n" : "", []),
        };
    }

    public static string PeriodAt(string kind, int year, int i) => kind switch
    {
        "pooled" => string.Create(CultureInfo.InvariantCulture, $"{year - 4}-{year}"),
        "school-year" or "fiscal-year" => string.Create(CultureInfo.InvariantCulture, $"{year - 1}-{year % 100:00}"),
        "quarter" => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{(i % 4) + 1}"),
        "month" => string.Create(CultureInfo.InvariantCulture, $"{year}-{(i % 12) + 1:00}"),
        _ => year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Far from the small-number rule on both sides, but for groups under a hundred.</summary>
    private IEnumerable<MadeUpRow> Groups(string[] races, string first, string last)
    {
        foreach (var race in races)
        {
            var denominator = random.Next(3) == 0 ? "98" : "4000";
            foreach (var period in Ends(first, last)) yield return new MadeUpRow(period, Text(random.Next(200, 800) / 10m), Denominator: denominator) { Groups = Cell(race) };
        }
    }

    /// <summary>Parts of a whole, which add up to the headline.</summary>
    private static IEnumerable<MadeUpRow> Parts(string[] races, List<MadeUpRow> headline)
    {
        foreach (var row in headline.Where(r => r.Value.Length > 0))
        {
            var all = (int)decimal.Parse(row.Value, CultureInfo.InvariantCulture);
            int[] parts = [all / 2, all / 3, all - (all / 2) - (all / 3)];
            foreach (var (race, part) in races.Zip(parts)) yield return new MadeUpRow(row.Period, part.ToString(CultureInfo.InvariantCulture)) { Groups = Cell(race) };
        }
    }

    /// <summary>Some of them so small that the rule hides them, and perhaps another so that they cannot be worked out.</summary>
    private IEnumerable<MadeUpRow> Small(string[] races, string first, string last)
    {
        foreach (var race in races)
        {
            foreach (var period in Ends(first, last))
            {
                var isSmall = random.Next(3) == 0;
                yield return isWhole
                    ? new MadeUpRow(period, random.Next(isSmall ? 1 : 200, isSmall ? 10 : 900).ToString(CultureInfo.InvariantCulture)) { Groups = Cell(race) }
                    : new MadeUpRow(period, Text(random.Next(200, 800) / 10m), Denominator: isSmall ? "20" : "4000") { Groups = Cell(race) };
            }
        }
    }

    /// <summary>Towns on the map of the site, or villages that are on none; some without a figure.</summary>
    private IEnumerable<MadeUpRow> Places(string first, string last)
    {
        var isMapped = random.Next(2) == 0;
        var isSure = random.Next(2) == 0;
        foreach (var period in Ends(first, last)) yield return new MadeUpRow(period, Value(null), Moe: hasMargins ? Text(Math.Round(level / 50, 2)) : "", Place: "state");
        foreach (var i in Enumerable.Range(1, 8))
        {
            foreach (var period in Ends(first, last))
            {
                var isUnknown = random.Next(8) == 0;
                yield return new MadeUpRow(period, isUnknown ? "" : Value(null), isUnknown ? "suppressed" : "", hasMargins && !isUnknown ? Text(Math.Round(level / random.Next(isSure ? 20 : 4, isSure ? 400 : 60), 2)) : "", Place: (isMapped ? "town-" : "village-") + i.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private string Value(decimal? drift)
    {
        if (unit == "grade") return MadeUpMeasure.GradeAt(random.Next(4));
        if (unit == "yes-no") return random.Next(2) == 0 ? "no" : "yes";
        var value = Math.Round(level + (drift is { } by ? level * by : level * random.Next(-300, 300) / 1000m), isWhole ? 0 : 3);
        return Text(isBounded ? Math.Clamp(value, 2, 98) : value);
    }

    private static IEnumerable<string> Ends(string first, string last) => first == last ? [last] : [first, last];

    private static Dictionary<string, string> Cell(string race) => new() { ["race"] = race };

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Written(decimal value, int decimals) => Math.Round(value, decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
