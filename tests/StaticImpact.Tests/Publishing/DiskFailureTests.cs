using System.Runtime.InteropServices;
using StaticImpact.Publishing;

namespace StaticImpact.Tests.Publishing;

/// <summary>What a disk can do to a build, made to happen: it says so, leaves every file whole, and the next build repairs the rest.</summary>
public sealed class DiskFailureTests
{
    private const int NoSpace = 28;
    private static readonly (string, string)[] Old = [("index.html", "old"), ("a/index.html", "old"), ("data.csv", "old"), ("gone.csv", "old")];
    private static readonly (string, string)[] New = [("index.html", "new"), ("a/index.html", "new"), ("data.csv", "new"), ("b/index.html", "new")];

    [Fact]
    public void A_disk_that_fills_up_at_any_step_is_reported_and_loses_nothing()
    {
        var steps = 0;
        while (true)
        {
            using var test = new OutputTest();
            test.Publish(Old);
            using (var publication = test.Begin()!)
            {
                OutputTest.Stage(publication, New);
                var at = 0;
                publication.BeforeStep = _ =>
                {
                    if (at++ == steps) throw new IOException("No space left on device", NoSpace);
                };
                if (publication.Commit() is not null) break;
            }

            Assert.Equal(
                ["/site: error SI0705: Could not put every file into place; what is there is whole, and the next build completes it: the disk is full. Make room, then build again."],
                test.Reported);
            var allowed = Old.Concat(New).Select(f => $"{f.Item1}={f.Item2}").ToHashSet(StringComparer.Ordinal);
            Assert.All(test.Files(), f => Assert.Contains(f, allowed));
            Assert.NotNull(test.Publish(New));
            Assert.Equal(New.Select(f => $"{f.Item1}={f.Item2}").Order(StringComparer.Ordinal), test.Files());
            steps++;
        }

        Assert.True(steps > 6);
    }

    [Fact]
    public void A_full_disk_while_files_are_staged_leaves_the_site_as_it_was()
    {
        using var test = new OutputTest();
        test.Publish(Old);
        var before = test.Files();
        using (var publication = test.Begin()!)
        {
            publication.BeforeStep = step =>
            {
                if (step == "write data.csv aside") throw new IOException("No space left on device", NoSpace);
            };
            OutputTest.Stage(publication, New);
            Assert.Null(publication.Commit());
        }

        Assert.Equal(["/site: error SI0705: Could not write 'data.csv': the disk is full. Make room, then build again."], test.Reported);
        Assert.Equal(before, test.Files());
        Assert.NotNull(test.Publish(New));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_reported_and_stays_as_it_was()
    {
        using var test = new OutputTest();
        test.Publish(Old);
        var before = test.Files();
        using (var publication = test.Begin()!)
        {
            OutputTest.Stage(publication, New);
            publication.BeforeStep = step =>
            {
                if (step.StartsWith("put ", StringComparison.Ordinal)) throw new UnauthorizedAccessException();
            };
            Assert.Null(publication.Commit());
        }

        Assert.Contains("this user may not write there. Change the folder's permissions or name another with --output.", Assert.Single(test.Reported), StringComparison.Ordinal);
        Assert.Equal(before, test.Files());
    }

    [Fact]
    public void Two_builds_at_once_the_second_says_so_and_changes_nothing()
    {
        using var test = new OutputTest();
        test.Publish(Old);
        using var first = test.Begin()!;
        Assert.Null(test.Begin());
        Assert.Equal(["/site: error SI0704: Another build is publishing into this folder. Wait until it has finished, then build again."], test.Reported);
        OutputTest.Stage(first, New);
        Assert.NotNull(first.Commit());
    }

    [Fact]
    public void An_output_file_held_open_does_not_stop_a_build()
    {
        using var test = new OutputTest();
        test.Publish(Old);
        using (var held = File.Open(Path.Combine(test.Site, "index.html"), FileMode.Open, FileAccess.Read, FileShare.Read))
        {
            var published = test.Publish(New);
            if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
            {
                // Windows lets nobody replace a file that is open: the build says which and the next one completes it.
                Assert.Null(published);
                Assert.Contains("SI0705", Assert.Single(test.Reported), StringComparison.Ordinal);
            }
            else
            {
                // Who reads the old file goes on reading it whole.
                Assert.NotNull(published);
                Assert.Equal("old", new StreamReader(held).ReadToEnd());
            }
        }

        Assert.NotNull(test.Publish(New));
        Assert.Equal(New.Select(f => $"{f.Item1}={f.Item2}").Order(StringComparer.Ordinal), test.Files());
    }
}
