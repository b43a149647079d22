using System.Text.Json;

namespace StaticImpact.Benchmarks.Tools;

/// <summary>Eleventy, installed from the npm registry into the cache.</summary>
internal sealed class EleventyTool(string script, string version) : SiteTool("Eleventy", version)
{
    private const string Version3 = "3.1.7";

    /// <returns>Null when there is no Node or the package cannot be had.</returns>
    public static EleventyTool? Find()
    {
        if (CommandOutput.Of("node", "--version") is not { } node) return null;
        var folder = Path.Combine(Folders.Cache, "eleventy");
        var script = Path.Combine(folder, "node_modules", "@11ty", "eleventy", "cmd.cjs");
        if (!File.Exists(script))
        {
            Directory.CreateDirectory(folder);
            File.Copy(Path.Combine(Folders.Peers, "eleventy", "package.json"), Path.Combine(folder, "package.json"), overwrite: true);
            CommandOutput.Of("npm", "install", "--prefix", folder, "--no-audit", "--no-fund", "--silent");
        }

        return File.Exists(script) ? new EleventyTool(script, $"{Version3}, Node {node.Trim()}") : null;
    }

    public override void Prepare(string content, string project)
    {
        Folders.Copy(Path.Combine(Folders.Peers, "eleventy"), project);
        CopyPosts(content, Path.Combine(project, "updates"));
        Folders.Copy(Path.Combine(content, "goals"), Path.Combine(project, "goals"));
        foreach (var kind in (string[])["updates", "goals"]) File.Move(Path.Combine(project, kind + ".11tydata.js"), Path.Combine(project, kind, kind + ".11tydata.js"));
        var titles = Directory.GetFiles(Path.Combine(content, "goals")).ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => File.ReadLines(f).ElementAt(1)["title: ".Length..]);
        Directory.CreateDirectory(Path.Combine(project, "_data"));
        File.WriteAllText(Path.Combine(project, "_data", "goalTitles.json"), JsonSerializer.Serialize(titles));
    }

    public override ToolCommand Build(string project, string url) =>
        new(project, ["node", script, "--quiet"], new Dictionary<string, string> { ["BENCHMARK_URL"] = url });

    public override string Output(string project) => Path.Combine(project, "_site");

    public override string Post(string project, int post) => Path.Combine(project, PostsCorpus.PathOf(post));
}
