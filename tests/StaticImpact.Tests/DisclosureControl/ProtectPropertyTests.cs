using FsCheck;
using FsCheck.Fluent;
using StaticImpact.Model;
using StaticImpact.DisclosureControl;

namespace StaticImpact.Tests.DisclosureControl;

public class ProtectPropertyTests
{
    /// <summary>Small tables with many small cells, some of them flagged by their author.</summary>
    private static Arbitrary<Table> Tables(int least, int most) => Arb.From(
        from rows in Gen.Choose(least, most)
        from columns in Gen.Choose(least, most)
        from cells in Gen.Frequency((1, Gen.Choose(0, 12)), (2, Gen.Choose(10, 60))).ArrayOf(rows * columns)
        from flags in Gen.Frequency((8, Gen.Constant(false)), (1, Gen.Constant(true))).ArrayOf((rows + 1) * (columns + 1))
        select new Table(rows, columns, cells, flags));

    [Fact]
    public void Protecting_twice_is_the_same_as_once() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(Tables(1, 5), Arb.From(Gen.Elements(0, 3)), (table, roundTo) =>
        {
            var rules = PrivacyRules.Default with { RoundTo = roundTo == 0 ? null : roundTo, HideZeros = roundTo == 3 };
            var once = Protect.Apply(PrivateTable.Initiative(table.Csv, rules: rules));
            return PrivateTable.Describe(once).SequenceEqual(PrivateTable.Describe(Protect.Apply(once)));
        }));

    [Fact]
    public void Order_of_rows_decides_nothing() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(Tables(1, 5), table =>
        {
            var lines = table.Csv.TrimEnd().Split('\n');
            var reversed = string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0]));
            return PrivateTable.Shown(table.Csv).SequenceEqual(PrivateTable.Shown(reversed));
        }));

    [Fact]
    public void Order_of_rows_decides_nothing_where_the_search_finds_no_other_table()
    {
        const string csv = "period,value,flag,row,col\n2020,300,,,\n2020,116,,,c0\n2020,61,,,c1\n2020,101,,,c2\n2020,22,,,c3\n2020,159,,r0,\n2020,60,,r0,c0\n2020,32,,r0,c1\n"
            + "2020,,suppressed,r0,c2\n2020,22,,r0,c3\n2020,141,,r1,\n2020,56,,r1,c0\n2020,29,,r1,c1\n2020,56,,r1,c2\n2020,0,,r1,c3\n";
        var lines = csv.TrimEnd().Split('\n');
        Assert.Equal(PrivateTable.Shown(csv), PrivateTable.Shown(string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0]))));
    }

    [Fact]
    public void No_hidden_cell_follows_from_the_sums_of_what_is_shown() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(Tables(2, 5), table => !HasAnswer(table)));

    [Fact]
    public void Hidden_counts_of_one_breakdown_have_more_than_one_possible_answer() =>
        Prop.ForAll(Arb.From(Gen.Frequency((2, Gen.Choose(0, 4)), (1, Gen.Choose(10, 40))).ArrayOf(6)), cells =>
        {
            var csv = "period,value,row\n2020," + cells.Sum() + ",\n" + string.Concat(cells.Select((v, i) => $"2020,{v},r{i}\n"));
            var series = Protect.Apply(PrivateTable.Initiative(csv)).Indicators[0].Series;
            var hidden = series.Count(s => !s.IsTotal && s.Observations[0].Value is null);
            var rest = series[0].Observations[0].Value - series.Where(s => !s.IsTotal).Sum(s => s.Observations[0].Value ?? 0);
            return hidden == 0 || rest is null || (hidden > 1 && rest > hidden) || series.All(s => s.IsTotal || s.Observations[0].Value is null);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_hidden_value_changes_nothing_that_is_shown() =>
        Prop.ForAll(Tables(1, 4), Arb.From(Gen.Choose(1, 9)), (table, other) =>
        {
            var rows = table.Csv.TrimEnd().Split('\n');
            var shown = PrivateTable.Shown(table.Csv);
            for (var i = 1; i < rows.Length; i++)
            {
                var cells = rows[i].Split(',');
                if (!(int.TryParse(cells[1], out var value) && value is > 0 and < 10)) continue;
                cells[1] = $"{other}";
                var changed = string.Join('\n', rows.Select((row, r) => r == i ? string.Join(',', cells) : row));
                if (!shown.SequenceEqual(PrivateTable.Shown(changed))) return false;
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_hidden_rate_changes_no_field_that_is_shown() =>
        Prop.ForAll(Arb.From(Gen.Choose(1, 9)), Arb.From(Gen.Choose(10, 29)), (n, denominator) =>
        {
            string Csv(int count, int of) =>
                $"period,value,lower,upper,moe,n,denominator,note,row\n2020,50,,,,250,500,,\n2020,{100m * count / of:0.0},0,100,1{count},{count},{of},was {count},A\n2020,50,,,,50,100,,B\n2020,50,,,,150,300,,C\n";

            return PrivateTable.Shown(Csv(5, 20), UnitKind.Percent).SequenceEqual(PrivateTable.Shown(Csv(n, denominator), UnitKind.Percent));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_tables_that_are_joined_by_one_cell_do_not_give_it_away()
    {
        // Every row and column has two hidden cells or none, and yet r1/c2 is the difference of known sums.
        var cells = new int[,]
        {
            { 1, 2, 50, 50 },
            { 3, 4, 5, 50 },
            { 50, 50, 6, 7 },
            { 50, 50, 8, 9 },
        };
        var table = new Table(4, 4, [.. cells.Cast<int>()], new bool[25]);

        Assert.False(HasAnswer(table));
    }

    [Fact]
    public void Three_crossing_breakdowns_do_not_give_a_cell_away() =>
        Prop.ForAll(Arb.From(Gen.Frequency((1, Gen.Choose(1, 12)), (3, Gen.Choose(10, 60))).ArrayOf(18)), cells =>
        {
            // 3 × 3 × 2 with every margin.
            var csv = new System.Text.StringBuilder("period,value,a,b,c\n");
            for (var a = -1; a < 3; a++)
            {
                for (var b = -1; b < 3; b++)
                {
                    for (var c = -1; c < 2; c++)
                    {
                        var sum = 0;
                        for (var i = 0; i < 18; i++)
                        {
                            if ((a < 0 || a == i / 6) && (b < 0 || b == i / 2 % 3) && (c < 0 || c == i % 2)) sum += cells[i];
                        }

                        csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"2020,{sum},{Name(a)},{Name(b)},{Name(c)}\n");
                    }
                }
            }

            var initiative = Protect.Apply(PrivateTable.Initiative(csv.ToString()));
            var hidden = initiative.Indicators[0].Series.Where(s => s.Observations[0].Value is null).ToList();
            int Position(string column, Series s) => s.Group.Where(g => g.Column == column).Select(g => g.Value[0] - '0').DefaultIfEmpty(-1).First();
            var byPosition = hidden.ToDictionary(s => (Position("a", s), Position("b", s), Position("c", s)));
            var equations = new List<double[]>();
            int[] sizes = [3, 3, 2];
            for (var a = -1; a < 3; a++)
            {
                for (var b = -1; b < 3; b++)
                {
                    for (var c = -1; c < 2; c++)
                    {
                        int[] at = [a, b, c];
                        for (var d = 0; d < 3; d++)
                        {
                            if (at[d] >= 0) continue;
                            var row = new double[hidden.Count];
                            for (var part = -1; part < sizes[d]; part++)
                            {
                                int[] cell = [a, b, c];
                                cell[d] = part;
                                if (byPosition.TryGetValue((cell[0], cell[1], cell[2]), out var s)) row[hidden.IndexOf(s)] = part < 0 ? -1 : 1;
                            }

                            equations.Add(row);
                        }
                    }
                }
            }

            return !BruteForce.DeterminesAny(equations, hidden.Count);
        }).QuickCheckThrowOnFailure();

    private static string Name(int value) => value < 0 ? "" : $"{value} of them";

    /// <summary>Whether the published sums determine a hidden cell of a table.</summary>
    private static bool HasAnswer(Table table)
    {
        var series = Protect.Apply(PrivateTable.Initiative(table.Csv)).Indicators[0].Series;
        var unknown = new Dictionary<(int Row, int Column), int>();
        foreach (var one in series)
        {
            if (one.Observations[0].Value is not null) continue;
            unknown.Add((Position(one, "row"), Position(one, "col")), unknown.Count);
        }

        var equations = new List<double[]>();
        for (var r = -1; r < table.Rows; r++) equations.Add(Equation(Enumerable.Range(-1, table.Columns + 1).Select(c => (r, c))));
        for (var c = -1; c < table.Columns; c++) equations.Add(Equation(Enumerable.Range(-1, table.Rows + 1).Select(r => (r, c))));
        return BruteForce.DeterminesAny(equations, unknown.Count);

        double[] Equation(IEnumerable<(int Row, int Column)> line)
        {
            var row = new double[unknown.Count];
            var first = true;
            foreach (var cell in line)
            {
                if (unknown.TryGetValue(cell, out var number)) row[number] = first ? -1 : 1;
                first = false;
            }

            return row;
        }

        static int Position(Series series, string column)
        {
            foreach (var cell in series.Group)
            {
                if (cell.Column == column) return int.Parse(cell.Value.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
            }

            return -1;
        }
    }

    public sealed record Table(int Rows, int Columns, int[] Cells, bool[] Flags)
    {
        public string Csv
        {
            get
            {
                var cells = new int[Rows, Columns];
                for (var i = 0; i < Cells.Length; i++) cells[i / Columns, i % Columns] = Cells[i];
                return PrivateTable.Crossed(cells, (r, c) => Flags[((r + 1) * (Columns + 1)) + c + 1]);
            }
        }

        public override string ToString() => Csv;
    }
}
