using System.Globalization;
using StaticImpact.Publishing;

namespace StaticImpact.Tests.Publishing;

/// <summary>A build is stopped before each of its changes on disk, as if its process had been killed there.</summary>
public sealed class InterruptedPublicationTests
{
    private static readonly (string, string)[] First = [("index.html", "1"), ("a/index.html", "1"), ("data.csv", "1"), ("gone/index.html", "1"), ("x", "1"), ("y/z.txt", "1")];
    private static readonly (string, string)[] Second = [("index.html", "2"), ("a/index.html", "1"), ("data.csv", "2"), ("b/index.html", "2"), ("new.csv", "2"), ("x/index.html", "2"), ("y", "2")];
    private static readonly (string, string)[] Third = [("index.html", "3"), ("c/index.html", "3"), ("data.csv", "3")];

    private sealed class Killed : Exception;

    [Fact]
    public void Every_file_is_whole_after_each_step_and_the_next_build_repairs_the_rest()
    {
        var steps = 0;
        while (true)
        {
            using var test = new OutputTest();
            test.Publish(First);
            if (!KilledAt(test, steps, Second)) break;

            var allowed = First.Concat(Second).Select(f => $"{f.Item1}={f.Item2}").ToHashSet(StringComparer.Ordinal);
            Assert.All(test.Files(), f => Assert.Contains(f, allowed));
            Assert.NotNull(test.Publish(Second));
            Assert.Equal(Expected(Second), test.Files());
            Assert.Empty(test.Publish(Second)!.Changed);
            steps++;
        }

        Assert.True(steps > 8, steps.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_first_publishing_stopped_at_any_step_is_completed_by_the_next_build()
    {
        foreach (var isRootThere in new[] { false, true })
        {
            var steps = 0;
            while (true)
            {
                using var test = new OutputTest();
                if (isRootThere) Directory.CreateDirectory(test.Site);
                if (!KilledAt(test, steps, Second)) break;

                Assert.Empty(test.Files().Except(Expected(Second), StringComparer.Ordinal));
                Assert.NotNull(test.Publish(Second));
                Assert.Equal(Expected(Second), test.Files());
                Assert.Equal(Second.Length, test.Publish(Second)!.Unchanged);
                steps++;
            }

            Assert.Equal(isRootThere ? 9 : 3, steps);
        }
    }

    [Fact]
    public void Two_builds_in_a_row_may_be_interrupted()
    {
        for (var first = 0; first < 14; first += 3)
        {
            for (var second = 0; second < 14; second += 2)
            {
                using var test = new OutputTest();
                test.Write("site/mine.txt", "mine");
                test.Publish(First);
                KilledAt(test, first, Second);
                KilledAt(test, second, Third);
                Assert.NotNull(test.Publish(Third));
                Assert.Equal(Expected([.. Third, ("mine.txt", "mine")]), test.Files());
            }
        }
    }

    [Fact]
    public void A_page_never_comes_before_the_data_it_names()
    {
        using var test = new OutputTest();
        test.Publish(First);
        using var publication = test.Begin()!;
        OutputTest.Stage(publication, [.. Second, ("figures/reading/chart.svg", "2"), ("figures/data.csv", "2"), ("goals/reading/chart.svg", "2")]);
        OutputTest.Stage(publication, ("goals/index.html", "2"), ("a/chart.svg", "2"), ("a/other.html", "2"));
        var steps = new List<string>();
        publication.BeforeStep = steps.Add;
        publication.Commit();
        Assert.Equal(
            ["put a/chart.svg into place", "put data.csv into place", "put new.csv into place", "put y into place",
            "put figures/ into place",
            "put b/ into place", "put goals/ into place", "put x/ into place",
            "put a/other.html into place", "put index.html into place"],
            steps.Where(s => s.StartsWith("put ", StringComparison.Ordinal)));
        Assert.Equal("make the record final", steps[^1]);
    }

    [Fact]
    public void A_damaged_record_loses_no_more_than_its_damaged_lines()
    {
        using var test = new OutputTest();
        test.Publish(First);
        var record = Path.Combine(test.Root, ".staticimpact", "site", "record");
        var lines = File.ReadAllLines(record);
        File.WriteAllText(record, string.Join('\n', lines[..3]) + "\n" + lines[3][..20] + "\nnonsense\n" + $"{new string('0', 32)} 1 1 ../../etc/passwd\n");
        Assert.NotNull(test.Publish(First));
        Assert.Equal(["a/index.html", "data.csv", "gone/index.html", "x", "y/z.txt"], test.Publish(("index.html", "1"))!.Removed);
    }

    /// <summary>False when the build came to its end before that step.</summary>
    private static bool KilledAt(OutputTest test, int step, (string, string)[] files)
    {
        var publication = test.Begin()!;
        OutputTest.Stage(publication, files);
        var at = 0;
        publication.BeforeStep = _ =>
        {
            if (at++ == step) throw new Killed();
        };
        try
        {
            Assert.NotNull(publication.Commit());
            publication.Dispose();
            return false;
        }
        catch (Killed)
        {
            publication.Abandon();
            return true;
        }
    }

    private static string[] Expected((string Path, string Text)[] files) =>
        [.. files.Select(f => $"{f.Path}={f.Text}").Order(StringComparer.Ordinal)];
}
