using System.Collections.Immutable;
using StaticImpact.Content.Files;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Turns read files into an <see cref="Initiative"/>: references become ids, what is not shown is left out.
/// Every dangling reference is reported at its place.</summary>
internal static class ContentLinker
{
    public static Initiative Link(ParsedItem settings, ParsedItem[] files, ContentLayout layout, ContentFolder folder, ContentOptions options, ContentCache cache, DiagnosticBag bag)
    {
        var withdrawn = FileAssembly.Withdrawn(files, ((InitiativeFrontMatter)settings.Keys).Settings.Hero?.Picture, options.Today);
        var kept = FileAssembly.Kept(layout);
        var named = new FileReferences(folder, withdrawn, kept, bag);
        var linking = new LinkContext(files, named, folder, options, cache, bag) { Languages = SettingsAssembly.Languages((InitiativeFrontMatter)settings.Keys), TimeZone = ((InitiativeFrontMatter)settings.Keys).TimeZone?.Value };

        // What is shown is settled before anything refers to it.
        foreach (var file in files) file.Group.Kind.Register(file, linking);
        cache.Linked.Begin(linking.References, options.Today, files.Length);
        var initiative = new Initiative
        {
            Settings = SettingsAssembly.Of((InitiativeFrontMatter)settings.Keys, settings.Name, named, bag),
            Today = options.Today,
            Places = Places.Empty,
        };
        foreach (var kind in ContentKinds.All) initiative = kind.AddTo(initiative, linking);
        ReportUnusedShapes(layout, named, folder, bag);

        var hidden = linking.Hidden.ToImmutableDictionary(StringComparer.Ordinal);
        var outOfSight = hidden.IsEmpty ? [] : files.Where(f => hidden.ContainsKey(f.Group.Original.Path)).ToList();
        var list = FileAssembly.Of(layout, named, outOfSight, withdrawn, kept);
        return initiative with
        {
            HeldBack = [.. linking.HeldBack],
            Hidden = hidden.SetItems(withdrawn.Keys.Select(path => KeyValuePair.Create(path, HiddenReason.ConsentEnded))),
            Links = [.. settings.Links, .. files.Where(f => !hidden.ContainsKey(f.Group.Original.Path)).SelectMany(f => f.Links)],
            HiddenBodies = [.. outOfSight.SelectMany(f => f.Body?.All ?? [])],
            Files = list,
            PictureSizes = PictureSizes.Of(list.AtHand, folder, cache),
        };
    }

    private static void ReportUnusedShapes(ContentLayout layout, FileReferences named, ContentFolder folder, DiagnosticBag bag)
    {
        var used = named.Used.ToHashSet(StringComparer.Ordinal);
        foreach (var entry in layout.Shapes)
        {
            if (!used.Contains(entry.Path)) bag.Add(FilesCodes.UnusedFile, new SourceSpan(folder.NameOf(entry.Path)), "The file is not used. Name it under 'maps' in places.yml, or delete it.");
        }
    }
}
