using System.Diagnostics;
using System.Globalization;
using System.Text;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.DisclosureControl;

namespace StaticImpact.Benchmarks;

/// <summary>What hiding small numbers costs: one data file of about 200,000 rows of people, crossed as a state or its schools publish them.</summary>
internal static class ProtectBenchmark
{
    private const int Runs = 5;
    private const int Years = 10;
    private const double Limit = 2;

    /// <summary>Each with how many people a cell has, about, so that some hundreds of values are small.</summary>
    private static readonly (string Name, string Unit, string[] Columns, int[] Groups, int Places, int People)[] Tables =
    [
        ("94 counties by sex, race and age", "count", ["sex", "race", "age"], [2, 6, 9], 94, 2_000),
        ("94 counties by sex, race and age", "percent", ["sex", "race", "age"], [2, 6, 9], 94, 10_000),
        ("1,990 schools by group", "count", ["group"], [9], 1_990, 400),
        ("1,990 schools by group", "percent", ["group"], [9], 1_990, 2_000),
        ("1,990 schools by group, most of them small", "percent", ["group"], [9], 1_990, 40),
    ];

    public static int Run(string[] arguments)
    {
        var table = new MarkdownTable("figures", "unit", "rows", "hidden because they are small", "hidden for their sake", "CPU seconds, median", "at most");
        var isMet = true;
        foreach (var (name, unit, columns, groups, places, size) in Tables)
        {
            using var scratch = new Scratch(Folders.Memory);
            var rows = Write(scratch.Path, unit, columns, groups, places, size);
            var read = Read(scratch.Path);
            var times = new double[Runs + 1];
            for (var run = 0; run < times.Length; run++)
            {
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                Protect.Apply(read);
                times[run] = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            }

            Array.Sort(times, 1, Runs);
            var bag = new DiagnosticBag();
            Protect.Apply(read, bag);
            var said = bag.ToSorted().Where(d => d.Code == PrivacyCodes.ValuesHidden).Select(d => d.Message).FirstOrDefault() ?? "";
            var numbers = said.Split(' ').Where(w => w.All(char.IsAsciiDigit)).ToArray();
            isMet &= times[1 + (Runs / 2)] <= Limit;
            table.Add(name, unit, rows.ToString("N0", CultureInfo.InvariantCulture), numbers.ElementAtOrDefault(1) ?? "", numbers.ElementAtOrDefault(2) ?? "",
                times[1 + (Runs / 2)].ToString("0.00", CultureInfo.InvariantCulture), times[^1].ToString("0.00", CultureInfo.InvariantCulture));
        }

        Console.Write(table);
        var text = string.Create(CultureInfo.InvariantCulture, $"## Hiding small numbers\n\n{ResultsFile.Machine()}. One indicator of ten years, in a process that has compiled the code once; {Runs} runs after one that does not count.\n\n{table}\nAt most {Limit:0} s of CPU: {(isMet ? "met" : "not met")}.");
        new ResultsFile(arguments is ["--out", var file] ? file : ResultsFile.Usual).Write("protect", text);
        return 0;
    }

    private static Initiative Read(string project)
    {
        var bag = new DiagnosticBag();
        var content = ContentFolder.Open(Path.Combine(project, "content"));
        var read = ContentReader.Read(content, new ContentOptions(new DateOnly(2026, 11, 22), IncludeDrafts: false) { Clock = TimeProvider.System }, bag);
        return read is not null && !bag.HasErrors ? read : throw new InvalidOperationException(string.Join('\n', bag.ToSorted()));
    }

    private static int Write(string project, string unit, string[] columns, int[] groups, int places, int cellSize)
    {
        ScorecardsCorpus.Write(project, 1);
        var content = Path.Combine(project, "content");
        var names = Enumerable.Range(0, places).Select(p => string.Create(CultureInfo.InvariantCulture, $"place-{p:0000}")).ToArray();
        File.WriteAllText(Path.Combine(content, "places.yml"), "places:\n" + string.Concat(names.Select(n => $"  {n}: {{name: {n}, kind: part}}\n")));
        var page = Path.Combine(content, "indicators", "indicator-0000.md");
        var lines = File.ReadAllLines(page).TakeWhile(l => !l.StartsWith("In [[", StringComparison.Ordinal)).Where(l => !l.StartsWith("decimals", StringComparison.Ordinal) && !l.StartsWith("target", StringComparison.Ordinal));
        var text = string.Join('\n', lines).Replace("unit: percent", "unit: " + unit, StringComparison.Ordinal)
            .Replace("breakdowns: {group: {label: Race and ethnicity, reference: White}}", $"breakdowns: {{{string.Join(", ", columns.Select(c => c + ": {}"))}}}", StringComparison.Ordinal);
        File.WriteAllText(page, text + "\nText.\n");
        var random = new Random(5);
        var csv = new StringBuilder(unit == "count" ? "period,value,place," : "period,value,n,denominator,place,").AppendJoin(',', columns).Append('\n');
        var size = groups.Aggregate(1, (a, b) => a * b);
        var rows = 0;
        var weights = groups.Select(g => Enumerable.Range(0, g).Select(_ => Math.Exp(random.NextDouble() * 3)).ToArray()).ToArray();
        var people = names.Select(_ => cellSize * size * Math.Exp((random.NextDouble() * 5) - 2.5)).ToArray();
        for (var year = 0; year < Years; year++)
        {
            var all = new Dictionary<(int Place, string Groups), (int N, int Of)>();
            for (var p = 0; p < places; p++)
            {
                for (var cell = 0; cell < size; cell++)
                {
                    var own = new int[groups.Length];
                    var share = people[p];
                    for (var (d, rest) = (0, cell); d < groups.Length; rest /= groups[d], d++)
                    {
                        own[d] = rest % groups[d];
                        share *= weights[d][own[d]] / weights[d].Sum();
                    }

                    var of = (int)Math.Round(share * (0.7 + (random.NextDouble() * 0.6)));
                    var n = (int)Math.Round(of * (0.1 + (0.8 * random.NextDouble())));
                    for (var margin = 0; margin < 1 << groups.Length; margin++)
                    {
                        var key = string.Join(',', own.Select((g, d) => (margin >> d & 1) == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{columns[d]}{g}")));
                        foreach (var place in (ReadOnlySpan<int>)[-1, p])
                        {
                            var sum = all.GetValueOrDefault((place, key));
                            all[(place, key)] = (sum.N + n, sum.Of + of);
                        }
                    }
                }
            }

            foreach (var ((place, key), (n, of)) in all)
            {
                if (of == 0) continue;
                rows++;
                csv.Append(CultureInfo.InvariantCulture, $"{2015 + year},");
                csv.Append(unit == "count" ? $"{of}" : string.Create(CultureInfo.InvariantCulture, $"{100m * n / of:0.0},{n},{of}"));
                csv.Append(',').Append(place < 0 ? "" : names[place]).Append(',').Append(key).Append('\n');
            }
        }

        File.WriteAllText(Path.Combine(content, "indicators", "indicator-0000.csv"), csv.ToString());
        return rows;
    }
}
