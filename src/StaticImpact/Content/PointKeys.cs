using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary><c>{title, text, url}</c>.</summary>
internal sealed class PointKeys
{
    private LocalText? title;
    private LocalText? text;
    private AuthorLink? url;

    private static YamlObject<PointKeys> Format { get; } = new YamlObject<PointKeys>("{title, text, url}", () => new())
        .Required("title", ContentFormats.Words, (p, v) => p.title = v, "A few words that say what it is.")
        .Optional("text", ContentFormats.Words, (p, v) => p.text = v, "One or two sentences about it.")
        .Optional("url", ContentFormats.Link, (p, v) => p.url = v, "Where it leads: a web address, mailto:, tel:, or the path of a page or file, such as pages/about.md.");

    public static YamlFormat<ImmutableArray<Point>> List { get; } = YamlFormats.ListOf(Format.Select(p => p.ToPoint()));

    /// <summary><c>{text, url}</c>, for what is said in one sentence.</summary>
    private static YamlObject<PointKeys> Sentence { get; } = new YamlObject<PointKeys>("{text, url}", () => new())
        .Required("text", ContentFormats.Words, (p, v) => p.title = v, "The sentence.")
        .Optional("url", ContentFormats.Link, (p, v) => p.url = v, "Where it leads: a web address, mailto:, tel:, or the path of a page or file, such as pages/about.md.");

    public static YamlFormat<ImmutableArray<Point>> Sentences { get; } = YamlFormats.ListOf(Sentence.Select(p => p.ToPoint()));

    public Point ToPoint() => new(title!, text, url);
}
