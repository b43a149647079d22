using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages.Data;
using StaticImpact.DisclosureControl;

namespace StaticImpact.Tests.DisclosureControl;

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

    [Fact]
    public void What_two_publications_tell_together_is_a_warning() => AttackTwo(1, 60);

    [Fact(Explicit = true)]
    public void What_two_of_two_thousand_publications_tell_together_is_a_warning() => AttackTwo(1_000, 2_000);

    private static void AttackTwo(int from, int count)
    {
        var (silent, told) = (new List<string>(), 0);
        for (var seed = from; seed < from + count; seed++)
        {
            var table = AttackTable.Of(seed);
            table.PublishOthers();
            var first = Protect.Apply(table.Initiative(table.Csv())).Indicators[0];
            var rowsOfFirst = table.Rows().ToList();
            table.PublishOthers();
            table.Margins[^1] = true;
            var bag = new DiagnosticBag();
            var second = Protect.Apply(table.Initiative(table.Csv()), bag, [Recorded(first)]).Indicators[0];
            var found = new List<string>();
            for (var p = 0; p < table.Periods.Count; p++)
            {
                var attacker = new Attacker(table.CellCount, table.Unit == UnitKind.Percent);
                var publications = new[] { (Rows: rowsOfFirst, Published: Read(table, first)), (Rows: [.. table.Rows()], Published: Read(table, second)) };
                var mayBeZero = publications.Any(one => MayBeZero(table, p, one.Rows, one.Published));
                foreach (var (rows, published) in publications)
                {
                    var other = publications.First(o => o.Published != published).Published;
                    Take(table, p, attacker, rows, published, mayBeZero, other, isGone: published == publications[0].Published);
                }

                found.AddRange(attacker.Found());
            }

            if (found.Count == 0) continue;
            told++;
            if (!bag.ToSorted().Any(d => d.Code == PrivacyCodes.TwoPublicationsTell)) silent.AddRange(found.Select(f => $"{seed}: {f}"));
        }

        Assert.True(silent.Count == 0, string.Join('\n', silent.Take(40)));
        Assert.True(told > 0, "No two publications told anything, so nothing was tried.");
    }

    private static RecordedPublication Recorded(Indicator shown) => new(new DateOnly(2025, 1, 1), new Dictionary<IndicatorId, ImmutableArray<RecordedSeries>>
    {
        [shown.Id] = [.. shown.Series.Select(s => new RecordedSeries(s.Group, s.Place, [.. s.Observations.Select(o =>
            new RecordedFigure(o.Period.ToString(), o.Value, o.N, o.Denominator, o.Has(ObservationFlags.Suppressed)))]))],
    });

    private static (List<string> Found, int Hidden) Tell(AttackTable table)
    {
        var published = Read(table, Protect.Apply(table.Initiative(table.Csv())).Indicators[0]);
        var rows = table.Rows().ToList();
        var found = new List<string>();
        for (var p = 0; p < table.Periods.Count; p++)
        {
            var attacker = new Attacker(table.CellCount, table.Unit == UnitKind.Percent);
            Take(table, p, attacker, rows, published, MayBeZero(table, p, rows, published), [], isGone: false);
            found.AddRange(attacker.Found());
        }

        return (found, published.Values.Count(r => r.IsHidden || r.IsBound));
    }

    private static void Take(
        AttackTable table, int period, Attacker attacker, List<(int[] Groups, int[] Cells)> rows, Dictionary<string, PublishedRow> published, bool mayBeZero,
        Dictionary<string, PublishedRow> other, bool isGone)
    {
        var people = table.Periods[period];
        foreach (var (groups, cells) in rows)
        {
            var key = Key(table, period, groups);
            if (!published.TryGetValue(key, out var row)) attacker.KnowNobody(cells);
            else attacker.Read(key, cells, row, (cells.Sum(c => people[c].N), cells.Sum(c => people[c].Of)), mayBeZero, other.GetValueOrDefault(key), isGone && !other.ContainsKey(key));
        }
    }

    private static bool MayBeZero(AttackTable table, int period, List<(int[] Groups, int[] Cells)> rows, Dictionary<string, PublishedRow> published) =>
        rows.Any(row => published.GetValueOrDefault(Key(table, period, row.Groups)) is { IsHidden: true } && row.Cells.Sum(c => table.Periods[period][c].N) == 0);

    private static string Key(AttackTable table, int period, int[] groups) => $"{2020 + period}|" + string.Join('|', groups.Select(table.Group));

    private static Dictionary<string, PublishedRow> Read(AttackTable table, Indicator shown) =>
        PublishedRow.Read(Encoding.UTF8.GetString(IndicatorCsv.Of(shown).Bytes), table.Unit == UnitKind.Count, table.Columns);
}
