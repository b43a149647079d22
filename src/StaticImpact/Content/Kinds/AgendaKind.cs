using StaticImpact.Content.Linking;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>The common agenda.</summary>
internal sealed class AgendaKind() : SingleKind<Agenda>("agenda")
{
    protected override YamlObject<ItemKeys<Agenda>> Keys { get; } = ItemKeys.Of("the agenda's keys", new Agenda { Page = PageFacts.Unread })
        .Key("vision", ContentFormats.Words, (a, v) => a with { Vision = v }, "One sentence that everyone can repeat.")
        .Key("problem", ContentFormats.Words, (a, v) => a with { Problem = v }, "What is wrong today, with figures.")
        .Key("scope", ContentFormats.Words, (a, v) => a with { Scope = v }, "Where, for whom and until when.")
        .Key("populations", ContentFormats.WordsList, (a, v) => a with { Populations = v }, "Whom the initiative is for, one item each.")
        .Key("principles", PointKeys.List, (a, v) => a with { Principles = v }, "Rules the partners hold themselves to.");

    protected override Agenda Complete(Agenda item, ParsedItem file, LinkContext linking) => item with { Page = linking.Facts(file) };
}
