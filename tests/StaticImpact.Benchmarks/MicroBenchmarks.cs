using System.Buffers;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using StaticImpact.Checks;
using StaticImpact.Content;
using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages;
using StaticImpact.Yaml;

namespace StaticImpact.Benchmarks;

/// <summary>The steps that a build repeats for every page.</summary>
[MemoryDiagnoser]
public class MicroBenchmarks
{
    private const int Posts = 100;

    private readonly ArrayBufferWriter<byte> output = new(1 << 16);
    private Scratch? scratch;
    private byte[] post = [];
    private FrontMatter parts;
    private string csv = "";
    private RouteRenderer? posts;
    private RouteRenderer? scorecards;
    private Route? postPage;
    private Route? indicatorPage;
    private FileRoute? chart;
    private LinkCheck? links;
    private byte[] page = [];

    /// <summary>Runs them all and writes the table.</summary>
    public static int RunAll(string file)
    {
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        var summary = BenchmarkRunner.Run<MicroBenchmarks>(ManualConfig.CreateEmpty().AddJob(job).AddDiagnoser(BenchmarkDotNet.Diagnosers.MemoryDiagnoser.Default)
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance).AddLogger(ConsoleLogger.Default).WithOptions(ConfigOptions.DisableLogFile));
        var table = new MarkdownTable("step", "mean µs", "allocated KB");
        foreach (var report in summary.Reports)
        {
            table.Add(
                report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
                (report.ResultStatistics!.Mean / 1000).ToString("0.0", CultureInfo.InvariantCulture),
                ((report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / 1024.0).ToString("0.0", CultureInfo.InvariantCulture));
        }

        new ResultsFile(file).Write("micro", $"## Single steps\n\n{ResultsFile.Machine()}; one thread, compiled fully.\n\n{table}");
        return 0;
    }

    [GlobalSetup]
    public void Prepare()
    {
        scratch = new Scratch(Folders.Memory);
        var (ofPosts, ofScorecards) = (Path.Combine(scratch.Path, "posts"), Path.Combine(scratch.Path, "scorecards"));
        PostsCorpus.Write(ofPosts, Posts);
        ScorecardsCorpus.Write(ofScorecards, 20);
        post = File.ReadAllBytes(Path.Combine(ofPosts, "content", PostsCorpus.PathOf(1)));
        parts = FrontMatter.Split("post.md", post, new DiagnosticBag())!.Value;
        csv = File.ReadAllText(Directory.GetFiles(Path.Combine(ofScorecards, "content", "indicators"), "*.csv")[0]);

        var withPosts = Load(ofPosts);
        posts = new RouteRenderer(withPosts, new DiagnosticBag());
        postPage = withPosts.Plan.Find(PostsCorpus.AddressOf(1).TrimStart('/') + "index.html");
        links = new LinkCheck(withPosts.Plan.Routes.Select(r => r.Address.File).Concat(withPosts.Theme.Assets.Select(a => a.Address)));
        posts.Render(postPage!, output);
        page = output.WrittenSpan.ToArray();

        var withScorecards = Load(ofScorecards);
        scorecards = new RouteRenderer(withScorecards, new DiagnosticBag());
        indicatorPage = withScorecards.Plan.Find("indicators/indicator-0003/index.html");
        chart = (FileRoute?)withScorecards.Plan.Find("indicators/indicator-0003/chart.svg");
    }

    [GlobalCleanup]
    public void Clear() => scratch?.Dispose();

    [Benchmark(Description = "front matter of a post")]
    public object? ReadFrontMatter() => YamlDocument.Read("post.md", FrontMatter.Split("post.md", post, new DiagnosticBag())!.Value.Keys, 2, new DiagnosticBag());

    [Benchmark(Description = "CSV of 180 rows")]
    public object ReadCsv() => IndicatorData.Read("data.csv", csv, new IndicatorDataOptions { Unit = new Unit(UnitKind.Percent) }, new DiagnosticBag());

    [Benchmark(Description = "Markdown body of a post")]
    public object ReadBody() => MarkdownReader.Read(new Prose(parts.Body, new SourceSpan("post.md", parts.BodyLine)), new BodyStyle(AllowHtml: false), new DiagnosticBag());

    [Benchmark(Description = "page of a post")]
    public void RenderPost() => Render(posts!, postPage!);

    [Benchmark(Description = "page of an indicator, with its charts and tables")]
    public void RenderIndicator() => Render(scorecards!, indicatorPage!);

    [Benchmark(Description = "one chart, as a file")]
    public object DrawChart() => chart!.Bytes();

    [Benchmark(Description = "links, anchors and ids of a post's page")]
    public void CheckLinks() => links!.Read(postPage!.Address.File, page);

    private void Render(RouteRenderer renderer, Route route)
    {
        output.ResetWrittenCount();
        renderer.Render(route, output);
    }

    private static LoadedSite Load(string project)
    {
        var bag = new DiagnosticBag();
        var options = new BuildOptions { AsOf = new DateOnly(2026, 11, 22) };
        return LoadedSite.Load(ProjectFolders.At(project, null, Path.Combine(Folders.Root, "themes")), options, TimeProvider.System, bag)
            ?? throw new InvalidOperationException(string.Join('\n', bag.ToSorted()));
    }
}
