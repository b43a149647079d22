using System.Globalization;
using System.Text;
using StaticImpact.Benchmarks.Tools;

namespace StaticImpact.Benchmarks;

/// <summary>The whole comparison: the same posts with every tool that is there, in turn; then what only our own program does.</summary>
internal sealed class Comparison
{
    private const int Warmups = 1;

    private readonly CompareOptions options;
    private readonly StaticImpactTool ours;
    private readonly StaticImpactTool oursWithOwnTheme;
    private readonly string command;
    private readonly List<SiteTool> peers;
    private readonly StringBuilder text = new();
    private readonly MarkdownTable targets = new("target", "measured", "met");

    private Comparison(CompareOptions options, string command)
    {
        this.options = options;
        this.command = command;
        var version = CommandOutput.Of(command, "--version")?.Trim() ?? throw new InvalidOperationException($"{command} does not run.");
        ours = new StaticImpactTool(command, version);
        oursWithOwnTheme = new StaticImpactTool(command, version, isShippedTheme: true);
        peers = [.. new SiteTool?[] { HugoTool.Find(options.Hugo), options.WithoutEleventy ? null : EleventyTool.Find() }.OfType<SiteTool>()];
    }

    public static int Run(CompareOptions options)
    {
        var comparison = new Comparison(options, options.Command ?? StaticImpactTool.Publish());
        comparison.CompareAll();
        return 0;
    }

    private void CompareAll()
    {
        text.Append(CultureInfo.InvariantCulture, $"## Whole builds\n\n{ResultsFile.Machine()}. {options.Runs} runs each after {Warmups} warm-up, the tools in turn. ");
        text.Append(string.Join("; ", peers.Prepend(ours).Select(t => $"{t.Name} {t.Version}"))).Append(".\n\n");
        foreach (var pages in options.Pages) Posts(pages);
        if (options.Large > 0) Growth();
        Scorecards();
        Start();
        text.Insert(0, $"## Targets\n\n{targets}");
        text.Append(File.ReadAllText(Path.Combine(Folders.Peers, "LEFT-OUT.md")));
        new ResultsFile(options.Out).Write("compare", text.ToString());
    }

    private void Posts(int pages)
    {
        Say($"{pages} posts");
        using var memory = new Scratch(Folders.Memory);
        PostsCorpus.Write(memory.Path, pages);
        var content = Path.Combine(memory.Path, "content");
        var same = Prove(memory, content);
        text.Append(CultureInfo.InvariantCulture, $"### {pages:#,0} posts\n\n{same}\n\n");
        // Ours between the others, next to each that it is measured by.
        SiteTool[] all = [.. peers.Where(t => t is HugoTool), ours, .. peers.Where(t => t is not HugoTool)];
        var tools = all.Where(t => pages <= options.LargestForEleventy || t is not EleventyTool).ToList();
        var inMemory = InTurn(memory.Path, [.. tools, .. options.WithOwnTheme ? [oursWithOwnTheme] : Array.Empty<SiteTool>()], content);
        Table("in memory (tmpfs)", inMemory, pages);
        Floor(memory, pages);
        if (options.Disk is { } disk)
        {
            using var onDisk = new Scratch(disk);
            var withoutEleventy = tools.Where(t => t is not EleventyTool).ToList();
            foreach (var tool in withoutEleventy) tool.Prepare(content, Path.Combine(onDisk.Path, tool.Name));
            Table($"on disk ({FileSystemOf(disk)}), over the last site's files", InTurn(onDisk.Path, withoutEleventy, content: null), pages);
        }

        Again(memory, pages);
        var hugo = inMemory.FirstOrDefault(r => r.Tool is HugoTool).Runs;
        var mine = inMemory.First(r => r.Tool == ours).Runs;
        if (hugo is not null) Judge(pages, mine, hugo);
        if (pages == 10_000) Judge("10,000 posts: under 350 MiB", $"{mine.Memory / 1.048576:0} MiB", mine.Memory / 1.048576 < 350);
        if (pages == 10_000 && inMemory.FirstOrDefault(r => r.Tool is EleventyTool).Runs is { } eleventy) Judge("10,000 posts: at most 0.15 of Eleventy's time", mine.Ratio(eleventy, r => r.Wall), 0.15);
    }

    private void Judge(int pages, Runs mine, Runs hugo)
    {
        double? most = pages switch { 100 => 1.3, 1_000 => 0.70, 10_000 => 0.40, _ => null };
        if (most is { } limit) Judge(string.Create(CultureInfo.InvariantCulture, $"{pages:#,0} posts in memory: at most {limit:0.00} of Hugo's time"), mine.Ratio(hugo, r => r.Wall), limit);
        if (pages >= 1_000) Judge(string.Create(CultureInfo.InvariantCulture, $"{pages:#,0} posts: CPU time below Hugo's"), mine.Ratio(hugo, r => r.Cpu), 1);
    }

    private string Prove(Scratch scratch, string content)
    {
        Prepare(scratch.Path, ours, content);
        ToolRun.Of(ours.Build(Path.Combine(scratch.Path, ours.Name), "https://benchmark.example/"));
        var proven = new List<string>();
        foreach (var peer in peers.Where(p => p is not EleventyTool || Directory.GetFiles(Path.Combine(content, "updates")).Length <= options.LargestForEleventy))
        {
            Prepare(scratch.Path, peer, content);
            ToolRun.Of(peer.Build(Path.Combine(scratch.Path, peer.Name), "https://benchmark.example/"));
            var count = SameContent.Check(ours, Path.Combine(scratch.Path, ours.Name), peer, Path.Combine(scratch.Path, peer.Name));
            proven.Add(string.Create(CultureInfo.InvariantCulture, $"{count:#,0} pages with {peer.Name}"));
        }

        return proven.Count == 0 ? "No other tool was there to compare with." : $"Words and links compared and found equal: {string.Join(", ", proven)}.";
    }

    private static void Prepare(string scratch, SiteTool tool, string content)
    {
        var project = Path.Combine(scratch, tool.Name);
        if (!Directory.Exists(project)) tool.Prepare(content, project);
    }

    /// <summary>A B A B. Every build is for another address than the one before, so that every tool writes every page each time.</summary>
    private List<(SiteTool Tool, Runs Runs)> InTurn(string scratch, IReadOnlyList<SiteTool> tools, string? content)
    {
        if (content is not null)
        {
            foreach (var tool in tools) Prepare(scratch, tool, content);
        }

        var all = tools.Select(t => (Tool: t, Runs: new Runs())).ToList();
        for (var i = -Warmups; i < options.Runs; i++)
        {
            foreach (var (tool, runs) in all)
            {
                var run = ToolRun.Of(tool.Build(Path.Combine(scratch, tool.Name), $"https://{(i % 2 == 0 ? "even" : "odd")}.example/"));
                if (i >= 0) runs.Add(run);
            }
        }

        return all;
    }

    private void Table(string where, List<(SiteTool Tool, Runs Runs)> all, int pages)
    {
        var table = new MarkdownTable(where, "wall s", "spread", "CPU s", "CPU ms a page", "memory MB", "wall of Hugo's", "CPU of Hugo's");
        var hugo = all.FirstOrDefault(r => r.Tool is HugoTool).Runs;
        foreach (var (tool, runs) in all)
        {
            table.Add(tool.Name, Seconds(runs.Wall), runs.Spread, Seconds(runs.Cpu), Number(runs.Cpu / pages), $"{runs.Memory:0}", hugo is null ? "" : Number(runs.Ratio(hugo, r => r.Wall)), hugo is null ? "" : Number(runs.Ratio(hugo, r => r.Cpu)));
        }

        text.Append(table);
        if (where.StartsWith("on disk", StringComparison.Ordinal) && hugo is not null && pages == 10_000) Judge("10,000 posts on disk: at most 0.50 of Hugo's time", all.First(r => r.Tool == ours).Runs.Ratio(hugo, r => r.Wall), 0.50);
    }

    /// <summary>What is left when nothing but writing is done: a program that writes the bytes of our site from one file.</summary>
    private void Floor(Scratch scratch, int pages)
    {
        var pack = Path.Combine(scratch.Path, "pack");
        var to = Path.Combine(scratch.Path, "floor");
        FloorProgram.Pack(ours.Output(Path.Combine(scratch.Path, ours.Name)), pack);
        var runs = Repeat(() => FloorProgram.Command(pack, to));
        text.Append(CultureInfo.InvariantCulture, $"A program that only writes the {new FileInfo(pack).Length / 1e6:0} MB of our site's files: {runs.Wall / 1000:0.00} s, {runs.Cpu / 1000:0.00} s of CPU for {pages:#,0} posts.\n\n");
        Directory.Delete(to, recursive: true);
        File.Delete(pack);
    }

    /// <summary>The first build of all, the second of the same content, and one after a post was edited, in turn.</summary>
    private void Again(Scratch scratch, int pages)
    {
        var table = new MarkdownTable("other builds, in memory", "wall s", "spread", "CPU s");
        foreach (var tool in peers.Where(t => t is HugoTool).Prepend(ours))
        {
            var project = Path.Combine(scratch.Path, tool.Name);
            var (first, same, edited) = (new Runs(), new Runs(), new Runs());
            for (var i = -Warmups; i < options.Runs; i++)
            {
                if (Directory.Exists(tool.Output(project))) Directory.Delete(tool.Output(project), recursive: true);
                Build(first);
                var before = Stamp(tool.Output(project));
                Build(same);
                if (tool == ours && before != Stamp(tool.Output(project))) throw new InvalidOperationException("A build of unchanged content touched a file.");
                File.AppendAllText(tool.Post(project, pages / 2), $"\nEdited {i + Warmups} times.\n");
                Build(edited);

                void Build(Runs runs)
                {
                    var run = ToolRun.Of(tool.Build(project, "https://benchmark.example/"));
                    if (i >= 0) runs.Add(run);
                }
            }

            foreach (var (what, runs) in ((string, Runs)[])[("nothing there yet", first), ("nothing changed", same), ("one post edited", edited)])
            {
                table.Add($"{tool.Name}, {what}", Seconds(runs.Wall), runs.Spread, Seconds(runs.Cpu));
            }

            if (pages == 10_000 && tool == ours) Judge("10,000 posts: a build of unchanged content takes at most as long as the first", same.Ratio(first, r => r.Wall), 1);
        }

        text.Append(table);
    }

    private static string Stamp(string folder) => string.Join('\n', new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
        .OrderBy(f => f.FullName, StringComparer.Ordinal).Select(f => $"{f.FullName} {f.Length} {f.LastWriteTimeUtc.Ticks}"));

    private void Growth()
    {
        Say($"{options.Large} posts");
        using var few = new Scratch(Folders.Memory);
        using var many = new Scratch(Folders.Memory);
        List<(Scratch Scratch, Runs Runs)> sizes = [(few, new Runs()), (many, new Runs())];
        foreach (var (scratch, runs) in sizes)
        {
            PostsCorpus.Write(scratch.Path, runs == sizes[0].Runs ? options.Large / 10 : options.Large);
            Prepare(scratch.Path, ours, Path.Combine(scratch.Path, "content"));
            Directory.Delete(Path.Combine(scratch.Path, "content"), recursive: true);
        }

        // In turn, since the speed of the machine drifts.
        for (var i = -Warmups; i < options.RunsOfLarge; i++)
        {
            foreach (var (scratch, runs) in sizes)
            {
                var run = ToolRun.Of(ours.Build(Path.Combine(scratch.Path, ours.Name), $"https://{(i % 2 == 0 ? "even" : "odd")}.example/"));
                if (i >= 0) runs.Add(run);
            }
        }

        var (small, large) = (sizes[0].Runs, sizes[1].Runs);
        text.Append(CultureInfo.InvariantCulture, $"### {options.Large:#,0} posts\n\nStaticImpact alone, in memory, {options.RunsOfLarge} runs each after {Warmups} warm-up, in turn: {large.Wall / 1000:0.0} s ({large.Spread}), {large.Cpu / 1000:0.0} s of CPU, {large.Memory:0} MB; a tenth of the posts: {small.Wall / 1000:0.00} s ({small.Spread}), {small.Cpu / 1000:0.00} s of CPU, {small.Memory:0} MB. Ratios of neighbouring runs: {large.Ratio(small, r => r.Wall):0.0} of the time, {large.Ratio(small, r => r.Cpu):0.0} of the CPU.\n\n");
        Judge(string.Create(CultureInfo.InvariantCulture, $"{options.Large:#,0} posts cost at most 11 times a tenth of them"), large.Ratio(small, r => r.Wall), 11);
        Judge(string.Create(CultureInfo.InvariantCulture, $"{options.Large:#,0} posts: under 1.5 GiB"), $"{large.Memory / 1073.741824:0.00} GiB", large.Memory / 1073.741824 < 1.5);
    }

    private void Scorecards()
    {
        if (options.Indicators == 0) return;
        Say($"{options.Indicators} indicators");
        using var scratch = new Scratch(Folders.Memory);
        ScorecardsCorpus.Write(scratch.Path, options.Indicators);
        var number = 0;
        var runs = Repeat(() => oursWithOwnTheme.Build(scratch.Path, $"https://{(number++ % 2 == 0 ? "even" : "odd")}.example/"));
        var pages = Directory.GetFiles(Path.Combine(scratch.Path, "site"), "index.html", SearchOption.AllDirectories).Length;
        text.Append(CultureInfo.InvariantCulture, $"### {options.Indicators:#,0} indicators of 20 years and 8 groups\n\nStaticImpact with its own theme, in memory: {runs.Wall / 1000:0.00} s ({runs.Spread}), {runs.Cpu / 1000:0.00} s of CPU, {runs.Memory:0} MB for {pages:#,0} pages with charts, tables and words, and the downloads of each indicator.\n\n");
        Judge(string.Create(CultureInfo.InvariantCulture, $"{options.Indicators:#,0} indicators: under 2 ms of CPU a page"), runs.Cpu / pages, 2);
    }

    private void Start()
    {
        Say("start");
        using var scratch = new Scratch(Folders.Memory);
        Folders.Copy(Path.Combine(Folders.Root, "content"), Path.Combine(scratch.Path, "content"));
        var version = Repeat(() => new ToolCommand(scratch.Path, [command, "--version"], new Dictionary<string, string>()));
        var number = 0;
        var example = Repeat(() => oursWithOwnTheme.Build(scratch.Path, $"https://{(number++ % 2 == 0 ? "even" : "odd")}.example/"));
        text.Append(CultureInfo.InvariantCulture, $"### Start\n\n`staticimpact --version`: {version.Wall:0} ms. The example site, written anew: {example.Wall:0} ms ({example.Spread} s), {example.Cpu:0} ms of CPU.\n\n");
        Judge("`--version` under 80 ms", $"{version.Wall:0} ms", version.Wall < 80);
        Judge("the example site under 1 s", $"{example.Wall / 1000:0.00} s", example.Wall < 1000);
    }

    private Runs Repeat(Func<ToolCommand> command)
    {
        var runs = new Runs();
        for (var i = -Warmups; i < options.Runs; i++)
        {
            var run = ToolRun.Of(command());
            if (i >= 0) runs.Add(run);
        }

        return runs;
    }

    private void Judge(string target, double measured, double most) => Judge(target, Number(measured), measured <= most);

    private void Judge(string target, FormattableString measured, bool isMet) => Judge(target, FormattableString.Invariant(measured), isMet);

    private void Judge(string target, string measured, bool isMet) => targets.Add(target, measured, isMet ? "yes" : "no");

    private static string Seconds(double milliseconds) => Number(milliseconds / 1000);

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private static void Say(string what) => Console.WriteLine($"{TimeProvider.System.GetUtcNow():HH:mm:ss} {what}");

    /// <summary>For example <c>ext4</c>.</summary>
    private static string FileSystemOf(string folder)
    {
        var path = Path.GetFullPath(folder) + "/";
        return DriveInfo.GetDrives().Where(d => path.StartsWith(Path.TrimEndingDirectorySeparator(d.Name) + "/", StringComparison.Ordinal)).MaxBy(d => d.Name.Length)?.DriveFormat ?? "?";
    }
}
