using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests;

/// <summary>Every folder of <c>InvalidSites/</c> is laid over <c>Sites/minimal</c> and must give exactly its <c>expected.txt</c>.</summary>
public sealed partial class InvalidSiteTests
{
    /// <summary>Since so little is hidden for the sake of others, no table is known of which more than half of a column goes: not among
    /// six thousand random ones, nor where whole lines go.</summary>
    private static readonly string[] NeverSeen = ["SI0371"];

    private static string Root => Path.Combine(Repository.Tests, "InvalidSites");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Invalid_site_gives_exactly_the_expected_messages(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && name.StartsWith("SI0139", StringComparison.Ordinal), "Windows cannot hold these names.");
        var folder = Path.Combine(Root, name);
        using var site = SiteTest.From().Overlay(folder);
        var result = site.Check(new BuildOptions { Strict = false });
        var found = string.Concat(result.Diagnostics.Where(d => d.Severity != Severity.Note || d.Code.Id == name[..6]).Select(d => d + "\n"));
        var expectedFile = Path.Combine(folder, "expected.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null) File.WriteAllText(expectedFile, found);
        Assert.Equal(WithoutHtmlLines(File.Exists(expectedFile) ? File.ReadAllText(expectedFile) : ""), WithoutHtmlLines(found));
        Assert.True(found.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length >= 2, "An invalid site shows that checking does not stop at the first mistake: it has at least two.");
        Assert.Contains(name[..6], found, StringComparison.Ordinal);
    }

    /// <summary>To name a code, in a remark or in what must not be found, is no proof that it is ever reported.</summary>
    [Fact]
    public void Every_diagnostic_has_an_invalid_site_or_a_test_that_finds_it()
    {
        var sites = Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)![..6]).ToHashSet(StringComparer.Ordinal);
        var found = Directory.GetFiles(Repository.Tests, "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(f => Finding().Matches(File.ReadAllText(f)))
            .SelectMany(m => Code().Matches(m.Value)).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(NeverSeen, DiagnosticCodes.All.Select(c => c.Id).Except(sites).Except(found));
    }

    [Fact]
    public void Codes_are_unique_and_lie_in_their_range()
    {
        Assert.Equal(DiagnosticCodes.All.Length, DiagnosticCodes.All.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(DiagnosticCodes.All, c => Assert.Matches("^SI0[1-7][0-9]{2}$", c.Id));
    }

    /// <summary>Where something stands in rendered HTML moves with every line of a theme's header and promises nothing.</summary>
    private static string WithoutHtmlLines(string text) => HtmlLine().Replace(text, "(a line of its HTML)");

    /// <summary>A statement that insists on something.</summary>
    [GeneratedRegex(@"(?:Assert\.(?:Contains|Equal|Single|StartsWith|Matches)\(|\.Expect\(|InlineData\()(?:[^;]|;(?!\s*\n))*?\bSI0[0-9]{3}\b(?:[^;]|;(?!\s*\n))*?\)[;\]]\s*\n")]
    private static partial Regex Finding();

    [GeneratedRegex(@"\bSI0[0-9]{3}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"\(line \d+ of its HTML\)")]
    private static partial Regex HtmlLine();
}
