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
    public static Shape<Person> PersonShape { get; } = Shape.Of<Person>("person")
        .Text("name", p => p.Name)
        .Flag("is_chair", p => p.IsChair)
        .Object("friend", p => p.Friend, () => PersonShape!);

    public static Shape<Club> ClubShape { get; } = Shape.Of<Club>("club page")
        .Text("title", c => c.Title)
        .Html("body", c => c.Body)
        .Address("href", c => c.Href)
        .Number("count", c => c.Members.Count)
        .Object("chair", c => c.Chair, () => PersonShape)
        .List("members", c => c.Members, () => PersonShape)
        .Texts("tags", c => c.Tags);

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
        new Dictionary<string, Shape> { ["pages/club"] = ClubShape }, Bag);

    public string Render(Club? club = null, string root = "", string name = "commons", string language = "en")
    {
        var theme = Load(name);
        Assert.False(Bag.HasErrors, Messages);
        var output = new ArrayBufferWriter<byte>();
        theme!.Render("pages/club", club ?? new Club(), new PageContext(theme.Strings.In(new Language(language)), root, "/club/"), output, Bag);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public string Errors(string name = "commons")
    {
        Load(name);
        return Messages;
    }

    public string Messages => string.Join('\n', Bag.ToSorted());

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public sealed record Person(string Name, bool IsChair = false)
    {
        public Person? Friend { get; init; }
    }

    public sealed record Club
    {
        public string Title { get; init; } = "Readers & <Writers>";
        public string Href { get; init; } = "/club/";
        public Html Body { get; init; } = new("<p>We read.</p>");
        public Person? Chair { get; init; } = new("Ann", true);
        public IReadOnlyList<Person> Members { get; init; } = [new("Ann", true), new("Ben"), new("Cy")];
        public IReadOnlyList<string> Tags { get; init; } = ["a<b", "c"];
    }
}
