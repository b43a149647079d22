namespace StaticImpact.Pages.Views;

/// <summary>A notice on top of a page.</summary>
/// <param name="Kind"><c>notice</c>, <c>illustrative</c>, <c>draft</c>, <c>untranslated</c> or <c>overdue</c>.</param>
public sealed record NoticeView(string Kind, string Icon, string Heading, string Text)
{
    public static Shape<NoticeView> Shape { get; } = Pages.Shape.Of<NoticeView>("notice")
        .Text("kind", v => v.Kind)
        .Text("icon_name", v => v.Icon)
        .Text("heading", v => v.Heading)
        .Text("text", v => v.Text);
}
