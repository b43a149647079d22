using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Tests.WholeSites;

namespace StaticImpact.Tests.Content.Data;

/// <summary>Short texts beside the figures of a plain file are never published as groups unasked.</summary>
public class RemarkColumnTests
{
    private const string Years = "2019 2020 2021 2022 2023 2024";

    [Theory]
    [InlineData("Source", "Survey", "what sounds like remarks")]
    [InlineData("Contact", "Ms Zebra", "what sounds like remarks")]
    [InlineData("Checked by", "Ms Zebra", "what sounds like remarks")]
    [InlineData("contact person", "Ms Zebra", "what sounds like remarks")]
    [InlineData("Program Lead", "Ms Zebra", "what sounds like remarks")]
    [InlineData("site_manager", "Ms Zebra", "what sounds like remarks")]
    [InlineData("EnteredBy", "Ms Zebra", "what sounds like remarks")]
    [InlineData("E-mail", "zebra@example.org", "what sounds like remarks")]
    [InlineData("Office", "Typed in by *", "another text in nearly every row")]
    [InlineData("Office", "From the yearbook that the state office prints", "the same long text in every row")]
    public void Column_of_short_remarks_is_asked_about(string name, string text, string what)
    {
        var csv = $"period,value,{name}\n" + string.Concat(Years.Split(' ').Select(y => $"{y},5{y[^1]},{text.Replace("*", y, StringComparison.Ordinal)}\n"));
        Assert.Equal([$"d.csv(1,14): error SI0314: '{name}' holds {what}, so these are hardly groups of people. Rename it to 'denominator' if it says how many people are behind each figure, or to 'note' if it explains the figure; name it under 'breakdowns' if they are groups; or leave it out: 'data: {{columns: {{ignore: [C]}}}}'."], Told(csv));
        Assert.DoesNotContain(Told(csv, breakdowns: [name]), t => t.Contains("SI0314", StringComparison.Ordinal));
        Assert.DoesNotContain(Told(csv, guide: new TableGuide { Ignored = [new Sourced<string>("C", SourceSpan.None)] }), t => t.Contains("error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("period,value,town\n2025,50,\n2025,51,Elm\n2025,52,Oak\n2025,53,Fir\n2025,54,Ash\n2025,55,Yew\n")]
    [InlineData("period,value,status\n2023,50,\n2024,50,\n2025,50,\n2023,51,Employed\n2024,52,Employed\n2025,53,Employed\n2023,51,Unemployed\n2024,52,Unemployed\n2025,53,Unemployed\n")]
    [InlineData("period,value,group\n2023,50,\n2024,50,\n2025,50,\n2023,51,Economically disadvantaged students\n2024,52,Economically disadvantaged students\n2025,53,Economically disadvantaged students\n2026,51,Economically disadvantaged students\n2027,51,Economically disadvantaged students\n")]
    public void Column_of_groups_is_taken(string csv) => Assert.Empty(Told(csv));

    [Fact]
    public void Name_in_a_column_of_contacts_is_in_no_published_byte()
    {
        using var site = SiteTest.From();
        site.Add("indicators/third-grade.csv", "period,value,Contact\n2021,52,\n2022,54,\n2023,55,\n2024,58,\n2025,61,\n2025,61,Ms Zebra\n");
        Assert.Contains("error SI0314: 'Contact' holds what sounds like remarks", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
        site.Change("indicators/third-grade.csv", "2025,61,\n2025,61,Ms Zebra", "2025,61,Ms Zebra").Change("indicators/third-grade.md", "unit: percent", "unit: percent\ndata: {columns: {ignore: [C]}}").Build();
        Assert.DoesNotContain(site.Files(), f => System.Text.Encoding.UTF8.GetString(f.Value).Contains("Zebra", StringComparison.Ordinal));
    }

    private static string[] Told(string csv, string[]? breakdowns = null, TableGuide? guide = null)
    {
        var bag = new DiagnosticBag();
        IndicatorData.Read("d.csv", csv, new IndicatorDataOptions { Unit = new Unit(UnitKind.Percent), Breakdowns = [.. breakdowns ?? []], Guide = guide ?? TableGuide.None }, bag);
        return [.. bag.ToSorted().Select(d => d.ToString())];
    }
}
