using StaticImpact.Markup;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages;

/// <summary>What surrounds every page: its head, the navigation, notices on top, the footer. Every page's template sees these members.</summary>
[Shape("every page")]
public sealed partial record PageFrame
{
    /// <summary>The key of the kind of page, e.g. <c>goal</c>: a class on the body for the theme.</summary>
    public required string Kind { get; init; }

    /// <summary>The tag of the language of the page, e.g. <c>en</c>.</summary>
    public required string Lang { get; init; }

    /// <summary>The way its language is written: <c>ltr</c> or <c>rtl</c>.</summary>
    public required string Dir { get; init; }

    /// <summary>The main heading.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the page's own text where nobody has translated it yet; else nothing.</summary>
    public required string TextLang { get; init; }

    /// <summary>The language of the page's body where nobody has translated that; else nothing.</summary>
    public required string BodyLang { get; init; }

    /// <summary>The title for the browser's tab and search engines: with the name of the site.</summary>
    public required string DocumentTitle { get; init; }

    /// <summary>What the page is about, for search engines: its summary, or what the site is about.</summary>
    public required string Description { get; init; }

    /// <summary>The name of the initiative.</summary>
    public required string SiteName { get; init; }

    /// <summary>The line below its name; nothing where the author wrote none.</summary>
    public required string Tagline { get; init; }

    /// <summary>The language of that line where it is not the page's; else nothing.</summary>
    public required string TaglineLang { get; init; }

    /// <summary>The place the initiative is about; nothing where none is named.</summary>
    public required string Place { get; init; }

    /// <summary>The language of the place's name where it is not the page's; else nothing.</summary>
    public required string PlaceLang { get; init; }

    /// <summary>The way to the first page.</summary>
    [Address]
    public required string Home { get; init; }

    /// <summary>The mark of the initiative; null without one.</summary>
    public required PhotoView? SiteLogo { get; init; }

    /// <summary>What links start from on the page for lost readers, which can be shown at any address; else nothing.</summary>
    [Address]
    public required string Base { get; init; }

    /// <summary>The way past the header. Where <c>base</c> stands, a bare fragment would lead to another page.</summary>
    [Address]
    public required string SkipHref { get; init; }

    /// <summary>The whole address of the page, or of its original where it is not translated; nothing while the site has no <c>url</c>.</summary>
    [Address]
    public required string Canonical { get; init; }

    /// <summary>Search engines should leave it out.</summary>
    public required bool HideFromSearchEngines { get; init; }

    /// <summary>The page, or the whole site, is made up to show what a site looks like, and should be marked so.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>Whole addresses of the page in every language it is translated into, for search engines; none where there is one language only.</summary>
    public required IReadOnlyList<LanguageLink> Alternates { get; init; }

    /// <summary>The same page in each language of the site, or the first page where it is not there; none where there is one language only.</summary>
    public required IReadOnlyList<LanguageLink> Languages { get; init; }

    /// <summary>The main navigation.</summary>
    public required IReadOnlyList<LinkView> Navigation { get; init; }

    /// <summary>The way from the first page to this one, which is the last; none on the first page.</summary>
    public required IReadOnlyList<LinkView> Breadcrumbs { get; init; }

    /// <summary>Notices on top of the page: of the author, or that it is a draft, made up, not translated or overdue.</summary>
    public required IReadOnlyList<NoticeView> Notices { get; init; }

    /// <summary>Pages for the end of each page, and what the author adds to them.</summary>
    public required IReadOnlyList<LinkView> FooterPages { get; init; }

    /// <summary>The initiative on social networks; none where it names none.</summary>
    public required IReadOnlyList<LinkView> Social { get; init; }

    /// <summary>The search page.</summary>
    [Address]
    public required string SearchHref { get; init; }

    /// <summary>The feed of updates; nothing while the site has no <c>url</c>.</summary>
    [Address]
    public required string FeedHref { get; init; }

    /// <summary>The feed of the goal or measure that the page is about; nothing on other pages, or where it would be empty.</summary>
    [Address]
    public required string PageFeedHref { get; init; }

    /// <summary>The calendar of all meetings; nothing without meetings.</summary>
    [Address]
    public required string CalendarHref { get; init; }

    /// <summary>Whom to ask about the site; null where nobody is named.</summary>
    public required ContactView? SiteContact { get; init; }

    /// <summary>The licence of texts and figures; null where none is named.</summary>
    public required LinkView? Licence { get; init; }

    /// <summary>The day of the newest content, in words. The day on which the site is made is not known to pages.</summary>
    public required string Newest { get; init; }

    /// <summary>How Excel reads the letters of CSV files; nothing where <c>csv: excel</c> writes them so that it does.</summary>
    public required string CsvNote { get; init; }

    /// <summary>The same as <c>2026-11-22</c>.</summary>
    public required string NewestIso { get; init; }

    /// <summary>The day of the newest figures, in words; nothing without figures.</summary>
    public required string FiguresAsOf { get; init; }

    /// <summary>The day the page was last updated or dated, in words; nothing for pages made from many files.</summary>
    public required string Updated { get; init; }

    /// <summary>The same as <c>2026-11-22</c>.</summary>
    public required string UpdatedIso { get; init; }

    /// <summary>The page's file where the initiative keeps its files; nothing where the site does not say.</summary>
    [Address]
    public required string EditHref { get; init; }

    /// <summary>The page before it in its row; null at the start.</summary>
    public required LinkView? Previous { get; init; }

    /// <summary>The page after it in its row; null at the end.</summary>
    public required LinkView? Next { get; init; }

    /// <summary>A film of the site's own can be played on the page, which its security policy must allow.</summary>
    public required bool HasFilm { get; init; }

    /// <summary>The page told to search engines, as a script of type <c>application/ld+json</c>.</summary>
    public required Func<Html> StructuredData { get; init; }

    /// <summary>The layout writes the main heading; false where the page itself does.</summary>
    public required bool ShowHeading { get; init; }
}

/// <summary>The same page in a language.</summary>
/// <param name="Href">The page in that language.</param>
/// <param name="Text">The name of the language in itself; nothing among <c>alternates</c>.</param>
/// <param name="Lang">The tag of the language, e.g. <c>en</c>.</param>
/// <param name="Current">It is the language of this page.</param>
[Shape("language link")]
public sealed partial record LanguageLink([Address] string Href, string Text, string Lang, bool Current);
