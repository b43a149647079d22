using System.Globalization;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;
using StaticImpact.Wording;

namespace StaticImpact.Pages;

/// <summary>One page in one language: what its model is made with. Links are relative to it, words are in its language.</summary>
public sealed class PageScope(Site site, Language language, Address address)
{
    private readonly Address here = At(address, site.Prefix(language));

    public Site Site { get; } = site;
    public Language Language { get; } = language;
    public Words Words { get; init; } = site.Words[language];

    /// <summary>The kind of page, as its template is called: <c>goal</c>. Nothing where no page is made.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The page's address in the first language.</summary>
    public Address Address { get; } = address;

    /// <summary>The page's address in this language.</summary>
    public Address Here => here;

    public Initiative Initiative => Site.Initiative;
    public Relations Relations => Site.Relations;
    public DateOnly Today => Site.Today;

    /// <summary>The address of a page in a language; files and the page for lost readers exist once.</summary>
    public static Address At(Address target, string prefix) => target.IsPage ? target.Under(prefix) : target;

    /// <summary>A link to a page in this page's language, or in the first where it does not exist in this one; or to a file.</summary>
    public string Href(Address target) => At(target, Site.Prefix(Site.Addresses.LanguageFor(target, Language))).From(here, Site.Options.Portable);

    /// <summary>Where a link in front matter leads from here: addresses of the web as they are, content files as the pages they become; nothing
    /// for what is not shown.</summary>
    public string Href(AuthorLink? link)
    {
        if (link is null) return "";
        if (link.IsOutward) return link.Target;
        return Site.Addresses.Resolve(link) is LinkTarget.Found found
            ? Href(found.Address) + HeadingLinks.Fragment(this, found.Address, ContentAddresses.Parts(link.Target).Fragment)
            : "";
    }

    /// <summary>A link to a page in another language.</summary>
    public string HrefIn(Language other, Address target) => At(target, Site.Prefix(other)).From(here, Site.Options.Portable);

    /// <summary>A text of front matter in this page's language, with the marks of the language that it is in.</summary>
    public string Text(LocalText? text) =>
        text is null ? "" : Set(text.In(Language), text.IsTranslatedInto(Language) ? Language : Initiative.FirstLanguage);

    /// <summary>A text with the quotation marks and apostrophes of its language.</summary>
    public string Set(string text, Language language) => Site.Typography.TryGetValue(language, out var typography) ? typography.Apply(text) : text;

    /// <summary>The language a text is shown in where that is not the page's own, so that it can be marked and read aloud rightly; else nothing.</summary>
    public string LangOf(LocalText? text) =>
        text is null || Language == Initiative.FirstLanguage || text.IsTranslatedInto(Language) ? "" : Initiative.FirstLanguage.Tag;

    /// <summary>The same of a body.</summary>
    public string LangOf(LocalProse prose) => Language == Initiative.FirstLanguage || prose.IsTranslatedInto(Language) ? "" : Initiative.FirstLanguage.Tag;

    public LinkView Link(IContentItem item) => Link(SiteAddresses.Of(item), item.LinkText);

    /// <summary>A link to the list of all items of a page's kind.</summary>
    public LinkView ListLink(PageFacts page) => Link(Address.Page(page.Kind), Words["nav." + page.Kind]);

    public LinkView Link(Address target, LocalText text) => new(Href(target), Text(text), target == Address, LangOf(text));

    public LinkView Link(Address target, string text) => new(Href(target), text, target == Address, "");

    public IReadOnlyList<LinkView> GoalLinks(IEnumerable<GoalId> goals) => [.. goals.Select(g => Link(Initiative.Goals[g]))];

    public LinkView? PartnerLink(PartnerId? partner) => partner is { } id ? Link(Initiative.Partners[id]) : null;

    /// <summary>A body in this language, with its links, pictures and live values filled in for this page.</summary>
    public Html Body(LocalProse prose)
    {
        var source = prose.In(Language);
        var body = Parsed(source);
        return body.IsEmpty ? Html.Empty : body.Fill(placeholder => Placeholders.Fill(this, source, placeholder));
    }

    /// <summary>Whether a film of the site's own can be played in a body.</summary>
    public bool HasFilm(LocalProse? prose) => prose is not null && Parsed(prose.In(Language)).HasFilm;

    public bool HasBody(LocalProse prose) => !Parsed(prose.In(Language)).IsEmpty;

    /// <summary>A text without words, such as that of a measure beside others, belongs to no file that would have been parsed.</summary>
    private MarkdownBody Parsed(Prose prose) => prose.IsBlank ? MarkdownBody.Empty : Site.Bodies[prose];

    public string Date(DateOnly? date) => date is { } day ? Words.Date(day) : "";

    public static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public PhotoView? Photo(Photo? photo)
    {
        return photo is null ? null : Picture(photo.File.Value, Text(photo.Alt), Text(photo.Credit)) with { Lang = LangOf(photo.Alt) };
    }

    public PhotoView Picture(string contentPath, string alt, string credit = "")
    {
        var size = Initiative.PictureSizes.GetValueOrDefault(contentPath);
        return new PhotoView(Href(SiteAddresses.Media(contentPath)), alt, credit, size.Width, size.Height, "");
    }
}
