using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.UserManual.Reference;

/// <summary>Every message with why it matters and how to fix it, from the catalogue; with the mistake and the words of a real
/// run, from the invalid sites. One page for each range, since two hundred small pages would bury a site's own.</summary>
internal static partial class MessagePages
{
    private static readonly (int From, int To, string Name, string Title, string Summary)[] Ranges =
    [
        (101, 149, "files", "Messages about files and keys", "What can be wrong with a file, its name and the keys at its top."),
        (150, 164, "text", "Messages about text", "What can be wrong with the text of a page."),
        (165, 190, "media", "Messages about pictures and documents", "What can be wrong with pictures, documents and films, and what they may hold."),
        (191, 199, "events", "Messages about events and feeds", "What can be wrong with events that take place again and again, and with feeds of a site that has moved."),
        (200, 299, "references", "Messages about references and links", "A file, an item or a place that is named but not there."),
        (300, 349, "figures", "Messages about figures", "What can be wrong with a data file or a spreadsheet."),
        (350, 399, "targets", "Messages about targets and charts", "Targets, methods, the protection of people in small numbers, charts and maps."),
        (400, 499, "themes", "Messages about themes", "For people who make a theme: templates, tokens, assets and strings."),
        (500, 599, "pages", "Messages about finished pages", "What is checked on each page once it is made."),
        (600, 699, "coherence", "Reminders about what is missing", "Does the initiative hang together? The five conditions of collective impact."),
        (700, 799, "publishing", "Messages about publishing", "What can go wrong when the site is written, and in its record."),
    ];

    public static IEnumerable<(string Name, string Text)> All()
    {
        var codes = DiagnosticCodes.All.OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        yield return ("manual/messages.md", Index(codes));
        for (var i = 0; i < Ranges.Length; i++)
        {
            var range = Ranges[i];
            var text = new StringBuilder(ReferenceText.Head(range.Title, range.Summary, (i + 1) * 10));
            foreach (var code in codes.Where(c => PageOf(c) == range.Name)) Write(text, code);
            yield return ($"manual/messages/{range.Name}.md", text.ToString().TrimEnd('\n') + "\n");
        }
    }

    /// <summary>Codes of texts went on behind those of films, and those of data files behind those of themes and of reminders.</summary>
    private static string PageOf(DiagnosticCode code) => IsIn(code, 176, 179) ? "text" : IsIn(code, 455, 489) || IsIn(code, 622, 629) ? "figures" : Ranges.Single(r => IsIn(code, r.From, r.To)).Name;

    private static string Index(List<DiagnosticCode> codes)
    {
        var text = new StringBuilder(ReferenceText.Head("Messages and how to fix them", "Each message of the program: what it means, why it matters and what to do.", 110));
        text.Append("""
            A message says where, what and how to fix it:

            ```text
            content/goals/reading.md(4,12): error SI0203: No indicator 'grade3'. Did you mean 'third-grade-reading'?
            ```

            That is line 4 of the file, at the twelfth letter. `SI0203` is the message's code. An *error* stops the site from being published. A *warning* does not, unless you build with `--strict`. A *hint* is about your writing. A *note* is only for you to know.

            Fix the first one first. Others may go away with it.

            | Code | Says | Is |
            | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var code in codes)
        {
            var page = PageOf(code);
            text.Append($"| `{code.Id}` | [{ReferenceText.Cell(code.Title)}](messages/{page}.md#{AnchorOf(code)}) | {Word(code.Severity)} |\n");
        }

        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, DiagnosticCode code)
    {
        text.Append($"## {ReferenceText.Plain(Heading(code))}\n\n{ReferenceText.Plain(code.Why)}\n\n**What to do:** {ReferenceText.Plain(code.Fix)}\n\n");
        if (ExampleOf(code) is not { } example) return;
        if (example.Excerpt.Length > 0) text.Append(ReferenceText.Block($"{example.Language} {example.File}, line {example.Line}", example.Excerpt));
        text.Append(ReferenceText.Block("text", example.Message));
    }

    private static string Heading(DiagnosticCode code) => $"{code.Id} {code.Title}";

    private static string AnchorOf(DiagnosticCode code) => ReferenceText.Anchor(Heading(code));

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    private static bool IsIn(DiagnosticCode code, int from, int to) =>
        int.Parse(code.Id.AsSpan(2), CultureInfo.InvariantCulture) is var number && number >= from && number <= to;

    /// <summary>The first mistake of an invalid site that gives this message; null where only a test has one.</summary>
    private static Example? ExampleOf(DiagnosticCode code)
    {
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Tests, "InvalidSites"), code.Id + "-*").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(Path.Combine(folder, "expected.txt")))
            {
                if (!line.Contains($" {code.Id}: ", StringComparison.Ordinal)) continue;
                var message = HtmlLine().Replace(line, "");
                var place = Place().Match(line);
                return place.Success && Excerpt(folder, place.Groups["file"].Value, int.Parse(place.Groups["line"].ValueSpan, CultureInfo.InvariantCulture)) is { } excerpt
                    ? new Example(place.Groups["file"].Value, place.Groups["line"].Value, excerpt, message)
                    : new Example("", "", "", message);
            }
        }

        return null;
    }

    /// <summary>The line and those around it, or null where they cannot be shown as text.</summary>
    private static string? Excerpt(string folder, string file, int line)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) path = Path.Combine(Repository.Tests, "Sites", "minimal", file);
        if (!File.Exists(path)) return null;
        var text = File.ReadAllText(path);
        if (text.Any(c => c == '\uFFFD' || (char.IsControl(c) && c is not ('\n' or '\r')))) return null;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var from = Math.Max(line - 2, 0);
        return string.Join('\n', lines[from..Math.Min(line + 1, lines.Length)].Select(l => l.Length <= 120 ? l : l[..119] + "…")).Trim('\n');
    }

    private sealed record Example(string File, string Line, string Excerpt, string Message)
    {
        public string Language => Path.GetExtension(File).TrimStart('.') switch
        {
            "yml" or "json" => "yaml",
            "" => "text",
            var other => other,
        };
    }

    [GeneratedRegex(@"^(?<file>[^(:]+)\((?<line>\d+),", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@" \(line \d+ of its HTML\)", RegexOptions.None, 1000)]
    private static partial Regex HtmlLine();
}
