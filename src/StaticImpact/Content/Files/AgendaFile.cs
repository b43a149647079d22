using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>The front matter of <c>agenda.md</c>.</summary>
public sealed class AgendaFile
{
    public PageKeys Page { get; } = new();
    public LocalText? Vision { get; private set; }
    public LocalText? Problem { get; private set; }
    public LocalText? Scope { get; private set; }
    public ImmutableArray<LocalText> Populations { get; private set; } = [];
    public ImmutableArray<Point> Principles { get; private set; } = [];

    public static YamlObject<AgendaFile> Format { get; } = new YamlObject<AgendaFile>("the agenda's keys", () => new())
        .Include(PageKeys.Format, a => a.Page)
        .Optional("vision", ContentFormats.Words, (a, v) => a.Vision = v, "One sentence that everyone can repeat.")
        .Optional("problem", ContentFormats.Words, (a, v) => a.Problem = v, "What is wrong today, with figures.")
        .Optional("scope", ContentFormats.Words, (a, v) => a.Scope = v, "Where, for whom and until when.")
        .Optional("populations", ContentFormats.WordsList, (a, v) => a.Populations = v, "Whom the initiative is for, one item each.")
        .Optional("principles", PointKeys.List, (a, v) => a.Principles = v, "Rules the partners hold themselves to.");
}
