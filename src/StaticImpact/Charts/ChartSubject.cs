using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>What all charts of one indicator in one language rest on.</summary>
/// <param name="Place">The initiative's own place, as sentences name it.</param>
public sealed record ChartSubject(
    Indicator Indicator, ProgressReading Reading, ImmutableArray<GapReading> Gaps, LocalText Place, Places Places, Words Words)
{
    public IndicatorFormatter Speech { get; } = new IndicatorFormatter(Indicator, Words).BesideUnit();

    /// <summary>Whether the group that the headline is about stands in the measure's name.</summary>
    private bool NamesHeadline { get; init; } = true;

    private readonly ImmutableArray<(Breakdown Breakdown, ImmutableArray<(Group Group, Series Series)> Groups)> crossed = Crossings.Of(Indicator, Places, Words);

    private readonly ImmutableArray<Breakdown> own = [.. Indicator.Breakdowns.Select(b => Crossings.WithParents(b, Words))];

    /// <summary>The indicator's own, and those of groups that are crossed with each other or with places.</summary>
    public ImmutableArray<Breakdown> Breakdowns => [.. own, .. crossed.Select(c => c.Breakdown)];

    /// <summary>Which of them it is, from 1, also where it was made for another subject of the same indicator.</summary>
    public int NumberOf(Breakdown breakdown)
    {
        var number = 1;
        foreach (var known in Breakdowns)
        {
            if (known.Column == breakdown.Column) return number;
            number++;
        }

        throw new ArgumentException($"The indicator has no breakdown '{breakdown.Column}'.", nameof(breakdown));
    }

    public MeasureName Measure => MeasureName.Of(Indicator, Words, NamesHeadline);

    /// <summary>Measure and headline group, for captions: <c>Students who graduate in four years (All students)</c>.</summary>
    public string Title => MeasureName.Titled(Indicator, Words, NamesHeadline);

    /// <summary>What the headline is called beside groups: all, or the group that it is about.</summary>
    public string HeadlineName => MeasureName.HeadlineGroups(Indicator, Words) is { Length: > 0 } groups ? groups : Words["chart.label.all"];

    /// <summary>For a chart of a breakdown's groups. Where the headline is one of them, it is told as one of them.</summary>
    public ChartSubject For(Breakdown breakdown) =>
        !IsHeadlineOf(breakdown) && breakdown.Kind == BreakdownKind.Groups ? this
        : this with { NamesHeadline = NamesHeadline && !IsHeadlineOf(breakdown), IsOfGroups = breakdown.Kind == BreakdownKind.Groups };

    /// <summary>False for answers and items, which nobody calls groups.</summary>
    private bool IsOfGroups { get; init; } = true;

    /// <summary>The key of a string that speaks of groups, or of the one that does not.</summary>
    public string KeyOf(string key) => IsOfGroups ? key : "chart.plain" + key[key.LastIndexOf('.')..];

    /// <summary>The headline is one of the groups of this breakdown.</summary>
    public bool IsHeadlineOf(Breakdown breakdown) => Indicator.HeadlineSeries is { Group: [var only] } && only.Column == breakdown.Column;

    /// <summary>A group in a sentence, with the word for its people where the author gave one: <c>Black students</c>.</summary>
    public string NameOf(Breakdown breakdown, Group group) => breakdown.People is not { } people
        ? In(group.Label)
        : Words.Format("chart.people", ("group", Words["chart.people-case"] == "small" ? Words.WithinSentence(In(group.Label)) : In(group.Label)), ("people", In(people)));

    public string PlaceName => Words.Text(Place);

    /// <summary>The own place where space is tight: <c>Alamance County</c> for "Alamance County, North Carolina".</summary>
    public string ShortPlaceName => PlaceName.Split(',')[0].Trim();

    /// <summary>A group's figure in a list: <c>79% of Black students</c>, <c>Black 79%</c>.</summary>
    public string FigureOf(Breakdown breakdown, Group group, string value) => Words.Format(
        breakdown.People is not null && Indicator.Unit.IsPercentage ? "chart.summary.group-of" : "chart.summary.group",
        ("group", NameOf(breakdown, group)), ("value", value));

    public string In(LocalText text) => Words.Text(text);

    public string NameOf(PlaceId? place) =>
        place is not { } id ? PlaceName : Places.Find(id) is { } found ? In(found.Name) : id.Value;

    /// <summary>So many places for comparison are drawn unless the author names them.</summary>
    private const int MostComparisons = 3;

    /// <summary>The comparison places the author named, or the first of those in the data that are not on a map.</summary>
    public ImmutableArray<Series> Comparisons
    {
        get
        {
            var found = ImmutableArray.CreateBuilder<Series>();
            if (Indicator.Charts.Comparisons is { } named)
            {
                foreach (var id in named)
                {
                    if (Indicator.In(id.Value) is { } series) found.Add(series);
                }

                return found.ToImmutable();
            }

            foreach (var series in Indicator.Series)
            {
                if (found.Count < MostComparisons && series is { Place: { } place, IsTotal: true } && Places.Find(place) is { Kind: PlaceKind.Comparison, Map: null }) found.Add(series);
            }

            return found.ToImmutable();
        }
    }

    /// <summary>The groups of a breakdown that have data, each with its series.</summary>
    public ImmutableArray<(Group Group, Series Series)> GroupsOf(Breakdown breakdown)
    {
        foreach (var (known, groups) in crossed)
        {
            if (known.Column == breakdown.Column) return groups;
        }

        var all = Indicator.By(breakdown);
        var found = ImmutableArray.CreateBuilder<(Group, Series)>();
        foreach (var group in breakdown.Groups)
        {
            if (all.TryGetValue(group.Value, out var series)) found.Add((group, series));
        }

        return found.ToImmutable();
    }
}
