using System.Globalization;
using StaticImpact.Charts.Drawing;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>Ranked places in bars, in words and in a table.</summary>
internal static class PlaceRanking
{
    /// <summary>So many rows are all drawn; of more, the ends.</summary>
    private const int Most = 14;
    private const int AtEachEnd = 5;

    /// <summary>On a phone, where a row takes two lines.</summary>
    private const int AtEachEndNarrow = 3;

    /// <summary>The highest, the own place with its neighbours, the lowest; everything when that is not many more.</summary>
    /// <param name="shadeOf">The class on the map beside the bars.</param>
    public static List<BarRow> Rows(PlaceSnapshot snapshot, ChartSize size, Func<decimal, int> shadeOf)
    {
        var (atEachEnd, beside) = size.IsNarrow ? (AtEachEndNarrow, 0) : (AtEachEnd, 1);
        var ranked = snapshot.Ranked;
        var own = OwnRank(snapshot);
        var shown = Enumerable.Range(0, ranked.Length)
            .Where(i => ranked.Length <= Most || i < atEachEnd || i >= ranked.Length - atEachEnd || (own >= 0 && Math.Abs(i - own) <= beside)).ToList();
        return [.. shown.Select((i, at) => new BarRow(
            ranked[i].Name, ranked[i].Point, ranked[i].IsOwn,
            snapshot.Ranks[i].Certainty == RankCertainty.Exact ? snapshot.Ranks[i].First.ToString(CultureInfo.InvariantCulture) : "",
            at > 0 && shown[at - 1] != i - 1, shadeOf(ranked[i].Point.Value!.Value)))];
    }

    /// <summary>From 0; −1 without a figure of the own place.</summary>
    public static int OwnRank(PlaceSnapshot snapshot)
    {
        for (var i = 0; i < snapshot.Ranked.Length; i++)
        {
            if (snapshot.Ranked[i].IsOwn) return i;
        }

        return -1;
    }

    /// <summary>The highest and the lowest, then which have no figure and why.</summary>
    public static string Extremes(ChartSubject subject, PlaceSnapshot snapshot)
    {
        var (high, low) = (snapshot.Ranked[0], snapshot.Ranked[^1]);
        return subject.Words.Format(
            "chart.summary.map",
            ("measure", subject.Measure.Name), ("in", subject.Words.Period(snapshot.Period, PeriodUse.In)),
            ("high", With(subject, snapshot, high)), ("high-value", high.Said), ("low", With(subject, snapshot, low)), ("low-value", low.Said));
    }

    private static string With(ChartSubject subject, PlaceSnapshot snapshot, PlaceValue end) =>
        Tied.Names(subject.Words, snapshot.Ranked.Where(v => v.Said == end.Said).Select(v => v.Name));

    public static string Span(ChartSubject subject, PlaceSnapshot snapshot)
    {
        var (high, low) = (snapshot.Ranked[0], snapshot.Ranked[^1]);
        return subject.Words.Format(
            "chart.title.groups", ("lead", subject.Measure.Lead), ("low", With(subject, snapshot, low)), ("low-value", low.Said),
            ("high", With(subject, snapshot, high)), ("high-value", high.Said), ("in", subject.Words.Period(snapshot.Period, PeriodUse.In)));
    }

    /// <summary>A rank as surely as the margins of error allow.</summary>
    public static string InWords(Words words, string key, PlaceRank rank, params ReadOnlySpan<(string Name, string Value)> values) => words.Format(
        key + rank.Certainty switch
        {
            RankCertainty.Exact => "",
            RankCertainty.Between => "-between",
            RankCertainty.TooClose => "-close",
            RankCertainty.Unclear => "-unclear",
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        [("rank", words.Number(rank.First)), ("first", words.Number(rank.First)), ("last", words.Number(rank.Last)), ("count", words.Number(rank.Count)), .. values]);

    private static string RankText(Words words, PlaceRank rank) => rank.First == rank.Last
        ? words.Number(rank.First)
        : words.Format("number.range-short", ("from", words.Number(rank.First)), ("to", words.Number(rank.Last)));

    public static IEnumerable<string> WithoutFigure(ChartSubject subject, PlaceSnapshot snapshot) =>
        GroupWords.WithoutFigure(subject.Words, [.. snapshot.Others.Select(o => (o.Name, o.Point))]);

    /// <summary>Every place: its figure and its rank, which those without a figure have not.</summary>
    public static ChartTable Table(ChartSubject subject, string caption, PlaceSnapshot snapshot)
    {
        var words = subject.Words;
        var hasInterval = snapshot.Ranked.Any(v => v.Point.Observation.Interval is not null);
        var ranks = snapshot.Ranks.Select(rank => new TableCell(RankText(words, rank), rank.First)).Concat(snapshot.Others.Select(_ => new TableCell("")));
        return new ChartTable
        {
            Caption = caption,
            Columns =
            [
                new(words["chart.table.place"], false), new(words["chart.table.value"], true),
                .. hasInterval ? [new TableColumn(words["chart.table.range"], true)] : Array.Empty<TableColumn>(),
                new(words["chart.table.rank"], true),
            ],
            Rows = [.. snapshot.All.Zip(ranks, (v, rank) => (TableCell[])
            [
                new(v.Name), SeriesTable.Cell(v.Point),
                .. hasInterval ? [SeriesTable.Interval(v.Point)] : Array.Empty<TableCell>(),
                rank,
            ]).Select(r => System.Collections.Immutable.ImmutableArray.Create(r))],
        };
    }
}
