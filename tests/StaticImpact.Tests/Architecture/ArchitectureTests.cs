using System.Text.RegularExpressions;

namespace StaticImpact.Tests.Architecture;

/// <summary>Holds the layout of CONTRIBUTING.md: which part may use which, and where each package lives.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>Each part with the parts, or folders of parts, it may use besides itself and Diagnostics.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Yaml"] = [],
        ["Model"] = [],
        ["Content"] = ["Model", "Yaml", "Progress.Methods", "Charts.Kinds"],
        ["DisclosureControl"] = ["Model"],
        ["Progress"] = ["Model"],
        ["Wording"] = ["Model", "Yaml"],
        ["Markup"] = ["Model"],
        ["PlainLanguage"] = ["Model", "Markup"],
        ["Charts"] = ["Model", "Progress", "Markup", "Wording"],
        ["Pages"] = ["Model", "Progress", "Charts", "Markup", "Wording"],
        ["Coherence"] = ["Model", "Progress"],
        ["Theming"] = ["Pages", "Charts", "Markup", "Yaml", "Wording"],
        ["Checks"] = [],
        ["Publishing"] = [],
        ["Importing"] = ["Content", "Model", "Progress", "Yaml", "Charts.Maps"],
    };

    /// <summary>Parts that ask the kinds of content, which are all that they may use of Content.</summary>
    private static readonly string[] AskKinds = ["Pages", "Coherence"];

    /// <summary>Each package's one home; what strangers wrote in HTML is read where it comes in, too.</summary>
    private static readonly Dictionary<string, string[]> Homes = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = ["Yaml"],
        ["Markdig"] = ["Markup"],
        ["CsvHelper"] = ["Content"],
        ["ExcelDataReader"] = ["Content"],
        ["Scriban"] = ["Theming"],
        ["AngleSharp"] = ["Checks", "Importing"],
    };

    private static string Source => Path.Combine(Repository.Root, "src", "StaticImpact");

    public static TheoryData<string> Parts => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_uses_only_what_it_may(string part)
    {
        var forbidden = new List<string>();
        foreach (var (file, code) in CodeOf(part))
        {
            foreach (Match match in Reference().Matches(code))
            {
                var used = match.Groups[1].Value;
                if (used == "Content" && AskKinds.Contains(part) && code.AsSpan(match.Index).StartsWith("StaticImpact.Content.Kinds;", StringComparison.Ordinal)) continue;
                if (!Allowed.ContainsKey(used) || used == part || used == "Diagnostics" || Allowed[part].Contains(used)) continue;
                if (Allowed[part].Any(a => a.StartsWith(used + ".", StringComparison.Ordinal) && code.AsSpan(match.Groups[1].Index).StartsWith(a))) continue;
                forbidden.Add($"{file} uses {used}");
            }
        }

        Assert.Empty(forbidden.Distinct());
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_part_with_rules()
    {
        var folders = Directory.GetDirectories(Source).Select(d => Path.GetFileName(d)!).Except(["bin", "obj"]);
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    /// <summary>Those that see all parts are seen by none.</summary>
    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_uses_nothing_that_puts_parts_together(string part)
    {
        var roots = typeof(SiteBuild).Assembly.GetTypes().Where(t => t is { Namespace: "StaticImpact", IsNested: false } && !t.Name.StartsWith('<')).Select(t => t.Name.Split('`')[0]).ToList();
        Assert.Contains(nameof(SiteBuild), roots);
        var names = new Regex($@"(?<![\w.""<])(?:{string.Join('|', roots)})(?![\w""])");
        Assert.Empty(CodeOf(part).SelectMany(c => names.Matches(c.Code).Select(m => $"{c.File} uses {m.Value}")).Distinct());
    }

    [Fact]
    public void Each_package_has_one_home()
    {
        var strangers = new List<string>();
        foreach (var part in Allowed.Keys)
        {
            foreach (var (file, code) in CodeOf(part))
            {
                strangers.AddRange(Homes.Where(h => !h.Value.Contains(part) && code.Contains("using " + h.Key, StringComparison.Ordinal)).Select(h => $"{file} uses {h.Key}"));
            }
        }

        Assert.Empty(strangers);
        Assert.All(Homes, h => Assert.All(h.Value, home => Assert.Contains(CodeOf(home), c => c.Code.Contains("using " + h.Key, StringComparison.Ordinal))));
        var packages = Regex.Matches(File.ReadAllText(Path.Combine(Source, "StaticImpact.csproj")), "PackageReference Include=\"([^\"]+)\"").Select(m => m.Groups[1].Value.Replace(".Signed", "", StringComparison.Ordinal));
        Assert.Equal(packages.Order(StringComparer.Ordinal), Homes.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Namespaces_follow_folders()
    {
        var wrong = new List<string>();
        foreach (var part in Allowed.Keys)
        {
            foreach (var (file, code) in CodeOf(part))
            {
                var folder = Path.GetDirectoryName(Path.GetRelativePath(Source, Path.Combine(Repository.Root, file)))!.Replace(Path.DirectorySeparatorChar, '.');
                if (!code.Contains($"namespace StaticImpact.{folder};", StringComparison.Ordinal)) wrong.Add(file);
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>Types inside others may be called alike: they are read beside them.</summary>
    [Fact]
    public void No_two_types_have_one_name()
    {
        var types = new[] { typeof(SiteBuild).Assembly, typeof(global::StaticImpact.Cli.Commands.TheCommand).Assembly }.SelectMany(a => a.GetTypes())
            .Where(t => !t.IsNested && t.Namespace?.StartsWith("StaticImpact", StringComparison.Ordinal) == true && !t.Name.StartsWith('<'));
        Assert.Empty(types.GroupBy(t => t.Name).Where(g => g.Count() > 1).Select(g => string.Join(", ", g.Select(t => t.FullName))));
    }

    [Fact]
    public void No_source_file_is_a_heap()
    {
        var heaps = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => File.ReadLines(f).Count() > 400)
            .Select(f => Path.GetRelativePath(Repository.Root, f));
        Assert.Empty(heaps);
    }

    [Fact]
    public void Input_and_output_happen_in_four_places()
    {
        // The content folder: its files, its listing, how one is opened, and the originals that are elsewhere.
        string[] places = ["Content/ContentFolder.cs", "Content/ContentListing.cs", "Content/ContentEntry.cs", "Content/InsideFile.cs", "Content/Originals.cs"];
        var found = new List<string>();
        foreach (var part in Allowed.Keys.Except(["Publishing", "Theming", "Importing"]))
        {
            foreach (var (file, code) in CodeOf(part))
            {
                if (FileCall().IsMatch(code) && !places.Any(p => file.EndsWith(p, StringComparison.Ordinal))) found.Add(file);
            }
        }

        Assert.Empty(found);
    }

    private static IEnumerable<(string File, string Code)> CodeOf(string part)
    {
        var folder = Path.Combine(Source, part);
        foreach (var file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            var code = string.Join('\n', File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));
            yield return (Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), code);
        }
    }

    [GeneratedRegex(@"(?<![\w.""])(?:StaticImpact\.)?(Diagnostics|Yaml|Model|Content|DisclosureControl|Progress|Wording|Markup|Charts|Pages|Coherence|Theming|Checks|Publishing)(?=\.[A-Z]|;)(?!\.(?:TryGet|Length|Count|Value|Select|Where|Any|Of\b))")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b(?:File|Directory|FileStream|FileInfo|DirectoryInfo)\.(?:Read|Write|Open|Create|Delete|Exists|Get|Move|Copy|Enumerate)|new FileStream|new FileInfo|new DirectoryInfo")]
    private static partial Regex FileCall();
}
