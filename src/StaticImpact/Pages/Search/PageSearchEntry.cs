using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Views;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Search;

/// <summary>A page, found by its title, its summary, what it is, and all its words.</summary>
/// <param name="scope">Of the page.</param>
/// <param name="kind">What it is, in the reader's language.</param>
/// <param name="indicator">The measure that the page is about; null for other pages.</param>
internal sealed class PageSearchEntry(PageScope scope, PageFacts page, string kind, Indicator? indicator) : SearchEntry
{
    private const int LongestSummary = 140;

    private readonly MarkdownBody body = scope.Site.Bodies[page.Body.In(scope.Language)];

    public override string Href => scope.Here.Path;
    public override string Title => scope.Text(page.Title);
    public override string Kind => kind;
    public override string Summary => page.Summary is { } summary ? Short(scope.Text(summary)) : scope.Set(Short(body.PlainText), page.Body.IsTranslatedInto(scope.Language) ? scope.Language : scope.Initiative.FirstLanguage);

    public override SearchedMeasure? Measure
    {
        get
        {
            if (indicator is null) return null;
            var last = indicator.HeadlineSeries is { } series ? IndicatorCards.LastSaid(series.Observations) : null;
            return new SearchedMeasure(
                last is { } shown ? new IndicatorFormatter(indicator, scope.Words).Said(shown) : Indicators.IndicatorReporting.NoFigure(scope.Words, indicator),
                last is { } at ? scope.Words.Period(at.Period) : "",
                page.Illustrative ? scope.Words["page.illustrative"] : "",
                StatusViews.Of(scope, indicator));
        }
    }

    public override void AddTo(PostingTable words, int number)
    {
        words.Add(number, Title, indicator is null ? SearchWeight.Title : SearchWeight.NameOfMeasure);
        if (indicator is not null && !ReferenceEquals(indicator.Short, page.Title)) words.Add(number, indicator.Short.In(scope.Language), SearchWeight.NameOfMeasure);
        if (indicator?.Measure is { } leading)
        {
            foreach (var title in indicator.OtherMeasures.Select(m => m.Measure!.Title).Prepend(leading.Title)) words.Add(number, title.In(scope.Language), SearchWeight.NameOfMeasure);
        }

        if (page.Summary?.In(scope.Language) is { } summary) words.Add(number, summary, SearchWeight.Summary);
        words.Add(number, kind, SearchWeight.Body);
        words.Add(number, body.PlainTextUtf8, SearchWeight.Body);
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestSummary ? line : string.Concat(line.AsSpan(0, LongestSummary).TrimEnd(), "…");
    }
}
