using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaticImpact.Tests;

namespace StaticImpact.BrowserTests;

/// <summary>A robot plays the manual's first chapter word for word, in a clean folder with a clean home, and looks at the browser after each
/// step. What the chapter asks and the robot cannot do fails; so does what it does unasked. Its pictures are made by the same run.</summary>
public sealed class GettingStartedTests(ExampleSite example) : IAsyncLifetime
{
    private readonly string home = Directory.CreateTempSubdirectory("staticimpact-reader-").FullName;
    private string here = "";
    private ServedProject? served;
    private IPage page = null!;

    private string Initiative => Path.Combine(here, "content", "initiative.yml");

    public async ValueTask InitializeAsync()
    {
        here = home;
        page = await example.Open(1000, 940);
    }

    public async ValueTask DisposeAsync()
    {
        await page.Context.CloseAsync();
        if (served is not null) await served.DisposeAsync();
        Directory.Delete(home, recursive: true);
    }

    [Fact(Timeout = 300_000)]
    public async Task First_chapter_does_what_it_says_word_for_word()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The robot types in a Linux terminal.");
        var chapter = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "content", "pages", "manual", "getting-started.md"), TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(home, "artifacts"));
        Directory.CreateSymbolicLink(Path.Combine(home, "artifacts", "package"), PackedTool.Packages);
        var update = "";
        string[] lines = [];
        (string Asked, Func<Task> Play)[] plays =
        [
            ("$ dotnet tool install --global StaticImpact.Cli --source artifacts/package", () => Type("dotnet tool install --global StaticImpact.Cli --source artifacts/package")),
            ("Close the terminal and open a new one, so that it knows the new command.", () => Task.CompletedTask),
            ("To see whether it works, type:", () => Task.CompletedTask),
            ("$ staticimpact --version", async () => Assert.StartsWith(PackedTool.Version, await Type("staticimpact --version"), StringComparison.Ordinal)),
            ("$ staticimpact new my-county", () => Task.CompletedTask),
            ("Press Enter three times to take what it proposes.", async () =>
            {
                var said = await Type("printf '\\n\\n\\n' | script -qec 'staticimpact new my-county' /dev/null");
                Assert.Contains("Next:", said, StringComparison.Ordinal);
            }),
            ("$ cd my-county", () =>
            {
                here = Path.Combine(here, "my-county");
                Assert.True(Directory.Exists(Path.Combine(here, "content")));
                return Task.CompletedTask;
            }),
            ("$ staticimpact serve", async () => served = await ServedProject.Start(Shell("exec staticimpact serve --port 0"))),
            ("Open it in your browser.", () => Go("")),
            ("new-site.webp", () => ManualPicture.Match(example, page, "new-site.webp", 1000, 940)),
            ("Leave this window open while you work.", () => Task.CompletedTask),
            ("Open the file `content/initiative.yml` in a text editor.", async () => lines = await File.ReadAllLinesAsync(Initiative)),
            ("Change the name, the line under it and the place.", () =>
            {
                foreach (var line in Chapter.Example(chapter, "in content/initiative.yml"))
                {
                    var at = Array.FindIndex(lines, l => l.StartsWith(line[..(line.IndexOf(':') + 1)], StringComparison.Ordinal));
                    lines[at] = line;
                }

                return Task.CompletedTask;
            }),
            ("Save.", () => File.WriteAllLinesAsync(Initiative, lines)),
            ("Look at the browser: the new name is there already.", () => page.GetByText("Ready by Five").First.WaitForAsync()),
            ("Near the end of the same file, find the line `update_every: 6 weeks`.", () =>
            {
                Assert.InRange(Array.IndexOf(lines, "update_every: 6 weeks"), lines.Length / 2, lines.Length);
                return Task.CompletedTask;
            }),
            ("Write `weks` and save.", () => File.WriteAllLinesAsync(Initiative, lines.Select(l => l.Replace("6 weeks", "6 weks", StringComparison.Ordinal)))),
            ("mistake.webp", async () =>
            {
                await page.GetByRole(AriaRole.Dialog).GetByText("content/initiative.yml").First.WaitForAsync();
                await ManualPicture.Match(example, page, "mistake.webp", 1000, 640);
            }),
            ("Put the word right and save: the panel goes away.", async () =>
            {
                await File.WriteAllLinesAsync(Initiative, lines);
                await page.GetByRole(AriaRole.Dialog).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
            }),
            ("Open a second terminal in the same folder, and type:", () => Task.CompletedTask),
            ("$ staticimpact new update \"We have begun\"", async () =>
            {
                var said = await Type("staticimpact new update \"We have begun\"");
                update = Path.Combine(here, Regex.Match(said, "content/updates/\\S+\\.md", RegexOptions.None, TimeSpan.FromSeconds(1)).Value);
                await Go("updates/");
                await page.Locator("a:has-text('We have begun') .staticimpact-draft").First.WaitForAsync();
            }),
            ("Open that file.", () =>
            {
                Assert.True(File.Exists(update));
                return Task.CompletedTask;
            }),
            ("Write two or three sentences in place of its last line.", async () =>
            {
                var written = await File.ReadAllLinesAsync(update);
                await File.WriteAllLinesAsync(update, [.. written[..^1], "We met for the first time. Forty people came. We agreed on one goal."]);
            }),
            ("When you are happy, delete the line `draft: true` and save.", async () =>
            {
                var written = await File.ReadAllLinesAsync(update);
                await File.WriteAllLinesAsync(update, written.Where(l => !l.StartsWith("draft: true", StringComparison.Ordinal)));
                await page.Locator(".staticimpact-draft").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
                await page.GetByRole(AriaRole.Link, new() { Name = "We have begun" }).First.ClickAsync();
                await page.GetByText("Forty people came.").WaitForAsync();
            }),
            ("Open `content/indicators/third-grade-reading.csv` in your spreadsheet program.", () => Go("indicators/third-grade-reading/")),
            ("Add a row with this year, nothing under *income*, the new value and the number of children behind it.", () => Task.CompletedTask),
            ("Save it as CSV again.", async () =>
            {
                var figures = Path.Combine(here, "content", "indicators", "third-grade-reading.csv");
                await File.AppendAllTextAsync(figures, $"{TimeProvider.System.GetLocalNow().Year},,63.7,800\n");
                await page.GetByText("63.7").First.WaitForAsync();
            }),
            ("$ staticimpact build", async () =>
            {
                await Type("staticimpact build");
                Assert.Contains("63.7", await File.ReadAllTextAsync(Path.Combine(here, "site", "indicators", "third-grade-reading", "index.html")), StringComparison.Ordinal);
                Assert.Contains("Forty people came.", string.Concat(Directory.GetFiles(Path.Combine(here, "site", "updates"), "*.html", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.Ordinal);
            }),
        ];

        Assert.Equal(string.Join('\n', Chapter.Asked(chapter)), string.Join('\n', plays.Select(p => p.Asked)));
        foreach (var (_, play) in plays) await play();
    }

    /// <summary>Types an address. The page may be reloading itself just now, since files have changed.</summary>
    private async Task Go(string path)
    {
        for (var patience = 20; ; patience--)
        {
            try
            {
                await page.GotoAsync(served!.Url + path);
                return;
            }
            catch (PlaywrightException e) when (patience > 0 && (e.Message.Contains("ERR_ABORTED", StringComparison.Ordinal) || e.Message.Contains("interrupted by another navigation", StringComparison.Ordinal)))
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>A command in the reader's terminal, which knows nothing of this machine but .NET.</summary>
    private ProcessStartInfo Shell(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = here };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["HOME"] = home;
        start.Environment["DOTNET_CLI_HOME"] = home;
        start.Environment["NUGET_PACKAGES"] = Path.Combine(home, ".nuget", "packages");
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["PATH"] = Path.Combine(home, ".dotnet", "tools") + Path.PathSeparator + start.Environment["PATH"];
        return start;
    }

    /// <returns>What was said.</returns>
    private Task<string> Type(string command)
    {
        var start = Shell(command);
        (start.UseShellExecute, start.RedirectStandardOutput, start.RedirectStandardError) = (false, true, true);
        return Task.Run(() =>
        {
            var (exit, output, error) = CommandLine.Finish(Process.Start(start)!);
            Assert.True(exit == 0, $"{command} ended with {exit}: {error}{output}");
            return output;
        });
    }
}
