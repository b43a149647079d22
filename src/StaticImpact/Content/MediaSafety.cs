using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content;

/// <summary>Looks at files that are published as they are: none may run a program in a reader's browser, and each must have a name that every host can serve.</summary>
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
            if (BadSign(path) is { } sign)
            {
                bag.Add(FilesCodes.BadFileName, new SourceSpan(folder.NameOf(path)), $"The name holds {sign}, which some computers and hosts cannot have in a name. Rename the file with letters, digits and hyphens.");
            }

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

    private static string? BadSign(string path)
    {
        foreach (var c in path)
        {
            if (char.IsControl(c)) return "a control character";
            if (c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|') return $"the sign '{c}'";
        }

        foreach (var part in path.AsSpan().Split('/'))
        {
            if (path.AsSpan()[part][^1] is ' ' or '.') return "a space or dot at the end of a part";
        }

        return null;
    }
}
