using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages;

/// <summary>Makes what surrounds a page.</summary>
public static class PageFrames
{
    public static PageFrame Of(PageScope scope, PageHeader head)
    {
        var site = scope.Site;
        var settings = scope.Initiative.Settings;
        var words = scope.Words;
        var name = scope.Text(settings.Name);
        var illustrative = settings.Illustrative || head.Facts is { Illustrative: true };
        var title = head.Title;
        var updated = head.Facts is null ? null : head.Facts.Updated ?? head.Facts.Date;
        var inSite = scope.Address != SiteAddresses.NotFound;
        var isHidden = head.HideFromSearchEngines || head.Facts is { Illustrative: true };
        IReadOnlyList<LinkView> breadcrumbs = scope.Address == Address.Home || !inSite
            ? []
            : [scope.Link(Address.Home, words["nav.home"]), .. head.Parents, new LinkView("", title, true, head.Facts is null ? "" : scope.LangOf(head.Facts.Title))];
        return new PageFrame
        {
            Kind = scope.Kind,
            Lang = scope.Language.Tag,
            Dir = words.IsRightToLeft ? "rtl" : "ltr",
            Title = title,
            TextLang = head.Facts is null ? "" : scope.LangOf(head.Facts.Title),
            BodyLang = head.Facts is null ? "" : scope.LangOf(head.Facts.Body),
            DocumentTitle = title == name || title.Length == 0 ? name : words.Format("page.document-title", ("title", title), ("site", name)),
            Description = head.Summary.Length > 0 ? head.Summary : scope.Text(settings.Tagline ?? settings.Summary),
            SiteName = name,
            Tagline = scope.Text(settings.Tagline),
            TaglineLang = scope.LangOf(settings.Tagline),
            Place = scope.Text(settings.Place),
            PlaceLang = scope.LangOf(settings.Place),
            Home = scope.Href(Address.Home),
            SiteLogo = settings.Logo is { } logo ? scope.Picture(logo.Value, "") : null,
            Base = inSite ? "" : BasePath(site.Options.Url),
            SkipHref = inSite ? "#s-main" : scope.Address.Path + "#s-main",
            Canonical = inSite ? Absolute(scope, IsOriginal(scope, head.Facts, scope.Language) ? scope.Initiative.FirstLanguage : scope.Language) : "",
            HideFromSearchEngines = isHidden,
            Illustrative = illustrative,
            Alternates = Alternates(scope, inSite, head.Facts),
            Languages = Languages(scope, inSite),
            Navigation = Menus.Navigation(scope),
            Breadcrumbs = breadcrumbs,
            Notices = Notices(scope, head),
            FooterPages = Menus.Footer(scope),
            Social = Menus.Social(scope),
            SearchHref = scope.Href(SiteAddresses.Search),
            FeedHref = site.Options.Url is null ? "" : scope.Href(new Address(scope.Site.Prefix(scope.Language) is { Length: > 0 } p ? p + "/feed.xml" : "feed.xml")),
            PageFeedHref = head.Feed is { } feed ? feed.From(scope.Here) : "",
            CalendarHref = scope.Initiative.Events.Count > 0 ? scope.Href(new Address("events.ics")) : "",
            SiteContact = ContactOf(scope, settings.Contact),
            Licence = settings.Licence is { } licence ? new LinkView(scope.Href(licence.Url), scope.Text(licence.Name)) : null,
            CsvNote = settings.CsvForExcel ? "" : words["page.excel"],
            Newest = words.Date(site.Newest),
            NewestIso = PageScope.Iso(site.Newest),
            FiguresAsOf = scope.Date(scope.Relations.FiguresAsOf),
            Updated = scope.Date(updated),
            UpdatedIso = PageScope.Iso(updated),
            EditHref = EditHref(settings, head.Facts),
            Previous = head.Previous,
            Next = head.Next,
            StructuredData = () => isHidden || IsOriginal(scope, head.Facts, scope.Language) ? Html.Empty : new Html(head.StructuredData?.Invoke().Value + Data.StructuredData.Breadcrumbs(scope, breadcrumbs).Value),
            ShowHeading = head.ShowHeading,
            HasFilm = scope.HasFilm(head.Facts?.Body) || scope.HasFilm(head.MoreText),
        };
    }

    public static ContactView? ContactOf(PageScope scope, Contact? contact) => contact is null
        ? null
        : new ContactView
        {
            Name = scope.Text(contact.Name),
            Role = "",
            Email = contact.Email ?? "",
            Phone = contact.Phone ?? "",
            Url = scope.Href(contact.Url),
            Address = scope.Text(contact.Address),
        };

    private static string BasePath(string? url) => url is null ? "/" : new Uri(url, UriKind.Absolute).AbsolutePath;

    private static string Absolute(PageScope scope, Language language) =>
        scope.Site.Options.Url is { } url ? url + PageScope.At(scope.Address, scope.Site.Prefix(language)).Path : "";

    /// <summary>Nobody has translated it into the language, so that it is the original once more.</summary>
    private static bool IsOriginal(PageScope scope, PageFacts? facts, Language language) => facts?.IsOriginalIn(language, scope.Initiative.FirstLanguage) == true;

    private static IReadOnlyList<LanguageLink> Alternates(PageScope scope, bool inSite, PageFacts? facts)
    {
        var languages = scope.Initiative.Settings.Languages.RemoveAll(l => !scope.Site.Addresses.IsIn(scope.Address, l) || IsOriginal(scope, facts, l));
        return scope.Site.Options.Url is null || !inSite || languages.Length < 2 || !languages.Contains(scope.Language)
            ? []
            : [.. languages.Select(l => new LanguageLink(Absolute(scope, l), "", l.Tag, l == scope.Language))];
    }

    private static IReadOnlyList<LanguageLink> Languages(PageScope scope, bool inSite)
    {
        var languages = scope.Initiative.Settings.Languages;
        return languages.Length < 2
            ? []
            : [.. languages.Select(l => new LanguageLink(scope.HrefIn(l, inSite && scope.Site.Addresses.IsIn(scope.Address, l) ? scope.Address : Address.Home), scope.Site.Words[l]["language.name"], l.Tag, l == scope.Language))];
    }

    private static IReadOnlyList<NoticeView> Notices(PageScope scope, PageHeader head)
    {
        var words = scope.Words;
        var notices = new List<NoticeView>(head.Notices);
        if (head.Facts is not { } facts) return notices;
        if (facts.Notice is { } own) notices.Add(new NoticeView("notice", "info", scope.Text(own.Heading), scope.Text(own.Text), scope.LangOf(own.Text ?? own.Heading)));
        if (facts.Draft) notices.Add(new NoticeView("draft", "draft", words["notice.draft.heading"], words["notice.draft.text"], ""));
        else if (facts.Date > scope.Today) notices.Add(new NoticeView("draft", "draft", words["notice.future.heading"], words.Format("notice.future.text", ("date", words.Date(facts.Date.Value))), ""));
        if (facts.Illustrative) notices.Add(new NoticeView("illustrative", "info", words["notice.illustrative.heading"], words["notice.illustrative.text"], ""));
        if (IsOriginal(scope, facts, scope.Language))
        {
            var original = scope.Site.Words[scope.Initiative.FirstLanguage]["language.name"];
            notices.Add(new NoticeView("untranslated", "globe", words["notice.untranslated.heading"], words.Format("notice.untranslated.text", ("language", original)), ""));
        }

        return notices;
    }

    private static string EditHref(InitiativeSettings settings, PageFacts? facts) =>
        settings.Repository is { } repository && facts is not null ? repository.TrimEnd('/') + "/" + facts.Path : "";
}
