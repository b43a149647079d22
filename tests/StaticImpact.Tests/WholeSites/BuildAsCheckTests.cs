using StaticImpact.Checks;
using StaticImpact.Diagnostics;
using StaticImpact.Publishing;

namespace StaticImpact.Tests.WholeSites;

/// <summary><c>build</c> refuses what <c>check</c> refuses.</summary>
public sealed class BuildAsCheckTests
{
    private static string Record(SiteTest site) => Path.Combine(site.Folder, ".staticimpact", "site", "checked");

    [Fact]
    public void What_only_the_tree_of_a_page_tells_stops_a_build_too()
    {
        using var site = SiteTest.From();
        site.Change("initiative.yml", "theme: commons", "theme: commons\nhtml: allow").Add("pages/t.md", "---\ntitle: T\n---\n<table><tr><td>x</td></tr></table>\n");
        var (checkedOnly, built) = (site.Check(), site.Build());
        Assert.Null(built.Published);
        Assert.Contains(built.Diagnostics, d => d.Code.Id is "SI0516" && d.Severity == Severity.Error);
        Assert.Equal(SiteTest.Lines(checkedOnly.Diagnostics), SiteTest.Lines(built.Diagnostics));

        // And the next time, since a page with a mistake is never kept as one in order.
        Assert.Equal(SiteTest.Lines(checkedOnly.Diagnostics), SiteTest.Lines(site.Build().Diagnostics));
    }

    [Fact]
    public void Pages_that_were_in_order_are_remembered_by_their_bytes()
    {
        using var site = SiteTest.From();
        site.Published();
        var before = File.ReadAllBytes(Record(site));
        var time = File.GetLastWriteTimeUtc(Record(site));
        site.Published();
        Assert.Equal(time, File.GetLastWriteTimeUtc(Record(site)));
        site.Add("goals/more.md", "---\ntitle: More\n---\nT\n").Build();
        Assert.NotEqual(before, File.ReadAllBytes(Record(site)));

        // Damaged, of other rules or gone: they are checked once more.
        foreach (var bytes in new[] { "staticimpact-checked 0\n"u8.ToArray(), [1, 2, 3], before[..^1] })
        {
            File.WriteAllBytes(Record(site), bytes);
            Assert.NotNull(site.Build().Published);
        }
    }

    [Fact]
    public void Pages_that_the_rules_of_another_version_have_passed_are_checked_anew()
    {
        Assert.NotEqual(Guid.Empty, PageRules.Version);
        var file = Path.GetTempFileName();
        var older = CheckedPages.Read(file, Guid.AllBitsSet);
        older.Add(7);
        older.Save();
        Assert.False(CheckedPages.Read(file, PageRules.Version).Knows(7));
        var same = CheckedPages.Read(file, PageRules.Version);
        same.Add(7);
        same.Save();
        Assert.True(CheckedPages.Read(file, PageRules.Version).Knows(7));
        File.Delete(file);
    }
}
