using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Decides which files go out as they are: those that something published names. All others stay home, which is said in one finding.</summary>
public static class PublishedFiles
{
    private const int MostNamed = 20;

    /// <param name="named">The files that texts and links of what is shown name.</param>
    /// <param name="namedByHidden">Those that texts of what is not shown name.</param>
    public static SiteFileList Choose(SiteFileList files, IEnumerable<string> named, IEnumerable<string> namedByHidden, DiagnosticBag bag)
    {
        var wanted = new HashSet<string>(files.Named, StringComparer.Ordinal);
        wanted.UnionWith(named);
        var chosen = files with { Published = files.AtHand.RemoveAll(path => !wanted.Contains(path)) };
        // What a mistaken name meant is not left out on purpose.
        if (bag.HasErrors) return chosen;
        var home = files.AtHand.Where(path => !wanted.Contains(path)).Concat(files.Others).Order(StringComparer.Ordinal).ToList();
        if (home.Count == 0) return chosen;
        var waiting = home.Intersect(files.NamedByHidden.Union(namedByHidden), StringComparer.Ordinal).ToList();
        Report(home.Except(waiting, StringComparer.Ordinal).ToList(), waiting, bag);
        return chosen;
    }

    private static void Report(List<string> home, List<string> waiting, DiagnosticBag bag)
    {
        var place = new SourceSpan("content");
        var wait = waiting.Count == 0 ? "" : $"{Counted(waiting)} wait{(waiting.Count == 1 ? "s" : "")} for what names {(waiting.Count == 1 ? "it" : "them")}, which is not shown yet: {List(waiting)}.";
        if (home.Count == 0)
        {
            bag.Add(new Diagnostic(FilesCodes.StaysHome, place, wait) { Severity = Severity.Note });
            return;
        }

        // The first that could go out, so that the line can be typed as it stands.
        var example = home.Find(path => path.StartsWith("media/", StringComparison.Ordinal)) ?? home[0];
        bag.Add(FilesCodes.StaysHome, place,
            $"{Counted(home)} stay{(home.Count == 1 ? "s" : "")} home, because nothing that is published names {(home.Count == 1 ? "it" : "them")}: {List(home)}. "
            + $"Name {(home.Count == 1 ? "it" : "each")} on a page where readers should find it, write 'publish: [{example}]' into initiative.yml, or move it out of content/.{(wait.Length == 0 ? "" : " " + wait)}");
    }

    private static string Counted(List<string> files) => files.Count == 1 ? "1 file" : string.Create(CultureInfo.InvariantCulture, $"{files.Count} files");

    private static string List(List<string> files) =>
        string.Join(", ", files.Take(MostNamed)) + (files.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {files.Count - MostNamed} more") : "");
}
