using StaticImpact.Benchmarks;

switch (args)
{
    case ["serve", .. var rest]:
        return await ServeBenchmark.Run(rest);
    case ["compare", .. var rest]:
        return Comparison.Run(CompareOptions.Read(rest));
    case ["steps"]:
        return MicroBenchmarks.RunAll(ResultsFile.Usual);
    case ["steps", "--out", var file]:
        return MicroBenchmarks.RunAll(Path.GetFullPath(file));
    case ["protect", .. var rest]:
        return ProtectBenchmark.Run(rest);
    case ["rows", .. var rest]:
        return RowsBenchmark.Run(rest);
    case ["smoke"]:
        return Comparison.Run(CompareOptions.Smoke);
    case ["corpus", "posts", var to, var count]:
        PostsCorpus.Write(to, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["corpus", "rows", var to, var count]:
        RowsCorpus.Write(to, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["corpus", "scorecards", var to, var count]:
        ScorecardsCorpus.Write(to, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    // For runs of this program by itself.
    case ["measure", var log, .. var words]:
        return ToolRun.Measure(log, words);
    case ["read", .. var files]:
        return RowsBenchmark.ReadAlone(files);
    case ["floor", var pack, var to]:
        return FloorProgram.Write(pack, to);
    default:
        Console.Error.WriteLine($"""
            Usage: dotnet run -c Release --project tests/StaticImpact.Benchmarks -- <command>
            {CompareOptions.Help}
              serve [--pages 10000] [--saves 30] [--project <folder>] [--command <path>]   from a save to the fresh page
              steps [--out <file>]                                      the single steps of a build
              protect [--out <file>]                                    hiding small numbers among 200,000 rows
              rows [--command <path>] [--out <file>]                    builds of 200,000 and 2,000,000 rows
              smoke                                                     a hundred posts, once, to see that the benchmark works
              corpus posts|scorecards|rows <folder> <count>                  writes a project's content/
            """);
        return 2;
}
