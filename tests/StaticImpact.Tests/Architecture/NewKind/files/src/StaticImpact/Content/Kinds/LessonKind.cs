using StaticImpact.Content.Linking;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>What the partners learned.</summary>
internal sealed class LessonKind() : ItemKind<LessonId, Lesson>("lesson", "lessons")
{
    public override string DigestHeading => "nav.lessons";

    public override NewItem New { get; } = new("Say what you expected and what happened.")
    {
        DateKey = "date",
        Asked = [AskedKey.Goals],
        Later = ["summary", "since"],
    };

    protected override YamlObject<ItemKeys<Lesson>> Keys { get; } = ItemKeys.Of("a lesson's keys", new Lesson { Id = default, Page = PageFacts.Unread })
        .Key("since", ContentFormats.Words, (l, v) => l with { Since = v }, "What you do otherwise since.")
        .References("goals", GoalKind.Id, (l, v) => l with { Goals = v }, "Goals it is about.");

    protected override LessonId IdOf(Lesson item) => item.Id;

    protected override IEnumerable<Lesson> Sorted(IEnumerable<Lesson> items) => ByTitle(items);

    protected override Lesson Complete(Lesson item, ParsedItem file, LinkContext linking) => item with { Id = new LessonId(file.Id), Page = linking.Facts(file) };
}
