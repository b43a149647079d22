using StaticImpact.Tests;
using YamlDotNet.RepresentationModel;

namespace StaticImpact.BrowserTests;

/// <summary>Runs what <c>new</c> has written for a host, step by step, as the host would after a push: from a clean folder and a bare
/// repository. What a host's own actions do is done here by hand; an action that is not known fails.</summary>
internal sealed class HostRun
{
    private const string Branch = "main";
    private readonly string repositories;
    private readonly string work;
    private readonly string published;
    private readonly Dictionary<string, string> outputs = new(StringComparer.Ordinal);

    private HostRun(string folder, string published)
    {
        repositories = Path.Combine(folder, "host");
        work = Directory.CreateDirectory(Path.Combine(folder, "runner")).FullName;
        this.published = published;
    }

    /// <summary>Makes a repository of a project and pushes it.</summary>
    /// <param name="folder">An empty place for the host's own files.</param>
    /// <param name="published">What the host serves.</param>
    public static HostRun Push(string project, string folder, string published)
    {
        var host = new HostRun(folder, published);
        Git(folder, "init", "-q", "--bare", "-b", Branch, host.Repository);
        Git(project, "init", "-q", "-b", Branch);
        Git(project, "add", "--all");
        Git(project, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "The first");
        Git(project, "push", "-q", host.Repository, Branch);
        return host;
    }

    private string Repository => Path.Combine(repositories, "people", "my-county");

    /// <param name="address">Where the published files are served, ending in a slash.</param>
    public void GitHub(string address)
    {
        var workflow = Read(Path.Combine(Clone("reading"), ".github", "workflows", "site.yml"));
        Assert.Contains(Branch, Texts(workflow, "on", "push", "branches"));
        var job = Map(workflow, "jobs", "publish");
        Assert.Equal("github.event_name != 'pull_request'", Text(job, "if"));
        var at = Path.Combine(work, "github");
        foreach (var step in ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>())
        {
            if (Text(step, "run") is { } command)
            {
                Shell(at, command, step);
                continue;
            }

            switch (Text(step, "uses")!.Split('@')[0])
            {
                case "actions/checkout":
                    Clone("github");
                    break;
                case "actions/setup-dotnet":
                    break;
                case "actions/configure-pages":
                    outputs[$"steps.{Text(step, "id")}.outputs.base_url"] = address.TrimEnd('/');
                    break;
                case "actions/upload-pages-artifact":
                    Publish(Path.Combine(at, Text(Map(step, "with"), "path")!));
                    break;
                case "actions/deploy-pages":
                    return;
                default:
                    Assert.Fail($"Nobody knows what {Text(step, "uses")} does.");
                    break;
            }
        }

        Assert.Fail("Nothing was deployed.");
    }

    public void GitLab(string address)
    {
        var at = Clone("gitlab");
        var pipeline = Read(Path.Combine(at, ".gitlab-ci.yml"));
        var commands = Texts(pipeline, "before_script").Concat(Texts(pipeline, "pages", "script"));
        Shell(at, string.Join('\n', commands), null, ("CI_PAGES_URL", address.TrimEnd('/')));
        Publish(Path.Combine(at, Assert.Single(Texts(pipeline, "pages", "artifacts", "paths"))));
    }

    public void Forgejo()
    {
        var workflow = Read(Path.Combine(Clone("reading"), ".forgejo", "workflows", "site.yml"));
        Assert.Contains(Branch, Texts(workflow, "on", "push", "branches"));
        var job = Map(workflow, "jobs", "publish");
        var at = Directory.CreateDirectory(Path.Combine(work, "forgejo")).FullName;
        foreach (var step in ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>())
        {
            Shell(at, Text(step, "run")!, null, ("TOKEN", "secret"), ("GITHUB_SERVER_URL", new Uri(repositories).AbsoluteUri), ("GITHUB_REPOSITORY", "people/my-county"), ("GITHUB_SHA", Git(Repository, "rev-parse", Branch).Trim()));
        }

        Git(work, "clone", "-q", "--branch", "pages", Repository, Path.Combine(work, "pages"));
        Publish(Path.Combine(work, "pages"));
    }

    private string Clone(string name)
    {
        var at = Path.Combine(work, name);
        Git(work, "clone", "-q", Repository, at);
        return at;
    }

    /// <summary>A step, with what it takes from others put in.</summary>
    private void Shell(string at, string command, YamlMappingNode? step, params (string, string)[] environment)
    {
        Assert.DoesNotContain("${{", command, StringComparison.Ordinal);
        var given = step is not null && step.Children.TryGetValue("env", out var env) ? ((YamlMappingNode)env).Children.Select(e => (e.Key.ToString(), Filled(e.Value.ToString()))) : [];
        PackedTool.Run(at, "bash", ["-e", "-o", "pipefail", "-c", command], [("CI", "true"), .. environment, .. given]);
    }

    private string Filled(string value) => value.StartsWith("${{ ", StringComparison.Ordinal) ? outputs[value["${{ ".Length..^" }}".Length]] : value;

    private void Publish(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file);
            if (name.StartsWith('.')) continue;
            var target = Path.Combine(published, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string Git(string folder, params string[] arguments) => PackedTool.Run(folder, "git", arguments);

    private static YamlMappingNode Read(string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(path)));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static YamlMappingNode Map(YamlMappingNode node, params string[] keys) => keys.Aggregate(node, (at, key) => (YamlMappingNode)at[key]);

    private static IEnumerable<string> Texts(YamlMappingNode node, params string[] keys) => ((YamlSequenceNode)Map(node, keys[..^1])[keys[^1]]).Select(n => n.ToString());

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;
}
