using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.Pages.Search;

/// <summary>A page, found by its title, its summary, what it is, and all its words.</summary>
internal sealed class PageSearchEntry(PageFacts page, Language language, Address address, string kind, MarkdownBody body) : SearchEntry
{
    private const int TitleWeight = 40;
    private const int SummaryWeight = 15;
    private const int BodyWeight = 1;
    private const int LongestSummary = 140;

    public override string Href => address.Path;
    public override string Title => page.Title.In(language);
    public override string Kind => kind;
    public override string Summary => Short(page.Summary?.In(language) ?? body.PlainText);

    public override void AddTo(PostingTable words, int number)
    {
        words.Add(number, Title, TitleWeight);
        if (page.Summary?.In(language) is { } summary) words.Add(number, summary, SummaryWeight);
        words.Add(number, kind, BodyWeight);
        words.Add(number, body.PlainTextUtf8, BodyWeight);
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestSummary ? line : string.Concat(line.AsSpan(0, LongestSummary).TrimEnd(), "…");
    }
}
