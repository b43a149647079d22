using System.Globalization;

namespace StaticImpact.Theming;

/// <summary>An opaque colour in sRGB.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary><c>#0B5563</c> or <c>#fff</c>; null for anything else.</summary>
    public static Colour? Parse(string text)
    {
        if (text.Length is not (4 or 7) || text[0] != '#') return null;
        if (!int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)) return null;
        return text.Length == 7
            ? new Colour((byte)(bits >> 16), (byte)(bits >> 8), (byte)bits)
            : new Colour((byte)((bits >> 8 & 15) * 17), (byte)((bits >> 4 & 15) * 17), (byte)((bits & 15) * 17));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:X2}{Green:X2}{Blue:X2}");

    /// <summary>From 1 (the same) to 21 (black and white). WCAG 2.2, "contrast ratio".</summary>
    public static double Contrast(Colour a, Colour b)
    {
        var (la, lb) = (a.Luminance, b.Luminance);
        return (Math.Max(la, lb) + 0.05) / (Math.Min(la, lb) + 0.05);
    }

    /// <summary>WCAG 2.2, "relative luminance".</summary>
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>The colour of the same hue, nearest in lightness, that passes a test; null when neither lighter nor darker helps.
    /// Lightness is that of Oklab (B. Ottosson, 2020), in which equal steps look equal.</summary>
    public Colour? Nearest(Func<Colour, bool> passes)
    {
        if (passes(this)) return this;
        var (lightness, a, b) = ToOklab();
        for (var step = 1; step <= 200; step++)
        {
            var distance = step / 200.0;
            foreach (var target in (ReadOnlySpan<double>)[lightness - distance, lightness + distance])
            {
                if (target is < 0 or > 1) continue;
                var colour = FromOklab(target, a, b);
                if (passes(colour)) return colour;
            }
        }

        return null;
    }

    private static double Linear(byte channel)
    {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    private static double Gamma(double c) => c <= 0.0031308 ? 12.92 * c : (1.055 * Math.Pow(c, 1 / 2.4)) - 0.055;

    private (double L, double A, double B) ToOklab()
    {
        var (r, g, b) = (Linear(Red), Linear(Green), Linear(Blue));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        return (
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
    }

    /// <summary>Colours that a screen cannot show lose their saturation until it can.</summary>
    private static Colour FromOklab(double lightness, double a, double b)
    {
        for (var keep = 1.0; keep > 0; keep -= 0.05)
        {
            var (red, green, blue) = ToLinear(lightness, a * keep, b * keep);
            if (InRange(red) && InRange(green) && InRange(blue)) return new Colour(Byte(red), Byte(green), Byte(blue));
        }

        var (grey, _, _) = ToLinear(lightness, 0, 0);
        return new Colour(Byte(grey), Byte(grey), Byte(grey));

        static bool InRange(double c) => c is > -0.0005 and < 1.0005;
        static byte Byte(double c) => (byte)Math.Round(Math.Clamp(Gamma(Math.Max(c, 0)), 0, 1) * 255, MidpointRounding.AwayFromZero);
    }

    private static (double R, double G, double B) ToLinear(double lightness, double a, double b)
    {
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return (
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
    }
}
