using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Theming;

/// <summary>What a theme's <c>theme.yml</c> says.</summary>
internal sealed class ThemeManifest
{
    private static readonly YamlFormat<TokenValue> TokenFormat = YamlFormats.Either(
        YamlFormats.Text.WithPlace.Select(text => new TokenValue { Light = text }),
        new YamlObject<TokenValue>("a colour for each scheme {light, dark}", () => new TokenValue())
            .Required("light", YamlFormats.Text.WithPlace, (t, value) => t.Light = value, "The colour on a light ground.")
            .Required("dark", YamlFormats.Text.WithPlace, (t, value) => t.Dark = value, "The colour on a dark ground."));

    private static readonly YamlFormat<PairValue> PairFormat = new YamlObject<PairValue>("a pair of colours {text, on, least}", () => new PairValue())
        .Required("text", YamlFormats.Text.WithPlace, (p, value) => p.Text = value, "The token in front.")
        .Required("on", YamlFormats.Text.WithPlace, (p, value) => p.On = value, "The token behind.")
        .Required("least", YamlFormats.DecimalFrom(1, 21).WithPlace, (p, value) => p.Least = value, "The least contrast: 4.5 for text, 3 for graphics.");

    private static readonly YamlObject<ThemeManifest> Format = new YamlObject<ThemeManifest>("the facts of a theme", () => new ThemeManifest())
        .Required("name", YamlFormats.Text, (m, value) => m.Name = value, "What the theme is called.")
        .Optional("description", YamlFormats.Text, (m, value) => m.Description = value, "What it is for, in one sentence.")
        .Optional("extends", YamlFormats.Text.WithPlace, (m, value) => m.Extends = value, "The theme whose files this one takes over, save those that it has itself.")
        .Optional("language", YamlFormats.Text, (m, value) => m.Language = value, "The language in which every string exists, and which stands in for the others; en unless given.")
        .Optional("tokens", YamlFormats.MapOf("a token's name", TokenFormat), (m, value) => m.TokenValues = value, "Colours, lengths and fonts that style sheets name as var(--…).")
        .Optional("contrast", YamlFormats.ListOf(PairFormat), (m, value) => m.Pairs = [.. value.Select(p => new ContrastPair(p.Text, p.On, p.Least))], "Colours that stand on each other, and how far apart they must be.")
        .Optional("bundles", YamlFormats.MapOf("a file under assets", YamlFormats.ListOf(YamlFormats.Text.WithPlace)), (m, value) => m.BundleLists = value, "Style sheets sent as one file, in order, after the tokens. Those of a theme that extends another come after that theme's.");

    public string Name { get; private set; } = "";
    public string? Description { get; private set; }
    public string Language { get; private set; } = "en";
    public Sourced<string>? Extends { get; private set; }
    public ImmutableArray<ContrastPair> Pairs { get; private set; } = [];
    private ImmutableArray<KeyValuePair<Sourced<string>, TokenValue>> TokenValues { get; set; } = [];
    private ImmutableArray<KeyValuePair<Sourced<string>, ImmutableArray<Sourced<string>>>> BundleLists { get; set; } = [];

    public IEnumerable<Bundle> Bundles => BundleLists.Select(b => new Bundle(b.Key.Value, b.Value));

    /// <summary>Null when the file cannot be read as keys at all.</summary>
    public static ThemeManifest? Read(ThemeFile file, DiagnosticBag bag)
    {
        if (YamlDocument.Read(file.Place, file.Text, 1, bag) is not { } map) return null;
        return Format.Read(map, new YamlReading(bag), out _);
    }

    /// <summary>The tokens whose values can be used.</summary>
    public IEnumerable<Token> ReadTokens(DiagnosticBag bag)
    {
        foreach (var (name, value) in TokenValues)
        {
            if (name.Value.Length == 0 || !name.Value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            {
                bag.Add(ThemeCodes.BadTokenValue, name.Span, $"'{name.Value}' is not a token's name: small letters, digits and hyphens are meant.");
                continue;
            }

            var isGood = Tokens.IsGood(value.Light, mustBeColour: value.Dark is not null, bag);
            if (value.Dark is { } dark) isGood &= Tokens.IsGood(dark, mustBeColour: true, bag);
            if (isGood) yield return new Token(name.Value, value.Light, value.Dark);
        }
    }

    private sealed class TokenValue
    {
        public Sourced<string> Light { get; set; }
        public Sourced<string>? Dark { get; set; }
    }

    private sealed class PairValue
    {
        public Sourced<string> Text { get; set; }
        public Sourced<string> On { get; set; }
        public Sourced<decimal> Least { get; set; }
    }
}
