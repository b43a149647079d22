using System.Diagnostics;

namespace StaticImpact.Tests.Importing;

/// <summary>Imports whose process is killed, and two at once.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Kills = 16;

    private readonly SiteTest test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\n");
    private readonly string source = Directory.CreateTempSubdirectory("staticimpact-source-").FullName;

    [Fact]
    public void After_a_kill_at_any_instant_every_file_is_whole_and_the_next_import_finishes()
    {
        CopySample();
        var states = new[] { Imported(newer: false), Imported(newer: true) };
        var random = new Random(20261130);
        // The first one may have to install the program.
        CommandLine.Finish(Start());
        var watch = Stopwatch.StartNew();
        CommandLine.Finish(Start());
        var whole = watch.Elapsed;
        var killed = 0;
        for (var i = 0; i < Kills; i++)
        {
            Write(newer: i % 2 == 0);
            using (var import = Start())
            {
                Thread.Sleep(random.NextDouble() * whole);
                if (!import.HasExited) killed++;
                import.Kill(entireProcessTree: true);
                import.WaitForExit();
            }

            foreach (var (path, bytes) in Content()) Assert.Contains(states, state => state.TryGetValue(path, out var there) && there.AsSpan().SequenceEqual(bytes));
            if (random.Next(3) == 0) continue;
            Assert.Equal(states[i % 2 == 0 ? 1 : 0], Imported(newer: i % 2 == 0));
            Assert.Equal(["content", "import.lock"], Directory.GetFileSystemEntries(test.Folder).Select(Path.GetFileName).Where(n => n != ".staticimpact").Order(StringComparer.Ordinal));
            Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(test.Folder, ".staticimpact")));
        }

        // They can be much quicker than the one that was timed, on a machine that was busy then.
        Assert.True(killed > Kills / 8, $"{killed} of {Kills} imports were killed before their end.");
    }

    [Fact]
    public void A_second_import_at_once_says_so_and_stops()
    {
        CopySample();
        using (StaticImpact.Importing.ImportWriting.Alone(test.Folder))
        {
            Assert.Equal("another import into this project is under way. Wait until it has finished.", SiteImport.Run(test.Folders, source, TimeProvider.System).Refusal);
        }

        Assert.Null(SiteImport.Run(test.Folders, source, TimeProvider.System).Refusal);
    }

    [Fact]
    public void Nothing_is_written_through_a_link_that_leads_out_of_the_project()
    {
        CopySample();
        var outside = Directory.CreateTempSubdirectory("staticimpact-outside-").FullName;
        Directory.CreateSymbolicLink(test.ContentPath("indicators"), outside);
        Assert.Contains("Nothing is written through links", SiteImport.Run(test.Folders, source, TimeProvider.System).Refusal, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(outside));
        Directory.Delete(outside);
    }

    public void Dispose()
    {
        test.Dispose();
        Directory.Delete(source, recursive: true);
    }

    private void CopySample()
    {
        foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(Repository.Tests, "Sources", "open-sdg")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(source, path))!);
            File.WriteAllBytes(Path.Combine(source, path), bytes);
        }
    }

    /// <summary>The source with other figures in all of its tables.</summary>
    private void Write(bool newer)
    {
        CopySample();
        if (!newer) return;
        File.AppendAllText(Path.Combine(source, "data", "indicator_1-1-1.csv"), "2024,,,,9.5\n");
        File.AppendAllText(Path.Combine(source, "data", "indicator_1-2-1.csv"), "2022,Children,,data.pct,95\n");
        File.AppendAllText(Path.Combine(source, "data", "indicator_1-3-1.csv"), "2024,Both sexes,Total,46\n");
        File.AppendAllText(Path.Combine(source, "meta", "2-1-1.md"), "\n");
    }

    private SortedDictionary<string, byte[]> Imported(bool newer)
    {
        Write(newer);
        Assert.Null(SiteImport.Run(test.Folders, source, TimeProvider.System).Refusal);
        return Content();
    }

    private SortedDictionary<string, byte[]> Content() => SiteTest.FilesIn(Path.Combine(test.Folder, "content"));

    private Process Start() => CommandLine.Start(test.Folder, "import", source);
}
