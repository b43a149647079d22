using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using StaticImpact.Tests.Content.Data;

namespace StaticImpact.Tests.Shipping;

/// <summary>The tool as users get it: installed into an empty folder from the packed files alone, and run there.</summary>
public sealed class ToolPackageTests : IDisposable
{
    internal const string NeedsBash = "scripts/pack is written for bash.";

    private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-shipping-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact(Timeout = 600_000)]
    public async Task Tool_installed_from_its_package_starts_and_builds_a_site_without_this_repository()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), NeedsBash);
        var tool = PackedTool.Path;
        Starts(tool);
        await Serves_and_ends(tool);
    }

    /// <summary>With <c>./test --full</c>: the packages for the other systems, of which the one for all others runs here as well.</summary>
    [Fact(Explicit = true, Timeout = 2_400_000)]
    public async Task Packages_are_made_for_each_system_and_for_all_others()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), NeedsBash);
        PackedTool.Pack(Path.Combine(folder, "artifacts"));
        var packages = Path.Combine(folder, "artifacts", "package");
        Assert.Equal(
            ["StaticImpact.Cli.VERSION.nupkg", "StaticImpact.Cli.any.VERSION.nupkg", "StaticImpact.Cli.linux-x64.VERSION.nupkg", "StaticImpact.Cli.win-x64.VERSION.nupkg"],
            Directory.GetFiles(packages, "*.nupkg").Select(f => Path.GetFileName(f).Replace(PackedTool.Version, "VERSION", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        PackageContentsTests.AssertPackages(Path.Combine(folder, "artifacts"));
        ZipFile.ExtractToDirectory(Path.Combine(packages, $"StaticImpact.Cli.any.{PackedTool.Version}.nupkg"), Path.Combine(folder, "any"));
        var program = Assert.Single(Directory.GetFiles(Path.Combine(folder, "any"), "StaticImpact.Cli.dll", SearchOption.AllDirectories));
        var tool = Path.Combine(folder, "staticimpact");
        File.WriteAllText(tool, $"#!/bin/sh\nexec dotnet '{program}' \"$@\"\n");
        PackedTool.Run(folder, "chmod", ["+x", tool]);
        Starts(tool);
        await Serves_and_ends(tool);
    }

    [Fact(Explicit = true, Timeout = 2_400_000)]
    public void Folders_are_made_that_need_no_dotnet()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), NeedsBash);
        var artifacts = Path.Combine(folder, "artifacts");
        PackedTool.Run(Repository.Root, "bash", [Path.Combine("scripts", "pack"), "files"], ("ARTIFACTS", artifacts));
        foreach (var system in (string[])["linux-x64", "linux-arm64", "win-x64", "osx-arm64", "osx-x64"]) PackageContentsTests.AssertFolder(artifacts, system);
        Assert.True(File.Exists(Path.Combine(artifacts, "win-x64", "staticimpact.exe")));
        Starts(Path.Combine(artifacts, "linux-x64", "staticimpact"));
    }

    private void Starts(string tool)
    {
        Assert.StartsWith(PackedTool.Version, PackedTool.Run(folder, tool, ["--version"]), StringComparison.Ordinal);
        PackedTool.Run(folder, tool, ["new", "my-county"]);
        var said = PackedTool.Run(Path.Combine(folder, "my-county"), tool, ["build", "--strict"]);
        Assert.Contains(" added, 0 changed, 0 removed", said, StringComparison.Ordinal);
        var site = Path.Combine(folder, "my-county", "site");
        Assert.True(File.Exists(Path.Combine(site, "indicators", "third-grade-reading", "index.html")), said);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(site, "assets"), "*.css", SearchOption.AllDirectories));
        Builds_the_example_site_byte_for_byte_as_the_tests_do(tool);
        Shows_mistakes_digests_and_schemas(tool);
    }

    /// <summary>What is shipped is compiled otherwise than what the tests run, so all its output is compared once; one measure comes from a spreadsheet.</summary>
    private static void Builds_the_example_site_byte_for_byte_as_the_tests_do(string tool)
    {
        using var site = SiteTest.Empty();
        foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(Repository.Root, "content"))) site.AddBytes(path, bytes);
        var rows = File.ReadAllLines(site.ContentPath("indicators/school-attendance.csv")).Select(line => line.Split(','));
        site.Delete("indicators/school-attendance.csv").AddBytes("indicators/school-attendance.xlsx", Workbook.Of([.. rows.Select(Cells)]));
        Assert.NotNull(site.Build().Published);
        PackedTool.Run(site.Folder, tool, ["build", "--as-of", "2026-11-22", "--output", "other"]);
        var (expected, got) = (site.Files(), SiteTest.FilesIn(Path.Combine(site.Folder, "other")));
        Assert.Equal(expected.Keys, got.Keys);
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(got[file.Key]), file.Key));

        static object?[] Cells(string[] row) => [.. row.Select(cell => double.TryParse(cell, CultureInfo.InvariantCulture, out var number) ? number : (object)cell)];
    }

    private static void Shows_mistakes_digests_and_schemas(string tool)
    {
        using var site = SiteTest.From();
        site.Change("goals/reading.md", "title:", "titel:");
        foreach (var format in (string[])["text", "json", "msbuild", "github"])
        {
            var arguments = (string[])["check", "--as-of", "2026-11-22", "--format", format];
            var expected = Built(site, arguments);
            Assert.Contains("titel", expected.Output + expected.Error, StringComparison.Ordinal);
            Assert.Equal(expected, CommandLine.RunProgram(site.Folder, tool, arguments));
        }

        using var fine = SiteTest.From();
        foreach (var arguments in (string[][])[["digest", "--since", "2020-01-01", "--as-of", "2026-11-22"], ["check", "--report", "--as-of", "2026-11-22"], ["translate", "--status"], ["--help"]])
        {
            Assert.Equal(Built(fine, arguments), CommandLine.RunProgram(fine.Folder, tool, arguments));
        }

        PackedTool.Run(fine.Folder, tool, ["schema"]);
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

    /// <summary>What the code says that the other tests run.</summary>
    private static (int Exit, string Output, string Error) Built(SiteTest site, string[] arguments) => CommandLine.RunProgram(site.Folder, "dotnet", [CommandLine.Program, .. arguments]);
}
