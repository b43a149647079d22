using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Nothing that content says makes a build read outside the content folder or write outside the output folder, nor link to what runs a program.</summary>
public sealed class PathSecurityTests
{
    private const string Secret = "the secret of this machine";

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](java&#x0A;script:alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](<javascript:alert(1)>)")]
    [InlineData("[x](java\\script:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x]\n\n[x]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("[![x](../media/none.png)](javascript:alert(1))")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](view-source:https://read.example)")]
    [InlineData("[x](blob:https://read.example/1)")]
    [InlineData("[x](file:///etc/passwd)")]
    public void A_link_that_runs_a_program_is_an_error_however_it_is_written(string markdown)
    {
        using var site = SiteTest.From().Add("pages/about.md", $"---\ntitle: About\n---\n{markdown}\n");
        var result = site.Build();
        Assert.Contains(result.Diagnostics, d => d.Severity == Severity.Error && d.Span is { File: "content/pages/about.md", Line: > 3 });
        Assert.False(Directory.Exists(site.Output));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\\tscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/\\\"onclick=alert(1)")]
    [InlineData("../../etc/passwd")]
    public void An_address_in_front_matter_leads_to_the_web_or_to_a_page(string url)
    {
        using var site = SiteTest.From();
        File.AppendAllText(site.ContentPath("initiative.yml"), $"take_part:\n  - {{title: Join, text: Us, url: \"{url}\"}}\n");
        var error = Assert.Single(site.Build().Diagnostics);
        Assert.Equal(("content/initiative.yml", 11), (error.Span.File, error.Span.Line));
        Assert.False(Directory.Exists(site.Output));
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("../../../../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("media/../../secret.txt")]
    [InlineData("..\\\\secret.txt")]
    [InlineData("%2e%2e/secret.txt")]
    [InlineData("file:///etc/passwd")]
    [InlineData("media/link.txt")]
    [InlineData("media/all/secret.txt")]
    public void A_file_is_taken_from_the_content_folder_only(string path)
    {
        using var site = WithSecret();
        site.Change("goals/reading.md", "order: 1", $"order: 1\nphoto: {{file: \"{path}\", alt: A}}\ndocuments: {{file: \"{path}\", title: A}}");
        Assert.Contains(site.Build().Diagnostics, d => d.Severity == Severity.Error && d.Span.File == "content/goals/reading.md");
        AssertNothingPublished(site);
    }

    [Theory]
    [InlineData("../../secret.txt")]
    [InlineData("../../../../../../../../etc/passwd")]
    [InlineData("/../secret.txt")]
    [InlineData("%2e%2e/%2e%2e/secret.txt")]
    [InlineData("..%2f..%2fsecret.txt")]
    [InlineData("..%5c..%5csecret.txt")]
    [InlineData("../media/link.txt")]
    public void A_link_in_a_text_does_not_leave_the_content_folder(string path)
    {
        using var site = WithSecret();
        site.Add("pages/about.md", $"---\ntitle: About\n---\n[x]({path}) ![x]({path})\n");
        var errors = site.Build().Diagnostics.Where(d => d.Span.File == "content/pages/about.md" && d.Severity == Severity.Error);
        Assert.Equal(2, errors.Count());
        AssertNothingPublished(site);
    }

    [Fact]
    public void Links_on_disk_out_of_the_content_folder_are_refused_and_what_they_lead_to_is_never_read()
    {
        using var site = WithSecret();
        File.CreateSymbolicLink(site.ContentPath("goals/secret.md"), Path.Combine(site.Folder, "secret.txt"));
        File.CreateSymbolicLink(site.ContentPath("indicators/secret.csv"), Path.Combine(site.Folder, "secret.txt"));
        var result = site.Build();
        Assert.Equal(4, result.Diagnostics.Count(d => d.Code.Id == "SI0122"));
        Assert.DoesNotContain(Secret, SiteTest.Lines(result.Diagnostics), StringComparison.Ordinal);
        AssertNothingPublished(site);
    }

    [Theory]
    [InlineData("/../../evil/")]
    [InlineData("/a/../../../evil/")]
    [InlineData("/..\\\\..\\\\evil/")]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/a?b=1")]
    [InlineData("/CON:/")]
    [InlineData("/old/aux.evil/")]
    [InlineData("/%2e%2e/%2e%2e/evil/")]
    public void An_alias_stays_in_the_output_folder(string alias)
    {
        using var site = SiteTest.From().Change("goals/reading.md", "order: 1", $"order: 1\naliases: [\"{alias}\"]");
        var result = site.Build();
        Assert.DoesNotContain(Directory.GetFileSystemEntries(site.Folder), e => e.Contains("evil", StringComparison.Ordinal));
        if (result.Published is not null) Assert.All(site.Files().Keys, f => Assert.DoesNotContain("..", f.Split('/')));
        else Assert.Contains(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.False(Path.Exists(Path.Combine(Path.GetDirectoryName(site.Folder)!, "evil")));
    }

    [Theory]
    [InlineData("../../themes/commons")]
    [InlineData("/tmp")]
    [InlineData("..")]
    public void A_theme_is_a_name_and_no_path(string theme)
    {
        using var site = SiteTest.From().Change("initiative.yml", "theme: commons", $"theme: \"{theme}\"");
        Assert.Contains("SI0401", SiteTest.Lines(site.Build().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_on_disk_inside_the_output_is_not_followed()
    {
        using var site = SiteTest.From();
        var elsewhere = Directory.CreateDirectory(Path.Combine(site.Folder, "elsewhere")).FullName;
        File.WriteAllText(Path.Combine(elsewhere, "index.html"), "mine");
        Directory.CreateDirectory(site.Output);
        Directory.CreateSymbolicLink(Path.Combine(site.Output, "goals"), elsewhere);
        var result = site.Build();
        Assert.Null(result.Published);
        Assert.Contains(result.Diagnostics, d => d.Code.Id == "SI0702");
        Assert.Equal(["index.html"], Directory.GetFileSystemEntries(elsewhere).Select(Path.GetFileName));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(elsewhere, "index.html")));
    }

    /// <summary>A site with a secret beside its content, a link to it in media/ and a link to its folder.</summary>
    private static SiteTest WithSecret()
    {
        var site = SiteTest.From();
        File.WriteAllText(Path.Combine(site.Folder, "secret.txt"), Secret);
        Directory.CreateDirectory(site.ContentPath("media"));
        File.CreateSymbolicLink(site.ContentPath("media/link.txt"), Path.Combine(site.Folder, "secret.txt"));
        Directory.CreateSymbolicLink(site.ContentPath("media/all"), site.Folder);
        return site;
    }

    private static void AssertNothingPublished(SiteTest site)
    {
        Assert.False(Directory.Exists(site.Output));
        var workshop = Path.Combine(site.Folder, ".staticimpact");
        if (!Directory.Exists(workshop)) return;
        Assert.All(Directory.GetFiles(workshop, "*", SearchOption.AllDirectories), f => Assert.DoesNotContain(Secret, File.ReadAllText(f), StringComparison.Ordinal));
    }
}
