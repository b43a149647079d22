using System.Globalization;
using System.Text;
using StaticImpact.Tests.Specifications;

namespace StaticImpact.Tests.WholeSites;

/// <summary>The same content gives the same bytes on every computer: other line ends, languages, clocks, times and rights of files, and long
/// paths are simulated.</summary>
[Collection(PublishedExample.Shared)]
public sealed class OtherMachinesTests(PublishedExample example)
{
    [Fact]
    public void Line_ends_of_Windows_give_the_same_site()
    {
        using var site = SiteTest.Empty();
        var changed = 0;
        foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(Repository.Root, "content")))
        {
            // What is only handed on stays as it is.
            var isText = Path.GetExtension(path) is ".md" or ".yml" or ".csv" or ".json" or ".geojson" && !path.StartsWith("media/", StringComparison.Ordinal);
            changed += isText ? 1 : 0;
            site.AddBytes(path, isText ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\r\n")) : bytes);
        }

        Assert.True(changed > 50);
        Assert.NotNull(site.Build().Published);
        AssertSame(site.Files());
    }

    [Fact]
    public void Language_of_the_computer_and_times_and_rights_of_files_change_nothing()
    {
        using var site = PublishedExample.Copy();
        foreach (var file in Directory.GetFiles(Path.Combine(site.Folder, "content"), "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(1999, 12, 31, 23, 59, 58, DateTimeKind.Utc));
            File.SetAttributes(file, FileAttributes.ReadOnly);
        }

#pragma warning disable RS0030 // Only here does a test change what the program must not look at.
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Flows into every task that the build starts.
            CultureInfo.CurrentCulture = Elsewhere();
            Assert.Equal("1.234,5 31/12/1999", string.Create(CultureInfo.CurrentCulture, $"{1234.5m:N1} {new DateOnly(1999, 12, 31)}"));
            Assert.NotNull(site.Build().Published);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
#pragma warning restore RS0030

        AssertSame(site.Files());
    }

    /// <summary>A Mac stores ñ as two signs; people type one.</summary>
    [Theory]
    [InlineData("nin\u0303os/Vie\u0323\u0302t \u1112\u1161\u11ab.txt", "niños/Việt 한.txt")]
    [InlineData("niños/Việt 한.txt", "nin\u0303os/Vie\u0323\u0302t \u1112\u1161\u11ab.txt")]
    public void A_file_is_found_however_its_accents_are_stored(string onDisk, string written)
    {
        using var site = SiteTest.From().Add("media/" + onDisk, "Hello.")
            .Add("pages/about.md", $"---\ntitle: About\ndocuments: [{{file: \"media/{written}\", title: Names}}]\n---\n[Names](<../media/{written}>)\n").Published();
        Assert.Equal("Hello.", site.Read("media/niños/Việt 한.txt"));
        Assert.Equal(2, site.Read("about/index.html").Split("href=\"../media/niños/Việt%20한.txt\"").Length - 1);
    }

    [Fact]
    public void Clock_and_zone_of_the_computer_change_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no env.");

        // Where it is tomorrow already, and where it is still yesterday.
        var sites = ((string[])["Pacific/Kiritimati", "Pacific/Pago_Pago"]).Select(zone =>
        {
            using var site = SiteTest.From().Add("events/2026-12-08-team.md", "---\ntitle: Team\nstart: 2026-12-08 17:30\nrepeats: every week\n---\nText.\n");
            var (exit, output, error) = CommandLine.RunProgram(site.Folder, "env", ["TZ=" + zone, "LC_ALL=tr_TR.UTF-8", .. CommandLine.Command, "build", "--as-of", "2026-11-22"]);
            Assert.True(exit == 0, output + error);
            return site.Files();
        }).ToList();
        AssertSame(sites[0], sites[1]);
        using var here = SiteTest.From().Add("events/2026-12-08-team.md", "---\ntitle: Team\nstart: 2026-12-08 17:30\nrepeats: every week\n---\nText.\n");
        here.Published();
        AssertSame(here.Files(), sites[0]);
    }

    [Fact]
    public void Site_is_built_in_a_folder_with_a_long_path()
    {
        using var site = SiteTest.From();
        var deep = Path.Combine([site.Folder, .. Enumerable.Repeat(new string('d', 60), 5)]);
        Directory.CreateDirectory(deep);
        Directory.Move(Path.Combine(site.Folder, "content"), Path.Combine(deep, "content"));
        Assert.True(deep.Length > 300);
        var result = SiteBuild.Build(ProjectFolders.At(deep, Path.Combine(deep, "site"), Repository.Themes), new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System);
        Assert.True(result.Published is not null, SiteTest.Lines(result.Diagnostics));
        using var here = SiteTest.From();
        AssertSame(here.Published().Files(), SiteTest.FilesIn(Path.Combine(deep, "site")));
    }

    private void AssertSame(SortedDictionary<string, byte[]> files) => AssertSame(example.Files, files);

    private static void AssertSame(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> files)
    {
        Assert.Equal(expected.Keys, files.Keys);
        Assert.Equal([], expected.Where(f => !f.Value.AsSpan().SequenceEqual(files[f.Key])).Select(f => f.Key));
    }

    /// <summary>A language that writes numbers and days otherwise. The program ships without the tables of real ones.</summary>
    private static CultureInfo Elsewhere()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        culture.DateTimeFormat.DateSeparator = "/";
        return culture;
    }
}
