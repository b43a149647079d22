namespace StaticImpact.Benchmarks.Tools;

/// <summary>A generator that the comparison runs as a process of its own.</summary>
internal abstract class SiteTool(string name, string version)
{
    public string Name { get; } = name;

    public string Version { get; } = version;

    /// <summary>Makes a project of the posts of a corpus, with the tool's own theme.</summary>
    /// <param name="content">The corpus' <c>content/</c>.</param>
    /// <param name="project">A folder that does not exist yet.</param>
    public abstract void Prepare(string content, string project);

    /// <summary>A build of a project, over whatever an earlier one left there.</summary>
    /// <param name="url">Where the site is to stand. Another address than the last time changes every page, so that every file is written again.</param>
    public abstract ToolCommand Build(string project, string url);

    /// <summary>Where a build writes.</summary>
    public abstract string Output(string project);

    /// <summary>Where the project keeps a post.</summary>
    public abstract string Post(string project, int post);

    protected static void CopyPosts(string content, string to) => Folders.Copy(Path.Combine(content, "updates"), to);
}
