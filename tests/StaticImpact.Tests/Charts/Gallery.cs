using System.Text;
using StaticImpact.Charts;
using StaticImpact.Charts.Kinds;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Tests.Wording;

namespace StaticImpact.Tests.Charts;

/// <summary>Writes every kind of chart to one page, to be looked at. Run on request only.</summary>
public class Gallery
{
    [Fact(Explicit = true)]
    public void Written_to_the_temporary_folder()
    {
        var css = File.ReadAllText(Path.Combine(TestWords.RepositoryFolder(), "themes", "commons", "assets", "css", "charts.css"));
        var only = Environment.GetEnvironmentVariable("GALLERY_ONLY") ?? "";
        var width = Environment.GetEnvironmentVariable("GALLERY_WIDTH") ?? "740";
        foreach (var scheme in new[] { "light", "dark" })
        {
            var page = new StringBuilder();
            page.Append("<!doctype html><meta charset=utf-8><title>Charts</title><style>")
                .Append(scheme == "light" ? LightTokens : DarkTokens)
                .Append("body{font:16px/1.5 system-ui;margin:16px;background:var(--paper);color:var(--ink)} body{display:grid;grid-template-columns:repeat(auto-fill,minmax(var(--w,740px),1fr));gap:24px} figure{margin:0;min-width:0} h3{font:600 24px/1.25 serif;margin:0} p{margin:4px 0} .sub{color:var(--quiet)} details{font-size:13px}")
                .Append(css).Append("</style>");
            page.Append("<style>:root{--w:").Append(width).Append("px}</style>");
            foreach (var (name, figure) in ChartCases.Figures())
            {
                if (!only.Split(',').Any(o => name.Contains(o, StringComparison.Ordinal))) continue;
                page.Append("<figure class=c-figure id=\"g-").Append(name).Append("\"><h3>").Append(Html.Encode(figure.Title)).Append("</h3><p class=sub>")
                    .Append(Html.Encode(figure.Subtitle)).Append("</p><p>").Append(Html.Encode(figure.Summary)).Append("</p>")
                    .Append(figure.Drawing.Value).Append("<p class=sub>").Append(Html.Encode(string.Join(' ', figure.Notes))).Append(" [").Append(name)
                    .Append("]</p></figure>");
            }

            File.WriteAllText(Path.Combine(Path.GetTempPath(), $"charts-{scheme}.html"), page.ToString());
        }

        foreach (var (name, figure) in ChartCases.Figures())
        {
            File.WriteAllText(Path.Combine(Path.GetTempPath(), $"chart-{name}.svg"), StandaloneChart.Write(figure, "Source: US Census Bureau, SAIPE, public domain", "en"));
        }
    }

    private const string LightTokens = ":root{--paper:#FBFAF7;--surface:#fff;--ink:#1A1C20;--quiet:#565A61;--hairline:#DDD9CF;--edge:#8A8880;--series-1:#12436D;--series-2:#177A72;--series-3:#801650;--series-4:#C2501A;--series-5:#3D3D3D;--series-6:#7D5FB5}";
    private const string DarkTokens = ":root{--paper:#191714;--surface:#211E1A;--ink:#EDE8DF;--quiet:#B5AEA2;--hairline:#3A352F;--edge:#857D72;--series-1:#8CB9E8;--series-2:#4FC3B8;--series-3:#E39BC2;--series-4:#F2965F;--series-5:#D6D0C5;--series-6:#BBA4E3}";
}
