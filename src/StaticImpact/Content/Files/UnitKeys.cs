using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>A unit by its name, or <c>{name, plural, symbol, short, people}</c> for one that the author names, or <c>{kind: percent, bounds: none}</c>,
/// or <c>{kind: currency, code: CAD, in: millions}</c>.</summary>
internal sealed class UnitKeys
{
    private LocalText? name;
    private LocalText? plural;
    private string? symbol;
    private LocalText? brief;
    private Unit? kind;
    private bool isUnbounded;
    private string? code;
    private Magnitude magnitude;
    private bool? people;

    private static YamlFormat<Unit> Known { get; } = YamlFormats.ChoiceOr(
        "; or a unit of your own, such as 'unit: {name: minute, plural: minutes, people: false}'",
        ("percent", new Unit(UnitKind.Percent)), ("count", new Unit(UnitKind.Count)), ("per-1000", new Unit(UnitKind.PerThousand)),
        ("per-100000", new Unit(UnitKind.PerHundredThousand)), ("currency", new Unit(UnitKind.Currency)), ("index", new Unit(UnitKind.Index)),
        ("days", new Unit(UnitKind.Days)), ("grade", new Unit(UnitKind.Grade)), ("yes-no", new Unit(UnitKind.YesNo)), ("none", new Unit(UnitKind.None)));

    private static YamlFormat<string> Code { get; } = YamlFormats.TextAs("a currency's code such as CAD", "^[A-Z]{3}$", ReadCode);

    public static YamlFormat<Unit> Either { get; } = YamlFormats.Either(
        Known,
        new YamlObject<UnitKeys>("{name, plural, symbol, people}", () => new())
            .Optional("name", ContentFormats.Words, (u, v) => u.name = v, "The unit's name for one, such as home.")
            .Optional("plural", ContentFormats.Words, (u, v) => u.plural = v, "Its name for several, such as homes.")
            .Optional("symbol", YamlFormats.Text, (u, v) => u.symbol = v, "A sign for tight places, such as km.")
            .Optional("short", ContentFormats.Words, (u, v) => u.brief = v, "What sentences and tables call it where the name is long.")
            .Optional("people", YamlFormats.Bool, (u, v) => u.people = v, "true when it counts people, so that small numbers are protected; false when it does not.")
            .Optional("kind", Known, (u, v) => u.kind = v, "One of the known units, in place of a name.")
            .Optional("bounds", YamlFormats.Choice(("none", true)), (u, v) => u.isUnbounded = v, "none: a percentage that may lie below 0 or above 100.")
            .Optional("code", Code, (u, v) => u.code = v, "Which money, for kind currency: a code of ISO 4217 such as CAD.")
            .Optional("in", ContentFormats.Choice(PublicWords.Magnitudes), (u, v) => u.magnitude = v, "What figures of money are written in, for kind currency: ones, thousands, millions or billions.")
            .Check((u, map, reading) =>
            {
                if (map.IsBlank) return;
                if (!map.TryFind("name", out _) && !map.TryFind("kind", out _))
                {
                    reading.Report(FilesCodes.MissingKey, map.Span, "'name' is missing under 'unit'. Add 'name: …' with text, or 'kind: …' with one of the known units.");
                }
                else if (u.kind is not null && map.Find("name") is { } name)
                {
                    reading.Report(FilesCodes.KeysDisagree, name.Span, "'name' and 'kind' do not go together. Delete one of the two.");
                }

                if (u.isUnbounded && u.kind is not { Kind: UnitKind.Percent })
                {
                    reading.Report(FilesCodes.KeysDisagree, map.Find("bounds")!.Span, "'bounds: none' only goes with 'kind: percent'. Delete it, or write 'kind: percent' in place of the name.");
                }

                foreach (var key in (ReadOnlySpan<string>)["code", "in"])
                {
                    if (u.kind is { Kind: UnitKind.Currency } || map.Find(key) is not { } money) continue;
                    reading.Report(FilesCodes.KeysDisagree, money.Span, $"'{key}' only goes with 'kind: currency'. Delete it, or write 'kind: currency' in place of the name.");
                }
            })
            .Select(u => u.kind is { } known
                ? known with { IsUnbounded = u.isUnbounded, Currency = u.code, In = u.magnitude, People = u.people }
                : new Unit(UnitKind.Named) { Name = u.name, Plural = u.plural, Symbol = u.symbol, Short = u.brief, People = u.people }));

    private static (string? Value, string? Error) ReadCode(string text)
    {
        if (Currencies.IsKnown(text)) return (text, null);
        // Of three letters too many are near.
        var large = text.ToUpperInvariant();
        return (null, $"'{text}' is not a currency's code of ISO 4217. Write {(Currencies.IsKnown(large) ? large : "one such as USD, CAD or EUR")}.");
    }
}
