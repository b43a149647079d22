using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Which page a content file becomes, so that relative links between content files can become links between pages.</summary>
public sealed class ContentAddresses
{
    private static readonly FrozenDictionary<string, Address> SitePages = Sections.Named.ToFrozenDictionary(p => "/" + p.Address.Path, p => p.Address, StringComparer.Ordinal);

    private readonly Dictionary<string, Address> byPath;
    private readonly Dictionary<Address, PageFacts> notInAll = [];
    private readonly Initiative initiative;
    private readonly Lazy<Dictionary<string, string>> byName;
    private readonly Lazy<Dictionary<Address, PageFacts>> byAddress;

    /// <param name="before">Those of an earlier reading, from which is taken what is still the same.</param>
    public ContentAddresses(Initiative initiative, ContentAddresses? before = null)
    {
        this.initiative = initiative;
        byName = new(NamesOfPaths);
        byAddress = new(() => PagesByAddress(Pages));
        Pages = AllPages.Of(initiative, before?.Pages ?? default);
        foreach (var (page, address) in Pages)
        {
            if (!page.OnlyIn.IsEmpty) notInAll.TryAdd(address, page);
        }

        foreach (var measure in initiative.Measures)
        {
            if (measure.Measure is { Leads: false } && !measure.Page.OnlyIn.IsEmpty) notInAll.TryAdd(SiteAddresses.Of(measure), measure.Page);
        }

        if (before is not null && IsSame(Pages, before.Pages) && initiative.Files.AtHand.AsSpan().SequenceEqual(before.initiative.Files.AtHand.AsSpan()))
        {
            byPath = before.byPath;
            return;
        }

        byPath = new Dictionary<string, Address>(Pages.Length + initiative.Files.AtHand.Length, StringComparer.Ordinal);
        foreach (var (page, address) in Pages) byPath.TryAdd(page.Path, address);
        foreach (var file in initiative.Files.AtHand) byPath.TryAdd(file, SiteAddresses.Media(file));
    }

    /// <summary>Every content file that is a page of its own, with its address.</summary>
    public ImmutableArray<(PageFacts Page, Address Address)> Pages { get; }

    /// <summary>All pages that may have had other addresses: those of files, and of measures beside the one that leads their indicator.</summary>
    public IEnumerable<(PageFacts Page, Address Address)> WithMeasures =>
        Pages.Concat(initiative.Measures.Where(m => m.Measure is { Leads: false }).Select(m => (m.Page, SiteAddresses.Of(m))));

    /// <summary>Content paths that can be linked to, for suggestions.</summary>
    public IEnumerable<string> Paths => byPath.Keys;

    /// <summary>Whether a path is that of a file that is no page, such as a picture.</summary>
    public bool IsFile(string path) => byPath.TryGetValue(path, out var address) && !address.IsPage;

    /// <summary>The first path that ends in a file name, in ordinal order; null for none.</summary>
    /// <param name="isFile">Whether only a file that is no page will do.</param>
    public string? PathNamed(string name, bool isFile) => byName.Value.GetValueOrDefault(name) is { } path && (!isFile || IsFile(path)) ? path : null;

    /// <summary>Whether one of the site's own pages stands at an address without its slashes, such as <c>goals</c>.</summary>
    public static bool IsSitePage(string path) => SitePages.ContainsKey($"/{path}/");

    /// <summary>The content file that becomes the page at an address of the first language; null for other pages and files.</summary>
    public PageFacts? PageAt(Address address) => byAddress.Value.GetValueOrDefault(address);

    private static Dictionary<Address, PageFacts> PagesByAddress(ImmutableArray<(PageFacts Page, Address Address)> pages)
    {
        var found = new Dictionary<Address, PageFacts>(pages.Length);
        foreach (var (page, address) in pages) found.TryAdd(address, page);
        return found;
    }

    private Dictionary<string, string> NamesOfPaths()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in byPath.Keys)
        {
            var slash = path.LastIndexOf('/');
            if (slash >= 0 && (!names.TryGetValue(path[(slash + 1)..], out var other) || string.CompareOrdinal(path, other) < 0)) names[path[(slash + 1)..]] = path;
        }

        return names;
    }

    /// <summary>The address of a page of the initiative.</summary>
    public Address Of(PageFacts page) => byPath[page.Path];

    /// <summary>Whether every link leads where it led with others; then so does every id, since it is part of a path.</summary>
    public bool LeadAsIn(ContentAddresses other) => ReferenceEquals(byPath, other.byPath)
        && initiative.Settings.Languages.AsSpan().SequenceEqual(other.initiative.Settings.Languages.AsSpan())
        && initiative.Hidden.Count == other.initiative.Hidden.Count && initiative.Hidden.All(h => other.initiative.Hidden.TryGetValue(h.Key, out var reason) && reason == h.Value);

    /// <summary>The file that an address in HTML written by hand means: that HTML is let through as it is, so what counts is how its address ends. Null for none.</summary>
    public string? FileAtEndOf(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = Accents.Together(Uri.UnescapeDataString(end < 0 ? address : address[..end]));
        for (var at = 0; at < path.Length; at++)
        {
            if ((at == 0 || path[at - 1] == '/') && byPath.TryGetValue(path[at..], out var found) && !found.IsPage) return path[at..];
        }

        return null;
    }

    /// <summary>Whether a page exists in a language; all do but those whose file leaves the language out.</summary>
    /// <param name="page">Its address in the first language.</param>
    public bool IsIn(Address page, Language language) => !notInAll.TryGetValue(page, out var facts) || facts.IsIn(language);

    /// <summary>The language in which readers of another find a page: theirs, or the first where it does not exist in theirs.</summary>
    public Language LanguageFor(Address page, Language reader) => IsIn(page, reader) ? reader : initiative.FirstLanguage;

    /// <summary>Finds what a relative link in a content file leads to. Pages that no file makes are called by their address, such as <c>/scorecard/</c>.</summary>
    /// <param name="from">The content file the link stands in, inside the content folder.</param>
    /// <param name="target">The link without its fragment, as written.</param>
    public LinkTarget Resolve(string from, string target)
    {
        if (target.Length == 0) return new LinkTarget.Found(byPath.TryGetValue(Original(from), out var own) ? own : Address.Home, Original(from));
        if (SitePages.TryGetValue(target, out var site)) return new LinkTarget.Found(site, "");
        var path = Normalise(from, Accents.Together(Uri.UnescapeDataString(target)));
        if (path is null) return new LinkTarget.Missing(target) { LeavesContent = true };
        if (byPath.TryGetValue(path, out var address)) return new LinkTarget.Found(address, path);
        var original = Original(path);
        if (byPath.TryGetValue(original, out address)) return new LinkTarget.Found(address, original);
        return initiative.Hidden.TryGetValue(path, out var reason) || initiative.Hidden.TryGetValue(original, out reason)
            ? new LinkTarget.Hidden(path, reason)
            : new LinkTarget.Missing(path);
    }

    /// <summary>Finds what a link or picture in a text leads to: seen from its file or, where that has nothing there, from the root of the content,
    /// as the same path is written in front matter.</summary>
    public LinkTarget ResolveInText(string from, string target)
    {
        var own = Resolve(from, target);
        if (own is not LinkTarget.Missing missing || !MayStartAtRoot(from, target)) return own;
        return Resolve("", target) is var atRoot && atRoot is LinkTarget.Missing there ? missing with { OrAtRoot = there.ContentPath } : atRoot;
    }

    /// <summary>How a link in a content file is to be written so that it leads to another: in the way in which the author began, where that can be.</summary>
    /// <param name="from">The content file it stands in.</param>
    /// <param name="written">What the author wrote.</param>
    /// <param name="path">The content file it is to lead to.</param>
    public static string Written(string from, string written, string path)
    {
        var way = Encoded(path);
        var fragment = path.EndsWith(".md", StringComparison.Ordinal) ? Parts(written).Fragment : "";
        if (written.StartsWith('/')) return "/" + way + fragment;
        var folders = from.Split('/')[..^1];
        var steps = way.Split('/');
        if (folders.Length == 0 || (steps.Length > 1 && steps[0] != folders[0] && written.StartsWith(steps[0] + "/", StringComparison.Ordinal))) return way + fragment;
        var shared = 0;
        while (shared < folders.Length && shared < steps.Length - 1 && folders[shared] == steps[shared]) shared++;
        var up = string.Concat(Enumerable.Repeat("../", folders.Length - shared));
        return (up.Length > 0 ? up : "./") + string.Join('/', steps[shared..]) + fragment;
    }

    /// <summary>Finds what a link in front matter leads to. It starts from the folder of its file; what is not there is looked for from the root
    /// of the content. <c>./</c> and <c>../</c> mean the one, <c>/</c> the other.</summary>
    public LinkTarget Resolve(AuthorLink link)
    {
        var from = PathOf(link.Span.File);
        var path = Parts(link.Target).Path;
        var own = Resolve(from, path);
        if (!MayStartAtRoot(from, path)) return own;
        var atRoot = Resolve("", path);
        return (own, atRoot) switch
        {
            (LinkTarget.Found here, LinkTarget.Found there) when here.Address != there.Address => new LinkTarget.Ambiguous(here.ContentPath, there.ContentPath),
            (LinkTarget.Missing here, LinkTarget.Missing there) => here with { OrAtRoot = there.ContentPath },
            (LinkTarget.Missing, _) => atRoot,
            _ => own,
        };
    }

    /// <summary>A link without its fragment, and the fragment with its sign.</summary>
    public static (string Path, string Fragment) Parts(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (target, "") : (target[..hash], target[hash..]);
    }

    /// <summary>The path, inside the content folder, of a file as messages name it.</summary>
    public static string PathOf(string file) => file.StartsWith("content/", StringComparison.Ordinal) ? file["content/".Length..] : file;

    private static bool IsSame(ImmutableArray<(PageFacts Page, Address Address)> now, ImmutableArray<(PageFacts Page, Address Address)> before)
    {
        if (now.Length != before.Length) return false;
        for (var i = 0; i < now.Length; i++)
        {
            if (!ReferenceEquals(now[i].Page, before[i].Page) && (now[i].Page.Path != before[i].Page.Path || now[i].Address != before[i].Address)) return false;
        }

        return true;
    }

    /// <summary>A path as it can stand between the round brackets of a link: what would end it there is written as a number.</summary>
    private static string Encoded(string path)
    {
        var way = new StringBuilder(path.Length);
        foreach (var c in path)
        {
            if (c <= ' ' || "%#?()<>\\\"'`*".Contains(c, StringComparison.Ordinal)) way.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            else way.Append(c);
        }

        return way.ToString();
    }

    private static bool MayStartAtRoot(string from, string target) =>
        !target.StartsWith('.') && !target.StartsWith('/') && from.Contains('/', StringComparison.Ordinal);

    /// <summary>The original of a translation's path: <c>goals/a.es.md</c> → <c>goals/a.md</c>; other paths as they are.</summary>
    private string Original(string path)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal)) return path;
        var stem = path.AsSpan(0, path.Length - 3);
        foreach (var language in initiative.Settings.Languages)
        {
            if (stem.EndsWith("." + language.Tag, StringComparison.Ordinal))
            {
                return string.Concat(stem[..(stem.Length - language.Tag.Length - 1)], ".md");
            }
        }

        return path;
    }

    /// <summary>The path inside the content folder that a relative link names, or null when it leaves the folder.</summary>
    private static string? Normalise(string from, string target)
    {
        var parts = new List<string>();
        if (!target.StartsWith('/'))
        {
            var slash = from.LastIndexOf('/');
            if (slash >= 0) parts.AddRange(from[..slash].Split('/'));
        }

        foreach (var part in target.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}

/// <summary>What a relative link between content files leads to.</summary>
public abstract record LinkTarget
{
    public sealed record Found(Address Address, string ContentPath) : LinkTarget;

    /// <summary>The item exists but is a draft, not yet published or expired.</summary>
    public sealed record Hidden(string ContentPath, HiddenReason Reason) : LinkTarget;

    /// <summary>It leads to one file from the folder of its file, and to another from the root of the content.</summary>
    public sealed record Ambiguous(string FromFolder, string FromRoot) : LinkTarget;

    public sealed record Missing(string ContentPath) : LinkTarget
    {
        /// <summary>The path that was looked for from the root of the content as well; null when that was not done.</summary>
        public string? OrAtRoot { get; init; }

        public bool LeavesContent { get; init; }
    }
}
