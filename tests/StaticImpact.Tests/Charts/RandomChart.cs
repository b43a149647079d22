using System.Globalization;
using System.Text;
using StaticImpact.Model;

namespace StaticImpact.Tests.Charts;

/// <summary>Indicators of every shape, each from a number: any length and size of values, gaps, flags, margins, groups, targets.</summary>
internal static class RandomChart
{
    private static readonly string[] Names =
        ["A", "Female", "Black or African American", "65 and over", "Bevölkerungsentwicklungsgebiet Nord", "Two or more races", "x", "Niñas y niños menores de cinco años"];

    private static readonly UnitKind[] Units = [UnitKind.Percent, UnitKind.Count, UnitKind.PerThousand, UnitKind.Currency, UnitKind.Index, UnitKind.Days];

    public static ChartCase Of(int seed)
    {
        var random = new Random(seed);
        var unit = Units[random.Next(Units.Length)];
        var csv = new StringBuilder("period,value,moe,flag,place,group\n");
        var first = random.Next(1990, 2022);
        var count = random.Next(10) switch { 0 => 1, 1 => 2, 2 => random.Next(20, 40), _ => random.Next(3, 15) };
        var size = Math.Pow(10, random.Next(-3, unit == UnitKind.Percent ? 2 : 10));
        var hasMargin = random.Next(2) == 0;
        var below = unit == UnitKind.Index && random.Next(2) == 0 ? size / 2 : 0;
        Rows("", "");
        for (var place = 0; place < random.Next(3); place++) Rows("north-carolina-" + (char)('a' + place), "");
        foreach (var name in Names.Take(random.Next(Names.Length + 1))) Rows("", name);
        var chart = ChartCase.Of(csv.ToString(), "Children who live where this measure counts them", new Unit(unit), (Direction)random.Next(2));
        if (random.Next(2) == 0) chart = chart.Target(Round((decimal)(random.NextDouble() * size)), (first + count + random.Next(12)).ToString(CultureInfo.InvariantCulture));
        if (random.Next(3) == 0) chart = chart.Annotated((first + random.Next(count)).ToString(CultureInfo.InvariantCulture), "A remark that an author makes about this year");
        if (random.Next(2) == 0 && !chart.Indicator.Breakdowns.IsEmpty) chart = chart.Reference("group", Names[0]);
        return chart;

        void Rows(string place, string group)
        {
            var level = random.NextDouble() * size;
            for (var i = 0; i < count; i++)
            {
                if (random.Next(12) == 0 && i > 0) continue;
                level = Math.Max(0, level + ((random.NextDouble() - 0.5) * size * 0.2));
                if (unit == UnitKind.Percent) level = Math.Min(level, 100);
                var value = Round((decimal)(level - below));
                var (text, flag) = random.Next(15) switch
                {
                    0 => ("", "suppressed"),
                    1 => ("", "missing"),
                    2 => (Text(value), "provisional"),
                    3 => (Text(value), "estimated"),
                    4 => ("<" + Text(value + 1), ""),
                    5 when i > 0 => (Text(value), "break"),
                    _ => (Text(value), ""),
                };
                var isValue = text.Length > 0 && text[0] != '<';
                csv.Append(CultureInfo.InvariantCulture, $"{first + i},{text},{(hasMargin && isValue ? Text(Round((decimal)(level * 0.1))) : "")},{flag},{place},{group}\n");
            }
        }

        decimal Round(decimal value) => unit == UnitKind.Count ? Math.Round(value) : unit == UnitKind.Percent ? Math.Round(Math.Min(value, 100), 2) : size < 1 ? Math.Round(value, 5) : Math.Round(value, size > 1000 ? 0 : 1);
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
