using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace StaticImpact.Tests.Shipping;

/// <summary>What the host of the repository runs and asks is there, may do no more than it needs, and stays what was looked at.</summary>
public sealed partial class WorkflowTests
{
    private static string Root => Path.Combine(Repository.Root, ".github");

    public static TheoryData<string> Workflows => [.. Directory.GetFiles(Path.Combine(Root, "workflows"), "*.yml").Select(f => Path.GetFileName(f)!)];

    public static TheoryData<string> Forms => [.. Directory.GetFiles(Path.Combine(Root, "ISSUE_TEMPLATE"), "*.yml").Select(f => Path.GetFileName(f)!).Where(f => f != "config.yml")];

    [Theory]
    [InlineData("ci.yml", ".ci/run")]
    [InlineData("release.yml", ".ci/run", "scripts/pack")]
    public void Workflow_runs_the_scripts_of_the_repository(string name, params string[] scripts)
    {
        var commands = Steps(name).Select(s => Value(s, "run")).OfType<string>().ToList();
        Assert.All(scripts, s => Assert.Contains(s, commands));
        foreach (var script in commands.Select(c => c.Split(' ')[0]).Where(c => c.Contains('/', StringComparison.Ordinal)))
        {
            var path = Path.Combine(Repository.Root, script);
            Assert.True(File.Exists(path), script);
            if (!OperatingSystem.IsWindows()) Assert.True(File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute), script);
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_may_only_read_and_names_what_it_uses_by_commit(string name)
    {
        var text = File.ReadAllText(Path.Combine(Root, "workflows", name));
        var permissions = Assert.IsType<YamlMappingNode>(Document(Path.Combine("workflows", name)).Children["permissions"]);
        Assert.Equal([("contents", "read")], permissions.Children.Select(p => (p.Key.ToString(), p.Value.ToString())));
        var uses = text.Split('\n').Where(l => l.Contains("uses:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(uses);
        Assert.All(uses, l => Assert.Matches(ByCommit(), l));
        Assert.Equal(uses.Count, Steps(name).Count(s => Value(s, "uses") is not null));
        // What a stranger can write, such as a title, is never put into a command.
        Assert.All(Steps(name).Select(s => Value(s, "run")).OfType<string>(), c => Assert.DoesNotContain("${{", c, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_asks_what_is_needed(string name)
    {
        var form = Document(Path.Combine("ISSUE_TEMPLATE", name));
        Assert.All(new[] { "name", "description" }, key => Assert.NotEqual("", form.Children[key].ToString()));
        var fields = Assert.IsType<YamlSequenceNode>(form.Children["body"]).Cast<YamlMappingNode>().Where(f => Value(f, "type") != "markdown").ToList();
        Assert.NotEmpty(fields);
        Assert.All(fields, f => Assert.NotNull(Value(f, "id")));
        Assert.All(fields, f => Assert.NotNull(Value((YamlMappingNode)f.Children["attributes"], "label")));
        Assert.Contains(fields, f => f.Children.ContainsKey("validations"));
    }

    [Fact]
    public void A_pull_request_is_asked_for_tests_and_words() =>
        Assert.All(new[] { "`.ci/run`", "test", "CHANGELOG", "real figures" }, word => Assert.Contains(word, File.ReadAllText(Path.Combine(Root, "PULL_REQUEST_TEMPLATE.md")), StringComparison.Ordinal));

    private static IEnumerable<YamlMappingNode> Steps(string workflow) =>
        ((YamlMappingNode)Document(Path.Combine("workflows", workflow)).Children["jobs"]).Children.Values.Cast<YamlMappingNode>()
            .SelectMany(job => ((YamlSequenceNode)job.Children["steps"]).Cast<YamlMappingNode>());

    private static string? Value(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    private static YamlMappingNode Document(string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Root, path))));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    [GeneratedRegex("uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$")]
    private static partial Regex ByCommit();
}
