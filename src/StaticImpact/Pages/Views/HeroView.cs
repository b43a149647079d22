using StaticImpact.Charts;
using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.Pages.Views;

/// <summary>What stands beside the words on top of a page: a picture, or the map of a measure.</summary>
[Shape("hero")]
public sealed partial record HeroView
{
    private const string Id = "s-hero-map";

    /// <summary>The picture; null where a map stands in its place.</summary>
    public required PhotoView? Photo { get; init; }

    /// <summary>The measure that the map shows; null for a picture.</summary>
    public required LinkView? Measure { get; init; }

    /// <summary>For the <c>id</c> of the map's summary; nothing for a picture.</summary>
    public required string MapId { get; init; }

    /// <summary>What the map says, as a sentence; nothing for a picture.</summary>
    public required string MapTitle { get; init; }

    /// <summary>The map; nothing for a picture.</summary>
    public required Html Map { get; init; }

    /// <summary>What the map shows, in words; nothing for a picture.</summary>
    public required string MapSummary { get; init; }

    internal static HeroView Of(PhotoView photo) => new() { Photo = photo, Measure = null, MapId = "", MapTitle = "", Map = Html.Empty, MapSummary = "" };

    /// <summary>The map of the first measure that has one; null where none has.</summary>
    internal static HeroView? OfMap(PageScope scope, IEnumerable<Indicator> indicators)
    {
        foreach (var indicator in indicators)
        {
            if (IndicatorCharts.Map(ChartPieces.Subject(scope, indicator), Id) is not { } figure) continue;
            return new HeroView { Photo = null, Measure = scope.Link(indicator), MapId = Id, MapTitle = figure.Title, Map = figure.Narrow.Html, MapSummary = figure.Summary };
        }

        return null;
    }
}
