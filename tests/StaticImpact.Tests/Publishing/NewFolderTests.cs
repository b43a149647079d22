using System.Globalization;
using System.Text;
using StaticImpact.Publishing;

namespace StaticImpact.Tests.Publishing;

/// <summary>Folders that are not in the output yet come whole, whatever happens around them meanwhile.</summary>
public sealed class NewFolderTests : IDisposable
{
    private static readonly (string, string)[] Site = [("index.html", "1"), ("a/index.html", "1"), ("a/b/c/chart.svg", "1"), ("data/x.csv", "1")];
    private static readonly string[] SiteFiles = ["a/b/c/chart.svg=1", "a/index.html=1", "data/x.csv=1", "index.html=1"];

    private readonly OutputTest test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void A_first_publishing_puts_the_whole_site_into_place_at_once()
    {
        var (summary, steps) = Publish(Site);
        Assert.Equal(["put the site into place"], steps);
        Assert.Equal(["a/b/c/chart.svg", "a/index.html", "data/x.csv", "index.html"], summary!.Added);
        Assert.Equal(SiteFiles, test.Files());
        AssertSettled();
    }

    [Fact]
    public void A_first_publishing_into_an_empty_folder_puts_whole_folders_into_place()
    {
        Directory.CreateDirectory(test.Site);
        var (_, steps) = Publish(Site);
        Assert.Equal(["put data/ into place", "put a/ into place", "put index.html into place"], steps);
        Assert.Equal(SiteFiles, test.Files());
        AssertSettled();
    }

    [Fact]
    public void A_site_that_somebody_removed_comes_whole_again()
    {
        test.Publish([.. Site, ("old/index.html", "1")]);
        Directory.Delete(test.Site, recursive: true);
        var (summary, steps) = Publish(Site);
        Assert.Equal(["put the site into place", "remove old/index.html"], steps);
        Assert.Equal(4, summary!.Added.Length);
        Assert.Equal(SiteFiles, test.Files());
        AssertSettled();
    }

    [Fact]
    public void A_new_page_of_a_site_comes_with_its_folder_and_the_others_stay_untouched()
    {
        test.Publish(Site);
        var time = test.TimeOf("a/index.html");
        var (summary, steps) = Publish([.. Site, ("a/new/index.html", "1"), ("a/new/deep/chart.svg", "1"), ("a/b/d/e.csv", "1")]);
        Assert.Equal(["put a/b/d/ into place", "put a/new/ into place"], steps);
        Assert.Equal(["a/b/d/e.csv", "a/new/deep/chart.svg", "a/new/index.html"], summary!.Added);
        Assert.Equal(4, summary.Unchanged);
        Assert.Equal(time, test.TimeOf("a/index.html"));
        Assert.Equal([.. SiteFiles[..1], "a/b/d/e.csv=1", "a/index.html=1", "a/new/deep/chart.svg=1", "a/new/index.html=1", .. SiteFiles[2..]], test.Files());
    }

    [Fact]
    public void A_folder_comes_where_a_file_of_ours_was_even_the_last_of_its_folder()
    {
        test.Publish(("a/b/c", "1"), ("d", "1"));
        var (_, steps) = Publish(("a/b/c/index.html", "2"), ("a/e.txt", "2"), ("d/index.html", "2"));
        Assert.Equal(["remove a/b/c", "remove d"], steps[..2]);
        Assert.Equal(["a/b/c/index.html=2", "a/e.txt=2", "d/index.html=2"], test.Files());
        Assert.Equal(3, test.Publish(("a/b/c/index.html", "2"), ("a/e.txt", "2"), ("d/index.html", "2"))!.Unchanged);
        Publish(("a/b/c", "1"), ("d", "1"));
        Assert.Equal(["a/b/c=1", "d=1"], test.Files());
        AssertSettled(("a/b/c", "1"), ("d", "1"));
    }

    [Fact]
    public void A_folder_that_somebody_makes_meanwhile_is_kept_with_their_files()
    {
        test.Publish(("index.html", "1"));
        var (summary, _) = Publish(Site, atCommit: () => test.Write("site/a/b/mine.txt", "mine"));
        Assert.Equal(3, summary!.Added.Length);
        Assert.Equal([SiteFiles[0], "a/b/mine.txt=mine", .. SiteFiles[1..]], test.Files());
        AssertSettled();
    }

    [Fact]
    public void An_output_that_somebody_makes_meanwhile_is_kept_with_their_files()
    {
        Publish(Site, atCommit: () => test.Write("site/a/mine.txt", "mine"));
        Assert.Equal([.. SiteFiles[..2], "a/mine.txt=mine", .. SiteFiles[2..]], test.Files());
        AssertSettled();
    }

    [Fact]
    public void Empty_folders_that_somebody_makes_meanwhile_do_not_matter()
    {
        Publish(Site, atCommit: () => Directory.CreateDirectory(Path.Combine(test.Site, "a")));
        Assert.Equal(SiteFiles, test.Files());
        AssertSettled();
    }

    [Fact]
    public void A_folder_that_somebody_takes_away_meanwhile_is_made_again()
    {
        test.Publish(("index.html", "1"), ("a/index.html", "0"), ("a/other.html", "1"));
        Publish(Site, atCommit: () => Directory.Delete(Path.Combine(test.Site, "a"), recursive: true));
        Assert.Equal(SiteFiles, test.Files());
        AssertSettled();
    }

    [Fact]
    public void A_link_that_comes_meanwhile_is_not_followed()
    {
        test.Publish(("index.html", "1"));
        test.Write("elsewhere/index.html", "mine");
        var (summary, _) = Publish(Site, atCommit: () => Directory.CreateSymbolicLink(Path.Combine(test.Site, "a"), Path.Combine(test.Root, "elsewhere")));
        Assert.Null(summary);
        Assert.Contains("'a' in the output folder has become a link", Assert.Single(test.Reported), StringComparison.Ordinal);
        Assert.Equal(["elsewhere/index.html"], Directory.EnumerateFiles(Path.Combine(test.Root, "elsewhere"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(test.Root, f)));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(test.Root, "elsewhere", "index.html")));
        Directory.Delete(Path.Combine(test.Site, "a"));
        Assert.NotNull(test.Publish(Site));
        Assert.Equal(SiteFiles, test.Files());
    }

    [Fact]
    public void A_link_in_place_of_a_folder_or_of_a_file_of_ours_is_not_followed()
    {
        test.Write("elsewhere/mine.txt", "mine");
        test.Publish(("index.html", "1"), ("a", "1"));
        File.Delete(Path.Combine(test.Site, "a"));
        Directory.CreateSymbolicLink(Path.Combine(test.Site, "a"), Path.Combine(test.Root, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(test.Site, "data"), Path.Combine(test.Root, "nowhere"));
        Assert.Null(test.Publish(Site));
        Assert.Equal(["a", "a", "data"], test.Reported.Select(r => r.Split('\'')[1]));
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.Combine(test.Root, "elsewhere")));
        Assert.False(Path.Exists(Path.Combine(test.Root, "nowhere")));
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Folders_have_the_permissions_that_a_new_folder_has()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such permissions.");
        Directory.CreateDirectory(Path.Combine(test.Root, "plain"));
        Publish(Site);
        Assert.Equal(File.GetUnixFileMode(Path.Combine(test.Root, "plain")), File.GetUnixFileMode(test.Site));
        Assert.Equal(File.GetUnixFileMode(Path.Combine(test.Root, "plain")), File.GetUnixFileMode(Path.Combine(test.Site, "a", "b")));
    }

    [Fact]
    public void New_folders_can_be_filled_from_many_threads()
    {
        test.Publish(("index.html", "1"));
        using (var publication = test.Begin()!)
        {
            publication.Stage("index.html", "1"u8);
            Parallel.For(0, 2000, n => publication.Stage(string.Create(CultureInfo.InvariantCulture, $"p{n % 7}/q{n % 50}/{n}.txt"), Encoding.UTF8.GetBytes(n.ToString(CultureInfo.InvariantCulture))));
            Assert.Equal(2000, publication.Commit()!.Added.Length);
        }

        Assert.Equal(2001, test.Files().Length);
        Assert.Contains("p3/q10/1060.txt=1060", test.Files());
    }

    [Fact]
    public void A_publication_that_is_given_up_leaves_nothing()
    {
        using (var publication = test.Begin()!) OutputTest.Stage(publication, Site);
        Assert.False(Directory.Exists(test.Site));
        Assert.Equal(["lock"], Directory.EnumerateFileSystemEntries(Path.Combine(test.Root, ".staticimpact", "site")).Select(Path.GetFileName));
    }

    private (PublishSummary? Summary, string[] Steps) Publish(params (string, string)[] files) => Publish(files, atCommit: null);

    /// <summary>What was put into place or removed, in order.</summary>
    private (PublishSummary? Summary, string[] Steps) Publish((string, string)[] files, Action? atCommit)
    {
        using var publication = test.Begin()!;
        OutputTest.Stage(publication, files);
        var steps = new List<string>();
        publication.BeforeStep = step =>
        {
            if (step == "record what is to come") atCommit?.Invoke();
            else if (step != "make the record final") steps.Add(step);
        };
        return (publication.Commit(), [.. steps]);
    }

    /// <summary>The next build has nothing to do.</summary>
    private void AssertSettled(params (string, string)[] files)
    {
        if (files.Length == 0) files = Site;
        Assert.Equal(files.Length, test.Publish(files)!.Unchanged);
        Assert.Equal(["lock", "record"], Directory.EnumerateFileSystemEntries(Path.Combine(test.Root, ".staticimpact", "site")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
