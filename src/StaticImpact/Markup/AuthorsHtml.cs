using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>What in HTML that an author wrote would stay dead, since the security policy of every page forbids it, and what works in its place.</summary>
internal static class AuthorsHtml
{
    private const string Policy = "no page lets a text do that, for the sake of those who read it";
    private const int LongestShown = 60;

    /// <summary>Data for programs, which run nothing.</summary>
    private static readonly string[] DataTypes = ["application/ld+json", "application/json", "importmap", "speculationrules"];

    /// <summary>Something that would not work.</summary>
    /// <param name="What">What it is and why it would not, as a sentence.</param>
    /// <param name="Way">What to do in its place.</param>
    internal sealed record Finding(int Start, int Length, DiagnosticCode Code, string What, string Way)
    {
        /// <summary>Whether something else does the same.</summary>
        public bool HasWay => Code == HtmlCodes.Frame || Code == HtmlCodes.Form || Code == HtmlCodes.Fetch;
    }

    /// <param name="html">One tag, or all of a block.</param>
    /// <param name="file">The file it stands in, from which paths start.</param>
    /// <param name="following">The tag after it, which is not judged.</param>
    public static List<Finding> Check(string html, string file, string following = "")
    {
        var found = new List<Finding>();
        if (!html.Contains('<', StringComparison.Ordinal)) return found;
        var tags = AuthorsTag.Read(html + following);
        for (var i = 0; i < tags.Count && tags[i].Start < html.Length; i++) Check(html, tags[i], i + 1 < tags.Count ? tags[i + 1] : null, file, found);
        return found;
    }

    private static void Check(string html, AuthorsTag tag, AuthorsTag? next, string file, List<Finding> found)
    {
        var shown = Shown(html.Substring(tag.Start, tag.Length));
        switch (tag.Name)
        {
            case "iframe" or "frame" or "embed" or "object" or "portal" or "applet":
                Add(HtmlCodes.Frame, $"'{shown}' would stay empty: no page shows a frame or a player in itself.", $"{InsteadOfFrame(tag["src"] ?? tag["data"] ?? "", Title(tag), file)}");
                break;
            case "video":
                Add(HtmlCodes.Frame, $"'{shown}' would not play: films have a block of their own.", $"{InsteadOfFrame(tag["src"] ?? SourceIn(next), Title(tag), file)}");
                break;
            case "audio":
                Add(HtmlCodes.Frame, $"'{shown}' would not play.", $"{InsteadOfFrame(tag["src"] ?? SourceIn(next), Title(tag), file)}");
                break;
            case "form" when InsteadOfForm(tag) is { } form:
                Add(HtmlCodes.Form, $"'{shown}' {form.Why}", form.Way);
                break;
            case "script" when !DataTypes.Contains(tag["type"] ?? "", StringComparer.OrdinalIgnoreCase):
                Add(HtmlCodes.Script, $"'{shown}' would never run: {Policy}.", $"{(tag["src"] is { } source && WebAddress.IsMeant(source) ? "Take it out; to lead to what it would have shown, write '::: link', the address of its page, and ':::' on the next line." : "Take it out. A script belongs into a theme of your own.")}");
                break;
            case "style":
                Add(HtmlCodes.Style, $"'{shown}' would change nothing: {Policy}.", "Put the rules into the style sheet of a theme of your own, and take them out here.");
                break;
            case "link" when (tag["rel"] ?? "").Contains("stylesheet", StringComparison.OrdinalIgnoreCase):
                Add(HtmlCodes.Style, $"'{shown}' would change nothing: {Policy}.", "Put the rules into the style sheet of a theme of your own, and take the line out.");
                break;
        }

        foreach (var attribute in tag.Attributes) CheckAttribute(tag, attribute, file, found);

        void Add(DiagnosticCode code, string what, string way) => found.Add(new Finding(tag.Start, tag.Length, code, what, way));
    }

    private static void CheckAttribute(AuthorsTag tag, AuthorsTag.Attribute attribute, string file, List<Finding> found)
    {
        if (attribute.Name.Length > 2 && attribute.Name.StartsWith("on", StringComparison.Ordinal))
        {
            Add(HtmlCodes.Script, $"'{attribute.Name}' would never run: {Policy}.", "Take it out; a link, or <details> to open and close, works without a script.");
        }
        else if (attribute.Name == "style")
        {
            Add(HtmlCodes.Style, $"'{Shown($"style=\"{attribute.Value}\"")}' would change nothing: {Policy}.", "Take it out, and write 'class' with one of the theme's classes where there is one.");
        }
        else if (attribute.Name is "href" or "xlink:href" && tag.Name is "a" or "area" && LinkAddress.Read(attribute.Value) is (LinkAddress.Kind.Forbidden, var address))
        {
            Add(MarkdownCodes.UnsafeLink, $"A link cannot lead to '{Shown(address)}', which {LinkAddress.Why(address)}", "");
        }
        else if (Fetched(tag.Name, attribute) is { } fetched)
        {
            var name = NameOf(fetched);
            Add(HtmlCodes.Fetch, $"'{Shown(fetched)}' cannot be shown: pictures are files of the site, named without 'https://'; another website would learn who reads the page.", $"Save the picture as content/media/{name} and write '![What it shows]({Up(file)}media/{name})'.");
        }

        void Add(DiagnosticCode code, string what, string way) => found.Add(new Finding(attribute.Start, attribute.Length, code, what, way));
    }

    /// <summary>A picture from elsewhere that the tag would load; null for none.</summary>
    private static string? Fetched(string tag, AuthorsTag.Attribute attribute) => attribute.Name switch
    {
        "src" when tag is "img" or "input" => Foreign(attribute.Value),
        "srcset" => attribute.Value.Split(',').Select(part => Foreign(part.Trim().Split(' ')[0])).FirstOrDefault(address => address is not null),
        "background" or "poster" => Foreign(attribute.Value),
        "href" or "xlink:href" when tag is "image" or "use" or "feimage" => Foreign(attribute.Value),
        _ => null,
    };

    private static string? Foreign(string address) =>
        WebAddress.IsMeant(address) || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("blob:", StringComparison.OrdinalIgnoreCase) ? address : null;

    private static string InsteadOfFrame(string address, string title, string file)
    {
        var words = title.Length == 0 ? "" : " " + title;
        if (WebAddress.IsMeant(address))
        {
            var page = FilmAddress.Page(address);
            return FilmAddress.IsFilmSite(page)
                ? $"Write '::: video {page}{words}' and ':::' on the next line: a card that opens the film when a reader follows it."
                : $"Write '::: link {page}{words}' and ':::' on the next line: a card that leads there.";
        }

        if (address.Length == 0 || address.Contains(':', StringComparison.Ordinal)) return "Take it out, and write what it says as Markdown.";
        var path = PathOf(address, file);
        return FilmAddress.IsFile(path)
            ? $"Write '::: video {path}{words}' and ':::' on the next line."
            : $"Write '[{(title.Length == 0 ? "What it is" : title)}]({path})': a link to the file.";
    }

    /// <summary>What is wrong with a form and what to do; null for one that asks a page of the site.</summary>
    private static (string Why, string Way)? InsteadOfForm(AuthorsTag tag)
    {
        var action = tag["action"] ?? "";
        if (WebAddress.IsMeant(action))
        {
            var page = action.StartsWith("//", StringComparison.Ordinal) ? "https:" + action : action;
            return ($"could not send: {Policy}.", $"Write '::: link {page}' and ':::' on the next line, or put {{title: …, url: \"{page}\"}} under 'take_part' in initiative.yml.");
        }

        var isSearch = action.Length > 0 && !action.Contains(':', StringComparison.Ordinal) && !string.Equals(tag["method"], "post", StringComparison.OrdinalIgnoreCase);
        return isSearch ? null : ("would send to nobody: a site of files takes nothing in.", "Put {title: …, url: \"mailto:…\"} under 'take_part' in initiative.yml, or link to a form elsewhere with '::: link'.");
    }

    /// <summary>Of what stands first in a player.</summary>
    private static string SourceIn(AuthorsTag? next) => next is { Name: "source" } ? next["src"] ?? "" : "";

    private static string Title(AuthorsTag tag) => (tag["title"] ?? tag["aria-label"] ?? "").ReplaceLineEndings(" ");

    /// <summary>A file as Markdown names it: HTML by hand starts from the page, Markdown from its file.</summary>
    private static string PathOf(string address, string file)
    {
        var media = address.LastIndexOf("media/", StringComparison.Ordinal);
        return media < 0 ? address : Up(file) + address[media..];
    }

    private static string Up(string file) => string.Concat(Enumerable.Repeat("../", Math.Max(0, file.AsSpan().Count('/') - (file.StartsWith("content/", StringComparison.Ordinal) ? 1 : 0))));

    private static string NameOf(string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        var name = (end < 0 ? address : address[..end])[((end < 0 ? address : address[..end]).LastIndexOf('/') + 1)..];
        return !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && name.Contains('.', StringComparison.Ordinal) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_') ? name : "picture.jpg";
    }

    private static string Shown(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestShown ? line : line[..LongestShown] + "…";
    }
}
