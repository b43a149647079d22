namespace StaticImpact.Tests.WholeSites;

/// <summary>
/// A real disk that is full or can only be read. Who may, mounts a small one in memory where only the build sees it; who may
/// not, gets the same refusals from the system in other ways: a limit on what a process may write, and permissions.
/// </summary>
public sealed class FullDiskTests
{
    private const string TooLong = "the file is longer than this disk, or the limit set for this user, allows.";

    private static readonly Lazy<bool> CanMount = new(() => InOwnMounts("/", "mount -t tmpfs -o size=64k tmpfs /mnt") is { Exit: 0 });

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    [InlineData(95)]
    [InlineData(100)]
    public void A_full_disk_is_reported_and_the_next_build_repairs_the_rest(int percentFree)
    {
        SkipOnWindows();
        if (!CanMount.Value)
        {
            AssertRepaired(Limited(Math.Min(percentFree, 90)), TooLong);
            return;
        }

        AssertRepaired(
            (site, expected) =>
            {
                // Room, in blocks of 4 KB, for what is there and a part of what is to come; never for the record of it.
                var old = site.Files();
                var record = Directory.GetFiles(Path.Combine(site.Folder, ".staticimpact"), "*", SearchOption.AllDirectories).Select(f => new FileInfo(f).Length).ToList();
                var coming = Blocks(Changed(old, expected));
                var size = (Blocks(old.Values.Select(f => f.LongLength)) + Blocks(record) + (coming * percentFree / 100)) * 4;
                var output = InOwnMounts(site.Folder, $"""
                    {Build("disk/site")}
                    mkdir disk
                    mount -t tmpfs -o size={size}k tmpfs disk
                    cp -a site .staticimpact disk/
                    build
                    echo "first $?"
                    cp -a disk/site seen
                    mount -o remount,size=50m disk
                    build
                    echo "second $?"
                    cp -a disk/site repaired
                    """).Output;
                return (output, SiteTest.FilesIn(Path.Combine(site.Folder, "seen")), SiteTest.FilesIn(Path.Combine(site.Folder, "repaired")));
            },
            "the disk is full. Make room, then build again.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    public void A_limit_on_what_may_be_written_is_reported_and_the_next_build_repairs_the_rest(int percent)
    {
        SkipOnWindows();
        AssertRepaired(Limited(percent), TooLong);
    }

    [Fact]
    public void A_disk_that_can_only_be_read_is_reported_and_stays_as_it_was()
    {
        SkipOnWindows();
        using var site = SiteTest.From();
        var old = site.Published().Files();
        Rename(site);
        string output;
        if (CanMount.Value)
        {
            output = InOwnMounts(site.Folder, $"""
                {Build("disk/site")}
                mkdir disk
                mount -t tmpfs -o size=50m tmpfs disk
                cp -a site .staticimpact disk/
                mount -o remount,ro disk
                build
                echo "first $?"
                cp -a disk/site seen
                """).Output;
            Assert.Contains("the disk can only be read. Name another folder with --output.", output, StringComparison.Ordinal);
        }
        else
        {
            // Whoever may not mount is bound by permissions, too.
            output = Shell(site.Folder, $"""
                {Build("site")}
                chmod -R a-w site .staticimpact
                build
                echo "first $?"
                chmod -R u+w site .staticimpact
                cp -a site seen
                """).Output;
            Assert.Contains("this user may not write there. Change the folder's permissions or name another with --output.", output, StringComparison.Ordinal);
        }

        Assert.Contains("first 3", output, StringComparison.Ordinal);
        AssertSame(old, SiteTest.FilesIn(Path.Combine(site.Folder, "seen")));
    }

    private delegate (string Output, SortedDictionary<string, byte[]> Seen, SortedDictionary<string, byte[]> Repaired) TwoBuilds(SiteTest site, SortedDictionary<string, byte[]> expected);

    /// <summary>Two builds of a site whose every page has changed: the first cannot write all, the second can.</summary>
    private static void AssertRepaired(TwoBuilds run, string why)
    {
        using var site = SiteTest.From();
        var old = site.Published().Files();
        Rename(site);
        var expected = Expected(site);
        var (output, seen, repaired) = run(site, expected);
        Assert.Contains("first 3", output, StringComparison.Ordinal);
        Assert.Contains("error SI0705: Could not ", output, StringComparison.Ordinal);
        Assert.Contains(why, output, StringComparison.Ordinal);
        foreach (var (path, bytes) in seen)
        {
            Assert.True(bytes.AsSpan().SequenceEqual(old[path]) || bytes.AsSpan().SequenceEqual(expected[path]), $"{path} is neither the old nor the new file.");
        }

        Assert.Equal(old.Keys, seen.Keys);
        Assert.Contains("second 0", output, StringComparison.Ordinal);
        AssertSame(expected, repaired);
    }

    /// <summary>The system refuses to make any file longer than this part of the longest page: a write fails half-way, as on a full disk.</summary>
    private static TwoBuilds Limited(int percent) => (site, expected) =>
    {
        var blocks = Changed(site.Files(), expected).Max() / 512 * percent / 100;
        // The runtime keeps its own code in a file in memory unless it is told otherwise.
        var output = Shell(site.Folder, $"""
            {Build("site")}
            (trap '' XFSZ; ulimit -f {blocks}; DOTNET_EnableWriteXorExecute=0; export DOTNET_EnableWriteXorExecute; build)
            echo "first $?"
            cp -a site seen
            build
            echo "second $?"
            """).Output;
        return (output, SiteTest.FilesIn(Path.Combine(site.Folder, "seen")), site.Files());
    };

    private static string Build(string output) => $"build() {{ {CommandLine.InShell} build --project . --output {output} --as-of 2026-11-22 2>&1; }}";

    /// <summary>The initiative's name is on every page.</summary>
    private static void Rename(SiteTest site) => site.Change("initiative.yml", "name: Read Together", "name: Read Aloud");

    /// <summary>The lengths of the files that the next build has to write.</summary>
    private static IEnumerable<long> Changed(SortedDictionary<string, byte[]> old, SortedDictionary<string, byte[]> expected) =>
        expected.Where(f => !f.Value.AsSpan().SequenceEqual(old[f.Key])).Select(f => f.Value.LongLength);

    private static long Blocks(IEnumerable<long> lengths) => lengths.Sum(l => (l + 4095) / 4096);

    private static SortedDictionary<string, byte[]> Expected(SiteTest site)
    {
        using var other = SiteTest.Empty();
        foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(site.Folder, "content"))) other.AddBytes(path, bytes);
        return other.Published().Files();
    }

    private static void AssertSame(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> found)
    {
        Assert.Equal(expected.Keys, found.Keys);
        Assert.Empty(expected.Where(f => !f.Value.AsSpan().SequenceEqual(found[f.Key])).Select(f => f.Key));
    }

    private static void SkipOnWindows() =>
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is one for a Unix shell; DiskFailureTests injects the same failures everywhere.");

    private static (int Exit, string Output, string Error) Shell(string folder, string script) => CommandLine.RunProgram(folder, "sh", "-c", script);

    /// <summary>What the script mounts goes when it ends.</summary>
    private static (int Exit, string Output, string Error) InOwnMounts(string folder, string script)
    {
        try
        {
            return CommandLine.RunProgram(folder, "unshare", "--mount", Environment.IsPrivilegedProcess ? "--propagation=private" : "--map-root-user", "sh", "-c", script);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "", "no unshare");
        }
    }
}
