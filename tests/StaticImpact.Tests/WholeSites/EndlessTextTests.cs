using System.Text;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.WholeSites;

/// <summary>The longest files that are read are read in seconds and in a gigabyte of memory, whatever is in them; damaged files of any
/// kind are survived.</summary>
public sealed class EndlessTextTests
{
    private const int Longest = 1_900_000;

    [Theory]
    [InlineData("word ")]
    [InlineData("Some words.\n\n")]
    [InlineData("[a](b.md) ")]
    [InlineData("[here](https://x.example/) ")]
    [InlineData("- a\n")]
    [InlineData("| a | b |\n")]
    [InlineData("## a\n\n")]
    [InlineData("[[third-grade.latest]] ")]
    [InlineData("`a``b")]
    public void Longest_text_is_checked_in_seconds_and_in_a_gigabyte(string piece)
    {
        using var site = SiteTest.From();
        site.Add("goals/big.md", "---\ntitle: Big\n---\n| a | b |\n| - | - |\n" + string.Concat(Enumerable.Repeat(piece, Longest / piece.Length)) + "\n");
        var command = HangGuard.WithLimitedProcessorTime(["env", "DOTNET_GCHeapHardLimit=0x40000000", .. CommandLine.Command, "check", "--format", "json", "--as-of", "2026-11-22"]);
        var (exit, _, error) = CommandLine.RunProgram(site.Folder, command[0], [.. command.Skip(1)]);
        Assert.True(exit is 0 or 1, $"It ended with {exit}: {error[..Math.Min(error.Length, 500)]}");
    }

    [Fact]
    public void Thousands_of_broken_links_among_thousands_of_pages_are_told_in_seconds()
    {
        using var site = SiteTest.From();
        for (var i = 0; i < 2000; i++) site.Add($"updates/2026-01-01-post-about-something-{i:0000}.md", $"---\ntitle: Post {i}\nkind: news\n---\nText.\n");
        site.Add("goals/big.md", "---\ntitle: Big\n---\n" + string.Concat(Enumerable.Range(0, 14_000).Select(i => $"[a{i}](../updates/2026-02-02-past-about-nothing-{i}.md) [[no-indicator-{i}.latest]]\n\n")));
        var command = HangGuard.WithLimitedProcessorTime([.. CommandLine.Command, "check", "--format", "json", "--as-of", "2026-11-22"]);
        var (exit, output, error) = CommandLine.RunProgram(site.Folder, command[0], [.. command.Skip(1)]);
        Assert.True(exit == 1, $"It ended with {exit}: {error[..Math.Min(error.Length, 500)]}");
        Assert.Contains("past-about-nothing-13999", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_damage_to_any_file_of_a_whole_project_is_survived()
    {
        using var site = SiteTest.Empty();
        foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(Repository.Root, "content")))
        {
            if (!path.Contains("manual", StringComparison.Ordinal)) site.AddBytes(path, bytes);
        }

        var files = SiteTest.FilesIn(Path.Combine(site.Folder, "content")).ToArray();
        var random = new Random(23);
        var cache = new LoadCache();
        Load(null);
        string[] splinters = ["---\n", "\t", "\0", "\"", "{", "[", ": ", ",", "\r", "\uFEFF", "é", "1e999", "null", "<", "]]", "\ud83d\ude00", "&a [*a, *a]"];
        for (var i = 0; i < 120; i++)
        {
            var (path, whole) = files[random.Next(files.Length)];
            var bytes = whole.ToList();
            for (var k = 0; k <= i % 4; k++)
            {
                var at = random.Next(bytes.Count + 1);
                if (random.Next(3) == 0) bytes.RemoveRange(at, Math.Min(random.Next(200), bytes.Count - at));
                else if (random.Next(2) == 0) bytes.InsertRange(Math.Min(at, bytes.Count), Encoding.UTF8.GetBytes(splinters[random.Next(splinters.Length)]));
                else if (at < bytes.Count) bytes[at] = (byte)random.Next(256);
            }

            if (i % 10 == 9) bytes.RemoveRange(bytes.Count / 2, bytes.Count - (bytes.Count / 2));
            site.AddBytes(path, [.. bytes]);
            HangGuard.Watch(() => Load([path]), $"Loading {path}");
            site.AddBytes(path, whole);
            Load([path]);
        }

        void Load(string[]? changed) => LoadedSite.Load(
            ProjectFolders.At(site.Folder, site.Output, Repository.Themes), new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System, new DiagnosticBag(), cache, changed);
    }
}
