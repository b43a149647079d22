namespace StaticImpact.Pages.Views;

/// <summary>A picture ready to be shown. Width and height are those of the file, so that nothing moves while it loads.</summary>
public sealed record PhotoView(string Src, string Alt, string Credit, int Width, int Height)
{
    public static Shape<PhotoView> Shape { get; } = Pages.Shape.Of<PhotoView>("photo")
        .Address("src", v => v.Src)
        .Text("alt", v => v.Alt)
        .Text("credit", v => v.Credit)
        .Flag("has_size", v => v.Width > 0 && v.Height > 0)
        .Number("width", v => v.Width)
        .Number("height", v => v.Height);
}
