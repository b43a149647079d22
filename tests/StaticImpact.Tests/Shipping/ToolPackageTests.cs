using System.Diagnostics;
using System.Globalization;
using StaticImpact.Tests.Content.Data;

namespace StaticImpact.Tests.Shipping;

/// <summary>The tool as users get it: packed, installed into an empty folder from the packed files alone, and run there.</summary>
public sealed class ToolPackageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-tool-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact(Timeout = 600_000)]
    public async Task Tool_installed_from_its_package_starts_and_builds_a_site_without_this_repository()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "scripts/pack is written for bash.");
        var artifacts = Path.Combine(folder, "artifacts");
        await Run(Repository.Root, "bash", [Path.Combine("scripts", "pack"), "tool"], ("ARTIFACTS", artifacts));
        Assert.Equal(
            ["StaticImpact.Cli.VERSION.nupkg", "StaticImpact.Cli.any.VERSION.nupkg", "StaticImpact.Cli.linux-x64.VERSION.nupkg", "StaticImpact.Cli.win-x64.VERSION.nupkg"],
            Directory.GetFiles(Path.Combine(artifacts, "package")).Select(f => Path.GetFileName(f).Replace(Version, "VERSION", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

        // A package folder of its own, so that nothing installed before is taken for the new package.
        await Run(folder, "dotnet", ["tool", "install", "StaticImpact.Cli", "--tool-path", "tool", "--source", Path.Combine(artifacts, "package")], ("NUGET_PACKAGES", Path.Combine(folder, "packages")));
        var tool = Path.Combine(folder, "tool", "staticimpact");
        Assert.StartsWith(Version, await Run(folder, tool, ["--version"]), StringComparison.Ordinal);
        await Run(folder, tool, ["new", "my-county"]);
        var said = await Run(Path.Combine(folder, "my-county"), tool, ["build", "--strict"]);
        Assert.Contains(" added, 0 changed, 0 removed", said, StringComparison.Ordinal);
        var site = Path.Combine(folder, "my-county", "site");
        Assert.True(File.Exists(Path.Combine(site, "indicators", "third-grade-reading", "index.html")), said);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(site, "assets"), "*.css", SearchOption.AllDirectories));
        await Builds_the_example_site_byte_for_byte_as_the_tests_do(tool);
        await Shows_mistakes_digests_and_schemas(tool);
        await Serves_and_ends(tool);
    }

    /// <summary>What is shipped is compiled otherwise than what the tests run, so all its output is compared once; one measure comes from a spreadsheet.</summary>
    private static async Task Builds_the_example_site_byte_for_byte_as_the_tests_do(string tool)
    {
        using var site = SiteTest.Empty();
        foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(Repository.Root, "content"))) site.AddBytes(path, bytes);
        var rows = File.ReadAllLines(site.ContentPath("indicators/school-attendance.csv")).Select(line => line.Split(','));
        site.Delete("indicators/school-attendance.csv").AddBytes("indicators/school-attendance.xlsx", Workbook.Of([.. rows.Select(Cells)]));
        Assert.NotNull(site.Build().Published);
        await Run(site.Folder, tool, ["build", "--as-of", "2026-11-22", "--output", "other"]);
        var (expected, got) = (site.Files(), SiteTest.FilesIn(Path.Combine(site.Folder, "other")));
        Assert.Equal(expected.Keys, got.Keys);
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(got[file.Key]), file.Key));

        static object?[] Cells(string[] row) => [.. row.Select(cell => double.TryParse(cell, CultureInfo.InvariantCulture, out var number) ? number : (object)cell)];
    }

    private static async Task Shows_mistakes_digests_and_schemas(string tool)
    {
        using var site = SiteTest.From();
        site.Change("goals/reading.md", "title:", "titel:");
        foreach (var format in (string[])["text", "json", "msbuild", "github"])
        {
            var arguments = (string[])["check", "--as-of", "2026-11-22", "--format", format];
            var expected = CommandLine.Run(site.Folder, arguments);
            Assert.Contains("titel", expected.Output + expected.Error, StringComparison.Ordinal);
            Assert.Equal(expected, CommandLine.RunProgram(site.Folder, tool, arguments));
        }

        using var fine = SiteTest.From();
        foreach (var arguments in (string[][])[["digest", "--since", "2020-01-01", "--as-of", "2026-11-22"], ["check", "--report", "--as-of", "2026-11-22"], ["translate", "--status"], ["--help"]])
        {
            Assert.Equal(CommandLine.Run(fine.Folder, arguments), CommandLine.RunProgram(fine.Folder, tool, arguments));
        }

        await Run(fine.Folder, tool, ["schema"]);
        Assert.NotEmpty(Directory.GetFiles(fine.Folder, "*.json", SearchOption.AllDirectories));
    }

    private static async Task Serves_and_ends(string tool)
    {
        using var site = SiteTest.From();
        // Some shells start background jobs deaf to Ctrl-C, and what these start is deaf, too.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", tool, "serve", "--project", site.Folder, "--port", "0", "--as-of", "2026-11-22"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        try
        {
            var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.Matches("The site is at http://localhost:[0-9]+/", line);
            var address = new Uri(line!["The site is at ".Length..]);
            using var client = new HttpClient();
            Assert.Contains("/.staticimpact/live.js", await client.GetStringAsync(new Uri(address, "goals/reading/"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
            site.Change("goals/reading.md", "title: ", "title: Fresh ");
            string page;
            do
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
                page = await client.GetStringAsync(new Uri(address, "goals/reading/"), TestContext.Current.CancellationToken);
            }
            while (!page.Contains("Fresh ", StringComparison.Ordinal));
            using var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal((0, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static string Version => typeof(SiteBuild).Assembly.GetName().Version!.ToString(3);

    private static async Task<string> Run(string folder, string command, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(command, arguments) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // The runner's own settings are not those of a user's shell, and a build server that stays would hold our pipes open.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            var said = await output + await error;
            Assert.True(process.ExitCode == 0, $"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{said}");
            return said;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
