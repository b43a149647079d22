using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>{kind, label, people, reference, order, whole, groups, total, overlap, parts, parents}</c> of one column of the data file. Texts that only a translation gives
/// have an empty original, since the data file holds it.</summary>
public sealed class BreakdownKeys
{
    public BreakdownKind Kind { get; private set; }
    public LocalText? Label { get; private set; }
    public LocalText? People { get; private set; }
    public Sourced<string>? Reference { get; private set; }
    public ImmutableArray<Sourced<string>> Order { get; private set; } = [];
    public bool IsWhole { get; private set; }
    public ImmutableArray<KeyValuePair<Sourced<string>, LocalText>> Groups { get; private set; } = [];
    public Sourced<string>? Total { get; private set; }
    public bool Overlap { get; private set; }
    public ImmutableArray<ImmutableArray<Sourced<string>>> Parts { get; private set; } = [];

    /// <summary>What each item is a part of.</summary>
    public ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> Parents { get; private set; } = [];

    /// <summary>Whether groups are named as the data file writes them.</summary>
    public bool NamesGroups => Reference is not null || Total is not null || !Order.IsEmpty || !Groups.IsEmpty || !Parts.IsEmpty || !Parents.IsEmpty;

    public static YamlObject<BreakdownKeys> Format { get; } = new YamlObject<BreakdownKeys>("{kind, label, people, reference, order, whole, groups, total, overlap, parts, parents}", () => new())
        .Optional("kind", ContentFormats.Choice(PublicWords.BreakdownKinds), (b, v) => b.Kind = v, "groups of people, answers that people gave, or items such as assets or sectors; groups without it.")
        .Optional("label", ContentFormats.Words, (b, v) => b.Label = v, "What the groups are by, such as Age.", KeyPlace.Both)
        .Optional("people", ContentFormats.Words, (b, v) => b.People = v, "What the members of the groups are called in sentences, such as students: 79% of Black students.", KeyPlace.Both)
        .Optional("reference", ContentFormats.PlacedText, (b, v) => b.Reference = v, "The group that others are compared with, as the data file writes it.")
        .Optional("order", YamlFormats.ListOf(ContentFormats.PlacedText), (b, v) => b.Order = v, "The groups in the order to show them, as the data file writes them.")
        .Optional("whole", YamlFormats.Bool, (b, v) => b.IsWhole = v, "true when the groups are the parts of a whole, which may be stacked.")
        .Optional("groups", YamlFormats.MapOf("a group as the data file writes it", ContentFormats.Words, translationMayAdd: true), (b, v) => b.Groups = v, "Names to show, by group as the data file writes it.", KeyPlace.Both)
        .Optional("total", ContentFormats.PlacedText, (b, v) => b.Total = v, "The group that is everyone, as the data file writes it, such as Both sexes.")
        .Optional("overlap", YamlFormats.Bool, (b, v) => b.Overlap = v, "true when someone can be in several groups, so that they do not add up to the total.")
        .Optional("parts", YamlFormats.ListOf(YamlFormats.ListOf(ContentFormats.PlacedText)), (b, v) => b.Parts = v, "Groups that together make the whole, such as [[With, Without]]: a list of lists.")
        .Optional("parents", YamlFormats.MapOf("an item as the data file writes it", ContentFormats.PlacedText), (b, v) => b.Parents = v, "For kind items, what each is a part of: {Forests: Natural, Fisheries: Natural}.")
        .Check(CheckKeys);

    private static void CheckKeys(BreakdownKeys keys, YamlMap map, YamlReading reading)
    {
        if (keys.Kind != BreakdownKind.Groups)
        {
            foreach (var key in (ReadOnlySpan<string>)["people", "reference"])
            {
                if (map.Find(key) is { } person) reading.Report(FilesCodes.KeysDisagree, person.Span, $"'{key}' only goes with groups of people, and these are {PublicWords.BreakdownKinds[keys.Kind]}. Delete it, or write 'kind: groups'.");
            }
        }

        if (keys.Kind == BreakdownKind.Items || map.Find("parents") is not { } parents) return;
        reading.Report(FilesCodes.KeysDisagree, parents.Span, "'parents' only goes with 'kind: items'. Add that, or delete it.");
    }
}
