using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Tests.WholeSites;

namespace StaticImpact.Tests.Content.Data;

/// <summary>The group that <c>total</c> names is everyone, whatever it is called and wherever it stands.</summary>
public class TotalGroupTests
{
    private const string Blank = "period,sex,value\n2021,,52.0\n2022,,54.5\n2023,,55.0\n2024,,58.0\n2025,,61.0\n2024,Girls,63.0\n2025,Girls,66.5\n";
    private static readonly string Named = Blank.Replace(",,", ",Every child,", StringComparison.Ordinal);

    [Fact]
    public void Group_that_is_named_as_total_is_everyone()
    {
        using var blank = SiteTest.From();
        using var named = SiteTest.From();
        blank.Add("indicators/third-grade.csv", Blank).Change("indicators/third-grade.md", "unit: percent", "unit: percent\nbreakdowns: {sex: {order: [Girls]}}").Published();
        named.Add("indicators/third-grade.csv", Named).Change("indicators/third-grade.md", "unit: percent", "unit: percent\nbreakdowns: {sex: {total: Every child, order: [Every child, Girls]}}").Published();
        AssertSame(blank, named);
    }

    [Fact]
    public void File_of_the_group_that_is_named_as_total_is_everyone()
    {
        using var blank = SiteTest.From();
        using var named = SiteTest.From();
        foreach (var site in (SiteTest[])[blank, named]) site.Delete("indicators/third-grade.csv").Add("data/all.csv", "period,value\n2021,52.0\n2022,54.5\n2023,55.0\n2024,58.0\n2025,61.0\n").Add("data/girls.csv", "period,value\n2024,63.0\n2025,66.5\n");
        blank.Change("indicators/third-grade.md", "unit: percent", "unit: percent\ndata: {files: [all.csv, {file: girls.csv, sex: Girls}]}\nbreakdowns: {sex: {order: [Girls]}}").Published();
        named.Change("indicators/third-grade.md", "unit: percent", "unit: percent\ndata: {files: [{file: all.csv, sex: Every child}, {file: girls.csv, sex: Girls}]}\nbreakdowns: {sex: {total: Every child, order: [Girls]}}").Published();
        AssertSame(blank, named);
        named.Delete("data/all.csv").Delete("data/girls.csv").Add("data/both.csv", Named).Change("indicators/third-grade.md", "{files: [{file: all.csv, sex: Every child}, {file: girls.csv, sex: Girls}]}", "{files: [both.csv]}").Published();
        AssertSame(blank, named);
    }

    [Fact]
    public void Protected_file_keeps_the_name_of_everyone_and_gives_the_same_site()
    {
        using var site = SiteTest.From();
        site.Add("indicators/third-grade.csv", "period,sex,value\n2024,Every child,803\n2024,Girls,403\n2024,Boys,400\n2025,Every child,853\n2025,Girls,3\n2025,Boys,850\n");
        site.Add("indicators/third-grade.md", "---\ntitle: M\ngoal: reading\nunit: count\npeople: true\ndirection: higher\nbreakdowns: {sex: {total: Every child}}\n---\nT\n");
        Assert.NotNull(site.Build().Published);
        var before = site.Files();
        var outside = Directory.CreateTempSubdirectory("originals-").FullName;
        var (exit, output, error) = CommandLine.Run(site.Folder, "protect", "--original", outside);
        Assert.True(exit == 0, output + error);
        var csv = File.ReadAllText(site.ContentPath("indicators/third-grade.csv"));
        Assert.Contains("2025,Every child,853", csv, StringComparison.Ordinal);
        Assert.Contains("2025,Girls,,suppressed", csv, StringComparison.Ordinal);
        Directory.Delete(outside, recursive: true);
        Assert.NotNull(site.Build().Published);
        Assert.Empty(before.Where(f => !f.Value.AsSpan().SequenceEqual(site.Files()[f.Key])).Select(f => f.Key));
    }

    [Theory]
    [InlineData("period,sex,value\n2021,Every child,25\n2021,Girls,30\n", ": 2021=25|sex=Girls: 2021=30")]
    [InlineData("period,sex,race,value\n2021,Every child,All races,25\n2021,Girls,All races,30\n2021,Every child,Black,20\n2021,Girls,Black,22\n", ": 2021=25|sex=Girls: 2021=30|race=Black: 2021=20|sex=Girls race=Black: 2021=22")]
    [InlineData("period,sex,race,value\n2021,Every child,,25\n2021,Girls,,30\n2021,,Black,20\n", ": 2021=25|sex=Girls: 2021=30|race=Black: 2021=20")]
    [InlineData("period,sex,value,place\n2021,Every child,25,\n2021,Every child,27,north\n2021,Girls,28,north\n", ": 2021=25|@north: 2021=27|sex=Girls @north: 2021=28")]
    [InlineData("sex,2021,2022\nGirls,30,40\nEvery child,25,32\nBoys,20,25\n", ": 2021=25 2022=32|sex=Girls: 2021=30 2022=40|sex=Boys: 2021=20 2022=25")]
    [InlineData("Year,Every child,Girls,Boys\n2021,25,30,20\n2022,32,40,25\n", ": 2021=25 2022=32|sex=Girls: 2021=30 2022=40|sex=Boys: 2021=20 2022=25")]
    public void Table_of_any_shape_names_everyone(string csv, string expected)
    {
        var shaped = csv.StartsWith("period", StringComparison.Ordinal) && csv.Contains("race", StringComparison.Ordinal) ? (string[])["sex", "race"] : ["sex"];
        Assert.Equal(expected, string.Join('|', Lines(csv, shaped)));
    }

    [Fact]
    public void Group_stays_a_group_where_blank_cells_give_the_same_figures()
    {
        Assert.Equal([": 2021=25", "sex=Every child: 2021=25", "sex=Girls: 2021=30"], Lines("period,sex,value\n2021,,25\n2021,Every child,25\n2021,Girls,30\n", ["sex"]));
    }

    [Fact]
    public void Name_of_a_total_that_is_not_there_is_told()
    {
        using var site = SiteTest.From();
        site.Add("indicators/third-grade.csv", Named).Change("indicators/third-grade.md", "unit: percent", "unit: percent\nbreakdowns: {sex: {total: Every chld}}");
        Assert.Contains("The column 'sex' of the data file has no group 'Every chld'. Did you mean 'Every child'?", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Group_that_stands_for_the_measure_stays_the_one_that_every_sentence_names()
    {
        using var site = SiteTest.From();
        site.Add("indicators/third-grade.csv", Named).Change("indicators/third-grade.md", "unit: percent", "unit: percent\nheadline_series: {sex: Every child}\nbreakdowns: {sex: {total: Every child}}").Published();
        Assert.Contains("Every child", site.Read("indicators/third-grade/index.html"), StringComparison.Ordinal);
    }

    private static string[] Lines(string csv, string[] breakdowns)
    {
        var bag = new DiagnosticBag();
        var totals = new Dictionary<string, string> { ["sex"] = "Every child", ["race"] = "All races" };
        var data = IndicatorData.Read("d.csv", csv, new IndicatorDataOptions { Unit = new Unit(UnitKind.Percent), Breakdowns = [.. breakdowns], Totals = [.. breakdowns.Select(b => KeyValuePair.Create(b, totals[b]))] }, bag);
        Assert.Empty(bag.ToSorted().Where(d => d.Code != DataFileCodes.TableUnderstood).Select(d => d.ToString()));
        return [.. data.Series.Select(s => $"{string.Join(' ', [.. s.Group.Select(g => $"{g.Column}={g.Value}"), .. s.Place is { } place ? [$"@{place}"] : (string[])[]])}: {string.Join(' ', s.Observations.Select(o => $"{o.Period}={o.Value}"))}")];
    }

    private static void AssertSame(SiteTest one, SiteTest other)
    {
        Assert.Equal(one.Files().Keys, other.Files().Keys);
        Assert.Empty(one.Files().Where(f => !f.Value.AsSpan().SequenceEqual(other.Files()[f.Key])).Select(f => f.Key));
    }
}
