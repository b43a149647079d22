using StaticImpact.Model;

namespace StaticImpact.Pages.Views;

/// <summary>Something said under a short heading, perhaps with a place to go.</summary>
/// <param name="Title">The short heading.</param>
/// <param name="Text">What is said.</param>
/// <param name="Href">Where one can go; nothing where there is nowhere.</param>
[Shape("point")]
public sealed partial record PointView(string Title, string Text, [Address] string Href)
{
    public static PointView Of(PageScope scope, Point point) => new(
        scope.Text(point.Title),
        scope.Text(point.Text),
        scope.Href(point.Url));
}
