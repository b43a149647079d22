using System.Collections.Immutable;
using StaticImpact.Content.Files;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Links <c>places.yml</c>: places to maps, maps to their files, which are read here.</summary>
internal static class PlacesAssembly
{
    public static Places Of(PlacesFrontMatter file, LinkContext linking)
    {
        var (folder, bag) = (linking.Folder, linking.Bag);
        var maps = ImmutableArray.CreateBuilder<MapShapes>(file.Maps.Length);
        foreach (var (id, map) in file.Maps)
        {
            CheckId(id, "map", bag);
            var json = linking.Files.Exists(map.File) ? linking.Cache.Text(folder.Find(map.File.Value)!, entry => folder.ReadText(entry, ContentFolder.MaxData, bag)) ?? "" : "";
            maps.Add(new MapShapes(id.Value, map.Label, map.File, map.Object, map.Key, json));
        }

        var places = ImmutableArray.CreateBuilder<Place>(file.Places.Length);
        foreach (var (id, place) in file.Places)
        {
            CheckId(id, "place", bag);
            places.Add(new Place(new PlaceId(id.Value), place.Name, place.Kind, Position(place.Position, file, bag)));
        }

        return new Places { Own = Position(file.Own, file, bag), All = places.DrainToImmutable(), Maps = maps.DrainToImmutable() };
    }

    private static void CheckId(Sourced<string> id, string noun, DiagnosticBag bag)
    {
        if (!ContentName.IsValid(id.Value))
        {
            bag.Add(FilesCodes.BadText, id.Span, $"'{id.Value}' cannot be the id of a {noun}. Use lower-case letters, digits and hyphens: '{ContentName.Corrected(id.Value)}'.");
        }
    }

    private static MapPosition? Position(PlacesFrontMatter.Position? position, PlacesFrontMatter file, DiagnosticBag bag)
    {
        if (position is null) return null;
        foreach (var (id, _) in file.Maps)
        {
            if (id.Value == position.Map.Value) return new MapPosition(position.Map.Value, position.Shape.Value) { Span = position.Shape.Span };
        }

        bag.Add(ReferencesCodes.UnknownMap, position.Map.Span, $"No map '{position.Map.Value}' is declared under 'maps'.{Suggestion.DidYouMean(position.Map.Value, file.Maps.Select(m => m.Key.Value))}");
        return null;
    }
}
