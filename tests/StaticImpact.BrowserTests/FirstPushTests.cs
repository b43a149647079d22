using StaticImpact.Tests;

namespace StaticImpact.BrowserTests;

/// <summary>The first push of a project made by <c>new</c> publishes: the steps for each host are run, and a browser looks at the result.</summary>
public sealed class FirstPushTests(ExampleSite example) : IDisposable
{
    private const string NeedsBash = "The hosts' steps are written for a Linux shell.";

    private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-push-").FullName;

    private string Project => Path.Combine(folder, "my-county");

    private string Published => Path.Combine(folder, "published");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory(Timeout = 300_000)]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("forgejo")]
    public async Task First_push_of_a_new_project_publishes(string host)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), NeedsBash);
        CommandLine.Fine(folder, "new", "my-county", "--name", "Ready by Five", "--vendor", PackedTool.Packages);
        Directory.CreateDirectory(Published);
        using var server = new StaticServer(Published, "/my-county/");
        var address = server.Url + "my-county/";
        var run = HostRun.Push(Project, folder, Published);
        if (host == "github") run.GitHub(address);
        else if (host == "gitlab") run.GitLab(address);
        else run.Forgejo();

        var page = await example.Open(390);
        await page.GotoAsync(address);
        Assert.Contains("Ready by Five", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.NotEqual("Times New Roman", await page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily"));
        await page.ClickAsync("main a[href*='third-grade-reading'] >> nth=0");
        await page.WaitForURLAsync(address + "indicators/third-grade-reading/");
        await page.Locator("main figure svg >> visible=true").First.WaitForAsync();
        if (host != "forgejo") Assert.StartsWith(address, await page.GetAttributeAsync("link[rel=canonical]", "href"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = 120_000)]
    public void Packages_on_the_web_are_fetched_and_only_the_very_ones_that_were_noted()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), NeedsBash);
        var release = Path.Combine(folder, "release");
        Directory.CreateDirectory(release);
        foreach (var package in Directory.GetFiles(PackedTool.Packages)) File.Copy(package, Path.Combine(release, Path.GetFileName(package)));
        using var server = new StaticServer(release, "/0.1.0/");
        CommandLine.Fine(folder, "new", "my-county", "--vendor", PackedTool.Packages, "--release", server.Url + "0.1.0");
        Assert.Empty(Directory.GetFiles(Path.Combine(Project, "tools"), "*.nupkg"));
        PackedTool.Run(Project, "sh", ["tools/install"]);
        Assert.StartsWith(PackedTool.Version, PackedTool.Run(Project, Path.Combine(Project, ".tool", "staticimpact"), ["--version"]), StringComparison.Ordinal);

        Directory.Delete(Path.Combine(Project, ".tool"), recursive: true);
        var fetched = Directory.GetFiles(Path.Combine(Project, "tools"), "*.nupkg")[0];
        File.AppendAllText(fetched, "x");
        var (exit, _, error) = CommandLine.RunProgram(Project, "sh", "tools/install");
        Assert.NotEqual(0, exit);
        Assert.Contains("checksum", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Project, ".tool")));
    }

    [Fact(Timeout = 120_000)]
    public void Host_without_the_program_says_what_to_do()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), NeedsBash);
        CommandLine.Fine(folder, "new", "my-county");
        var (exit, _, error) = CommandLine.RunProgram(Project, "sh", "tools/install");
        Assert.Equal(1, exit);
        Assert.Contains("staticimpact new --vendor", error, StringComparison.Ordinal);
        // And doing it helps, from any folder of the project.
        CommandLine.Fine(Path.Combine(Project, "content"), "new", "--vendor", PackedTool.Packages);
        Assert.Equal(3, Directory.GetFiles(Path.Combine(Project, "tools"), "*").Count(f => Path.GetFileName(f) != "install"));
    }
}
