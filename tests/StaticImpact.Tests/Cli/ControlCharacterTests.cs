namespace StaticImpact.Tests.Cli;

/// <summary>Nothing that an author's file holds, or is called, steers a terminal or forges a line.</summary>
public sealed class ControlCharacterTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("msbuild")]
    [InlineData("github")]
    [InlineData("json")]
    public void File_whose_name_and_text_hold_control_characters_prints_none(string format)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var site = SiteTest.From();
        site.Add("pages/esc.md", "---\ntitel: a\u001b[31mb \u202Ec\r\n---\nT [[\u009b31m]]\n");
        site.Add("pages/a\u001b[31mb\r\nforged.md(1,1): error SI0000: forged.md", "---\ntitel: x\n---\nT\n");
        site.Add("indicators/third-grade.csv", "period,value\n2020,\"a\u001b[1mb\u2066\"\n");
        foreach (var command in new[] { "build", "check" })
        {
            var (exit, output, error) = CommandLine.Run(site.Folder, command, "--format", format);
            Assert.Equal(1, exit);
            Assert.DoesNotContain((output + error).Where(c => (char.IsControl(c) && c is not '\n') || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069'), c => c != '\t');
            Assert.DoesNotContain("\nforged.md(1,1)", output + error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Signs_are_shown_in_their_place()
    {
        using var site = SiteTest.From();
        site.Add("goals/reading.md", "---\ntitle: Reading\nti\u202Etle: x\n---\n");
        var (_, _, error) = CommandLine.Run(site.Folder, "build");
        Assert.Contains("content/goals/reading.md(3,1): error SI0105: Unknown key 'ti<U+202E>tle'", error, StringComparison.Ordinal);
        Assert.Contains("  3 | ti\uFFFDtle: x\n    | ^^^^^^", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_that_are_told_back_print_none()
    {
        using var site = SiteTest.From();
        foreach (var arguments in new string[][] { ["build", "--\u001b[31mx"], ["\u001b[31mx"], ["build", "--project", "\u001b[31mx"], ["translate", "\u001b]0;x\u0007"], ["new", "story", "--goal", "\u009b1m", "T"] })
        {
            var (exit, output, error) = CommandLine.Run(site.Folder, arguments);
            Assert.Equal(2, exit);
            Assert.DoesNotContain(output + error, c => char.IsControl(c) && c is not '\n');
        }
    }
}
