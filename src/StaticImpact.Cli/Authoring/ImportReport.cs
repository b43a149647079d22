using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Cli.Authoring;

/// <summary>Tells what an import did: every row that is not as it was in the source, every guess, and what found no place.</summary>
internal static class ImportReport
{
    /// <summary>Of each kind, unless all are asked for.</summary>
    private const int MostShown = 10;

    public static void WriteText(ImportResult result, bool showsAll)
    {
        foreach (var (title, notes) in Parts(result))
        {
            if (notes.IsEmpty) continue;
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title} ({notes.Length}):"));
            // The same of many files is told once.
            var told = showsAll ? [.. notes.Select(n => (Note: n, Count: 1))] : notes.GroupBy(n => (n.Text.Split(':')[0], n.Why)).Select(g => (Note: g.First(), Count: g.Count())).ToList();
            foreach (var (note, count) in showsAll ? told : told.Take(MostShown)) Console.Out.WriteLine($"  {Place(note)}: {Text(note)}{VisibleText.Line(note.Why)}{(count > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {count - 1} more like it)") : "")}");
            if (!showsAll && told.Count > MostShown) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {told.Count - MostShown} others; --all lists all."));
        }

        if (!result.Kept.IsEmpty) Console.Out.WriteLine("Kept as you changed them: " + string.Join(", ", result.Kept));
        if (result.StatusesCompared > 0) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.StatusesCompared - result.StatusesDiffer.Length} of {result.StatusesCompared} statuses that the source publishes are the same here; {result.StatusesWithout.Length} are of figures that have none here."));
        if (result.FiguresHidden > 0) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.FiguresHidden} figures speak of too few people and will be hidden on pages."));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.RowsRead - result.RowsDropped} of {result.RowsRead} rows imported, {result.RowsDropped} not."));
        Screen.Done(string.Create(CultureInfo.InvariantCulture, $"{result.Goals} goals and {result.Indicators} indicators in content/; {result.Written.Length} files written."));
    }

    public static void WriteJson(ImportResult result)
    {
        using var stream = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("profile", result.Profile);
        json.WriteNumber("goals", result.Goals);
        json.WriteNumber("indicators", result.Indicators);
        json.WriteStartObject("rows");
        json.WriteNumber("read", result.RowsRead);
        json.WriteNumber("imported", result.RowsRead - result.RowsDropped);
        json.WriteNumber("dropped", result.RowsDropped);
        json.WriteEndObject();
        json.WriteNumber("figuresHidden", result.FiguresHidden);
        json.WriteStartObject("statuses");
        json.WriteNumber("compared", result.StatusesCompared);
        json.WriteNumber("same", result.StatusesCompared - result.StatusesDiffer.Length);
        json.WriteEndObject();
        Write("written", result.Written);
        Write("kept", result.Kept);
        foreach (var (name, notes) in (ReadOnlySpan<(string, ImmutableArray<ImportNote>)>)
            [("dropped", result.Dropped), ("changed", result.Changed), ("guesses", result.Guesses), ("withoutPlace", result.WithoutPlace), ("statusesDiffer", result.StatusesDiffer), ("statusesWithout", result.StatusesWithout)])
        {
            json.WriteStartArray(name);
            foreach (var note in notes)
            {
                json.WriteStartObject();
                json.WriteString("file", note.File);
                if (note.Line > 0) json.WriteNumber("line", note.Line);
                json.WriteString("text", note.Text);
                json.WriteString("why", note.Why);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');

        void Write(string name, ImmutableArray<string> paths)
        {
            json.WriteStartArray(name);
            foreach (var path in paths) json.WriteStringValue(path);
            json.WriteEndArray();
        }
    }

    private static (string Title, ImmutableArray<ImportNote> Notes)[] Parts(ImportResult result) =>
    [
        ("Rows that are not imported", result.Dropped),
        ("Imported otherwise than they stand in the source", result.Changed),
        ("Taken for something without being told", result.Guesses),
        ("Without a place here", result.WithoutPlace),
        ("Statuses that differ from the source's own", result.StatusesDiffer),
    ];

    private static string Text(ImportNote note) => note.Text.Length > 0 ? VisibleText.Line(YamlScalar.Shorten(note.Text)) + ": " : "";

    private static string Place(ImportNote note) => note.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Line(note.File)}({note.Line})") : VisibleText.Line(note.File);
}
