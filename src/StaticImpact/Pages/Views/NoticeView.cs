namespace StaticImpact.Pages.Views;

/// <summary>A notice on top of a page.</summary>
/// <param name="Kind"><c>notice</c>, <c>illustrative</c>, <c>draft</c>, <c>untranslated</c> or <c>overdue</c>.</param>
/// <param name="IconName">The drawing for it, for the function <c>icon</c>.</param>
/// <param name="Heading">What it is about.</param>
/// <param name="Text">What it says.</param>
/// <param name="Lang">The language of heading and text where it is not the page's; else nothing.</param>
[Shape("notice")]
public sealed partial record NoticeView(string Kind, string IconName, string Heading, string Text, string Lang);
