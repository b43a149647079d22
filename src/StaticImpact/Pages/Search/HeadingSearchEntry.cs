using StaticImpact.Markup;

namespace StaticImpact.Pages.Search;

/// <summary>A heading on a page.</summary>
internal sealed class HeadingSearchEntry(PageSearchEntry page, BodyHeading heading) : SearchEntry
{
    public override string Href => $"{page.Href}#{heading.Id}";
    public override string Title => heading.Text;
    public override string Kind => page.Kind;
    public override string Summary => page.Title;

    public override void AddTo(PostingTable words, int number) => words.Add(number, heading.Text, SearchWeight.Heading);
}
