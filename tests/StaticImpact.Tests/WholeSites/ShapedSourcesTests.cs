using System.Text;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Tests.Content.Data;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Tables as offices keep them hold more than is read, and figures about few people. Neither stands in a published byte, nor in
/// what <c>protect</c> leaves in the project.</summary>
public sealed class ShapedSourcesTests : IDisposable
{
    /// <summary>Stands wherever nobody reads.</summary>
    private const string Secret = "Zanzibar";

    private readonly SiteTest site = SiteTest.From();
    private readonly string outside = Directory.CreateTempSubdirectory("originals-").FullName;

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "years across, with titles", ".xlsx", "" },
        { "years across, with titles", ".ods", "" },
        { "years across, with titles", ".csv", "" },
        { "groups across", ".xlsx", "" },
        { "groups across", ".csv", "data: {header: 3, across: groups, columns: {period: A, ignore: [F]}}\n" },
        { "years over groups", ".xlsx", "" },
        { "years over groups", ".ods", "" },
        { "merged periods", ".xlsx", "" },
        { "second sheet", ".xlsx", "data: {sheet: Figures, header: 2, columns: {ignore: [Checked by]}}\n" },
        { "headings", ".csv", "" },
        { "a sheet for each year", ".xlsx", "" },
        { "a sheet for each year", ".ods", "data: {columns: {ignore: [C]}}\n" },
        { "number and rate", ".xlsx", "" },
    };

    public void Dispose()
    {
        site.Dispose();
        if (Directory.Exists(outside)) Directory.Delete(outside, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_is_hidden_or_not_read_is_in_no_published_byte_and_in_no_protected_file(string shape, string extension, string keys)
    {
        var isRate = shape == "number and rate";
        var figures = Figures(shape);
        site.Add("indicators/m.md", $"---\ntitle: M\ngoal: reading\nunit: {(isRate ? "percent" : "count")}\n{(isRate ? "" : "people: true\n")}direction: higher\n{keys}---\nT\n");
        site.AddBytes("indicators/m" + extension, extension == ".csv" ? Encoding.UTF8.GetBytes(string.Join('\n', figures[0].Rows.Select(row => string.Join(',', row))) + "\n") : extension == ".ods" ? Ods.Of(figures) : Workbook.Of(figures));
        var built = Build();
        Assert.Contains(built.Diagnostics, d => d.Code == DataFileCodes.TableUnderstood);
        var before = site.Files();
        var data = site.Read("indicators/m/data.csv");
        Assert.Contains("suppressed", data, StringComparison.Ordinal);
        // The small number, and the one by which it could be worked out from the total.
        AssertNowhere(before, "m", isRate ? "33.3" : ",3,", Secret);
        Assert.DoesNotContain(Secret, SiteTest.Lines([.. built.Diagnostics.Where(d => d.Code != DataFileCodes.TableUnderstood && d.Code != DataFileCodes.HiddenLeftOut)]), StringComparison.Ordinal);

        var said = CommandLine.Fine(site.Folder, "protect", "--original", outside);
        Assert.Contains("is now at " + Path.Combine(outside, "indicators", "m" + extension), said, StringComparison.Ordinal);
        Assert.Equal(keys.Length > 0, said.Contains("was taken out of content/indicators/m.md", StringComparison.Ordinal));
        var safe = File.ReadAllText(site.ContentPath("indicators/m.csv"));
        Assert.DoesNotContain(Secret, safe, StringComparison.Ordinal);
        Assert.DoesNotContain(isRate ? "33.3" : ",3,", safe, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", File.ReadAllText(site.ContentPath("indicators/m.md")), StringComparison.Ordinal);
        AssertSame(before);
        Assert.Contains("was written anew", CommandLine.Fine(site.Folder, "protect", "--original", outside), StringComparison.Ordinal);
        AssertSame(before);
        Directory.Delete(outside, recursive: true);
        AssertSame(before);
        File.Delete(Originals.FileOf(site.Folder));
        AssertSame(before);
    }

    private static (string Name, object?[][] Rows)[] Figures(string shape) => shape switch
    {
        "years across, with titles" =>
        [
            ("Data", [[Secret], [], ["School", 2020, 2021, "Notes"], ["Total", 1003, 1103, null], ["North", 500, 550, Secret], ["East", 500, 550, null], ["South", 3, 3, null], [], ["Source: " + Secret]]),
        ],
        "groups across" => [("Data", [[Secret], [], ["Year", "North", "East", "South", "Total", "Source"], [2020, 500, 500, 3, 1003, Secret], [2021, 550, 550, 3, 1103, Secret], ["Prepared by " + Secret]])],
        "years over groups" => [("Data", [[Secret], [null, 2020, null, null, null, 2021, null, null, null], [null, "North", "East", "South", "Total", "North", "East", "South", "Total"], ["Everyone", 500, 500, 3, 1003, 550, 550, 3, 1103]])],
        "merged periods" => [("Data", [[Secret], ["Year", "School", "Count", "Checked by"], [2020, "Total", 1003, Secret], [null, "North", 500, null], [null, "East", 500, null], [null, "South", 3, null], [2021, "Total", 1103, null], [null, "North", 550, null], [null, "East", 550, null], [null, "South", 3, Secret]])],
        "second sheet" => [("Notes", [[Secret]]), ("Figures", [[Secret], ["Year", "School", "Value", "Checked by"], [2020, "Total", 1003, Secret], [2020, "North", 500, null], [2020, "East", 500, null], [2020, "South", 3, Secret], [2021, "Total", 1103, null], [2021, "North", 550, null], [2021, "East", 550, null], [2021, "South", 3, null]])],
        "headings" => [("Data", [[Secret], ["Group", 2020, 2021], ["All", 1003, 1103], ["School"], ["North", 500, 550], ["East", 500, 550], ["South", 3, 3], ["Note: " + Secret]])],
        "a sheet for each year" =>
        [
            ("2020", [[Secret], ["School", "Count", "Lead teacher"], ["Total", 1003, null], ["North", 500, Secret], ["East", 500, null], ["South", 3, null], [Secret]]),
            ("Key", [[Secret]]),
            ("2021", [[Secret], ["School", "Count", "Lead teacher"], ["Total", 1103, null], ["North", 550, null], ["East", 550, Secret], ["South", 3, null]]),
        ],
        "number and rate" => [("Data", [[Secret], ["School", "2020", null, null, "2021", null, null], [null, "Number", "Out of", "%", "Number", "Out of", "%"], ["Total", 800, 1009, 79.3, 820, 1009, 81.3], ["North", 397, 500, 79.4, 409, 500, 81.8], ["East", 400, 500, 80, 408, 500, 81.6], ["South", 3, 9, 33.3, 3, 9, 33.3], ["Average", 1, 1, 64.2, 1, 1, 65.6]])],
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static void AssertNowhere(SortedDictionary<string, byte[]> files, string indicator, params string[] texts)
    {
        foreach (var (path, bytes) in files)
        {
            var isOurs = path.Contains($"/{indicator}/", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal);
            foreach (var text in texts)
            {
                if (text != Secret && !isOurs) continue;
                Assert.False(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0, $"{path} holds {text}");
            }
        }
    }

    private BuildResult Build()
    {
        var built = site.Build();
        Assert.True(built.Published is not null, SiteTest.Lines(built.Diagnostics));
        return built;
    }

    private void AssertSame(SortedDictionary<string, byte[]> before)
    {
        var built = Build();
        Assert.DoesNotContain(built.Diagnostics, d => d.Code == SourcesCodes.ProtectedFileChanged);
        var now = site.Files();
        Assert.Equal(before.Keys, now.Keys);
        Assert.Empty(before.Where(f => !f.Value.AsSpan().SequenceEqual(now[f.Key])).Select(f => f.Key));
    }
}
