using System.Diagnostics;

namespace StaticImpact.Benchmarks.Tools;

/// <summary>Our own program as it is shipped, with all checks on.</summary>
internal sealed class StaticImpactTool : SiteTool
{
    private readonly string command;
    private readonly bool isShippedTheme;

    /// <param name="isShippedTheme">With <c>commons</c> instead of the theme that is as plain as the others'.</param>
    public StaticImpactTool(string command, string version, bool isShippedTheme = false)
        : base(isShippedTheme ? "StaticImpact, own theme" : "StaticImpact", version)
    {
        this.command = command;
        this.isShippedTheme = isShippedTheme;
    }

    /// <summary>Publishes the program into the cache.</summary>
    /// <returns>The command.</returns>
    public static string Publish()
    {
        var to = Path.Combine(Folders.Cache, "staticimpact");
        if (Directory.Exists(to)) Directory.Delete(to, recursive: true);
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Folders.Root };
        foreach (var word in (string[])["publish", "src/StaticImpact.Cli", "-c", "Release", "-o", to, "--nologo", "-v", "quiet"]) start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(to, "StaticImpact.Cli") : throw new InvalidOperationException("The program could not be published.");
    }

    public override void Prepare(string content, string project)
    {
        Folders.Copy(content, Path.Combine(project, "content"));
        if (isShippedTheme) return;
        File.AppendAllText(Path.Combine(project, "content", "initiative.yml"), "theme: benchmark\n");
        Folders.Copy(Path.Combine(Folders.Peers, "staticimpact"), Path.Combine(project, "themes", "benchmark"));
    }

    public override ToolCommand Build(string project, string url) =>
        new(project, [command, "build", "--as-of", "2026-11-22", "--base-url", url], new Dictionary<string, string>());

    public override string Output(string project) => Path.Combine(project, "site");

    public override string Post(string project, int post) => Path.Combine(project, "content", PostsCorpus.PathOf(post));
}
