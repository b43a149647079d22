using StaticImpact.Content.Files;
using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>Places that data files name, and maps.</summary>
internal sealed class PlacesKind() : ContentKind("places", "places")
{
    public static ItemReference<PlaceId> Id { get; } = new("place", ReferencesCodes.UnknownPlace, id => new PlaceId(id));

    public override string SingleFile => "places.yml";

    internal override YamlFormat Format => PlacesFrontMatter.Format;

    internal override ItemReference Reference => Id;

    internal override ParsedItem Read(ItemParsing reading) => reading.Read(PlacesFrontMatter.Format);

    internal override void Register(ParsedItem file, LinkContext linking)
    {
        foreach (var (id, _) in ((PlacesFrontMatter)file.Keys).Places) linking.References.Of(Id).Add(id.Value, isShown: true);
    }

    internal override Initiative AddTo(Initiative initiative, LinkContext linking) =>
        linking.FilesOf(this).FirstOrDefault() is { } file ? initiative with { Places = PlacesAssembly.Of((PlacesFrontMatter)file.Keys, linking) } : initiative;
}
