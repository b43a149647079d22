namespace StaticImpact.Tests.Cli;

/// <summary>Standard output that is closed or full: what the command does is done all the same, and its end says so.</summary>
public sealed class ClosedOutputTests
{
    [Theory]
    [InlineData(">/dev/full")]
    [InlineData(">&-")]
    public void Build_publishes_and_says_so_on_the_other_output(string redirection)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /dev/full.");
        using var site = SiteTest.From();
        var (exit, _, error) = Run(site, "build --as-of 2026-11-22", redirection);
        Assert.Equal(0, exit);
        Assert.StartsWith("staticimpact: standard output takes nothing more (", error, StringComparison.Ordinal);
        Assert.Contains("The site is in ", error, StringComparison.Ordinal);
        Assert.True(site.Has("index.html"));
    }

    [Fact]
    public void Build_publishes_when_both_outputs_are_closed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The script is one for a Unix shell.");
        using var site = SiteTest.From();
        Assert.Equal(0, Run(site, "build --as-of 2026-11-22", ">&- 2>&-").Exit);
        Assert.True(site.Has("index.html"));
        Assert.Equal(3, Run(site, "check --format json", ">&- 2>&-").Exit);
    }

    [Fact]
    public void Build_whose_findings_are_lost_says_what_was_published()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /dev/full.");
        using var site = SiteTest.From();
        var (exit, _, error) = Run(site, "build --format json --as-of 2026-11-22", ">/dev/full");
        Assert.Equal(0, exit);
        Assert.Contains("so what it was to hold is lost.", error, StringComparison.Ordinal);
        Assert.Contains("The site is in ", error, StringComparison.Ordinal);
        Assert.Equal(1, Run(site.Add("goals/reading.md", "---\ntitel: x\n---\n"), "build --format json", ">/dev/full").Exit);
    }

    [Theory]
    [InlineData("check --format json", ">/dev/full")]
    [InlineData("check --format json", ">&-")]
    [InlineData("check --report --format json", ">/dev/full")]
    [InlineData("digest --since 2026-01-01", ">/dev/full")]
    [InlineData("translate --status", ">/dev/full")]
    [InlineData("--version", ">/dev/full")]
    public void Command_whose_words_are_all_it_does_ends_with_3(string command, string redirection)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /dev/full.");
        using var site = SiteTest.From();
        var (exit, _, error) = Run(site, command, redirection);
        Assert.Equal(3, exit);
        Assert.Contains("staticimpact: standard output takes nothing more (", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build --as-of 2026-11-22", 0)]
    [InlineData("digest --since 2026-01-01", 0)]
    [InlineData("new goal", 2)]
    public void Findings_that_nobody_hears_are_no_failure(string command, int expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /dev/full.");
        using var site = SiteTest.From();
        Assert.Equal(expected, Run(site, command, "2>/dev/full").Exit);
        Assert.Equal(expected, Run(site, command, "2>&-").Exit);
    }

    [Fact]
    public void Reader_that_stops_reading_is_no_failure()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is one for a Unix shell.");
        using var site = SiteTest.From();
        var (exit, _, error) = CommandLine.RunProgram(site.Folder, "bash", "-c", $"{CommandLine.InShell} check --report --as-of 2026-11-22 | true; exit ${{PIPESTATUS[0]}}");
        Assert.Equal(0, exit);
        Assert.Equal("", error);
    }

    private static (int Exit, string Output, string Error) Run(SiteTest site, string command, string redirection) =>
        CommandLine.RunProgram(site.Folder, "sh", "-c", $"{CommandLine.InShell} {command} {redirection}");
}
