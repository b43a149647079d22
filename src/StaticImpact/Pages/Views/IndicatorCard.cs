using StaticImpact.Markup;

namespace StaticImpact.Pages.Views;

/// <summary>An indicator in a tile, a scorecard row or a list.</summary>
public sealed record IndicatorCard
{
    public required string Id { get; init; }
    public required string Href { get; init; }
    public required string Title { get; init; }
    public required string Short { get; init; }
    public required string Summary { get; init; }
    public LinkView? Goal { get; init; }
    public required StatusView Status { get; init; }

    /// <summary>The latest value with its unit, or words for "no data".</summary>
    public required string Latest { get; init; }

    /// <summary>The latest value's number alone, for big type; the unit that belongs after it.</summary>
    public required string Figure { get; init; }
    public required string FigureUnit { get; init; }
    public required string Period { get; init; }

    /// <summary>The change since the baseline as words, with the baseline's period.</summary>
    public required string Change { get; init; }

    /// <summary>The change alone, short, e.g. "−13.5 pts".</summary>
    public required string ChangeShort { get; init; }

    /// <summary><c>up</c>, <c>down</c>, <c>flat</c> or nothing: which way the value went.</summary>
    public required string Arrow { get; init; }

    /// <summary><c>better</c>, <c>worse</c>, <c>same</c> or nothing: whether that is good.</summary>
    public required string Tone { get; init; }

    /// <summary>The direction of the last three periods in words.</summary>
    public required string Lately { get; init; }
    public required string Baseline { get; init; }
    public required string BaselinePeriod { get; init; }
    public required string Target { get; init; }
    public required string TargetBy { get; init; }

    /// <summary>How far along, in words, e.g. "62% of the way".</summary>
    public required string Share { get; init; }
    public required Markup.Html WayBar { get; init; }
    public required Markup.Html Sparkline { get; init; }
    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public string Lang { get; init; } = "";

    public bool Illustrative { get; init; }

    /// <summary>Every figure is hidden to protect people.</summary>
    public bool Hidden { get; init; }
    public bool Overdue { get; init; }

    /// <summary>The unit's name is long and has no short form: it stands smaller beside figures in tables.</summary>
    public bool HasLongUnit { get; init; }

    /// <summary>Values to sort by, as plain invariant numbers; empty when there is none.</summary>
    public required string LatestSort { get; init; }
    public required string ShareSort { get; init; }
    public required int StatusSort { get; init; }

    public static Shape<IndicatorCard> Shape { get; } = Pages.Shape.Of<IndicatorCard>("indicator card")
        .Text("id", v => v.Id)
        .Text("lang", v => v.Lang)
        .Address("href", v => v.Href)
        .Text("title", v => v.Title)
        .Text("short", v => v.Short)
        .Text("summary", v => v.Summary)
        .Object("goal", v => v.Goal, () => LinkView.Shape)
        .Object("status", v => v.Status, () => StatusView.Shape)
        .Text("latest", v => v.Latest)
        .Text("figure", v => v.Figure)
        .Text("figure_unit", v => v.FigureUnit)
        .Text("period", v => v.Period)
        .Text("change", v => v.Change)
        .Text("change_short", v => v.ChangeShort)
        .Text("arrow", v => v.Arrow)
        .Text("tone", v => v.Tone)
        .Text("lately", v => v.Lately)
        .Text("baseline", v => v.Baseline)
        .Text("baseline_period", v => v.BaselinePeriod)
        .Text("target", v => v.Target)
        .Text("target_by", v => v.TargetBy)
        .Text("share", v => v.Share)
        .Html("way_bar", v => v.WayBar)
        .Html("sparkline", v => v.Sparkline)
        .Flag("illustrative", v => v.Illustrative)
        .Flag("hidden", v => v.Hidden)
        .Flag("overdue", v => v.Overdue)
        .Flag("has_long_unit", v => v.HasLongUnit)
        .Text("latest_sort", v => v.LatestSort)
        .Text("share_sort", v => v.ShareSort)
        .Number("status_sort", v => v.StatusSort);
}
