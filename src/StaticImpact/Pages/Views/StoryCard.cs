using StaticImpact.Markup;

namespace StaticImpact.Pages.Views;

/// <summary>A story in a list: a face or a drawing, a voice, and the number it belongs to.</summary>
/// <param name="Drawing">A quiet drawing made from the story's id, for stories without a photo.</param>
public sealed record StoryCard(string Id, string Href, string Title, string Summary, string Quote, string Speaker, string Place, string Date, string DateIso, PhotoView? Photo, Html Drawing, IndicatorCard? Number, bool Illustrative)
{
    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public string Lang { get; init; } = "";

    public static Shape<StoryCard> Shape { get; } = Pages.Shape.Of<StoryCard>("story card")
        .Text("id", v => v.Id)
        .Text("lang", v => v.Lang)
        .Address("href", v => v.Href)
        .Text("title", v => v.Title)
        .Text("summary", v => v.Summary)
        .Text("quote", v => v.Quote)
        .Text("speaker", v => v.Speaker)
        .Text("place", v => v.Place)
        .Text("date", v => v.Date)
        .Text("date_iso", v => v.DateIso)
        .Object("photo", v => v.Photo, () => PhotoView.Shape)
        .Html("drawing", v => v.Drawing)
        .Object("number", v => v.Number, () => IndicatorCard.Shape)
        .Flag("illustrative", v => v.Illustrative);
}
