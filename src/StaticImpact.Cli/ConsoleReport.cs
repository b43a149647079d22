using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Spectre.Console;
using StaticImpact.Cli.Serving;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli;

/// <summary>Prints findings: for people with the line shown and the place marked, or for machines.</summary>
internal sealed class ConsoleReport
{
    private const int LongestExcerpt = 300;

    private readonly bool showsHints;
    private readonly bool showsAll;
    private readonly string format;
    private readonly string project;
    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);
    private readonly bool isRedirected = Console.IsErrorRedirected;
    private readonly bool isColoured = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null;

    private ConsoleReport(string format, string project, bool showsHints, bool showsAll)
    {
        this.showsHints = showsHints;
        this.showsAll = showsAll;
        this.format = format;
        this.project = project;
    }

    /// <param name="format"><c>text</c>, <c>json</c>, <c>msbuild</c> or <c>github</c>.</param>
    /// <param name="project">Where the files that diagnostics name are.</param>
    /// <param name="showsHints">Whether people see each hint for plainer writing; otherwise they are counted. JSON holds all.</param>
    /// <param name="showsAll">Whether people see every finding, however often the same repeats. Machines always do.</param>
    public static ConsoleReport To(string format, string project, bool showsHints = false, bool showsAll = false) => new(format, project, showsHints, showsAll);

    public void Write(ImmutableArray<Diagnostic> diagnostics)
    {
        var listed = showsHints ? diagnostics : diagnostics.RemoveAll(d => d.Severity == Severity.Hint);
        switch (format)
        {
            case "json":
                WriteJson(diagnostics);
                break;
            case "msbuild":
                foreach (var diagnostic in listed) Console.Out.WriteLine(diagnostic.ToString());
                break;
            case "github":
                foreach (var diagnostic in listed) Console.Out.WriteLine(Annotation(diagnostic));
                break;
            default:
                var findings = showsAll ? new(listed, []) : RepeatedFindings.Of(listed);
                foreach (var diagnostic in findings.Shown) WriteForPeople(diagnostic);
                foreach (var line in findings.Rest) Console.Error.WriteLine(line);
                WriteCounts(diagnostics);
                break;
        }
    }

    /// <summary>Says something to a person; machines do not want to hear it.</summary>
    public void Say(string sentence)
    {
        if (format == "text") Console.Out.WriteLine(sentence);
    }

    /// <summary>Says what has been done, and stands even when standard output is closed or full.</summary>
    public void Done(string sentence)
    {
        if (format == "text") Screen.Done(sentence);
        else Screen.DoneSilently(sentence);
    }

    /// <summary>Names what is left out so far, since a draft that its author has forgotten looks like one that is published.</summary>
    public void NotYet(ImmutableArray<string> files)
    {
        const int named = 5;
        if (files.IsEmpty) return;
        Say($"{(files.Length == 1 ? "1 file is" : $"{files.Length} files are")} not shown yet, as a draft or for a later day: {string.Join(", ", files.Take(named).Select(VisibleText.Line))}{(files.Length > named ? $" and {files.Length - named} more" : "")}.");
    }

    private void WriteForPeople(Diagnostic diagnostic)
    {
        var colour = diagnostic.Severity switch { Severity.Error => "red", Severity.Warning => "yellow", Severity.Note or Severity.Hint => "blue", _ => throw new UnreachableException() };
        var word = Diagnostic.SeverityWord(diagnostic.Severity);
        if (!isColoured)
        {
            Console.Error.WriteLine(diagnostic.ToString());
        }
        else
        {
            AnsiConsole.Console.Profile.Out = new AnsiConsoleOutput(Screen.Coloured);
            AnsiConsole.MarkupLine($"[bold]{Shown(diagnostic.Span.ToString())}[/]: [{colour}]{word} {diagnostic.Code.Id}[/]: {Shown(diagnostic.Message)}");
        }

        if (Excerpt(diagnostic.Span) is not { } line) return;
        var number = diagnostic.Span.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Console.Error.WriteLine($"  {number} | {line}");
        if (diagnostic.Span.Column > 0)
        {
            var before = Math.Min(diagnostic.Span.Column - 1, line.Length);
            var marked = Math.Max(1, Math.Min(diagnostic.Span.Length, line.Length - before));
            Console.Error.WriteLine($"  {new string(' ', number.Length)} | {Blank(line, before)}{new string('^', marked)}");
        }
    }

    /// <summary>Spaces as wide as the text before the mark; tabs stay tabs so that the mark stands under its place.</summary>
    private static string Blank(string line, int length) => string.Concat(line.Take(length).Select(c => c == '\t' ? '\t' : ' '));

    private string? Excerpt(SourceSpan span)
    {
        if (span.Line == 0 || span.Cell is not null || span.File.Length == 0 || (isRedirected && IsRowOfFigures(span))) return null;
        if (!lines.TryGetValue(span.File, out var all))
        {
            all = SourceLines.Read(Path.Combine(project, span.File));
            lines[span.File] = all;
        }

        return span.Line <= all.Length ? Shortened(all[span.Line - 1]) : null;
    }

    /// <summary>A row may hold numbers that are too small to be shown. Who is at a terminal has the file, too; a log may be public.</summary>
    private static bool IsRowOfFigures(SourceSpan span) => span.Line > 1 && span.File.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static string Shown(string text) => Spectre.Console.Markup.Escape(VisibleText.Line(text));

    /// <summary>A line as a terminal can show it: no control characters, not endless.</summary>
    private static string Shortened(string line)
    {
        var isLong = line.Length > LongestExcerpt;
        var clean = VisibleText.Excerpt(isLong ? line[..LongestExcerpt] : line);
        return isLong ? clean + "…" : clean;
    }

    private void WriteCounts(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        var hints = diagnostics.Count(d => d.Severity == Severity.Hint);
        if (errors + warnings > 0) Console.Error.WriteLine($"{Count(errors, "error")}, {Count(warnings, "warning")}{(hints > 0 && showsHints ? ", " + Count(hints, "hint") : "")}.");
        else if (hints > 0 && showsHints) Console.Error.WriteLine(Count(hints, "hint") + ".");
        if (hints > 0 && !showsHints) Console.Error.WriteLine($"{Count(hints, "hint")} for plainer writing: see {(hints == 1 ? "it" : "them")} with 'staticimpact check'.");
    }

    private static string Count(int n, string what) => n == 1 ? $"1 {what}" : $"{n} {what}s";

    private static void WriteJson(ImmutableArray<Diagnostic> diagnostics)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("code", diagnostic.Code.Id);
                json.WriteString("severity", Diagnostic.SeverityWord(diagnostic.Severity));
                json.WriteString("file", diagnostic.Span.File);
                json.WriteNumber("line", diagnostic.Span.Line);
                json.WriteNumber("column", diagnostic.Span.Column);
                json.WriteNumber("length", diagnostic.Span.Length);
                if (diagnostic.Span.Cell is { } cell) json.WriteString("cell", cell);
                json.WriteString("message", diagnostic.Message);
                json.WriteString("fix", diagnostic.Code.Fix);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        buffer.Write("\n"u8);
        Screen.Print(buffer.WrittenSpan);
    }

    /// <summary>A line that GitHub Actions turns into a mark beside the changed file.</summary>
    private static string Annotation(Diagnostic diagnostic)
    {
        var kind = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Note or Severity.Hint => "notice", _ => throw new UnreachableException() };
        var place = $"file={Escape(diagnostic.Span.File, true)}";
        if (diagnostic.Span.Line > 0) place += $",line={diagnostic.Span.Line}";
        if (diagnostic.Span.Column > 0) place += $",col={diagnostic.Span.Column}";
        return VisibleText.Line($"::{kind} {place},title={diagnostic.Code.Id}::{Escape(diagnostic.Message, false)}");
    }

    private static string Escape(string text, bool isProperty)
    {
        var escaped = text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
        return isProperty ? escaped.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal) : escaped;
    }
}
