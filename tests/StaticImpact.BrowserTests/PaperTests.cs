using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaticImpact.Pages.Indicators;

namespace StaticImpact.BrowserTests;

/// <summary>How many sheets pages take on paper, as the browser makes them, and that none of them is blank.</summary>
public sealed partial class PaperTests(ExampleSite site)
{
    /// <summary>Each in one language on one format and in the other on the other, by turns.</summary>
    [Theory(Timeout = 300_000)]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task An_indicator_takes_two_sheets(string format)
    {
        var inOne = site.EachInOneLanguage();
        await TakesTwoSheets(format, site.Pages.Where(path => inOne.Contains(path) == (format == "A4")));
    }

    [Theory(Explicit = true, Timeout = 600_000)]
    [InlineData("A4")]
    [InlineData("Letter")]
    public Task An_indicator_takes_two_sheets_in_every_language(string format) => TakesTwoSheets(format, site.Pages);

    private async Task TakesTwoSheets(string format, IEnumerable<string> paths)
    {
        var page = await site.Open();
        var (tooLong, seen) = (new List<string>(), 0);
        foreach (var path in paths.Where(p => IndicatorPage().IsMatch(p)))
        {
            seen++;
            var sheets = await Print(page, path, format);
            if (sheets.Count > 2) tooLong.Add($"{path}: {sheets.Count}");
            Assert.All(sheets, s => Assert.True(s > 500, $"{path} has a blank sheet"));
        }

        await page.Context.CloseAsync();
        Assert.Empty(tooLong);
        Assert.True(seen > 10, $"{seen} indicators.");
    }

    [Theory(Timeout = 240_000)]
    [InlineData("scorecard/", 1)]
    [InlineData("es/scorecard/", 1)]
    [InlineData("", 2)]
    [InlineData("es/", 2)]
    public async Task The_scorecard_takes_one_sheet_and_home_two(string path, int most)
    {
        var page = await site.Open();
        foreach (var format in new[] { "A4", "Letter" })
        {
            var sheets = await Print(page, path, format);
            Assert.InRange(sheets.Count, 1, most);
            Assert.All(sheets, s => Assert.True(s > 500, $"/{path} has a blank sheet"));
        }

        await page.Context.CloseAsync();
    }

    [Fact(Timeout = 240_000)]
    public async Task On_paper_lines_keep_their_colours_and_codes_to_copy_are_left_out()
    {
        var page = await site.Open(scheme: ColorScheme.Dark);
        await page.GotoAsync(site.Url + "indicators/graduation-rate/");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var colours = await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('.chart-groups-over-time .c-line:not(.c-context)')].map(l => getComputedStyle(l).stroke))]");
        Assert.True(colours.Length >= 3, string.Join(' ', colours));
        Assert.Contains("rgb(18, 67, 109)", colours);
        Assert.False(await page.Locator("#s-embed-code").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Theory(Timeout = 120_000)]
    [InlineData("scorecard/", true)]
    [InlineData("indicators/graduation-rate/", false)]
    public async Task The_scorecard_alone_lies_across_by_its_own_style(string path, bool isAcross)
    {
        var page = await site.Open();
        await page.GotoAsync(site.Url + path);
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true }));
        await page.Context.CloseAsync();
        var box = MediaBox().Match(pdf);
        var (width, height) = (double.Parse(box.Groups["w"].Value, CultureInfo.InvariantCulture), double.Parse(box.Groups["h"].Value, CultureInfo.InvariantCulture));
        Assert.Equal(isAcross, width > height);
    }

    /// <returns>For each sheet how many bytes of drawing it has.</returns>
    private async Task<IReadOnlyList<int>> Print(IPage page, string path, string format)
    {
        await page.GotoAsync(site.Url + path);
        return SheetsOf(await page.PdfAsync(new PagePdfOptions { Format = format, PreferCSSPageSize = true, PrintBackground = true }));
    }

    private static List<int> SheetsOf(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var sheets = new List<int>();
        foreach (Match sheet in Sheet().Matches(text))
        {
            var contents = Contents().Match(sheet.Value).Groups["id"].Value;
            var start = text.IndexOf($"\n{contents} 0 obj", StringComparison.Ordinal);
            start = text.IndexOf("stream\n", start, StringComparison.Ordinal) + "stream\n".Length;
            using var inflated = new ZLibStream(new MemoryStream(pdf, start, text.IndexOf("endstream", start, StringComparison.Ordinal) - start), CompressionMode.Decompress);
            using var drawing = new MemoryStream();
            inflated.CopyTo(drawing);
            sheets.Add((int)drawing.Length);
        }

        Assert.NotEmpty(sheets);
        return sheets;
    }

    [GeneratedRegex("^(?:es/)?indicators/[^/]+/(?:(?!embed/)[^/]+/)?$", RegexOptions.None, 1000)]
    private static partial Regex IndicatorPage();

    [GeneratedRegex(@"<<\s*/Type /Page\b[^s].*?>>\s*endobj", RegexOptions.Singleline, 1000)]
    private static partial Regex Sheet();

    [GeneratedRegex(@"/MediaBox \[0 0 (?<w>[\d.]+) (?<h>[\d.]+)\]", RegexOptions.None, 1000)]
    private static partial Regex MediaBox();

    [GeneratedRegex(@"/Contents (?<id>\d+)", RegexOptions.None, 1000)]
    private static partial Regex Contents();
}
