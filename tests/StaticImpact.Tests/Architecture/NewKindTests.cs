namespace StaticImpact.Tests.Architecture;

/// <summary>Adds a kind of content that the program does not have to a copy of it: the files in <c>NewKind/files</c> and the lines in
/// <c>NewKind/insertions.txt</c>, which CONTRIBUTING.md walks through.</summary>
public sealed class NewKindTests : IDisposable
{
    private const int MostFiles = 11;
    private static readonly string[] Copied = ["src", "themes", "tools", "tests/StaticImpact.Tests", "tests/HoldsAttribute.cs", "StaticImpact.sln", "global.json", "BannedSymbols.txt", "Directory.Build.props", "Directory.Packages.props", ".editorconfig", "nuget.config", "README.md", "LICENSE", "THIRD-PARTY-NOTICES.md"];

    private readonly string copy = Directory.CreateTempSubdirectory("new-kind-").FullName;
    private readonly SortedDictionary<string, string?> before = new(StringComparer.Ordinal);

    private static string Kept => Path.Combine(Repository.Tests, "Architecture", "NewKind");

    public void Dispose() => Directory.Delete(copy, recursive: true);

    /// <summary>Builds the program about eight times.</summary>
    [Fact(Explicit = true)]
    public void A_new_kind_of_content_takes_at_most_eleven_files_and_none_can_be_forgotten()
    {
        foreach (var name in Copied) Copy(Path.Combine(Repository.Root, name), Path.Combine(copy, name));
        Apply();
        Assert.InRange(before.Count, 1, MostFiles);

        var (exit, said) = Build();
        Assert.True(exit == 0, said);
        (exit, said) = Test();
        Assert.True(exit == 0, said);
        TryIt();

        var after = before.Keys.ToDictionary(file => file, file => File.ReadAllText(Path.Combine(copy, file)), StringComparer.Ordinal);
        foreach (var (file, original) in before)
        {
            var path = Path.Combine(copy, file);
            if (original is null) File.Delete(path);
            else File.WriteAllText(path, original);
            (exit, said) = Build();
            if (exit == 0) (exit, said) = Test();
            Assert.True(exit != 0 && said.Contains("lesson", StringComparison.OrdinalIgnoreCase), $"Nobody missed {file}:\n{said}");
            File.WriteAllText(path, after[file]);
        }
    }

    /// <summary>Files as they are, and lines after the first line that holds a text.</summary>
    private void Apply()
    {
        var files = Path.Combine(Kept, "files");
        foreach (var file in Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(files, file);
            before[name] = null;
            Copy(file, Path.Combine(copy, name));
        }

        foreach (var insertion in File.ReadAllText(Path.Combine(Kept, "insertions.txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = insertion.Trim('\n').Split('\n');
            var path = Path.Combine(copy, parts[0]);
            var text = File.ReadAllText(path);
            before.TryAdd(parts[0], text);
            var lines = text.Split('\n').ToList();
            var at = lines.FindIndex(line => line.Contains(parts[1]["after: ".Length..], StringComparison.Ordinal));
            Assert.True(at >= 0, $"{parts[0]} has no line with '{parts[1]}'.");
            lines.Insert(at + 1, parts[2]["add: ".Length..]);
            File.WriteAllText(path, string.Join('\n', lines));
        }
    }

    /// <summary>An author starts a lesson, and readers find it.</summary>
    private void TryIt()
    {
        var site = Path.Combine(copy, "site");
        Run("new", site, "--as-of", "2026-11-22");
        const string goal = "reading";
        Run("new", "lesson", "Buses come late", "--goal", goal, "--date", "2026-11-20", "--project", site);
        var file = Path.Combine(site, "content", "lessons", "buses-come-late.md");
        File.WriteAllText(file, File.ReadAllText(file)
            .Replace("draft: true # Delete this line when everybody may see the page.\n", "since: We start at ten.\n", StringComparison.Ordinal)
            .Replace("Say what you expected and what happened.", "Families waited for the timetable.", StringComparison.Ordinal));
        File.AppendAllText(Path.Combine(site, "content", "initiative.yml"), "\nnavigation: [goals, lessons]\n");
        var schemas = Path.Combine(site, "schemas", "lesson.json");
        Run("schema", "--project", site);
        Run("build", "--project", site, "--as-of", "2026-11-22");

        Assert.Contains("What you do otherwise since.", File.ReadAllText(schemas), StringComparison.Ordinal);
        var page = SiteTest.Plain(File.ReadAllText(Path.Combine(site, "site", "lessons", "buses-come-late", "index.html")));
        Assert.Contains(">Buses come late</h1>", page, StringComparison.Ordinal);
        Assert.Contains("We start at ten.", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"../../goals/{goal}/\"", page, StringComparison.Ordinal);
        Assert.Contains("buses-come-late/", File.ReadAllText(Path.Combine(site, "site", "lessons", "index.html")), StringComparison.Ordinal);
        Assert.Contains("What we learned", SiteTest.Plain(File.ReadAllText(Path.Combine(site, "site", "index.html"))), StringComparison.Ordinal);
        Assert.Contains("lessons/buses-come-late/", string.Concat(Directory.EnumerateFiles(Path.Combine(site, "site", "search-index", "en"), "e*.js").Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    private void Run(params string[] arguments)
    {
        var (exit, output, error) = CommandLine.RunProgram(copy, "dotnet", [Path.Combine(copy, "src", "StaticImpact.Cli", "bin", "Release", "net10.0", "StaticImpact.Cli.dll"), .. arguments]);
        Assert.True(exit == 0, $"{string.Join(' ', arguments)}: {error}{output}");
    }

    private (int Exit, string Said) Build()
    {
        var (exit, output, error) = CommandLine.RunProgram(copy, "dotnet", "build", "tests/StaticImpact.Tests", "-c", "Release", "--nologo", "-v", "q", "-warnaserror", "-p:RunAnalyzers=false");
        return (exit, output + error);
    }

    /// <summary>Only those that are about kinds and the theme.</summary>
    private (int Exit, string Said) Test()
    {
        var tests = Path.Combine(copy, "tests", "StaticImpact.Tests", "bin", "Release", "net10.0", "StaticImpact.Tests.dll");
        var (exit, output, error) = CommandLine.RunProgram(copy, "dotnet", tests, "-class", typeof(KindTests).FullName!, "-class", typeof(Theming.CommonsThemeTests).FullName!);
        return (exit, output + error);
    }

    private static void Copy(string from, string to)
    {
        if (Directory.Exists(from))
        {
            foreach (var entry in Directory.EnumerateFileSystemEntries(from))
            {
                if (Path.GetFileName(entry) is not ("bin" or "obj")) Copy(entry, Path.Combine(to, Path.GetFileName(entry)));
            }
        }
        else if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to, overwrite: true);
        }
    }
}
