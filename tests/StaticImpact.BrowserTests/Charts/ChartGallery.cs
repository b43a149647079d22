using StaticImpact.Tests.Wording;
using System.Buffers;
using System.Text.RegularExpressions;
using StaticImpact.BrowserTests.Charts;
using StaticImpact.Charts;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages;
using StaticImpact.Pages.Views;
using StaticImpact.Tests.Charts;
using StaticImpact.Theming;

[assembly: AssemblyFixture(typeof(ChartGallery))]

namespace StaticImpact.BrowserTests.Charts;

/// <summary>Every kind of chart in every state on one page, and charts of random data on another, as the theme's own figure
/// partial, styles and script show them and under the theme's Content-Security-Policy; and each as a file of its own.</summary>
public sealed partial class ChartGallery : IDisposable
{
    private const string Template = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">POLICY<title>Charts</title>
        <link rel="icon" href="{{asset "images/icon.svg"}}"><link rel="stylesheet" href="{{asset "css/site.css"}}"><script src="{{asset "js/site.js"}}" defer></script></head>
        <body class="page-gallery"><main id="s-main" class="main"><h1>Charts</h1>{{ for figure in figures }}{{ include "partials/figure" figure level: 2 }}{{ end }}</main></body>
        </html>
        """;

    private const int RandomCharts = 60;

    private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-charts-").FullName;
    private readonly StaticServer server;

    public ChartGallery()
    {
        var themes = Path.Combine(ExampleSite.Root(), "themes");
        var own = Path.Combine(folder, "themes", "gallery");
        Directory.CreateDirectory(Path.Combine(own, "pages"));
        File.WriteAllText(Path.Combine(own, "theme.yml"), "name: Gallery\nextends: commons\n");
        var policy = Policy().Match(File.ReadAllText(Path.Combine(themes, "commons", "partials", "head.sbn-html")));
        Assert.True(policy.Success, "The theme declares its Content-Security-Policy.");
        File.WriteAllText(Path.Combine(own, "pages", "gallery.sbn-html"), Template.Replace("POLICY", Films().Replace(policy.Value, ""), StringComparison.Ordinal));

        var bag = new DiagnosticBag();
        var shapes = new Dictionary<string, Shape>(PageShapes.All, StringComparer.Ordinal) { ["pages/gallery"] = GalleryPage.Shape };
        var theme = Theme.Load(new ThemeSources([Path.Combine(folder, "themes"), themes], new Sourced<string>("gallery", default), []), shapes, bag)!;
        Assert.Empty(bag.ToSorted().Where(d => d.Severity == Severity.Error));
        foreach (var asset in theme.Assets) Write(asset.Address, asset.Bytes.Span);

        var figures = ChartCases.Figures().ToList();
        Names = [.. figures.Select(f => f.Name)];
        Render("every", figures.Select(f => f.Figure));
        Render("random", Enumerable.Range(0, RandomCharts).SelectMany(seed => IndicatorCharts.Draw(RandomChart.Of(seed).Subject(), $"r{seed}")));
        foreach (var (name, figure) in figures) Write($"files/{name}.svg", System.Text.Encoding.UTF8.GetBytes(StandaloneChart.Write(figure, "Source: US Census Bureau", "en", theme.ChartColours)));
        server = new StaticServer(Path.Combine(folder, "site"), "/");

        void Render(string address, IEnumerable<ChartFigure> charts)
        {
            var output = new ArrayBufferWriter<byte>();
            var page = new GalleryPage([.. charts.Select(View)]);
            theme.Render("pages/gallery", page, new PageContext(theme.Strings.In(new Language("en")), "../", address), output, bag);
            Write($"{address}/index.html", output.WrittenSpan);
        }
    }

    /// <summary>Of the cases on the page <c>every/</c>, in its order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Ends in a slash; below it are <c>every/</c>, <c>random/</c> and <c>files/….svg</c>.</summary>
    public string Url => server.Url;

    public string FileOf(string address) => Path.Combine(folder, "site", address);

    public void Dispose()
    {
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Write(string address, ReadOnlySpan<byte> bytes)
    {
        var path = FileOf(address);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes.ToArray());
    }

    private static FigureView View(ChartFigure figure) => new()
    {
        Id = figure.Id,
        Kind = figure.Kind.Name,
        Title = figure.Title,
        Subtitle = figure.Subtitle,
        Summary = figure.Summary,
        Drawings = figure.Drawing,
        Table = figure.Table.ToHtml(TestWords.English),
        Notes = string.Join(' ', figure.Notes),
        Source = "US Census Bureau",
        SourceUrl = "",
        Csv = "",
        Svg = "",
        Leads = false,
    };

    private sealed record GalleryPage(IReadOnlyList<FigureView> Figures)
    {
        public static Shape Shape { get; } = new("gallery", "", [new("figures", MemberKind.List, "", o => ((GalleryPage)o).Figures, () => FigureView.Shape)]);
    }

    /// <summary>What the policy of a page with a film has besides; the gallery has none.</summary>
    [GeneratedRegex(@"\{\{ if has_film \}\}.*?\{\{ end \}\}", RegexOptions.None, 1000)]
    private static partial Regex Films();

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Policy();
}
