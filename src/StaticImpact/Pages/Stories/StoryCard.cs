using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Stories;

/// <summary>A story in a list: a face or a drawing, a voice, and the number it belongs to.</summary>
[Shape("story card")]
public sealed partial record StoryCard
{
    /// <summary>Its id, as in addresses and for <c>id</c> attributes.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    [Address]
    public required string Href { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its summary in one or two sentences; nothing where the author wrote none.</summary>
    public required string Summary { get; init; }

    /// <summary>A sentence in the person's own words; nothing where none is given.</summary>
    public required string Quote { get; init; }

    /// <summary>Who says it.</summary>
    public required string Speaker { get; init; }

    /// <summary>Where that is; nothing where that is not said.</summary>
    public required string Place { get; init; }

    /// <summary>The language of the place's name where it is not the page's; else nothing.</summary>
    public required string PlaceLang { get; init; }

    /// <summary>Its date in words; nothing where there is none.</summary>
    public required string Date { get; init; }

    /// <summary>The same as <c>2026-11-22</c>.</summary>
    public required string DateIso { get; init; }

    /// <summary>Its photo; null without one.</summary>
    public required PhotoView? Photo { get; init; }

    /// <summary>A quiet drawing made from the story's id, for stories without a photo; else nothing.</summary>
    public required Html Drawing { get; init; }

    /// <summary>The indicator it belongs to, where the list shows it; else null.</summary>
    public required IndicatorCard? Number { get; init; }

    /// <summary>It is made up to show what a site looks like, and should be marked so.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public required string Lang { get; init; }

    public static StoryCard Of(PageScope scope, Story story, bool withNumber = false)
    {
        var photo = scope.Photo(story.Page.Photo);
        return new StoryCard
        {
            Id = story.Id.Value,
            Href = scope.Href(SiteAddresses.Of(story)),
            Title = scope.Text(story.Page.Title),
            Summary = scope.Text(story.Page.Summary),
            Quote = scope.Text(story.Quote),
            Speaker = scope.Text(story.Speaker),
            Place = scope.Text(story.Place),
            PlaceLang = scope.LangOf(story.Place),
            Date = scope.Date(story.Page.Date),
            DateIso = PageScope.Iso(story.Page.Date),
            Photo = photo,
            Drawing = photo is null ? StoryDrawing.Draw(story.Id.Value) : Markup.Html.Empty,
            Number = withNumber && story.Indicators.Length > 0 ? IndicatorCards.Of(scope, scope.Initiative.Indicators[story.Indicators[0]]) : null,
            Illustrative = story.Page.Illustrative,
            Lang = scope.LangOf(story.Page.Title),
        };
    }
}
