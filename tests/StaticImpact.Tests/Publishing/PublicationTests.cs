using System.Globalization;
using System.Text;
using StaticImpact.Publishing;

namespace StaticImpact.Tests.Publishing;

public sealed class PublicationTests : IDisposable
{
    private readonly OutputTest test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void Nothing_changes_before_the_commit()
    {
        test.Publish(("index.html", "old"));
        using (var publication = test.Begin()!)
        {
            OutputTest.Stage(publication, ("index.html", "new"), ("a/index.html", "a"));
            Assert.Equal(["index.html=old"], test.Files());
        }

        Assert.Equal(["index.html=old"], test.Files());
        Assert.Equal(["lock", "record"], Directory.EnumerateFileSystemEntries(Path.Combine(test.Root, ".staticimpact", "site")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_summary_says_what_was_done()
    {
        var first = test.Publish(("index.html", "1"), ("a/index.html", "1"), ("b/index.html", "1"))!;
        Assert.Equal(["a/index.html", "b/index.html", "index.html"], first.Added);
        var second = test.Publish(("index.html", "1"), ("a/index.html", "2"), ("c.txt", "1"))!;
        Assert.Equal(["c.txt"], second.Added);
        Assert.Equal(["a/index.html"], second.Changed);
        Assert.Equal(["b/index.html"], second.Removed);
        Assert.Equal(1, second.Unchanged);
        Assert.Equal(["a/index.html=2", "c.txt=1", "index.html=1"], test.Files());
        Assert.False(Directory.Exists(Path.Combine(test.Site, "b")));
    }

    [Fact]
    public void Unchanged_files_are_not_touched()
    {
        test.Publish(("index.html", "1"), ("a.txt", "1"));
        var old = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        var record = Path.Combine(test.Root, ".staticimpact", "site", "record");
        File.SetLastWriteTimeUtc(record, old);
        var time = test.TimeOf("index.html");
        Assert.Equal(2, test.Publish(("index.html", "1"), ("a.txt", "1"))!.Unchanged);
        Assert.Equal(time, test.TimeOf("index.html"));
        Assert.Equal(old, File.GetLastWriteTimeUtc(record));
    }

    [Fact]
    public void Files_that_somebody_changed_since_are_written_again()
    {
        test.Publish(("index.html", "1"), ("a.txt", "1"), ("b.txt", "1"));
        File.WriteAllText(Path.Combine(test.Site, "index.html"), "edited by hand");
        File.Delete(Path.Combine(test.Site, "a.txt"));
        var summary = test.Publish(("index.html", "1"), ("a.txt", "1"), ("b.txt", "1"))!;
        Assert.Equal(["index.html"], summary.Changed);
        Assert.Equal(["a.txt"], summary.Added);
        Assert.Equal(["a.txt=1", "b.txt=1", "index.html=1"], test.Files());
    }

    [Fact]
    public void A_lost_record_is_one_message()
    {
        var files = Enumerable.Range(0, 41).Select(i => $"p{i:00}/index.html").ToArray();
        test.Publish([.. files.Select(f => (f, "old"))]);
        Directory.Delete(Path.Combine(test.Root, ".staticimpact"), recursive: true);
        Assert.Null(test.Publish([.. files.Select(f => (f, "new"))]));
        Assert.Equal(
            ["/site: error SI0706: The folder holds 41 files of this name that differ from those to be published, such as 'p00/index.html', and '.staticimpact/site/record', in which builds note what they have written, is not there. If the folder holds nothing but an earlier build, delete it and build again; else name another with --output."],
            test.Reported);
        Assert.All(test.Files(), f => Assert.EndsWith("=old", f, StringComparison.Ordinal));

        // The advice works as it is typed.
        Directory.Delete(test.Site, recursive: true);
        Assert.Equal(41, test.Publish([.. files.Select(f => (f, "new"))])!.Added.Length);
    }

    [Fact]
    public void Many_files_in_the_way_are_counted()
    {
        test.Publish(("index.html", "1"));
        for (var i = 0; i < 9; i++) test.Write($"site/f{i}.txt", "mine");
        Assert.Null(test.Publish([("index.html", "1"), .. Enumerable.Range(0, 9).Select(i => ($"f{i}.txt", "2"))]));
        Assert.Equal(6, test.Reported.Length);
        Assert.Equal("/site: error SI0702: 4 more files are in the way.", test.Reported[0]);
    }

    [Fact]
    public void Foreign_files_are_never_touched()
    {
        test.Write("site/README.md", "mine");
        test.Write("site/old/index.html", "mine");
        test.Publish(("index.html", "1"), ("a/index.html", "1"));
        test.Write("site/a/notes.txt", "mine");
        Assert.NotNull(test.Publish(("index.html", "1")));
        Assert.Equal(["README.md=mine", "a/notes.txt=mine", "index.html=1", "old/index.html=mine"], test.Files());
    }

    [Fact]
    public void Foreign_files_in_the_way_are_an_error_and_all_are_named()
    {
        test.Write("site/index.html", "mine");
        test.Write("site/a", "mine");
        test.Write("site/b.txt/deep/file", "mine");
        Directory.CreateDirectory(Path.Combine(test.Site, "c.txt"));
        Assert.Null(test.Publish(("new.html", "1"), ("index.html", "1"), ("a/index.html", "1"), ("b.txt", "1"), ("c.txt", "1")));
        Assert.Equal(
            ["/site/a/index.html: error SI0702: 'a' in the output folder is in the way of 'a/index.html' and was not written by a build. Move it away, or publish into an empty folder with --output.",
            "/site/b.txt: error SI0702: 'b.txt' in the output folder is in the way of 'b.txt' and was not written by a build. Move it away, or publish into an empty folder with --output.",
            "/site/c.txt: error SI0702: 'c.txt' in the output folder is in the way of 'c.txt' and was not written by a build. Move it away, or publish into an empty folder with --output.",
            "/site/index.html: error SI0702: 'index.html' is already in the output folder and was not written by a build. Move it away, or publish into an empty folder with --output."],
            test.Reported);
        Assert.Equal(["a=mine", "b.txt/deep/file=mine", "index.html=mine"], test.Files());
    }

    [Fact]
    public void A_foreign_file_with_the_same_bytes_is_adopted()
    {
        test.Publish(("index.html", "1"), ("a.txt", "1"));
        Directory.Delete(Path.Combine(test.Root, ".staticimpact"), recursive: true);
        var time = test.TimeOf("a.txt");
        Assert.Equal(2, test.Publish(("index.html", "1"), ("a.txt", "1"))!.Unchanged);
        Assert.Equal(time, test.TimeOf("a.txt"));
        Assert.Equal(["a.txt"], test.Publish(("index.html", "1"))!.Removed);
    }

    [Fact]
    public void A_folder_may_come_where_a_file_was_and_the_other_way_round()
    {
        test.Publish(("a", "1"), ("b/c/index.html", "1"), ("b/d.txt", "1"));
        Assert.NotNull(test.Publish(("a/index.html", "2"), ("b", "2")));
        Assert.Equal(["a/index.html=2", "b=2"], test.Files());
        Assert.NotNull(test.Publish(("a", "1"), ("b/c/index.html", "1"), ("b/d.txt", "1")));
        Assert.Equal(["a=1", "b/c/index.html=1", "b/d.txt=1"], test.Files());
    }

    [Fact]
    public void Links_in_the_output_are_never_followed()
    {
        test.Publish(("a/index.html", "1"), ("a/b.txt", "1"), ("index.html", "1"));
        test.Write("elsewhere/index.html", "mine");
        test.Write("elsewhere/b.txt", "mine");
        Directory.Delete(Path.Combine(test.Site, "a"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(test.Site, "a"), Path.Combine(test.Root, "elsewhere"));
        File.Delete(Path.Combine(test.Site, "index.html"));
        File.CreateSymbolicLink(Path.Combine(test.Site, "index.html"), Path.Combine(test.Root, "elsewhere", "index.html"));

        Assert.Null(test.Publish(("a/index.html", "2"), ("index.html", "2")));
        Assert.Contains("'a' in the output folder is in the way", Assert.Single(test.Reported), StringComparison.Ordinal);
        Assert.NotNull(test.Publish(("index.html", "2")));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(test.Root, "elsewhere", "index.html")));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(test.Root, "elsewhere", "b.txt")));
        Assert.Equal("2", File.ReadAllText(Path.Combine(test.Site, "index.html")));
    }

    [Theory]
    [InlineData("../x.html")]
    [InlineData("a/../../x.html")]
    [InlineData("/etc/x")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("a\\..\\b")]
    [InlineData("C:/x")]
    [InlineData("a/")]
    [InlineData("")]
    [InlineData("a\nb")]
    [InlineData("a/... /b")]
    public void A_path_cannot_leave_the_folder(string path)
    {
        Assert.Null(test.Publish((path, "1"), ("index.html", "1")));
        Assert.Contains("SI0703", Assert.Single(test.Bag.ToSorted()).Code.Id, StringComparison.Ordinal);
        Assert.Empty(test.Files());
    }

    [Fact]
    public void A_second_build_says_so_and_stops()
    {
        using (var first = test.Begin()!)
        {
            Assert.Null(test.Begin());
            Assert.Equal(["/site: error SI0704: Another build is publishing into this folder. Wait until it has finished, then build again."], test.Reported);
            OutputTest.Stage(first, ("index.html", "1"));
            Assert.NotNull(first.Commit());
        }

        Assert.NotNull(test.Publish(("index.html", "2")));
    }

    [Fact]
    public void Files_can_be_staged_from_many_threads()
    {
        using var publication = test.Begin()!;
        Parallel.For(0, 500, n => publication.Stage(string.Create(CultureInfo.InvariantCulture, $"p{n}/index.html"), Encoding.UTF8.GetBytes(n.ToString(CultureInfo.InvariantCulture))));
        Assert.Equal(500, publication.Commit()!.Added.Length);
        Assert.Contains("p321/index.html=321", test.Files());
    }

    [Fact]
    public void The_same_path_twice_is_a_programmers_mistake()
    {
        using var publication = test.Begin()!;
        publication.Stage("a", "1"u8);
        Assert.Throws<InvalidOperationException>(() => publication.Stage("a", "1"u8));
    }
}
