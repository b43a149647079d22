using System.IO.Compression;
using System.Text;

namespace StaticImpact.Tests.Importing;

/// <summary>Sources that mean harm, or are damaged: each is refused with a sentence or read as far as it is safe, and nothing is left behind.</summary>
public sealed class HostileSourceTests : IDisposable
{
    private readonly SiteTest test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\n");
    private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-source-").FullName;

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("data/../../outside.md")]
    [InlineData("/outside.md")]
    [InlineData("C:/outside.md")]
    [InlineData("data\\..\\outside.md")]
    public void A_path_that_climbs_out_of_an_archive_is_refused(string name)
    {
        var zip = Zip(archive => Put(archive, name, "x"));
        Assert.Contains("names a file outside of it", Refusal(zip), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_refused_before_it_fills_memory()
    {
        var zip = Zip(archive =>
        {
            Config(archive);
            using var stream = archive.CreateEntry("data/indicator_1-1-1.csv", CompressionLevel.Fastest).Open();
            var zeros = new byte[1_000_000];
            stream.Write("Year,Value\n"u8);
            for (var i = 0; i < 80; i++) stream.Write(zeros);
        });
        Assert.Contains("is larger than 64 MB", Refusal(zip), StringComparison.Ordinal);
    }

    [Fact]
    public void More_files_than_anyone_needs_are_refused()
    {
        var zip = Zip(archive =>
        {
            for (var i = 0; i <= 100_000; i++) archive.CreateEntry($"f{i}");
        });
        Assert.Contains("holds more than 100000 files", Refusal(zip), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_archive_is_refused()
    {
        var zip = Path.Combine(folder, "damaged.zip");
        File.WriteAllBytes(zip, [.. "PK\u0003\u0004"u8, .. new byte[500]]);
        Assert.Contains("no archive, or a damaged one", Refusal(zip), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_in_an_archive_is_refused()
    {
        var zip = Zip(archive =>
        {
            Config(archive);
            Put(archive, "data/indicator_1-1-1.csv", "Year,Value\n" + string.Concat(Enumerable.Range(1, 2000).Select(i => $"{i},{i * 7919 % 1000}\n")));
        });
        var bytes = File.ReadAllBytes(zip);
        var at = Encoding.Latin1.GetString(bytes).IndexOf("data/indicator_1-1-1.csv", StringComparison.Ordinal);
        Array.Fill(bytes, (byte)0xEE, at + 60, 800);
        File.WriteAllBytes(zip, bytes);
        Assert.Contains("damaged", Refusal(zip), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_not_followed()
    {
        var secret = Path.Combine(Path.GetDirectoryName(folder)!, Path.GetFileName(folder) + "-secret.csv");
        File.WriteAllText(secret, "Year,Value\n2020,424242\n");
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        File.WriteAllText(Path.Combine(folder, "config_data.yml"), "languages: [en]\n");
        File.WriteAllText(Path.Combine(folder, "data", "indicator_1-1-2.csv"), "Year,Value\n2020,1\n");
        File.CreateSymbolicLink(Path.Combine(folder, "data", "indicator_1-1-1.csv"), secret);
        File.CreateSymbolicLink(Path.Combine(folder, "meta"), Path.GetDirectoryName(folder)!);
        var result = Import(folder);
        File.Delete(secret);
        Assert.Null(result.Refusal);
        Assert.Equal(1, result.Indicators);
        Assert.All(SiteTest.FilesIn(test.Folder).Values, bytes => Assert.DoesNotContain("424242", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal));
    }

    [Fact]
    public void Html_scripts_and_deep_nesting_in_metadata_become_plain_text()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 40_000));
        var result = Import(Zip(archive =>
        {
            Config(archive);
            Put(archive, "data/indicator_1-1-1.csv", "Year,\"<img src=x onerror=alert(2)>\",Value\n2020,,1\n2020,<script>alert(3)</script>,2\n");
            Put(archive, "indicator-config/1-1-1.yml", $"graph_title: 'A <script>alert(1)</script>title &lt;script&gt;alert(4)&lt;/script&gt;'\npage_content: '{deep}deep'\nnational_indicator_description: '{{{{ 1-1-1.latest }}}} <svg onload=alert(5)>kept'\n");
        }));
        Assert.Null(result.Refusal);
        test.Build();
        var page = test.Read("indicators/1-1-1/index.html");
        foreach (var harm in (string[])["<script>alert", "<img src=x", "<svg onload"]) Assert.DoesNotContain(harm, page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("kept", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_pictures_and_figures_in_a_text_stay_text_and_the_site_builds()
    {
        var result = Import(Zip(archive =>
        {
            Config(archive);
            Put(archive, "data/indicator_1-1-1.csv", "Year,Value\n2020,1\n");
            Put(archive, "indicator-config/1-1-1.yml", "graph_title: 'A [[x]] title'\npage_content: '[a](javascript:alert(1)) ![x](http://example.org/x.png) [[1-1-1]] [[1-1-1.value]] <b>bold</b> &lt;i&gt;'\n");
        }));
        Assert.Null(result.Refusal);
        Assert.Equal("", SiteTest.Lines([.. test.Build().Diagnostics.Where(d => d.Severity == Diagnostics.Severity.Error)]));
        Assert.DoesNotContain("href=\"javascript", test.Read("indicators/1-1-1/index.html"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_map_that_cannot_be_drawn_is_left_out()
    {
        var result = Import(Zip(archive =>
        {
            Put(archive, "config_data.yml", "languages: [en]\nmap_layers: [{geojson_file: maps/m.geojson, id_property: code}]\n");
            Put(archive, "maps/m.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"10\"},\"geometry\":null}]}");
            Put(archive, "data/indicator_1-1-1.csv", "Year,Region,GeoCode,Value\n2020,,,1\n2020,North,10,2\n");
        }));
        Assert.Null(result.Refusal);
        Assert.Equal("", SiteTest.Lines([.. test.Build().Diagnostics.Where(d => d.Severity == Diagnostics.Severity.Error)]));
    }

    [Fact]
    public void A_source_in_another_encoding_is_refused_and_no_letter_guessed()
    {
        var zip = Zip(archive =>
        {
            Config(archive);
            using var stream = archive.CreateEntry("data/indicator_1-1-1.csv").Open();
            stream.Write(Encoding.Latin1.GetBytes("Year,Region,Value\n2020,Île,1\n2020,Ôle,2\n"));
        });
        Assert.Contains("is not in UTF-8", Refusal(zip), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_place_of_the_working_folder_is_refused()
    {
        var outside = Directory.CreateTempSubdirectory("staticimpact-outside-").FullName;
        Directory.CreateDirectory(Path.Combine(outside, "import"));
        File.WriteAllText(Path.Combine(outside, "import", "mine.txt"), "x");
        Directory.CreateSymbolicLink(Path.Combine(test.Folder, ".staticimpact"), outside);
        var zip = Zip(archive =>
        {
            Config(archive);
            Put(archive, "data/indicator_1-1-1.csv", "Year,Value\n2020,1\n");
        });
        Assert.Contains("is a link", Import(zip).Refusal, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(outside, "import", "mine.txt")));
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void What_is_no_source_at_all_is_said_so()
    {
        Assert.Contains("there is no folder and no file", Refusal(Path.Combine(folder, "nothing")), StringComparison.Ordinal);
        Assert.Contains("is no repository of Open SDG", Refusal(folder), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        test.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static void Config(ZipArchive archive) => Put(archive, "config_data.yml", "languages: [en]\n");

    private static void Put(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private string Zip(Action<ZipArchive> fill)
    {
        var path = Path.Combine(folder, "source.zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        fill(archive);
        return path;
    }

    /// <summary>Imports, insists that nothing was written, and gives the reason.</summary>
    private string Refusal(string source)
    {
        var before = SiteTest.FilesIn(test.Folder);
        var result = Import(source);
        Assert.Equal(before, SiteTest.FilesIn(test.Folder));
        Assert.NotNull(result.Refusal);
        return result.Refusal;
    }

    private ImportResult Import(string source) => SiteImport.Run(test.Folders, source, TimeProvider.System);
}
