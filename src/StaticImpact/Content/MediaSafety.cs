using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content;

/// <summary>Looks at files that are published as they are: none may run a program in a reader's browser.</summary>
internal static class MediaSafety
{
    /// <summary>What browsers run or take for a page. Files without an extension are among them: some hosts let the browser guess.</summary>
    private static readonly HashSet<string> Running = new(StringComparer.Ordinal)
    {
        "", ".html", ".htm", ".xhtml", ".xht", ".shtml", ".mhtml", ".mht", ".xml", ".xsl", ".xslt", ".svgz", ".js", ".mjs", ".cjs", ".wasm", ".css", ".swf", ".jar", ".hta", ".htc",
        ".php", ".phtml", ".asp", ".aspx", ".jsp", ".cgi", ".pl", ".exe", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".scr", ".lnk", ".url", ".webloc",
    };

    public static void Check(ImmutableArray<string> media, ContentFolder folder, ContentCache cache, DiagnosticBag bag)
    {
        foreach (var path in media)
        {
            var entry = folder.Find(path)!;
            if (Running.Contains(entry.Extension))
            {
                var kind = entry.Extension.Length == 0 ? "A file without an ending such as .pdf" : $"A '{entry.Extension}' file";
                bag.Add(FilesCodes.UnsafeFile, new SourceSpan(folder.NameOf(path)), $"{kind} could run a program in a reader's browser, so it is not published. Write pages as Markdown under pages/; offer other files as PDF or packed into a .zip.");
            }
        }

        Parallel.ForEach(media, path =>
        {
            if (folder.Find(path) is { Extension: ".svg" } entry) bag.AddRange(cache.Problems(entry, e => Drawing(e, folder)));
        });
    }

    private static ImmutableArray<Diagnostic> Drawing(ContentEntry entry, ContentFolder folder)
    {
        var own = new DiagnosticBag();
        if (folder.ReadBytes(entry, ContentFolder.MaxDrawing, own) is { } bytes) DrawingSafety.Check(folder.NameOf(entry.Path), bytes, own);
        return own.ToSorted();
    }
}
