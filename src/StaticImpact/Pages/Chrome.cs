using StaticImpact.Markup;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages;

/// <summary>What surrounds every page: its head, the navigation, notices on top, the footer. Every page's template sees these members.</summary>
public sealed record Chrome
{
    public required string Kind { get; init; }
    public required string Language { get; init; }
    public required string TextDirection { get; init; }
    public required string Title { get; init; }

    /// <summary>The language of the page's own text where nobody has translated it yet; else nothing.</summary>
    public string TextLang { get; init; } = "";
    public required string DocumentTitle { get; init; }
    public required string Description { get; init; }
    public required string SiteName { get; init; }
    public required string Tagline { get; init; }
    public required string Place { get; init; }
    public required string Home { get; init; }
    public PhotoView? Logo { get; init; }
    public string Base { get; init; } = "";

    /// <summary>Past the header. Where a <c>base</c> stands, a bare fragment would lead to another page.</summary>
    public string SkipHref { get; init; } = "#s-main";
    public string Canonical { get; init; } = "";
    public string SocialImage { get; init; } = "";
    public bool HideFromSearchEngines { get; init; }
    public bool Illustrative { get; init; }
    public IReadOnlyList<LanguageLink> Alternates { get; init; } = [];
    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];
    public IReadOnlyList<LinkView> Navigation { get; init; } = [];
    public IReadOnlyList<LinkView> Breadcrumbs { get; init; } = [];
    public IReadOnlyList<NoticeView> Notices { get; init; } = [];
    public IReadOnlyList<LinkView> FooterPages { get; init; } = [];
    public required string SearchHref { get; init; }
    public string FeedHref { get; init; } = "";
    public string CalendarHref { get; init; } = "";
    public ContactView? Contact { get; init; }
    public LinkView? Licence { get; init; }
    public required string Today { get; init; }
    public required string TodayIso { get; init; }
    public string FiguresAsOf { get; init; } = "";
    public string Updated { get; init; } = "";
    public string UpdatedIso { get; init; } = "";
    public string EditHref { get; init; } = "";
    public LinkView? Previous { get; init; }
    public LinkView? Next { get; init; }
    public Func<Html> StructuredData { get; init; } = static () => Html.Empty;
    public bool ShowHeading { get; init; } = true;

    public static Shape<Chrome> Shape { get; } = Pages.Shape.Of<Chrome>("every page")
        .Text("kind", v => v.Kind)
        .Text("lang", v => v.Language)
        .Text("dir", v => v.TextDirection)
        .Text("title", v => v.Title)
        .Text("text_lang", v => v.TextLang)
        .Text("document_title", v => v.DocumentTitle)
        .Text("description", v => v.Description)
        .Text("site_name", v => v.SiteName)
        .Text("tagline", v => v.Tagline)
        .Text("place", v => v.Place)
        .Address("home", v => v.Home)
        .Object("site_logo", v => v.Logo, () => PhotoView.Shape)
        .Address("base", v => v.Base)
        .Address("skip_href", v => v.SkipHref)
        .Address("canonical", v => v.Canonical)
        .Text("social_image", v => v.SocialImage)
        .Flag("hide_from_search_engines", v => v.HideFromSearchEngines)
        .Flag("illustrative", v => v.Illustrative)
        .List("alternates", v => v.Alternates, () => LanguageLink.Shape)
        .List("languages", v => v.Languages, () => LanguageLink.Shape)
        .List("navigation", v => v.Navigation, () => LinkView.Shape)
        .List("breadcrumbs", v => v.Breadcrumbs, () => LinkView.Shape)
        .List("notices", v => v.Notices, () => NoticeView.Shape)
        .List("footer_pages", v => v.FooterPages, () => LinkView.Shape)
        .Address("search_href", v => v.SearchHref)
        .Address("feed_href", v => v.FeedHref)
        .Address("calendar_href", v => v.CalendarHref)
        .Object("site_contact", v => v.Contact, () => ContactView.Shape)
        .Object("licence", v => v.Licence, () => LinkView.Shape)
        .Text("today", v => v.Today)
        .Text("today_iso", v => v.TodayIso)
        .Text("figures_as_of", v => v.FiguresAsOf)
        .Text("updated", v => v.Updated)
        .Text("updated_iso", v => v.UpdatedIso)
        .Address("edit_href", v => v.EditHref)
        .Object("previous", v => v.Previous, () => LinkView.Shape)
        .Object("next", v => v.Next, () => LinkView.Shape)
        .Html("structured_data", v => v.StructuredData())
        .Flag("show_heading", v => v.ShowHeading);
}

/// <summary>The same page in a language.</summary>
public sealed record LanguageLink(string Href, string Text, string Language, bool Current)
{
    public static Shape<LanguageLink> Shape { get; } = Pages.Shape.Of<LanguageLink>("language link")
        .Address("href", v => v.Href)
        .Text("text", v => v.Text)
        .Text("lang", v => v.Language)
        .Flag("current", v => v.Current);
}
