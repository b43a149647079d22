using System.Diagnostics;

namespace StaticImpact.Tests;

/// <summary>The tool as users get it: packed once, installed once into an empty folder from the packed files alone, and run there by
/// all tests of whole processes. <c>./test</c> packs before the tests start and names the folder in STATICIMPACT_PACKED; otherwise the
/// first test that needs the packages makes them.</summary>
internal static class PackedTool
{
    /// <summary>Five systems are compiled one after the other, which takes some minutes on an idle machine and many beside other tests.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private static readonly Lazy<string> Made = new(Find);
    private static readonly Lazy<string> Installed = new(Install);

    /// <summary>Whether it is there already.</summary>
    public static bool IsPacked { get; } = Environment.GetEnvironmentVariable("STATICIMPACT_PACKED") is { Length: > 0 };

    /// <summary>All that packing made.</summary>
    public static string Artifacts => Made.Value;

    /// <summary>Holds the packages of at least this system.</summary>
    public static string Packages => System.IO.Path.Combine(Made.Value, "package");

    /// <summary>The installed command.</summary>
    public static string Path => Installed.Value;

    public static string Version => typeof(SiteBuild).Assembly.GetName().Version!.ToString(3);

    /// <summary>Runs a program as in a user's shell: the runner's own settings are not those, and a build server that stays would hold our pipes open.</summary>
    public static string Run(string folder, string command, IReadOnlyList<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(command, arguments) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var (exit, output, error) = CommandLine.Finish(Process.Start(start)!, Patience);
        Assert.True(exit == 0, $"{command} {string.Join(' ', arguments)} ended with {exit}:\n{output}{error}");
        return output + error;
    }

    /// <summary>Packs: for one system, or for all.</summary>
    public static void Pack(string artifacts, params IReadOnlyList<string> systems) =>
        Run(Repository.Root, "bash", [System.IO.Path.Combine("scripts", "pack"), "tool", .. systems], ("ARTIFACTS", artifacts));

    /// <summary>Installs the tool from packed files alone, and not from what was installed before.</summary>
    /// <returns>The command.</returns>
    public static string Install(string packages, string into)
    {
        Run(into, "dotnet", ["tool", "install", "StaticImpact.Cli", "--tool-path", "tool", "--source", packages], ("NUGET_PACKAGES", System.IO.Path.Combine(into, "packages")));
        return System.IO.Path.Combine(into, "tool", "staticimpact");
    }

    private static string Find()
    {
        if (IsPacked) return Environment.GetEnvironmentVariable("STATICIMPACT_PACKED")!;
        var artifacts = Temporary("staticimpact-packed-");
        Pack(artifacts, "linux-x64");
        return artifacts;
    }

    private static string Install() => Install(Packages, Temporary("staticimpact-tool-"));

    private static string Temporary(string name)
    {
        var folder = Directory.CreateTempSubdirectory(name).FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
