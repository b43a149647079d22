using StaticImpact.Content.Linking;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>What changed for someone.</summary>
internal sealed class StoryKind() : ItemKind<StoryId, Story>("story", "stories")
{
    public override string DigestHeading => "digest.stories";

    public override bool ShowsPeople => true;

    public override NewItem New { get; } = new("Tell what changed for whom, in their words. Then say which figures it belongs to.")
    {
        DateKey = "date",
        Asked = [AskedKey.Goals, new("quote", "quote"), new("speaker", "speaker")],
        Later = ["summary", "place", "photo", "indicators", "partners", "activities"],
    };

    protected override YamlObject<ItemKeys<Story>> Keys { get; } = ItemKeys.Of("a story's keys", new Story { Id = default, Page = PageFacts.Unread })
        .Key("place", ContentFormats.Words, (s, v) => s with { Place = v }, "Where it happened.")
        .Key("quote", ContentFormats.Words, (s, v) => s with { Quote = v }, "A sentence in the speaker's own words.")
        .Key("speaker", ContentFormats.Words, (s, v) => s with { Speaker = v }, "Who said it.")
        .References("goals", GoalKind.Id, (s, v) => s with { Goals = v }, "Goals the story is about.")
        .References("indicators", IndicatorKind.Id, (s, v) => s with { Indicators = v }, "Indicators it gives a face to.")
        .References("partners", PartnerKind.Id, (s, v) => s with { Partners = v }, "Partners in it.")
        .References("activities", ActivityKind.Id, (s, v) => s with { Activities = v }, "Activities it comes from.");

    protected override StoryId IdOf(Story item) => item.Id;

    protected override IEnumerable<Story> Sorted(IEnumerable<Story> items) =>
        items.OrderByDescending(s => s.Page.Date ?? DateOnly.MinValue).ThenBy(s => s.Page.Title.Original, StringComparer.Ordinal);

    protected override Story Complete(Story item, ParsedItem file, LinkContext linking) => item with { Id = new StoryId(file.Id), Page = linking.Facts(file) };
}
