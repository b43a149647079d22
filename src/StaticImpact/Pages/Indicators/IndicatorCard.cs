using StaticImpact.Markup;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Indicators;

/// <summary>An indicator in a tile, a scorecard row or a list.</summary>
[Shape("indicator card")]
public sealed partial record IndicatorCard
{
    /// <summary>Its id, as in addresses and for <c>id</c> attributes.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    [Address]
    public required string Href { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the measure in a few words, for tight places.</summary>
    public required string Short { get; init; }

    /// <summary>Its summary in one or two sentences; nothing where the author wrote none.</summary>
    public required string Summary { get; init; }

    /// <summary>The goal it measures.</summary>
    public required LinkView? Goal { get; init; }

    /// <summary>How it is going.</summary>
    public required StatusView Status { get; init; }

    /// <summary>The latest value with its unit, or words for "no data".</summary>
    public required string Latest { get; init; }

    /// <summary>The latest value for big type: the number with its sign, such as <c>61.5%</c>, <c>$1,000,300</c> or <c>412</c>; a word where there is none.</summary>
    public required string Figure { get; init; }

    /// <summary>The unit to write after the figure; nothing where it stands in it.</summary>
    public required string FigureUnit { get; init; }

    /// <summary>When the latest value was; nothing without one.</summary>
    public required string Period { get; init; }

    /// <summary>The change since the baseline as words, with the baseline's period; nothing where there are no two values to compare.</summary>
    public required string Change { get; init; }

    /// <summary>The change alone, short, e.g. −13.5 pts; nothing where there are no two values to compare.</summary>
    public required string ChangeShort { get; init; }

    /// <summary>Which way the value went: <c>up</c>, <c>down</c>, <c>flat</c> or nothing.</summary>
    public required string Arrow { get; init; }

    /// <summary><c>better</c>, <c>worse</c>, <c>same</c> or nothing: whether that is good.</summary>
    public required string Tone { get; init; }

    /// <summary>The direction of the last three periods in words; nothing where it is not clear, or is the change that has been told.</summary>
    public required string Lately { get; init; }

    /// <summary>The value to compare with, with its unit; nothing without one.</summary>
    public required string Baseline { get; init; }

    /// <summary>When that was.</summary>
    public required string BaselinePeriod { get; init; }

    /// <summary>The value to reach, with its unit; nothing without one.</summary>
    public required string Target { get; init; }

    /// <summary>By when it is to be reached.</summary>
    public required string TargetBy { get; init; }

    /// <summary>How far along the way to the target, in words, e.g. 62% of the way; nothing where that cannot be said.</summary>
    public required string Share { get; init; }

    /// <summary>A bar from baseline to target; nothing where there is no way to draw.</summary>
    public required Markup.Html WayBar { get; init; }

    /// <summary>The same as data; null without a way to draw.</summary>
    public required WayView? Way { get; init; }

    /// <summary>A small line of its values, for the eye only; nothing where there are too few.</summary>
    public required Markup.Html Sparkline { get; init; }

    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public required string Lang { get; init; }

    /// <summary>Its figures are made up to show what a site looks like, and should be marked so.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>Every figure is hidden to protect people.</summary>
    public required bool Hidden { get; init; }

    /// <summary>New figures should be there by now.</summary>
    public required bool Overdue { get; init; }

    /// <summary>The unit's name is long and has no short form: it stands smaller beside figures in tables.</summary>
    public required bool HasLongUnit { get; init; }

    /// <summary>The latest value to sort by, as a plain number such as <c>12.5</c>; nothing without one.</summary>
    public required string LatestSort { get; init; }

    /// <summary>How far along to sort by: 0 at the baseline, 1 at the target, such as <c>0.62</c>; nothing where that cannot be said.</summary>
    public required string ShareSort { get; init; }

    /// <summary>The place of the status among all, from 0, the best.</summary>
    public required int StatusSort { get; init; }
}
