using System.Globalization;
using System.Text;

namespace StaticImpact.Tests.Fuzzing;

/// <summary>Whatever happened to a file, it is read or reported: no exception, no input of more than 10 s, none of more than 1 GiB.
/// A fault names its number; the same number makes the same input again.</summary>
public sealed class FuzzTests
{
    private const int OnEveryCommit = 150;

    public static TheoryData<string> Names => [.. FuzzReaders.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_changed_file_is_read_or_reported(string name)
    {
        var reader = FuzzReaders.All.Single(r => r.Name == name);
        var result = FuzzRun.Of(reader, 0, Math.Min(OnEveryCommit, reader.Count / 200));
        Assert.True(result.Faults.Count == 0, string.Join("\n\n", result.Faults));
    }

    /// <summary>So that a fault can be looked at again.</summary>
    [Fact]
    public void The_same_number_makes_the_same_file()
    {
        var reader = FuzzReaders.All[0];
        Assert.Equal(new Mutator(reader.Seeds, reader.Words).At(7).Bytes, new Mutator(reader.Seeds, reader.Words).At(7).Bytes);
        Assert.Equal(150, Enumerable.Range(0, 150).Select(n => Convert.ToBase64String(new Mutator(reader.Seeds, reader.Words).At(n).Bytes)).Distinct().Count());
    }

    [Fact]
    public void A_million_files_in_all_and_twenty_thousand_of_each_kind_are_planned()
    {
        Assert.True(FuzzReaders.All.Sum(r => r.Count) >= 1_000_000);
        Assert.All(FuzzReaders.All, r => Assert.True(r.Count >= 20_000 && r.Seeds.Count > 0, r.Name));
    }

    /// <summary>The long run, about half an hour on one core: <c>dotnet test tests/StaticImpact.Tests -c Release --filter "FullyQualifiedName~A_million_changed" -- xUnit.Explicit=on</c>.
    /// Writes <c>tests/FUZZ.md</c>. STATICIMPACT_FUZZ_SHARE=0.01 takes a hundredth; STATICIMPACT_FUZZ_FIRST
    /// begins at another number, STATICIMPACT_FUZZ_ONLY takes the readers whose name holds a word.</summary>
    [Fact(Explicit = true)]
    public void A_million_changed_files_are_read_or_reported()
    {
        var share = double.Parse(Environment.GetEnvironmentVariable("STATICIMPACT_FUZZ_SHARE") ?? "1", CultureInfo.InvariantCulture);
        var first = int.Parse(Environment.GetEnvironmentVariable("STATICIMPACT_FUZZ_FIRST") ?? "1000000", CultureInfo.InvariantCulture);
        var folder = Directory.CreateDirectory(Environment.GetEnvironmentVariable("STATICIMPACT_FUZZ_OUT") ?? Path.Combine(Path.GetTempPath(), "staticimpact-fuzz")).FullName;
        var commit = CommandLine.RunProgram(Repository.Root, "git", ["rev-parse", "--short", "HEAD"]).Output.Trim();
        var rows = new StringBuilder();
        var faults = new List<string>();
        var total = 0;
        var only = Environment.GetEnvironmentVariable("STATICIMPACT_FUZZ_ONLY");
        foreach (var reader in FuzzReaders.All.Where(r => only is null || r.Name.Contains(only, StringComparison.Ordinal)))
        {
            // Overwritten before each input: what ends the whole process can be read there.
            using var at = new FileStream(Path.Combine(folder, "now"), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1);
            var result = FuzzRun.Of(reader, first, (int)(reader.Count * share), number =>
            {
                at.Position = 0;
                at.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{reader.Name} {number}\n")));
            });
            total += result.Count;
            faults.AddRange(result.Faults.Select(f => $"{reader.Name} {f}"));
            rows.Append(CultureInfo.InvariantCulture, $"| {reader.Name} | {reader.Seeds.Count} | {result.Count} | {result.Time.TotalSeconds:0} | {result.Slowest.TotalSeconds:0.00} | {result.SlowestNumber} | {result.Largest / 1048576.0:0.0} | {result.Faults.Count} |\n");
            File.WriteAllText(Path.Combine(folder, "rows.txt"), rows.ToString());
            File.WriteAllLines(Path.Combine(folder, "faults.txt"), faults);
        }

        var report = $"""
            # The last run of a million changed files

            Written by `{nameof(A_million_changed_files_are_read_or_reported)}` in `StaticImpact.Tests/Fuzzing`, which says how to run it. Each input is a file of the example, the test sites or the tests with one to five changes (bits, lengths, lines, words, numbers, depth, letters, pieces of other files), given to its reader alone on one core. A fault is an exception, more than {FuzzResult.Slow.TotalSeconds:0} s for one input, or more than 1 GiB taken for one input, all allocations counted.

            Commit {commit}, {TimeProvider.System.GetUtcNow():yyyy-MM-dd}; inputs from number {first} on; {total} inputs, {faults.Count} faults.

            | reader | files to begin with | inputs | seconds | slowest (s) | its number | most taken (MiB) | faults |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

            """ + rows + string.Concat(faults.Select(f => $"\n- {f.Split('\n')[0]}\n"));
        File.WriteAllText(Path.Combine(share >= 1 && only is null ? Path.Combine(Repository.Root, "tests") : folder, "FUZZ.md"), report.ReplaceLineEndings("\n"));
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }
}
