using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages.Data;
using StaticImpact.Privacy;

namespace StaticImpact.Tests.Privacy;

/// <summary>Random tables are published and attacked with a solver for whole numbers: no hidden number may be recovered, and
/// none that the first rule hides may be narrowed to less than the rule itself tells.</summary>
public class AttackTests
{
    [Fact]
    public void Two_hundred_random_tables_withstand_an_attack() => Attack(1, 200);

    [Fact(Explicit = true)]
    public void Five_thousand_random_tables_withstand_an_attack() => Attack(1_000, 5_000);

    private static void Attack(int from, int count)
    {
        var found = new List<string>();
        var hidden = 0;
        for (var seed = from; seed < from + count; seed++)
        {
            var table = AttackTable.Of(seed);
            var (told, secrets) = Tell(table);
            hidden += secrets;
            found.AddRange(told.Select(t => $"{seed}: {t}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
        Assert.True(hidden > count, $"Only {hidden} values were hidden.");
    }

    private static (List<string> Found, int Hidden) Tell(AttackTable table)
    {
        var csv = table.Csv();
        var shown = Protect.Apply(table.Initiative(csv)).Indicators[0];
        var published = PublishedRow.Read(Encoding.UTF8.GetString(IndicatorCsv.Of(shown).Bytes), table.Unit == UnitKind.Count, table.Sizes.Length);
        var found = new List<string>();
        for (var p = 0; p < table.Periods.Count; p++)
        {
            var people = table.Periods[p];
            var attacker = new Attacker(table.CellCount, table.Unit == UnitKind.Percent);
            var mayBeZero = table.Rows().Any(row => Find(row.Groups) is { IsHidden: true } && row.Cells.Sum(c => people[c].N) == 0);
            foreach (var (groups, cells) in table.Rows())
            {
                if (Find(groups) is not { } row)
                {
                    attacker.KnowNobody(cells);
                    continue;
                }

                attacker.Read(Key(groups), cells, row, (cells.Sum(c => people[c].N), cells.Sum(c => people[c].Of)), mayBeZero);
            }

            found.AddRange(attacker.Found());

            string Key(int[] groups) => $"{2020 + p}|" + string.Join('|', groups.Select(table.Group));
            PublishedRow? Find(int[] groups) => published.GetValueOrDefault(Key(groups));
        }

        return (found, published.Values.Count(r => r.IsHidden || r.IsBound));
    }
}
