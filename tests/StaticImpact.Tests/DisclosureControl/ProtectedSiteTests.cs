using System.Globalization;
using System.Text;

namespace StaticImpact.Tests.DisclosureControl;

/// <summary>No published file of any kind depends on a hidden value.</summary>
public class ProtectedSiteTests
{
    [Theory]
    [InlineData("percent", "2025,{0}0.0,1,99,1{0},{0},10,was {0}")]
    [InlineData("count", "2025,{0},1,9,1{0},{0},,was {0}")]
    public void Another_hidden_value_changes_no_published_byte(string unit, string hidden)
    {
        using var one = Site(unit, hidden, 3);
        using var other = Site(unit, hidden, 7);

        one.Published();
        other.Published();

        var files = one.Files();
        var others = other.Files();
        Assert.Equal(files.Keys, others.Keys);
        foreach (var (path, bytes) in files)
        {
            if (!bytes.AsSpan().SequenceEqual(others[path])) Assert.Fail($"{path} depends on a hidden value.");
        }
    }

    [Fact]
    public void Hidden_values_stand_in_no_published_file()
    {
        using var site = SiteTest.From();
        site.Change("indicators/third-grade.md", "unit: percent", "unit: count").Change("indicators/third-grade.md", "value: 70", "value: 987654")
            .Add("indicators/third-grade.csv", "period,value,row\n2024,700001,\n2025,700002,\n2025,7,A\n2025,131313,B\n2025,568682,C\n");

        site.Published();

        foreach (var (path, bytes) in site.Files())
        {
            var text = Encoding.UTF8.GetString(bytes);
            Assert.False(text.Contains("131313", StringComparison.Ordinal) || text.Contains("131,313", StringComparison.Ordinal), path);
        }

        Assert.Contains("568682", site.Read("indicators/third-grade/data.csv"), StringComparison.Ordinal);
    }

    private static SiteTest Site(string unit, string hidden, int value)
    {
        var site = SiteTest.From();
        var row = string.Format(CultureInfo.InvariantCulture, hidden, value);
        var csv = new StringBuilder("period,value,lower,upper,moe,n,denominator,note,sex\n");
        for (var year = 2021; year < 2025; year++) csv.Append(CultureInfo.InvariantCulture, $"{year},{year - 1971}.0,,,,,,,\n{year},{year - 1961}.0,,,,,,,Female\n");
        // The total of the last year, the hidden group, and two that are shown.
        csv.Append(unit == "percent" ? "2025,62.0,,,,620,1000,,\n" : "2025,300,,,,,,,\n");
        csv.Append(CultureInfo.InvariantCulture, $"{row},Female\n");
        csv.Append(unit == "percent" ? "2025,60.0,,,,300,500,,Male\n2025,65.0,,,,195,300,,Other\n" : "2025,100,,,,,,,Male\n2025,190,,,,,,,Other\n");
        site.Change("indicators/third-grade.md", "unit: percent", $"unit: {unit}\nbreakdowns: {{sex: {{reference: Male}}}}");
        return site.Add("indicators/third-grade.csv", csv.ToString());
    }
}
