using System.Globalization;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>Finds the colours that cannot be read, or cannot be read on, and the nearest that can in every place. An author changes one value for
/// each message, so what belongs to one value is one message.</summary>
/// <param name="byName">The theme's tokens with an initiative's own values in place.</param>
/// <param name="pairs">Pairs of colours among them.</param>
/// <param name="own">Where an initiative's values stand.</param>
internal sealed class ContrastCheck(IReadOnlyDictionary<string, Token> byName, IReadOnlyList<ContrastPair> pairs, IReadOnlySet<SourceSpan> own)
{
    /// <summary>The contrast of text that is easy to read (WCAG 2.2, 1.4.6).</summary>
    private const decimal Easy = 7;

    /// <summary>One use of a colour that is too faint.</summary>
    private sealed record Faint(ContrastPair Pair, Colour Text, Colour On, double Contrast, bool IsDark)
    {
        /// <summary>How far it is from what is needed; the least is told.</summary>
        public double Share => Contrast / (double)Pair.Least.Value;
    }

    public void Report(DiagnosticBag bag)
    {
        var faint = new List<(Token Token, Sourced<string> Value, Faint Use)>();
        foreach (var pair in pairs)
        {
            var (text, on) = (byName[pair.Text.Value], byName[pair.On.Value]);
            Find(text, on, pair, isDark: false, faint);
            if (text.Dark is not null || on.Dark is not null) Find(text, on, pair, isDark: true, faint);
        }

        foreach (var same in faint.GroupBy(f => (f.Token.Name, f.Value.Span)))
        {
            var uses = same.Select(f => f.Use).OrderBy(u => u.IsDark).ThenBy(u => u.Share).ToList();
            var worst = uses[0];
            var others = uses.Skip(1).Select(u => Other(same.First().Token, u.Pair)).Where(n => n != Other(same.First().Token, worst.Pair)).Distinct(StringComparer.Ordinal).ToList();
            bag.Add(ThemeCodes.LowContrast, same.First().Value.Span, string.Create(CultureInfo.InvariantCulture,
                $"'{worst.Pair.Text.Value}' ({worst.Text}) on '{worst.Pair.On.Value}' ({worst.On}){(worst.IsDark ? " in the dark scheme" : "")} has a contrast of {Math.Floor(worst.Contrast * 100) / 100:0.00}; at least {worst.Pair.Least.Value:0.##} is needed.{(others.Count == 0 ? "" : $" It is too close to {string.Join(", ", others.Select(o => $"'{o}'"))} too.")} {Fix(same.First().Token, same.First().Value, worst)}"));
        }
    }

    /// <summary>The dark twin of a colour that was given for the light scheme alone; null when none of its hue can be read there. What is easy to
    /// read in the light is so in the dark, where a colour of that hue can be.</summary>
    public static Colour? DarkTwin(string name, Colour light, IReadOnlyDictionary<string, Token> byName, IEnumerable<ContrastPair> pairs)
    {
        var needs = pairs.Where(p => p.Text.Value == name || p.On.Value == name).ToList();
        var asEasy = needs.ConvertAll(p => p with { Least = p.Least.With(Math.Max(p.Least.Value, Passes(name, light, p with { Least = p.Least.With(Easy) }, isDark: false, byName) ? Easy : 0)) });
        return Readable(asEasy) ?? Readable(needs);

        Colour? Readable(List<ContrastPair> least) => light.Nearest(c => least.TrueForAll(p => Passes(name, c, p, isDark: true, byName)));
    }

    private void Find(Token text, Token on, ContrastPair pair, bool isDark, List<(Token Token, Sourced<string> Value, Faint Use)> faint)
    {
        var (front, behind) = (Value(text, isDark), Value(on, isDark));
        if (Colour.Parse(front.Value) is not { } a || Colour.Parse(behind.Value) is not { } b) return;
        var contrast = Colour.Contrast(a, b);
        if (contrast >= (double)pair.Least.Value) return;
        var use = new Faint(pair, a, b, contrast, isDark);
        // The theme's own colours are as they are: of two values the author's is the one that can be changed.
        var (token, value) = own.Contains(behind.Span) && !own.Contains(front.Span) ? (on, behind) : (text, front);
        faint.Add((token, value, use));
    }

    private string Fix(Token token, Sourced<string> value, Faint worst)
    {
        if (Nearest(token, value) is { } better) return $"The nearest colour that passes {(IsInOnePlace(token) ? "" : "everywhere ")}is {better} for '{NameOf(token, value)}'.";
        // No lightness of this hue does, so the other of the two must move.
        var other = byName[Other(token, worst.Pair)];
        var there = Value(other, worst.IsDark);
        return Nearest(other, there) is { } ground ? $"The nearest colour that passes is {ground} for '{NameOf(other, there)}'." : "No lighter or darker one passes.";
    }

    /// <summary>The nearest colour to a value that can be read, and read on, wherever the value is used, also in the twin that is made of it.</summary>
    private Colour? Nearest(Token token, Sourced<string> value)
    {
        if (Colour.Parse(value.Value) is not { } colour) return null;
        var isLight = token.Light.Span == value.Span;
        // A twin was made of the light value and stands where that stands.
        var hasTwin = isLight && token.Dark is { } dark && dark.Span == value.Span && own.Contains(value.Span);
        if (isLight && token.Dark is { } made && hasTwin && Colour.Parse(token.Light.Value) is { } light) colour = light;
        var isDarkToo = isLight && token.Dark is null;
        var needs = pairs.Where(p => p.Text.Value == token.Name || p.On.Value == token.Name).ToList();
        return colour.Nearest(c =>
            (!isLight || needs.TrueForAll(p => Passes(token.Name, c, p, isDark: false, byName)))
            && ((isLight && !isDarkToo) || needs.TrueForAll(p => Passes(token.Name, c, p, isDark: true, byName)))
            && (!hasTwin || DarkTwin(token.Name, c, byName, needs) is not null));
    }

    private bool IsInOnePlace(Token token) => pairs.Count(p => p.Text.Value == token.Name || p.On.Value == token.Name) == 1;

    /// <summary>Whether a colour would do in a pair, in the place of the token of that name.</summary>
    private static bool Passes(string name, Colour colour, ContrastPair pair, bool isDark, IReadOnlyDictionary<string, Token> byName)
    {
        var other = pair.Text.Value == name ? pair.On.Value : pair.Text.Value;
        if (other == name || !byName.TryGetValue(other, out var token) || Colour.Parse(Value(token, isDark).Value) is not { } there) return true;
        return Colour.Contrast(colour, there) >= (double)pair.Least.Value;
    }

    private static string Other(Token token, ContrastPair pair) => pair.Text.Value == token.Name ? pair.On.Value : pair.Text.Value;

    private static string NameOf(Token token, Sourced<string> value) => token.Light.Span == value.Span ? token.Name : token.Name + "-dark";

    private static Sourced<string> Value(Token token, bool isDark) => isDark ? token.Dark ?? token.Light : token.Light;
}
