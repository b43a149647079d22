using System.Globalization;
using System.Text;
using StaticImpact.Charts.Drawing;
using StaticImpact.Markup;

namespace StaticImpact.Charts;

/// <summary>A chart as a file of its own: its words and styles inside it, fonts by generic family, light and dark by what
/// the viewer prefers, readable wherever SVG is.</summary>
public static class StandaloneChart
{
    private const double Margin = 20;
    private const double TitleSize = 22;

    /// <param name="source">Where the figures come from, as one line; empty for none.</param>
    /// <param name="language">For the words in it, e.g. <c>es</c>.</param>
    /// <param name="colours">Those of the theme.</param>
    public static string Write(ChartFigure figure, string source, string language, ChartPalettes colours)
    {
        var width = figure.Wide.Width + (2 * Margin);
        var inner = figure.Wide.Width;
        var title = TextWidth.Wrap(figure.Title, TitleSize, inner, 3, bold: true);
        var subtitle = TextWidth.Wrap(figure.Subtitle, ChartSize.Font, inner, 2);
        var notes = TextWidth.Wrap(string.Join(' ', figure.Notes), ChartSize.Font, inner, 3);
        var sources = TextWidth.Wrap(source, ChartSize.Font, inner, 2);

        var body = new SvgWriter();
        var y = Margin + 18;
        y = Lines(body, "c-title", title, y, 28);
        y = Lines(body, "c-quiet", subtitle, y + 2, 20) + 8;
        body.Open("g").With("transform", string.Create(CultureInfo.InvariantCulture, $"translate({SvgWriter.Number(Margin)} {SvgWriter.Number(y)})"))
            .Write(figure.Wide.Html).Close();
        y += figure.Wide.Height + 24;
        if (notes[0].Length > 0) y = Lines(body, "c-quiet", notes, y, 20);
        if (source.Length > 0) y = Lines(body, "c-quiet", sources, y, 20);
        var height = Math.Ceiling(y - 20 + Margin);

        var svg = new SvgWriter();
        svg.Open("svg").With("xmlns", "http://www.w3.org/2000/svg").With("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(height)}")
            .With("width", width).With("height", height).With("font-size", ChartSize.Font).With("lang", language)
            .With("role", "img").With("aria-labelledby", figure.Id + "-file-title").With("aria-describedby", figure.Id + "-file-summary")
            .Open("title").With("id", figure.Id + "-file-title").Text(figure.Title).Close()
            .Open("desc").With("id", figure.Id + "-file-summary").Text(figure.Summary).Close()
            .Open("style").Write(new Html(Styles(colours))).Close()
            .Open("rect").With("class", "c-paper").With("width", width).With("height", height).Close()
            .Write(body).Close();

        // A line of a drawing does not break, and drawing programs may show a box for a sign that their typeface lacks.
        return svg.ToHtml().Value.Replace("\u2060", "", StringComparison.Ordinal) + "\n";
    }

    private static double Lines(SvgWriter svg, string className, List<string> lines, double y, double pitch)
    {
        foreach (var line in lines)
        {
            svg.Open("text").With("class", className).With("x", Margin).With("y", y).Text(line).Close();
            y += pitch;
        }

        return y;
    }

    private static string Styles(ChartPalettes colours) => Shapes + Colours(colours.Light)
        + "@media (prefers-color-scheme:dark){" + Colours(colours.Dark) + "}@media print{" + Colours(colours.Light) + "}";

    // Custom properties are avoided on purpose: drawing programs do not know them.
    private const string Shapes =
        "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;stroke-width:4px;stroke-linejoin:round;paint-order:stroke}"
        + ".c-title{font-family:Georgia,serif;font-size:22px;font-weight:700}.c-strong{font-weight:700}.c-inside,.c-on{stroke:none}"
        + ".c-grid,.c-tick,.c-zero,.c-axis,.c-connector,.c-break,.c-annotation{stroke-width:1}.c-rule,.c-path,.c-whisker,.c-due{stroke-width:1.5}"
        + ".c-break{stroke-dasharray:2 3}.c-path{stroke-dasharray:5 4}"
        + ".c-line,.c-link{fill:none;stroke-width:3;stroke-linejoin:round;stroke-linecap:round}.c-line.c-context{stroke-width:2}.c-line.c-dashed{stroke-dasharray:3 6}"
        + ".c-band{fill-opacity:.14}.c-range{fill-opacity:.09;stroke-width:1}.c-mark,.c-target{stroke-width:1}.c-hollow,.c-baseline{stroke-width:2}"
        + ".c-base,.c-whisker,.c-halo,.c-hatch,.c-own{fill:none}.c-base,.c-milestone{stroke-width:1.5}.c-halo{stroke-width:5}"
        + ".c-hit{fill:none}.c-shape,.c-part{stroke-width:.6;stroke-linejoin:round}.c-own,.c-own-bar{stroke-width:2.5}.c-amount{fill-opacity:.75;stroke-width:1}.c-amount.c-hollow{stroke-width:2}.c-speck{stroke:none}";

    private static string Colours(ChartPalette palette)
    {
        var css = new StringBuilder();
        css.Append(CultureInfo.InvariantCulture, $".c-paper,.c-plate{{fill:{palette.Paper}}}text{{fill:{palette.Ink};stroke:{palette.Paper}}}.c-quiet{{fill:{palette.Quiet}}}.c-inside{{fill:{palette.Paper}}}");
        css.Append(CultureInfo.InvariantCulture, $".c-grid,.c-tick{{stroke:{palette.Hairline}}}.c-zero,.c-axis,.c-shape,.c-part{{stroke:{palette.Edge}}}.c-own-bar{{stroke:{palette.Ink}}}.c-break,.c-annotation,.c-hatch{{stroke:{palette.Quiet}}}");
        css.Append(CultureInfo.InvariantCulture, $".c-rule,.c-path,.c-whisker,.c-base,.c-baseline,.c-due,.c-own,.c-range{{stroke:{palette.Ink}}}.c-range,.c-target{{fill:{palette.Ink}}}.c-target,.c-mark,.c-halo{{stroke:{palette.Paper}}}");
        css.Append(CultureInfo.InvariantCulture, $".c-milestone{{fill:{palette.Paper};stroke:{palette.Ink}}}.c-track{{fill:{palette.Hairline}}}.c-link{{stroke:{palette.Edge}}}.c-ground{{fill:{palette.Surface}}}.c-speck{{fill:{palette.Ink}}}.c-amount{{stroke:{palette.Paper}}}.c-swatch{{stroke:{palette.Edge}}}");
        for (var i = 0; i < palette.Series.Length; i++) Series(css, $"c-s{i + 1}", palette.Series[i], palette.Paper);
        Series(css, "c-context", palette.Edge, palette.Paper);
        for (var i = 0; i < palette.Map.Length; i++)
        {
            css.Append(CultureInfo.InvariantCulture, $".c-bin{i + 1}{{fill:{palette.Map[i]}}}.c-on{i + 1}{{fill:{palette.OnMap[i]}}}");
        }

        return css.ToString();
    }

    private static void Series(StringBuilder css, string name, string colour, string paper) => css.Append(
        CultureInfo.InvariantCulture,
        $".{name} .c-mark,.{name} .c-bar,.{name} .c-fill,.{name} .c-amount,.c-band.{name}{{fill:{colour}}}.c-line.{name},.c-connector.{name},.{name} .c-hollow{{stroke:{colour}}}.{name} .c-hollow{{fill:{paper}}}");
}
