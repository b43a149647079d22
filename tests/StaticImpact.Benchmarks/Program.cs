using StaticImpact.Benchmarks;

switch (args)
{
    case ["serve", .. var rest]:
        return await ServeBenchmark.Run(rest);
    default:
        Console.Error.WriteLine("""
            Usage: dotnet run -c Release --project tests/StaticImpact.Benchmarks -- serve [--pages 10000] [--saves 30] [--project <folder>]
            """);
        return 2;
}
