using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticImpact.Benchmarks.Tools;

namespace StaticImpact.Benchmarks;

/// <summary>Proves that two tools made the same pages: in every page's <c>article</c> the same words and links.</summary>
internal static class SameContent
{
    /// <summary>Compares every page of the posts, years and goals.</summary>
    /// <returns>How many pages were compared.</returns>
    /// <exception cref="InvalidOperationException">Two pages differ; says where.</exception>
    public static int Check(SiteTool ours, string ourProject, SiteTool other, string otherProject)
    {
        var (from, to) = (ours.Output(ourProject), other.Output(otherProject));
        var pages = Directory.GetFiles(Path.Combine(from, "updates"), "index.html", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(from, "goals"), "index.html", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(from, file))
            .Where(path => path is not ("goals/index.html" or "updates/index.html")).Order(StringComparer.Ordinal).ToList();
        Parallel.ForEach(pages, path =>
        {
            var theirs = Path.Combine(to, path);
            if (!File.Exists(theirs)) throw new InvalidOperationException($"{other.Name} did not make {path}.");
            var isList = !path.Contains("-post-", StringComparison.Ordinal);
            var a = Read(File.ReadAllText(Path.Combine(from, path)), path, isList);
            var b = Read(File.ReadAllText(theirs), path, isList);
            var at = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
            if (at < a.Count || at < b.Count) throw new InvalidOperationException($"{path} differs: {ours.Name} has '{a.ElementAtOrDefault(at)}', {other.Name} has '{b.ElementAtOrDefault(at)}'.");
        });
        return pages.Count;
    }

    /// <summary>The words and the addresses of links in order; in lists the items are sorted, since tools order items of one day differently.</summary>
    private static List<string> Read(string html, string path, bool isList)
    {
        var article = new HtmlParser().ParseDocument(html).QuerySelector("article") ?? throw new InvalidOperationException($"{path} has no article.");
        var page = new Uri("https://site.example/" + path);
        if (!isList) return [.. Words(article), .. Links(article)];
        var items = article.QuerySelectorAll("li").Select(li => string.Join(' ', [.. Words(li), .. Links(li)])).Order(StringComparer.Ordinal).ToList();
        foreach (var list in article.QuerySelectorAll("ul")) list.Remove();
        return [.. Words(article), .. items];

        IEnumerable<string> Links(IElement element) => element.QuerySelectorAll("a[href]").Select(a => new Uri(page, Uri(a)).AbsolutePath);
        static string Uri(IElement a) => a.GetAttribute("href")!;
    }

    // Node by node: between cells of a table one tool writes a line end and the other nothing.
    private static IEnumerable<string> Words(IElement element) =>
        element.Descendants<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
