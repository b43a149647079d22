using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>A unit by its name, or <c>{name, plural, symbol}</c> for one that the author names.</summary>
internal sealed class UnitKeys
{
    private LocalText? name;
    private LocalText? plural;
    private string? symbol;

    public static YamlFormat<Unit> Either { get; } = YamlFormats.Either(
        YamlFormats.Choice(
            ("percent", new Unit(UnitKind.Percent)), ("count", new Unit(UnitKind.Count)), ("per-1000", new Unit(UnitKind.PerThousand)),
            ("per-100000", new Unit(UnitKind.PerHundredThousand)), ("currency", new Unit(UnitKind.Currency)), ("index", new Unit(UnitKind.Index)),
            ("days", new Unit(UnitKind.Days)), ("grade", new Unit(UnitKind.Grade)), ("yes-no", new Unit(UnitKind.YesNo))),
        new YamlObject<UnitKeys>("{name, plural, symbol}", () => new())
            .Required("name", ContentFormats.Words, (u, v) => u.name = v, "The unit's name for one, such as home.")
            .Optional("plural", ContentFormats.Words, (u, v) => u.plural = v, "Its name for several, such as homes.")
            .Optional("symbol", YamlFormats.Text, (u, v) => u.symbol = v, "A sign for tight places, such as km.")
            .Select(u => new Unit(UnitKind.Named) { Name = u.name, Plural = u.plural, Symbol = u.symbol }));
}
