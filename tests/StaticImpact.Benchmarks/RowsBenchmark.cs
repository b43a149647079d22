using System.Globalization;
using System.IO.Compression;
using CsvHelper;
using StaticImpact.Benchmarks.Tools;

namespace StaticImpact.Benchmarks;

/// <summary>What many rows cost: a build of the program as it is shipped, beside the mere reading of the same files and a build of the example site.</summary>
internal static class RowsBenchmark
{
    private const int Runs = 5;

    /// <summary>Seconds of CPU for a million rows.</summary>
    private const double MostCpu = 3;
    private const double MostMemory = 1024 * 1024 * 1024 / 1e6;
    private const int MostOfAPage = 150 * 1024;

    public static int Run(string[] arguments)
    {
        var command = ServeBenchmark.Option(arguments, "--command") ?? StaticImpactTool.Publish();
        var table = new MarkdownTable("site", "rows", "CPU seconds", "for a million rows", "of reading them alone", "of the example site", "memory MB", "largest page KB");
        var isMet = true;
        foreach (var indicators in (int[])[1, 10])
        {
            using var scratch = new Scratch(Folders.Memory);
            var (project, example) = (Path.Combine(scratch.Path, "rows"), Path.Combine(scratch.Path, "example"));
            RowsCorpus.Write(project, indicators);
            Folders.Copy(Path.Combine(Folders.Root, "content"), Path.Combine(example, "content"));
            var (build, read, small) = (new Runs(), new Runs(), new Runs());
            for (var run = 0; run <= Runs; run++)
            {
                Forget(project);
                Forget(example);
                var (built, alone, other) = (ToolRun.Of(Build(command, project)), ToolRun.Of(ReadAlone(project)), ToolRun.Of(Build(command, example)));
                if (run == 0) continue;
                build.Add(built);
                read.Add(alone);
                small.Add(other);
            }

            var rows = indicators * RowsCorpus.RowsEach;
            var page = Directory.GetFiles(Path.Combine(project, "site"), "*.html", SearchOption.AllDirectories).Max(Compressed);
            var each = build.Cpu / 1000 / rows * 1e6;
            isMet &= (indicators == 1 || each <= MostCpu) && build.Memory <= MostMemory && page <= MostOfAPage;
            table.Add(indicators == 1 ? "one indicator" : $"{indicators} indicators", rows.ToString("N0", CultureInfo.InvariantCulture), Number(build.Cpu / 1000), Number(each),
                Number(build.Ratio(read, r => r.Cpu)), Number(build.Ratio(small, r => r.Cpu)), build.Memory.ToString("0", CultureInfo.InvariantCulture), (page / 1024).ToString(CultureInfo.InvariantCulture));
        }

        Console.Write(table);
        var text = string.Create(CultureInfo.InvariantCulture, $"## Many rows\n\n{ResultsFile.Machine()}. Whole builds from nothing, as the program is shipped; medians of {Runs} after one that does not count. Reading alone is CsvHelper over the same files, run by .NET.\n\n{table}\nTwo million rows at {MostCpu:0} s of CPU for a million, under 1 GiB, no page over {MostOfAPage / 1024} KB compressed: {(isMet ? "met" : "not met")}.");
        new ResultsFile(ServeBenchmark.Option(arguments, "--out") ?? ResultsFile.Usual).Write("rows", text);
        return 0;
    }

    /// <summary>Every cell of every file, and nothing done with it.</summary>
    public static int ReadAlone(string[] files)
    {
        var letters = 0L;
        foreach (var file in files)
        {
            using var reader = CsvReader.FromText(File.ReadAllText(file), new CsvReaderOptions { HasHeader = false });
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++) letters += reader.GetString(i).Length;
            }
        }

        return letters > 0 ? 0 : 1;
    }

    private static ToolCommand Build(string command, string project) =>
        new(project, [command, "build", "--as-of", "2026-11-22"], new Dictionary<string, string>());

    private static ToolCommand ReadAlone(string project) =>
        new(project, ["dotnet", typeof(RowsBenchmark).Assembly.Location, "read", .. Directory.GetFiles(Path.Combine(project, "content", "indicators"), "*.csv")], new Dictionary<string, string>());

    private static void Forget(string project)
    {
        foreach (var folder in (string[])["site", ".staticimpact"])
        {
            if (Directory.Exists(Path.Combine(project, folder))) Directory.Delete(Path.Combine(project, folder), recursive: true);
        }
    }

    private static long Compressed(string file)
    {
        using var sink = new MemoryStream();
        using (var gzip = new GZipStream(sink, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return sink.Length;
    }

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
