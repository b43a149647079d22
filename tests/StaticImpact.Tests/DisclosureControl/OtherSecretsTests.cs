using Google.OrTools.Sat;
using StaticImpact.Model;
using StaticImpact.DisclosureControl;

namespace StaticImpact.Tests.DisclosureControl;

/// <summary>Decisions read only what is shown: values that the first rule hides are changed to others that it hides as well, so
/// that everything else stays as it is, and then nothing that is published may change.</summary>
public class OtherSecretsTests
{
    [Fact]
    public void Other_secrets_change_nothing_that_is_shown_in_two_hundred_random_tables()
    {
        var changed = 0;
        for (var seed = 20_000; seed < 20_200; seed++)
        {
            var table = AttackTable.Of(seed);
            var others = table.Periods.ConvertAll(people => Others(table, people));
            var (csv, other) = (table.Csv(), table.Csv(p => others[p]));
            if (csv == other) continue;
            changed++;
            var (shown, shownThen) = (PrivateTable.Describe(Protect.Apply(table.Initiative(csv))), PrivateTable.Describe(Protect.Apply(table.Initiative(other))));
            Assert.True(shown.SequenceEqual(shownThen), $"{seed}:\n{csv}\n{other}\n{string.Join('\n', shown.Except(shownThen))}\n{string.Join('\n', shownThen.Except(shown))}");
        }

        Assert.True(changed > 40, $"Only {changed} tables had other secrets.");
    }

    [Fact]
    public void Other_secrets_change_no_byte_of_a_whole_site()
    {
        var tried = 0;
        for (var seed = 30_000; tried < 5; seed++)
        {
            var table = AttackTable.Of(seed);
            var others = table.Periods.ConvertAll(people => Others(table, people));
            var (csv, other) = (table.Csv(), table.Csv(p => others[p]));
            if (csv == other || table.HasHeadlineSeries || !table.Margins[0]) continue;
            tried++;
            using var one = Site(table, csv);
            using var two = Site(table, other);
            var (built, builtOther) = (one.Build(), two.Build());
            Assert.False(built.HasErrors, string.Join('\n', built.Diagnostics));
            Assert.Equal(built.Diagnostics, builtOther.Diagnostics);
            var (files, otherFiles) = (one.Files(), two.Files());
            Assert.Equal(files.Keys, otherFiles.Keys);
            Assert.Contains("indicators/third-grade/data.csv", files.Keys);
            foreach (var (path, bytes) in files) Assert.True(bytes.AsSpan().SequenceEqual(otherFiles[path]), $"{seed}: {path}\n{csv}\n{other}");
        }
    }

    private static SiteTest Site(AttackTable table, string csv)
    {
        var site = SiteTest.From();
        var columns = string.Join(", ", Enumerable.Range(0, table.Columns).Select(d => $"c{d}: {{{(table.Overlaps ? "overlap: true" : "")}}}"));
        site.Change("indicators/third-grade.md", "unit: percent", $"unit: {(table.Unit == UnitKind.Count ? "count" : "percent")}\nbreakdowns: {{{columns}}}");
        if (table.Unit == UnitKind.Count) site.Change("indicators/third-grade.md", "value: 70", "value: 9000");
        return site.Add("indicators/third-grade.csv", csv);
    }

    /// <summary>Other people, of whom all but what the first rule hides is the same.</summary>
    private static (int N, int Of)[] Others(AttackTable table, (int N, int Of)[] people)
    {
        var model = new CpModel();
        var counts = people.Select((_, c) => model.NewIntVar(0, 5_000, $"n{c}")).ToArray();
        var rests = people.Select((_, c) => model.NewIntVar(0, table.Unit == UnitKind.Count ? 0 : 5_000, $"r{c}")).ToArray();
        foreach (var (_, cells) in table.Rows())
        {
            var (n, of) = (cells.Sum(c => people[c].N), cells.Sum(c => people[c].Of));
            var (count, all) = (LinearExpr.Sum(cells.Select(c => counts[c])), LinearExpr.Sum(cells.Select(c => counts[c])) + LinearExpr.Sum(cells.Select(c => rests[c])));
            if (n is > 0 and < Attacker.MinCount)
            {
                model.Add(count >= 1);
                model.Add(count <= Attacker.MinCount - 1);
                model.Add(all >= 1);
            }
            else if (table.Unit == UnitKind.Percent && of is > 0 and < Attacker.MinDenominator)
            {
                model.Add(all >= 1);
                model.Add(all <= Attacker.MinDenominator - 1);
            }
            else if (table.Unit == UnitKind.Percent && n < of && of - n < Attacker.MinCount)
            {
                model.Add(all == of);
                model.Add(count >= of - Attacker.MinCount + 1);
                model.Add(count <= of - 1);
                model.Add(count >= Attacker.MinCount);
            }
            else
            {
                model.Add(count == n);
                model.Add(all == of);
            }
        }

        var weights = counts.Concat(rests).Select(_ => (long)table.Random.Next(-3, 4)).ToArray();
        model.Maximize(LinearExpr.WeightedSum(counts.Concat(rests), weights));
        var solver = new CpSolver { StringParameters = "num_workers:1,max_time_in_seconds:20" };
        var status = solver.Solve(model);
        Assert.True(status is CpSolverStatus.Optimal or CpSolverStatus.Feasible, status.ToString());
        return [.. people.Select((_, c) => ((int)solver.Value(counts[c]), (int)(solver.Value(counts[c]) + solver.Value(rests[c]))))];
    }
}
