using StaticImpact.Tests;
using StaticImpact.Theming;

namespace StaticImpact.BrowserTests;

/// <summary>The example in one of the themes that come with the program, in the theme's own colours, served on loopback.</summary>
internal sealed class ThemedSite : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-theme-").FullName;
    private readonly StaticServer server;

    public ThemedSite(string theme)
    {
        var content = Path.Combine(Repository.Root, "content");
        foreach (var file in Directory.GetFiles(content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, "content", Path.GetRelativePath(content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var initiative = Path.Combine(folder, "content", "initiative.yml");
        var text = File.ReadAllText(initiative).ReplaceLineEndings("\n");
        var chosen = text.Replace("\n  name: commons\n", $"\n  name: {theme}\n", StringComparison.Ordinal).Replace("  tokens:\n    accent: \"#0B5563\"\n", "", StringComparison.Ordinal);
        Assert.True(text.Length - chosen.Length == 32 + "commons".Length - theme.Length, "The example names its theme and its accent in another way.");
        File.WriteAllText(initiative, chosen);
        var result = SiteBuild.Build(ProjectFolders.At(folder, Output, Repository.Themes), new BuildOptions { AsOf = new DateOnly(2026, 11, 22) }, TimeProvider.System);
        Assert.True(result.Published is not null, string.Join('\n', result.Diagnostics));
        server = new StaticServer(Output, "/");
    }

    public static TheoryData<string> All => [.. KnownTheme.In(Repository.Themes).Select(t => t.Name)];

    /// <summary>Ends in a slash.</summary>
    public string Url => server.Url;

    private string Output => Path.Combine(folder, "site");

    public IReadOnlyList<string> OneOfEachKind() => ExampleSite.OneOfEachKind(Output, ExampleSite.PagesOf(Output));

    /// <summary>One page of each kind, the languages taking turns.</summary>
    /// <param name="turn">Which language begins.</param>
    public IReadOnlyList<string> OneOfEachKindByTurns(int turn) =>
        [.. OneOfEachKind().GroupBy(path => (ExampleSite.KindOf(Output, path), path.StartsWith("manual/", StringComparison.Ordinal) ? path : "")).Select((languages, i) => languages.ElementAt((i + turn) % languages.Count()))];

    public void Dispose()
    {
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
