namespace StaticImpact.Tests.Pages;

/// <summary>Figures with their units, series and groups wherever they are told.</summary>
public sealed class FiguresInWordsTests
{
    private const string Page = "indicators/third-grade/index.html";
    private const string Target = "target: {value: 70, by: 2030, set: 2025-01-15, why: The partners agreed it.}\n";
    private const string Figures = "period,value\n2021,52.0\n2022,54.5\n2023,55.0\n2024,58.0\n2025,61.0\n";

    [Fact]
    public void A_headline_of_one_group_is_named_in_every_sentence_and_never_called_all()
    {
        using var site = Site(
            "headline_series: {quality: Poor}\n",
            "period,quality,value\n2021,Poor,2\n2022,Poor,3\n2023,Poor,4\n2024,Poor,5\n2021,Good,61\n2022,Good,61\n2023,Good,61\n2024,Good,60\n");
        var page = site.Read(Page);

        Assert.Contains("<h1>Third graders who read well (Poor): the figure rose from 2.0% in 2021 to 5.0% in 2024</h1>", page, StringComparison.Ordinal);
        Assert.Contains(">Third graders who read well (Poor). Percent, Elm County", page, StringComparison.Ordinal);
        Assert.DoesNotContain("The figure for all of", page, StringComparison.Ordinal);
        Assert.Contains(">Third graders who read well in 2024: Good 60.0% and Poor 5.0%.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_of_people_are_people()
    {
        using var site = Site(
            "breakdowns: {race: {people: students, reference: White}}\n",
            "period,race,value\n2021,,52.0\n2025,,61.0\n2021,White,60.0\n2025,White,70.0\n2021,Black,45.0\n2025,Black,57.5\n");
        var page = site.Read(Page);

        Assert.Contains("Black students had 57.5% and White students 70.0%, a gap of 12.5 percentage points. The gap is closing.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_that_grew_is_told_as_wider()
    {
        using var site = Site(
            "breakdowns: {race: {reference: White}}\n",
            "period,race,value\n2021,,52.0\n2025,,61.0\n2021,White,60.0\n2025,White,70.0\n2021,Black,50.0\n2025,Black,55.0\n");

        Assert.Contains("The gap is getting wider: wider by 50%", site.Read(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("Share of the gap closed", site.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_breakdown_whose_groups_are_all_hidden_says_so()
    {
        using var site = Site(
            "breakdowns: {race: {reference: White}}\n",
            "period,race,value,n,denominator\n2021,,52.0,260,500\n2025,,61.0,305,500\n2025,White,60.0,12,20\n2025,Black,50.0,5,10\n");
        var page = site.Read(Page);

        Assert.Contains("Every figure for these groups is hidden to protect people.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("These figures are not split by group", page, StringComparison.Ordinal);
        Assert.Matches("<h3>[^<]*[Rr]ace[^<]*</h3>\\s*<p class=\"empty\">Every figure for these groups", page);
    }

    [Fact]
    public void A_table_of_very_many_gaps_stands_folded()
    {
        static string Rows(int count) => "period,race,value\n2021,,52.0\n2025,,61.0\n2021,White,60.0\n2025,White,70.0\n"
            + string.Concat(Enumerable.Range(1, count).Select(i => $"2021,G{i},45.0\n2025,G{i},50.0\n"));
        using var many = Site("breakdowns: {race: {reference: White}}\n", Rows(30));
        Assert.Contains("<details class=\"gap-fold\"><summary>Show all 30 groups</summary>", many.Read(Page), StringComparison.Ordinal);
        using var few = Site("breakdowns: {race: {reference: White}}\n", Rows(20));
        Assert.DoesNotContain("gap-fold", few.Read(Page), StringComparison.Ordinal);
        Assert.Contains("<table class=\"gaps", few.Read(Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Page)]
    [InlineData("data/index.html")]
    [InlineData("scorecard/index.html")]
    public void Downloads_say_how_Excel_reads_their_letters(string page)
    {
        using var site = Site("", Figures);
        Assert.Contains("UTF-8, so that every letter comes out right.", site.Read(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Downloads_are_written_for_Excel_where_the_initiative_says_so()
    {
        using var site = Site("", Figures);
        Assert.NotNull(site.Change("initiative.yml", "theme:", "csv: excel\ntheme:").Build().Published);
        var files = site.Files();
        var tables = files.Keys.Where(f => f.EndsWith(".csv", StringComparison.Ordinal)).ToList();
        Assert.Contains("scorecard.csv", tables);
        Assert.Contains("indicators/third-grade/data.csv", tables);
        Assert.All(tables, t => Assert.True(files[t].AsSpan().StartsWith("\uFEFF"u8), t));
        Assert.DoesNotContain(files, f => f.Key.EndsWith(".html", StringComparison.Ordinal) && System.Text.Encoding.UTF8.GetString(f.Value).Contains("every letter comes out right", StringComparison.Ordinal));
        Assert.Contains($"\"bytes\": {files["indicators/third-grade/data.csv"].Length}", System.Text.Encoding.UTF8.GetString(files["indicators/third-grade/datapackage.json"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("days", "61.0 days")]
    [InlineData("per-1000", "61.0 per 1,000")]
    [InlineData("{name: ton, plural: tons}", "61.0 tons")]
    [InlineData("{name: litre of pure alcohol for each person, short: L}", "61.0 L")]
    public void Units_stand_with_every_figure(string unit, string said)
    {
        using var site = Site("", Figures, unit);
        var page = site.Read(Page);

        Assert.Contains($"to {said} in 2025</h1>", page, StringComparison.Ordinal);
        Assert.Contains($"<span class=\"score-figure\">{said}</span>", site.Read("scorecard/index.html"), StringComparison.Ordinal);
        Assert.Contains($"<data class=\"live\" value=\"third-grade\">{said}</data>", page, StringComparison.Ordinal);
        Assert.Contains($"data-value=\"{said}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bound_has_its_unit_too()
    {
        using var site = Site("", "period,value\n2023,61.0\n2024,<5\n", "days");
        Assert.Contains("<span class=\"figure\">&lt;5</span> <wbr><span class=\"figure-unit\">days</span>", site.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_figures_are_no_trend_and_have_no_color()
    {
        using var site = Site("", "period,value\n2024,52.0\n2025,61.0\n");
        Assert.Contains("change tone-same", site.Read("scorecard/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("tone-better", site.Read("scorecard/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_unit_without_a_short_form_stands_with_the_latest_figure_and_above_charts()
    {
        const string Long = "hours in which somebody read aloud to a child";
        using var site = Site("", Figures, $"{{name: {Long}}}");
        var page = site.Read(Page);

        Assert.Contains("the figure rose from 52.0 in 2021 to 61.0 in 2025</h1>", page, StringComparison.Ordinal);
        Assert.Contains("to 61.0 in 2025 (+9.0).", page, StringComparison.Ordinal);
        Assert.Contains($"<span class=\"figure-unit\">{Long}</span>", page, StringComparison.Ordinal);
        Assert.Contains($"Third graders who read well. {Long}, Elm County", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"c-quiet\" x=\"0\" y=\"10\">{Long[..12]}", page, StringComparison.Ordinal);
        Assert.Contains($"<span class=\"score-figure\">61.0</span> <span class=\"score-period\">{Long}</span>", site.Read("scorecard/index.html"), StringComparison.Ordinal);
        Assert.Contains($"<data class=\"live\" value=\"third-grade\">61.0 {Long}</data>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Percentages_above_100_are_allowed_where_they_are_meant_and_change_by_points()
    {
        using var site = Site("", "period,value\n2015,178.8\n2020,180.1\n2025,173.3\n", "{kind: percent, bounds: none}");

        Assert.Contains("from 178.8% in 2015 to 173.3% in 2025 (−5.5 percentage points).", site.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_below_one_is_shown_as_written()
    {
        using var site = SiteTest.From()
            .Change("indicators/third-grade.md", "value: 70", "value: 0.4")
            .Change("indicators/third-grade.md", "unit: percent", "unit: index")
            .Change("indicators/third-grade.md", "decimals: 1", "decimals: 0")
            .Change("indicators/third-grade.md", "direction: higher", "direction: lower");
        site.Build();

        Assert.Contains("The target is 0.4 by 2030.", site.Read(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("&lt;1", site.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_figures_after_rounding_neither_rise_nor_fall()
    {
        using var site = Site("", "period,value\n1970,32.62\n2000,39.9\n2023,32.64\n", direction: "none");
        var page = site.Read(Page);

        Assert.Contains("<h1>Third graders who read well: 32.6% in 1970 and 32.6% in 2023</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Third graders who read well: 32.6% in 1970 and 32.6% in 2023, rounded.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_are_sorted_beside_the_values_they_name_and_blanks_have_no_value()
    {
        using var site = Site("", "period,value,flag\n2021,>95,\n2022,,missing\n2023,96.0,\n2024,<5,\n2025,61.0,\n");
        var page = site.Read(Page);

        Assert.Contains("data-value=\"95.000001\">&gt;95%</td>", page, StringComparison.Ordinal);
        Assert.Contains("data-value=\"4.999999\">&lt;5%</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">no figure</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_as_title_is_followed_by_no_colon()
    {
        using var site = SiteTest.From().Change("indicators/third-grade.md", "title: Third graders who read well\n", "title: How many read well?\n").Published();

        Assert.Contains("<h1>How many read well? The figure rose from 52.0% in 2021 to 61.0% in 2025</h1>", site.Read(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("?:", site.Read(Page), StringComparison.Ordinal);
    }

    private static SiteTest Site(string keys, string csv, string unit = "percent", string direction = "higher")
    {
        var site = SiteTest.From()
            .Change("indicators/third-grade.md", Target, keys)
            .Change("indicators/third-grade.md", "unit: percent", "unit: " + unit)
            .Change("indicators/third-grade.md", "direction: higher", "direction: " + direction)
            .Add("indicators/third-grade.csv", csv);
        Assert.NotNull(site.Build().Published);
        return site;
    }
}
