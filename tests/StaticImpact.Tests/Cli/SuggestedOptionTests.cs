using System.Text.RegularExpressions;

namespace StaticImpact.Tests.Cli;

/// <summary>What the command proposes for a misspelt word works when it is typed as printed.</summary>
public sealed partial class SuggestedOptionTests
{
    [Theory]
    [InlineData("new", "partner", "The school", "--sector", "educaton")]
    [InlineData("new", "story", "A story", "--goal", "readng")]
    public void A_proposed_value_is_taken(params string[] words)
    {
        using var site = SiteTest.From();
        var (exit, _, error) = CommandLine.Run(site.Folder, words);
        Assert.NotEqual(0, exit);
        CommandLine.Fine(site.Folder, [.. words[..^1], Proposed().Match(error).Groups[1].Value]);
    }

    [Fact]
    public void A_proposed_command_is_taken()
    {
        using var site = SiteTest.From();
        var (exit, output, _) = CommandLine.Run(site.Folder, "chekc");
        Assert.NotEqual(0, exit);
        var lines = output.Split('\n').Select(l => l.Trim()).ToList();
        CommandLine.Fine(site.Folder, lines[lines.IndexOf("'chekc' was not matched. Did you mean one of the following?") + 1]);
    }

    [GeneratedRegex("Did you mean '(.+?)'\\?")]
    private static partial Regex Proposed();
}
