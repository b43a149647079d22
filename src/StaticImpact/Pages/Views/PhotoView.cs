namespace StaticImpact.Pages.Views;

/// <summary>A picture ready to be shown. Width and height are those of the file, so that nothing moves while it loads.</summary>
/// <param name="Src">The file.</param>
/// <param name="Alt">What it shows, for those who do not see it; nothing for decoration.</param>
/// <param name="Credit">Who made it; nothing where that is not said.</param>
/// <param name="Width">Pixels from left to right, so that nothing moves while it loads; 0 where unknown.</param>
/// <param name="Height">Pixels from top to bottom; 0 where unknown.</param>
/// <param name="Lang">The language of <c>alt</c> where it is not the page's; else nothing.</param>
[Shape("photo")]
public sealed partial record PhotoView([Address] string Src, string Alt, string Credit, int Width, int Height, string Lang)
{
    /// <summary>Width and height are known.</summary>
    public bool HasSize => Width > 0 && Height > 0;
}
