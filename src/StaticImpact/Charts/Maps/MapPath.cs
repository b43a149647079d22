using StaticImpact.Markup;

namespace StaticImpact.Charts.Maps;

/// <summary>An area as a drawing's path.</summary>
/// <param name="IsMark">It stands for an area that is too small to be drawn.</param>
public sealed record MapPath(string Id, string Data, bool IsMark)
{
    /// <summary>Path data of a circle.</summary>
    public static string Circle(double x, double y, double radius)
    {
        string N(double value) => SvgWriter.Number(value);
        return $"M{N(x - radius)},{N(y)}a{N(radius)},{N(radius)} 0 1 0 {N(2 * radius)},0a{N(radius)},{N(radius)} 0 1 0 {N(-2 * radius)},0z";
    }
}
