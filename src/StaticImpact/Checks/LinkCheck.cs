using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using StaticImpact.Diagnostics;

namespace StaticImpact.Checks;

/// <summary>
/// Checks every internal link, anchor and id of a site in one pass over each page's bytes, which may be forgotten
/// afterwards. Knows nothing of what the pages are about. Pages may be read from several threads.
/// </summary>
public sealed class LinkCheck
{
    private const int ToldOneByOne = 3;

    private readonly HashSet<string> files;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> fileLookup;
    private readonly byte[] siteUrl;
    private readonly ConcurrentDictionary<string, ulong[]> idsOfPages = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly List<LinkProblem> problems = [];
    private readonly List<(string Page, string Target, string Anchor, ulong Hash, string Words)> anchors = [];

    /// <param name="files">The path of every file of the site, without a leading slash: <c>goals/reading/index.html</c>.</param>
    /// <param name="siteUrl">Where the site will stand, if known; links that begin with it are then checked too.</param>
    public LinkCheck(IEnumerable<string> files, string? siteUrl = null)
    {
        this.files = new HashSet<string>(files, StringComparer.Ordinal);
        fileLookup = this.files.GetAlternateLookup<ReadOnlySpan<char>>();
        this.siteUrl = siteUrl is null ? [] : Encoding.UTF8.GetBytes(siteUrl.EndsWith('/') ? siteUrl : siteUrl + "/");
    }

    /// <summary>Reads a page, or an SVG file whose parts pages refer to.</summary>
    /// <param name="path">One of the site's files.</param>
    /// <param name="html">Its bytes, UTF-8.</param>
    public void Read(string path, ReadOnlySpan<byte> html)
    {
        var page = new PageLinks(this, path, html);
        page.Read();
        idsOfPages[path] = page.SortedIds();
    }

    /// <summary>Tells what is wrong, once all pages have been read.</summary>
    /// <param name="bag">Receives a diagnostic for each mistake; one that stands on many pages is told once.</param>
    /// <param name="sourceOf">The author's file that a page was made from, if known.</param>
    /// <param name="headingsOf">The ids of a page's headings, to propose one; those that an author is likeliest to mean come first.</param>
    public void Report(DiagnosticBag bag, Func<string, SourceSpan?>? sourceOf = null, Func<string, IEnumerable<string>>? headingsOf = null)
    {
        foreach (var (page, target, anchor, hash, words) in anchors)
        {
            if (!idsOfPages.TryGetValue(target, out var ids) || Array.BinarySearch(ids, hash) >= 0) continue;
            Add(new LinkProblem(PagesCodes.MissingAnchor, page, $"{target}#{anchor}", words));
        }

        anchors.Clear();
        foreach (var same in problems.Distinct().GroupBy(p => (p.Code, p.Target)))
        {
            var pages = same.OrderBy(p => p.Page, StringComparer.Ordinal).ThenBy(p => p.Words, StringComparer.Ordinal).ToArray();
            var told = pages.Length > ToldOneByOne ? pages[..1] : pages;
            foreach (var problem in told)
            {
                var others = told.Length == pages.Length ? "" : string.Create(CultureInfo.InvariantCulture, $" The same stands on {pages.Length - 1} more pages, so it probably comes from the theme.");
                var hint = problem.Code == PagesCodes.BrokenLink ? Hint(problem) : problem.Code == PagesCodes.MissingAnchor && headingsOf is not null ? NearHeading(problem, headingsOf) : "";
                bag.Add(problem.Code, sourceOf?.Invoke(problem.Page) ?? new SourceSpan(problem.Page), $"{problem.Words}{hint}{others}");
            }
        }
    }

    internal void Add(LinkProblem problem)
    {
        lock (gate) problems.Add(problem);
    }

    internal void AddAnchor(string page, string target, string anchor, ulong hash, string words)
    {
        lock (gate) anchors.Add((page, target, anchor, hash, words));
    }

    /// <summary>Whether the site has the file; if so, its path.</summary>
    internal bool TryFind(ReadOnlySpan<byte> path, out string found)
    {
        Span<char> characters = stackalloc char[path.Length];
        var length = Encoding.UTF8.GetChars(path, characters);
        return fileLookup.TryGetValue(characters[..length], out found!);
    }

    /// <summary>What follows the site's own address, if the link begins with it.</summary>
    internal bool IsOwn(ReadOnlySpan<byte> address, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        if (siteUrl.Length == 0 || !address.StartsWith(siteUrl)) return false;
        rest = address[siteUrl.Length..];
        return true;
    }

    private static string NearHeading(LinkProblem problem, Func<string, IEnumerable<string>> headingsOf)
    {
        var hash = problem.Target.IndexOf('#', StringComparison.Ordinal);
        var ids = headingsOf(problem.Target[..hash]).Take(500).Select(id => "#" + id);
        return Suggestion.DidYouMean(problem.Target[hash..], ids);
    }

    private string Hint(LinkProblem problem)
    {
        var target = problem.Target;
        if (files.Contains($"{target}/index.html")) return " End it with '/'.";
        var other = files.Where(f => f.Equals(target, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault();
        if (other is not null) return $" Small and capital letters differ. Did you mean '{Between(problem.Page, Shown(other))}'?";
        // Near names are looked for among neighbours only: a large site has many files and may have many broken links.
        var folder = Parent(Parent(target));
        var near = Suggestion.Nearest(Shown(target), files.Where(f => Parent(Parent(f)) == folder).Take(500).Select(Shown));
        return near is null ? "" : $" Did you mean '{Between(problem.Page, near)}'?";
    }

    /// <summary>How a page names a file or page of the site.</summary>
    private static string Between(string page, string path)
    {
        var start = page.Split('/');
        var end = path.Split('/');
        var common = 0;
        while (common < start.Length - 1 && common < end.Length - 1 && start[common] == end[common]) common++;
        var way = string.Concat(Enumerable.Repeat("../", start.Length - 1 - common)) + string.Join('/', end[common..].Select(part => string.Concat(part.Select(c => " %#?&\"'<>".Contains(c, StringComparison.Ordinal) ? Uri.HexEscape(c) : c.ToString()))));
        return way.Length == 0 ? "./" : way;
    }

    /// <summary>A page's path as readers see it: without <c>index.html</c>, unless nothing would be left.</summary>
    internal static string Shown(string path) =>
        path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    private static string Parent(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }
}
