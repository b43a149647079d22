using System.Diagnostics;
using StaticImpact.Publishing;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Builds whose process is killed, a folder that another build holds: what readers see is whole all the time.</summary>
public sealed class KilledBuildTests
{
    private const int Kills = 50;

    /// <summary>
    /// The content goes back and forth between two states. Each build is killed at an instant of its own: half of them
    /// anywhere, half while files are being put into place, which is the short part that matters most.
    /// </summary>
    [Fact]
    public void Every_file_is_whole_after_a_kill_at_any_instant_and_the_next_build_repairs_the_rest()
    {
        using var site = SiteTest.From();
        var first = Published(site);
        Turn(site);
        var second = Published(site);
        var random = new Random(20261122);
        var wholeBuild = TimeOfABuild(site);
        int killed = 0, inside = 0;
        for (var i = 0; i < Kills; i++)
        {
            Turn(site, back: i % 2 == 0);
            var inCommit = i % 2 == 1;
            using (var build = Build(site))
            {
                if (inCommit) WaitForCommit(site, build);
                Thread.Sleep(TimeSpan.FromMilliseconds(inCommit ? random.NextDouble() * 25 : random.NextDouble() * wholeBuild.TotalMilliseconds));
                if (inCommit && File.Exists(Coming(site))) inside++;
                if (!build.HasExited) killed++;
                build.Kill(entireProcessTree: true);
                build.WaitForExit();
            }

            AssertWhole(site, first, second);

            // Now and then the next build is killed too, and finds what two have left.
            if (random.Next(3) == 0) continue;
            Assert.Equal(i % 2 == 0 ? first : second, Published(site), Comparer);
        }

        // Builds can be much quicker than the one that was timed, on a machine that was busy then.
        Assert.True(killed > Kills / 4, $"{killed} of {Kills} builds were killed before their end.");
        Assert.True(inside > 0, "Some build was killed while it put files into place.");
    }

    [Fact]
    public void Two_builds_at_once_the_second_says_so_and_stops()
    {
        using var site = SiteTest.From();
        var before = Published(site);
        var bag = new Diagnostics.DiagnosticBag();
        using (OutputFolder.Begin(site.Output, new OutputGuard(), bag))
        {
            var (exit, output, error) = CommandLine.Finish(Build(site));
            Assert.Equal(3, exit);
            Assert.Contains("SI0704: Another build is publishing into this folder. Wait until it has finished, then build again.", output + error, StringComparison.Ordinal);
        }

        Assert.Equal(before, site.Files(), Comparer);
        Assert.Equal(0, CommandLine.Finish(Build(site)).Exit);
    }

    [Fact]
    public void Two_builds_started_together_leave_one_whole_site()
    {
        using var site = SiteTest.From();
        var expected = Published(site);
        Directory.Delete(site.Output, recursive: true);
        using var one = Build(site);
        using var other = Build(site);
        var exits = new[] { CommandLine.Finish(one), CommandLine.Finish(other) };
        Assert.Contains(exits, e => e.Exit == 0);
        Assert.All(exits, e => Assert.True(e.Exit is 0 || (e.Exit == 3 && (e.Output + e.Error).Contains("SI0704", StringComparison.Ordinal)), e.Output + e.Error));
        Assert.Equal(expected, site.Files(), Comparer);
    }

    private static EqualityComparer<SortedDictionary<string, byte[]>> Comparer { get; } = EqualityComparer<SortedDictionary<string, byte[]>>.Create(
        (a, b) => a!.Count == b!.Count && a.All(f => b.TryGetValue(f.Key, out var bytes) && bytes.AsSpan().SequenceEqual(f.Value)), _ => 0);

    private static Process Build(SiteTest site) => CommandLine.Start(site.Folder, "build", "--as-of", "2026-11-22");

    private static SortedDictionary<string, byte[]> Published(SiteTest site) => site.Published().Files();

    private static string Coming(SiteTest site) => Path.Combine(site.Folder, ".staticimpact", "site", "coming");

    /// <summary>Every page changes with the initiative's name; some come and go.</summary>
    private static void Turn(SiteTest site, bool back = false)
    {
        if (back)
        {
            site.Change("initiative.yml", "name: Read Aloud", "name: Read Together").Delete("pages/new.md");
            site.Change("partners/library.md", "aliases: [/old/place/]\n", "");
        }
        else
        {
            site.Change("initiative.yml", "name: Read Together", "name: Read Aloud").Add("pages/new.md", "---\ntitle: A new page\n---\nIt comes and goes.\n");
            site.Change("partners/library.md", "sector:", "aliases: [/old/place/]\nsector:");
        }
    }

    private static TimeSpan TimeOfABuild(SiteTest site)
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, CommandLine.Finish(Build(site)).Exit);
        return watch.Elapsed;
    }

    private static void WaitForCommit(SiteTest site, Process build)
    {
        // A record of an earlier killed build may be there already: the commit has begun when it is a new one.
        var before = File.Exists(Coming(site)) ? File.GetLastWriteTimeUtc(Coming(site)) : default;
        while (!build.HasExited)
        {
            if (File.Exists(Coming(site)) && File.GetLastWriteTimeUtc(Coming(site)) != before) return;
            Thread.Sleep(1);
        }
    }

    private static void AssertWhole(SiteTest site, SortedDictionary<string, byte[]> first, SortedDictionary<string, byte[]> second)
    {
        var found = site.Files();
        foreach (var (path, bytes) in found)
        {
            Assert.True(
                (first.TryGetValue(path, out var one) && one.AsSpan().SequenceEqual(bytes)) || (second.TryGetValue(path, out var other) && other.AsSpan().SequenceEqual(bytes)),
                $"{path} is neither the old nor the new file.");
        }

        // What both sites have is never missing in between.
        Assert.Empty(first.Keys.Where(second.ContainsKey).Except(found.Keys, StringComparer.Ordinal));
    }
}
