using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Free pages that share a folder, in the order in which one reads them: a page, then the pages of its folder.</summary>
internal sealed class Chapters
{
    private readonly ILookup<string, FreePage> pages;
    private readonly ILookup<string, string> foldersWithoutPage;

    private Chapters(IReadOnlyList<FreePage> members)
    {
        pages = members.ToLookup(p => FolderOf(p.Path), StringComparer.Ordinal);
        var paths = members.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        foldersWithoutPage = members.SelectMany(p => FoldersAbove(p.Path)).Distinct(StringComparer.Ordinal)
            .Where(f => !paths.Contains(f)).ToLookup(FolderOf, StringComparer.Ordinal);
    }

    /// <summary>The pages among which one is read, itself included; it alone where it stands by itself.</summary>
    /// <param name="all">Every free page, in order within each folder.</param>
    public static IReadOnlyList<FreePage> Around(IEnumerable<FreePage> all, FreePage page)
    {
        var top = FoldersAbove(page.Path).FirstOrDefault(page.Path);
        return [.. new Chapters([.. all.Where(p => p.Path == top || p.Path.StartsWith(top + "/", StringComparison.Ordinal))]).In("")];
    }

    /// <summary>The folder a page stands in: <c>a/b</c> of <c>a/b/c</c>, nothing of <c>a</c>.</summary>
    public static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    /// <summary><c>a</c> and <c>a/b</c> of <c>a/b/c</c>.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }

    private IEnumerable<FreePage> In(string folder) =>
        pages[folder].SelectMany(p => In(p.Path).Prepend(p)).Concat(foldersWithoutPage[folder].SelectMany(In));
}
