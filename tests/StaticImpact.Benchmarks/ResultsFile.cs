using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace StaticImpact.Benchmarks;

/// <summary>The results in Markdown: one part for each command, which replaces its own part only.</summary>
internal sealed class ResultsFile(string path)
{
    public static string Usual => Path.Combine(Folders.Root, "tests", "StaticImpact.Benchmarks", "RESULTS.md");

    /// <summary>Writes a part, new or over its last version.</summary>
    public void Write(string part, string text)
    {
        var (begin, end) = ($"<!-- {part} -->\n", $"<!-- /{part} -->\n");
        var before = File.Exists(path) ? File.ReadAllText(path) : "# Results\n\nWritten by `dotnet run -c Release --project tests/StaticImpact.Benchmarks`; see README.md here.\n";
        var from = before.IndexOf(begin, StringComparison.Ordinal);
        var to = before.IndexOf(end, StringComparison.Ordinal);
        var block = begin + text.TrimEnd() + "\n" + end;
        File.WriteAllText(path, from < 0 || to < 0 ? before.TrimEnd() + "\n\n" + block : before[..from] + block + before[(to + end.Length)..]);
        Console.WriteLine($"Written to {path}");
    }

    /// <summary>What the figures were measured on.</summary>
    public static string Machine()
    {
        var cpu = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() : null;
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores ({cpu ?? RuntimeInformation.ProcessArchitecture.ToString()}), {memory:0} GB, {RuntimeInformation.OSDescription}, .NET {Environment.Version}, {TimeProvider.System.GetUtcNow():yyyy-MM-dd}");
    }
}

/// <summary>A table in Markdown.</summary>
internal sealed class MarkdownTable(params string[] head)
{
    private readonly List<string[]> rows = [];

    public void Add(params string[] cells) => rows.Add(cells);

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("| ").AppendJoin(" | ", head).Append(" |\n|").Append(string.Concat(head.Select(_ => " --- |"))).Append('\n');
        foreach (var row in rows) text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        return text.Append('\n').ToString();
    }
}
