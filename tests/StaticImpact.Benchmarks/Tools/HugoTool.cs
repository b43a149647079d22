using System.Globalization;

namespace StaticImpact.Benchmarks.Tools;

/// <summary>Hugo, from Debian's package (<c>apt-get install hugo</c>) or from a path of one's own.</summary>
internal sealed class HugoTool(string command, string version) : SiteTool("Hugo", version)
{
    private const int FirstYear = 2017;
    private const int LastYear = 2026;

    /// <returns>Null when there is no Hugo.</returns>
    public static HugoTool? Find(string command = "hugo") =>
        CommandOutput.Of(command, "version") is { } text ? new HugoTool(command, text.Split(' ')[1]) : null;

    public override void Prepare(string content, string project)
    {
        Folders.Copy(Path.Combine(Folders.Peers, "hugo"), project);
        CopyPosts(content, Path.Combine(project, "content", "updates"));
        Write("content/updates/_index.md", "---\ntitle: Updates\n---\n");
        for (var year = FirstYear; year <= LastYear; year++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"content/updates/{year}/_index.md"), $"---\ntitle: Updates of {year}\nlayout: year\nyear: \"{year}\"\n---\n");
        }

        Write("content/goals/_index.md", "---\ntitle: Goals\n---\n");
        foreach (var goal in Directory.GetFiles(Path.Combine(content, "goals")))
        {
            Write($"content/goals/{Path.GetFileNameWithoutExtension(goal)}/_index.md", File.ReadAllText(goal));
        }

        Write("static/site.css", "body { font-family: sans-serif }\n");

        void Write(string path, string text)
        {
            var file = Path.Combine(project, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    public override ToolCommand Build(string project, string url) => new(project, [command, "--quiet", "--baseURL", url], new Dictionary<string, string>());

    public override string Output(string project) => Path.Combine(project, "public");

    public override string Post(string project, int post) => Path.Combine(project, "content", PostsCorpus.PathOf(post));
}
