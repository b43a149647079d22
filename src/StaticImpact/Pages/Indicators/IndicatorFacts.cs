using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Indicators;

/// <summary>What an indicator's page says about the measure itself: definition, source, dates, downloads.</summary>
public static class IndicatorFacts
{
    public static IReadOnlyList<NoticeView> Notices(PageScope scope, Indicator indicator)
    {
        if (indicator.Update?.Next is not { } next || next >= scope.Today) return [];
        var words = scope.Words;
        return [new NoticeView("overdue", "calendar", words["notice.overdue.heading"], words.Format("notice.overdue.text", ("date", words.Date(next))), "")];
    }

    public static IReadOnlyList<FactView> About(PageScope scope, Indicator indicator)
    {
        var facts = new List<FactView>();
        var words = scope.Words;
        void Add(string key, LocalText? text)
        {
            if (text is not null) facts.Add(new FactView(words["page.indicator.fact." + key], scope.Text(text), key));
        }

        Add("definition", indicator.Definition);
        Add("proxy", indicator.ProxyFor);
        Add("population", indicator.Population);
        Add("collection", indicator.Collection);
        Add("limits", indicator.Limits);
        foreach (var target in indicator.Targets)
        {
            var speech = new IndicatorFormatter(indicator, words).BesideUnit();
            var said = words.Format("page.indicator.target", ("value", speech.Target(target)), ("period", words.Period(target.By)));
            var why = target.Why is null ? "" : " " + scope.Text(target.Why);
            var set = target.Set is { } day ? " " + words.Format("page.indicator.target-set", ("date", words.Date(day))) : "";
            facts.Add(new FactView(words["page.indicator.fact.target"], said + why + set, "target"));
            foreach (var former in target.History)
            {
                var until = former.Until is { } end ? words.Date(end) : words.Period(former.By);
                facts.Add(new FactView(
                    words["page.indicator.fact.former-target"],
                    words.Format("page.indicator.former-target", ("value", speech.Exact(former.Value)), ("period", words.Period(former.By)), ("until", until)) + (former.Why is null ? "" : " " + scope.Text(former.Why)),
                    "former-target"));
            }
        }

        foreach (var pause in indicator.Breaks)
        {
            facts.Add(new FactView(words["page.indicator.fact.break"], words.Format("page.indicator.break", ("period", words.Period(pause.Period))) + (pause.Why is null ? "" : " " + scope.Text(pause.Why)), "break"));
        }

        return facts;
    }

    public static IReadOnlyList<FactView> Origin(PageScope scope, Indicator indicator)
    {
        var facts = new List<FactView>();
        var words = scope.Words;
        void Add(string key, string text)
        {
            if (text.Length > 0) facts.Add(new FactView(words["page.indicator.fact." + key], text, key));
        }

        foreach (var source in indicator.Sources)
        {
            var name = scope.Text(source.Name);
            facts.Add(new FactView(
                words["page.indicator.fact.source"],
                source.Url is { } url ? new Html($"<a href=\"{Html.Encode(scope.Href(url))}\">{Html.Encode(name)}</a>") : Html.FromText(name),
                "source"));
            Add("publisher", scope.Text(source.Publisher));
            Add("vintage", scope.Text(source.Vintage));
            Add("licence", scope.Text(source.Licence));
            Add("retrieved", scope.Date(source.Retrieved));
        }

        if (indicator.Update is { } update)
        {
            Add("every", update.Every is { } every ? words.Frequency(every) : "");
            Add("next", scope.Date(update.Next));
        }

        if (indicator.Lead is { } lead) Add("lead", scope.Text(scope.Initiative.Partners[lead].Page.Title));
        return facts;
    }

    /// <summary>What the author says under names of his own.</summary>
    public static IReadOnlyList<FactView> Metadata(PageScope scope, Indicator indicator) =>
        [.. indicator.Metadata.Select(fact => new FactView(
            scope.Text(fact.Name),
            fact.Url is { } url ? new Html($"<a href=\"{Html.Encode(scope.Href(url))}\">{Html.Encode(scope.Text(fact.Text))}</a>") : Html.FromText(scope.Text(fact.Text)),
            "metadata"))];

    public static IReadOnlyList<LinkView> Downloads(PageScope scope, Indicator indicator) => indicator.Series.IsEmpty
        ? []
        :
        [
            scope.Link(IndicatorFiles.Csv(indicator), scope.Words["page.indicator.download-csv"]),
            scope.Link(IndicatorFiles.Json(indicator), scope.Words["page.indicator.download-json"]),
            scope.Link(IndicatorFiles.Package(indicator), scope.Words["page.indicator.download-package"]),
            .. Data.ChartFile.Exists(scope.Site, indicator) ? [scope.Link(IndicatorFiles.Chart(indicator, scope.Site.Prefix(scope.Language)), scope.Words["page.indicator.download-svg"])] : Array.Empty<LinkView>(),
        ];

    public static string Citation(PageScope scope, Indicator indicator) => scope.Words.Format(
        indicator.Sources.IsEmpty ? "page.indicator.citation-without-source" : "page.indicator.citation",
        ("site", scope.Text(scope.Initiative.Settings.Name)),
        ("title", scope.Text(indicator.FullTitle)),
        ("source", ChartPieces.SourcesOf(indicator, scope.Words)),
        ("date", scope.Words.Date(Data.DcatCatalogue.ModifiedOn(indicator) ?? scope.Site.Newest)),
        ("url", scope.Site.Options.Url is { } url ? url + PageScope.At(scope.Address, scope.Site.Prefix(scope.Language)).Path : "")).TrimEnd();

    /// <summary>Nothing without the site's address: another site could not find the page.</summary>
    public static string EmbedCode(PageScope scope, Indicator indicator) => scope.Site.Options.Url is not { } url
        ? ""
        : $"<iframe src=\"{Html.Encode(url + PageScope.At(IndicatorFiles.Embed(indicator), scope.Site.Prefix(scope.Language)).Path)}\" title=\"{Html.Encode(scope.Text(indicator.Page.Title))}\" width=\"720\" height=\"700\" loading=\"lazy\"></iframe>";
}
