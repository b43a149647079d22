using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Reads what is published of 300 measures made by chance as a resident would, with a pencil: every sentence is held
/// against the figures that made it, and none is left unread.</summary>
public sealed class MadeUpTruthTests(MadeUpSite site) : IClassFixture<MadeUpSite>
{
    private static readonly string[] Sentences = ["page.headline.", "chart.title.", "chart.summary.", "chart.note.", "chart.read.", "status.sentence.", "progress.change."];

    /// <summary>Sentences that no page of this site can have, each with its reason.</summary>
    private static readonly HashSet<string> NotOnThesePages =
    [
        // Parts of other sentences, which are read with them.
        "chart.summary.group", "chart.summary.group-of", "status.sentence.then",
        // Without any figure there is no chart to stand at.
        "chart.title.none", "chart.title.hidden", "chart.summary.none", "chart.summary.hidden",
        // Growth judges them, so its rate is known.
        "status.sentence.improving-quickly",
    ];

    /// <summary>What every page tells, and so must have been read hundreds of times.</summary>
    private static readonly Dictionary<string, int> Often = new(StringComparer.Ordinal)
    {
        ["chart.summary.rose"] = 40,
        ["chart.summary.fell"] = 40,
        ["chart.summary.target"] = 80,
        ["chart.summary.target-range"] = 10,
        ["chart.summary.highest"] = 30,
        ["chart.summary.lowest"] = 30,
        ["chart.summary.groups"] = 40,
        ["chart.summary.gap-verdict"] = 20,
        ["page.headline.up"] = 50,
        ["page.headline.down"] = 50,
        ["head"] = 300,
        ["tile"] = 300,
        ["row"] = 600,
        ["way"] = 300,
        ["chart of trend"] = 200,
        ["chart of milestones"] = 40,
        ["chart of map"] = 10,
        ["chart of places"] = 5,
        ["chart of groups-over-time"] = 10,
        ["chart of bars-by-group"] = 10,
        ["chart of gap"] = 30,
        ["chart of stacked"] = 3,
        ["chart of way-bar"] = 3,
        ["chart of crossed groups"] = 15,
        ["chart.subtitle"] = 300,
        ["chart.caption"] = 300,
        ["table.cell"] = 1500,
        ["table.range"] = 200,
        ["table.gap"] = 40,
        ["gap.row"] = 30,
        ["working.baseline"] = 250,
        ["working.share"] = 40,
        ["working.other"] = 100,
        ["count.list"] = 50,
        ["count.words"] = 5,
    };

    public static TheoryData<string> Mutations => [.. Mutation.All.Select(m => m.Name)];

    [Fact]
    public void Every_sentence_about_made_up_measures_agrees_with_their_figures_and_each_kind_is_checked_often()
    {
        var facts = site.In("en");
        var ledger = facts.Check();

        ledger.AssertTrue();
        var seldom = Sentences.SelectMany(facts.Strings.Under).Except(NotOnThesePages).Where(k => ledger.CountOf(k) == 0).Select(k => $"{k}: {ledger.CountOf(k)}");
        var tooFew = string.Join('\n', seldom.Concat(Often.Where(o => ledger.CountOf(o.Key) < o.Value).Select(o => $"{o.Key}: {ledger.CountOf(o.Key)}")));
        Assert.True(tooFew.Length == 0, tooFew);
    }

    /// <summary>The check of the check: of pages on which one fact is told wrongly, it lets none pass.</summary>
    [Theory]
    [MemberData(nameof(Mutations))]
    public void One_fact_told_wrongly_is_found(string name)
    {
        const int Enough = 4;
        var mutation = Mutation.All.Single(m => m.Name == name);
        var facts = site.In("en");
        var told = 0;
        foreach (var path in facts.Pages.Where(p => Regex.IsMatch(p, mutation.Pages)).Order(StringComparer.Ordinal))
        {
            if (mutation.Apply(facts.Read(path)) is not { } html) continue;
            var ledger = new TruthLedger();
            facts.Check(path, html, ledger);
            Assert.True(ledger.Problems.Count > 0, $"{path}: {name} was changed and nobody saw it");
            if (++told == Enough) return;
        }

        Assert.True(told > 0, $"no page tells {name}");
    }

    /// <summary>The published data that every sentence is held against are those that were written, but for what must be hidden.</summary>
    [Fact]
    public void What_is_published_is_what_was_written_and_small_numbers_are_hidden()
    {
        var hidden = 0;
        foreach (var measure in site.Measures)
        {
            var facts = site.In("en").Measures[measure.Id];
            foreach (var row in measure.Rows)
            {
                var where = $"{measure.Id} {row.Period} {row.Place} {string.Join(' ', row.Groups.Values)}";
                var published = facts.Series.Single(s => s.Place == row.Place && SameGroups(s, row)).At(PeriodText.Of(row.Period, measure.Kind));
                Assert.True(published is not null, where);
                if (measure.MustHide(row))
                {
                    hidden++;
                    Assert.True(published.Drawn is null && published.Has("suppressed"), where);
                }
                else if (published.Drawn is null && row.Value.Length > 0)
                {
                    Assert.True(measure.MayHide && published.Has("suppressed"), where);
                }
                else
                {
                    Assert.True(row.Value.Length == 0 ? published.Drawn is null && row.Flag.Split(' ').All(published.Has) : measure.IsTheSame(row.Value, published), where);
                }
            }

            Assert.Equal(measure.Direction, facts.Json.GetProperty("direction").GetString());
            Assert.Equal(measure.Target.Length > 0, facts.Target is not null);
        }

        Assert.True(hidden > 20, $"{hidden}");

        static bool SameGroups(FigureSeries series, MadeUpRow row) =>
            series.Column.TrimStart('\u001F') == string.Join('\u001F', row.Groups.Keys) && (row.Groups.Count == 0 || series.Name.EndsWith(string.Join(", ", row.Groups.Values), StringComparison.Ordinal));
    }
}
