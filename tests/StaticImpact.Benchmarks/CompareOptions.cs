using System.Globalization;

namespace StaticImpact.Benchmarks;

/// <summary>What to compare.</summary>
internal sealed record CompareOptions
{
    public const string Help = """
          compare [--pages 100,1000,10000]   sizes of the posts
                  [--runs 7]                 counted runs of each command
                  [--large 100000]           posts for the growth; 0 leaves it out
                  [--runs-of-large 5]
                  [--indicators 1000]        0 leaves the scorecards out
                  [--disk <folder>]          where the disk is measured; the temporary folder without it; 'none' leaves it out
                  [--hugo <command>]         another Hugo than the one on the path
                  [--largest-for-eleventy 10000] [--without eleventy]
                  [--command <path>]         a StaticImpact published before; published anew without it
                  [--out <file>]             RESULTS.md here without it
        """;

    public IReadOnlyList<int> Pages { get; init; } = [100, 1_000, 10_000];
    public int Runs { get; init; } = 7;
    public int Large { get; init; } = 100_000;
    public int RunsOfLarge { get; init; } = 5;
    public int Indicators { get; init; } = 1_000;
    public string? Disk { get; init; } = Path.GetTempPath();
    public string Hugo { get; init; } = "hugo";
    public int LargestForEleventy { get; init; } = 10_000;
    public bool WithoutEleventy { get; init; }
    public bool WithOwnTheme { get; init; } = true;
    public string? Command { get; init; }
    public string Out { get; init; } = ResultsFile.Usual;

    /// <summary>A few seconds that show that it all still runs; its figures mean nothing.</summary>
    public static CompareOptions Smoke => new()
    {
        Pages = [100],
        Runs = 1,
        Large = 0,
        Indicators = 20,
        Disk = null,
        WithoutEleventy = true,
        Command = Path.Combine(Folders.Root, "src", "StaticImpact.Cli", "bin", "Release", "net10.0", "StaticImpact.Cli"),
        Out = Path.Combine(Path.GetTempPath(), "staticimpact-smoke.md"),
    };

    public static CompareOptions Read(string[] arguments)
    {
        var options = new CompareOptions();
        if (arguments.Length % 2 != 0) throw new ArgumentException("Each option takes a value.", nameof(arguments));
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var value = arguments[i + 1];
            options = arguments[i] switch
            {
                "--pages" => options with { Pages = [.. value.Split(',').Select(Integer)] },
                "--runs" => options with { Runs = Integer(value) },
                "--large" => options with { Large = Integer(value) },
                "--runs-of-large" => options with { RunsOfLarge = Integer(value) },
                "--indicators" => options with { Indicators = Integer(value) },
                "--disk" => options with { Disk = value == "none" ? null : value },
                "--hugo" => options with { Hugo = value },
                "--largest-for-eleventy" => options with { LargestForEleventy = Integer(value) },
                "--without" when value == "eleventy" => options with { WithoutEleventy = true },
                "--without" when value == "own-theme" => options with { WithOwnTheme = false },
                "--command" => options with { Command = Path.GetFullPath(value) },
                "--out" => options with { Out = Path.GetFullPath(value) },
                _ => throw new ArgumentException($"Unknown option {arguments[i]}.", nameof(arguments)),
            };
        }

        return options;
    }

    private static int Integer(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
