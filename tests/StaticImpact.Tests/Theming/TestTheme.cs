using System.Buffers;
using System.Text;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages;
using StaticImpact.Theming;

namespace StaticImpact.Tests.Theming;

/// <summary>A theme in a temporary folder with one page, <c>pages/club</c>, about a club with members.</summary>
internal sealed class TestTheme : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("theme-test").FullName;

    public TestTheme()
    {
        Add("commons/theme.yml", "name: Commons\n");
        Add("commons/strings/en.yml", "hello: Hello\ngreet: Hello, {name}\nmembers: {one: \"{n} member\", other: \"{n} members\"}\n");
    }

    public DiagnosticBag Bag { get; } = new();
    public List<KeyValuePair<Sourced<string>, Sourced<string>>> Overrides { get; } = [];
    public string Folder => folder;

    public TestTheme Page(string text) => Add("commons/pages/club.sbn-html", text);

    public TestTheme Add(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public TestTheme Token(string name, string value)
    {
        Overrides.Add(new(new(name, new SourceSpan("content/initiative.yml", 9, 5)), new(value, new SourceSpan("content/initiative.yml", 9, 20))));
        return this;
    }

    public Theme? Load(string name = "commons") => Theme.Load(
        new ThemeSources([folder], new Sourced<string>(name, new SourceSpan("content/initiative.yml", 3, 8)), Overrides),
        new Dictionary<string, Shape> { ["pages/club"] = Club.Shape }, Bag);

    public string Render(Club? club = null, string root = "", string name = "commons", string language = "en")
    {
        var theme = Load(name);
        Assert.False(Bag.HasErrors, Messages);
        var output = new ArrayBufferWriter<byte>();
        theme!.Render("pages/club", club ?? Club.Readers, new PageContext(theme.Strings.In(new Language(language)), root, "/club/"), output, Bag);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public string Errors(string name = "commons")
    {
        Load(name);
        return Messages;
    }

    public string Messages => string.Join('\n', Bag.ToSorted());

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
