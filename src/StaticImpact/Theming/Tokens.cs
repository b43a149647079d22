using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>The design tokens of a theme with an initiative's own values in place, checked for contrast.</summary>
internal static class Tokens
{
    /// <summary>Puts an initiative's values over the theme's. A colour given without its dark twin gets one that can be read.</summary>
    public static ImmutableArray<Token> Override(
        ImmutableArray<Token> tokens, ImmutableArray<ContrastPair> pairs,
        IReadOnlyList<KeyValuePair<Sourced<string>, Sourced<string>>> overrides, DiagnosticBag bag)
    {
        var byName = tokens.ToDictionary(t => t.Name, StringComparer.Ordinal);
        var names = byName.Values.SelectMany(t => t.Dark is null ? [t.Name] : new[] { t.Name, t.Name + "-dark" }).ToList();
        var withoutDark = new List<string>();
        foreach (var (name, value) in overrides)
        {
            var isDark = name.Value.EndsWith("-dark", StringComparison.Ordinal) && !byName.ContainsKey(name.Value);
            var token = byName.GetValueOrDefault(isDark ? name.Value[..^"-dark".Length] : name.Value);
            if (token is null)
            {
                var near = Suggestion.DidYouMean(name.Value, names);
                bag.Add(ThemeCodes.UnknownToken, name.Span, $"The theme has no token '{name.Value}'.{(near.Length > 0 ? near : names.Count == 0 ? " It has none." : $" Tokens: {string.Join(", ", names.Order(StringComparer.Ordinal))}.")}");
                continue;
            }

            if (isDark && token.Dark is null)
            {
                bag.Add(ThemeCodes.UnknownToken, name.Span, $"'{name.Value}' has no effect: '{token.Name}' is the same in the light and the dark scheme. Write '{token.Name}'.");
                continue;
            }

            if (!IsGood(value, token.IsColour, bag)) continue;
            byName[token.Name] = isDark ? token with { Dark = value } : token with { Light = value };
            if (isDark) withoutDark.Remove(token.Name);
            else if (token.Dark is not null && !overrides.Any(o => o.Key.Value == token.Name + "-dark")) withoutDark.Add(token.Name);
        }

        foreach (var name in withoutDark) byName[name] = WithDark(byName[name], byName, pairs);
        return [.. tokens.Select(t => byName[t.Name])];
    }

    /// <summary>Reports what an initiative sets though its own theme does, too: whoever then changes the theme sees nothing.</summary>
    public static void CheckTwice(ImmutableArray<Token> tokens, ThemeSources sources, DiagnosticBag bag)
    {
        foreach (var (name, value) in sources.Tokens)
        {
            if ((tokens.FirstOrDefault(t => t.Name == name.Value)?.Light ?? tokens.FirstOrDefault(t => t.Name + "-dark" == name.Value)?.Dark) is not { } set) continue;
            if (set.Value == value.Value || !set.Span.File.StartsWith($"themes/{sources.Name.Value}/", StringComparison.Ordinal)) continue;
            bag.Add(ThemeCodes.TokenTwice, name.Span, $"Your theme '{sources.Name.Value}' sets '{name.Value}', too ({set.Span.File}({set.Span.Line})): '{set.Value}' there has no effect. Delete one of the two.");
        }
    }

    /// <summary>Reports every colour that stands too faint on another, or has another too faint on it: once, with the nearest colour that does everywhere.</summary>
    /// <param name="overrides">What an initiative set: where its colour and one of the theme's are too close, its own is to be changed.</param>
    public static void CheckContrast(
        ImmutableArray<Token> tokens, ImmutableArray<ContrastPair> pairs,
        IReadOnlyList<KeyValuePair<Sourced<string>, Sourced<string>>> overrides, DiagnosticBag bag)
    {
        var byName = tokens.ToDictionary(t => t.Name, StringComparer.Ordinal);
        var known = new List<ContrastPair>(pairs.Length);
        var colours = byName.Values.Where(t => t.IsColour).Select(t => t.Name).ToList();
        foreach (var pair in pairs)
        {
            var areKnown = true;
            foreach (var end in (ReadOnlySpan<Sourced<string>>)[pair.Text, pair.On])
            {
                if (byName.TryGetValue(end.Value, out var token) && token.IsColour) continue;
                areKnown = false;
                bag.Add(ThemeCodes.UnknownToken, end.Span, $"No colour '{end.Value}' among the tokens.{Suggestion.DidYouMean(end.Value, colours)}");
            }

            if (areKnown) known.Add(pair);
        }

        new ContrastCheck(byName, known, overrides.Select(o => o.Value.Span).ToHashSet()).Report(bag);
    }

    /// <summary>Reports every colour of a theme that no pair names: nothing says where it must be readable.</summary>
    public static void CheckPaired(ImmutableArray<Token> tokens, ImmutableArray<ContrastPair> pairs, DiagnosticBag bag)
    {
        var named = pairs.SelectMany(p => new[] { p.Text.Value, p.On.Value }).ToHashSet(StringComparer.Ordinal);
        foreach (var token in tokens.Where(t => t.IsColour && !named.Contains(t.Name)))
        {
            bag.Add(ThemeCodes.UnpairedColour, token.Light.Span, $"No pair of 'contrast' names the colour '{token.Name}', so nobody checks that it can be read. Add '- {{text: ink, on: {token.Name}, least: 4.5}}' if text stands on it, '- {{text: {token.Name}, on: paper, least: 4.5}}' if it is text, or '- {{text: {token.Name}, on: paper, least: 1}}' if it is only for show.");
        }
    }

    /// <summary>The tokens as custom properties.</summary>
    public static string ToCss(ImmutableArray<Token> tokens)
    {
        var css = new StringBuilder("@layer tokens {\n:root {\n");
        foreach (var token in tokens) css.Append("--").Append(token.Name).Append(": ").Append(token.Light.Value).Append(";\n");
        css.Append("}\n");
        if (tokens.Any(t => t.Dark is not null))
        {
            // On paper the light scheme is used whatever the reader's screen is set to.
            css.Append("@media screen and (prefers-color-scheme: dark) {\n:root {\n");
            foreach (var token in tokens)
            {
                if (token.Dark is { } dark) css.Append("--").Append(token.Name).Append(": ").Append(dark.Value).Append(";\n");
            }

            css.Append("}\n}\n");
        }

        return css.Append("}\n").ToString();
    }

    /// <summary>Whether a value can stand in a style sheet without ending its rule or reaching outside.</summary>
    public static bool IsGood(Sourced<string> value, bool mustBeColour, DiagnosticBag bag)
    {
        if (mustBeColour && Colour.Parse(value.Value) is null)
        {
            bag.Add(ThemeCodes.BadTokenValue, value.Span, $"'{value.Value}' is not a colour. Write it as '#0B5563'.");
            return false;
        }

        if (value.Value.AsSpan().IndexOfAny(";{}<>@\\\n") >= 0 || value.Value.Contains("url(", StringComparison.OrdinalIgnoreCase) || value.Value.Contains("/*", StringComparison.Ordinal))
        {
            bag.Add(ThemeCodes.BadTokenValue, value.Span, $"'{value.Value}' cannot be a token: one colour, length, number or list of fonts is meant.");
            return false;
        }

        return true;
    }

    private static Token WithDark(Token token, Dictionary<string, Token> byName, ImmutableArray<ContrastPair> pairs)
    {
        if (Colour.Parse(token.Light.Value) is not { } light) return token;
        return token with { Dark = token.Light.With((ContrastCheck.DarkTwin(token.Name, light, byName, pairs) ?? light).ToString()) };
    }
}
