namespace StaticImpact.Tests.Cli;

/// <summary>What a script passes whose variable is not set ends with a sentence, never with a stack trace.</summary>
public sealed class EmptyArgumentTests
{
    [Theory]
    [InlineData("build", "--output", "")]
    [InlineData("build", "--project", "")]
    [InlineData("build", "--output", "  ")]
    [InlineData("build", "--output=")]
    [InlineData("build", "--base-url", "")]
    [InlineData("check", "--project", "")]
    [InlineData("check", "--as-of", "")]
    [InlineData("check", "--format", "")]
    [InlineData("serve", "--port", "")]
    [InlineData("serve", "--port", "99999")]
    [InlineData("serve", "--port", "many")]
    [InlineData("record", "--project", "")]
    [InlineData("translate", "")]
    [InlineData("schema", "--output", "")]
    [InlineData("digest", "--since", "2026-01-01", "--output", "")]
    [InlineData("digest", "--since", "")]
    [InlineData("new", "")]
    [InlineData("new", "story", "")]
    [InlineData("new", "story", "A", "--goal", "")]
    [InlineData("")]
    public void Empty_argument_ends_with_2_and_a_sentence(params string[] arguments)
    {
        using var site = SiteTest.From();
        var before = SiteTest.FilesIn(site.Folder).Keys;
        var (exit, output, error) = CommandLine.Run(site.Folder, arguments);
        Assert.Equal(2, exit);
        Assert.DoesNotContain("   at ", error + output, StringComparison.Ordinal);
        Assert.Matches("[a-z] .*\\.", error + output);
        Assert.Equal(before, SiteTest.FilesIn(site.Folder).Keys);
    }

    [Fact]
    public void Sentence_names_the_option()
    {
        using var site = SiteTest.From();
        Assert.Equal("staticimpact: '--output' is given an empty text. Write a value behind it, or leave '--output' out.\n", CommandLine.Run(site.Folder, "build", "--output", "").Error);
        Assert.Equal("staticimpact: an argument is empty. Write it, or leave it out.\n", CommandLine.Run(site.Folder, "translate", "").Error);
    }
}
