namespace StaticImpact.Pages.Views;

/// <summary>Something one can go to.</summary>
/// <param name="Href">Where it leads; nothing where there is nowhere to go.</param>
/// <param name="Text">What to write.</param>
/// <param name="Current">It is the page one is on, or, in the navigation, one above it.</param>
/// <param name="Lang">The text's language where it is not the page's; else nothing.</param>
[Shape("link")]
public sealed partial record LinkView([Address] string Href, string Text, bool Current, string Lang)
{
    /// <summary>It leads to another website.</summary>
    public bool Outside => Href.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || Href.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>To another page, with a text in the language of this one.</summary>
    public LinkView(string href, string text)
        : this(href, text, false, "")
    {
    }
}
