using System.Diagnostics;

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
