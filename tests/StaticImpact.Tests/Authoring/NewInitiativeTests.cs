using System.Net;
using StaticImpact.Cli.Authoring;
using StaticImpact.Cli.Commands;
using StaticImpact.Content.Linking;
using StaticImpact.Theming;

namespace StaticImpact.Tests.Authoring;

/// <summary><c>new</c> asks three things and writes the initiative in the author's own words.</summary>
public sealed class NewInitiativeTests : IDisposable
{
    private static readonly GivenAnswers Nothing = new(null, null, []);
    private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-new-").FullName;

    private string Project => Path.Combine(folder, "place");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Name_place_and_languages_are_asked_for_and_stand_in_the_files()
    {
        var terminal = new TypedTerminal().Line("Ready by Five").Line("Maple County").Line("English, Spanish");
        Assert.Equal(0, NewCommand.Run(Project, Nothing, SiteTest.Today, null, terminal));
        Assert.True(terminal.IsDone, terminal.Shown);
        var initiative = Read("initiative.yml");
        Assert.Contains("name: Ready by Five\n", initiative, StringComparison.Ordinal);
        Assert.Contains("place: Maple County\n", initiative, StringComparison.Ordinal);
        Assert.Contains("languages: [en, es]\n", initiative, StringComparison.Ordinal);
        Assert.Contains("name: Ready by Five\n", Read("initiative.es.yml"), StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(Project, "*", SearchOption.AllDirectories), f => Assert.DoesNotMatch("Elm County|Reading Together|condado de Elm|Leer Juntos", File.ReadAllText(f)));
    }

    [Fact]
    public void Enter_alone_takes_the_invented_ones()
    {
        Assert.Equal(0, NewCommand.Run(Project, Nothing, SiteTest.Today, null, new TypedTerminal().Line("").Line("").Line("")));
        Assert.Contains("name: Reading Together\n", Read("initiative.yml"), StringComparison.Ordinal);
        Assert.Contains("Cada niño del condado de Elm", Read("agenda.es.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_none_is_asked_for_again()
    {
        var terminal = new TypedTerminal().Line("").Line("").Line("Klingonish").Line("es");
        Assert.Equal(0, NewCommand.Run(Project, Nothing, SiteTest.Today, null, terminal));
        Assert.Contains("'Klingonish' is no language", terminal.Shown, StringComparison.Ordinal);
        Assert.Contains("languages: [es]\n", Read("initiative.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("en es")]
    [InlineData("es en")]
    public void Every_choice_of_the_starters_languages_builds_without_a_remark(string languages)
    {
        Assert.Equal(0, NewCommand.Run(Project, new("Ready: by \"Five\" #1 [*]", "St. John's <County> & Co: #2", [languages]), SiteTest.Today, null, null));
        var result = SiteBuild.Check(ProjectFolders.At(Project, null, Repository.Themes), new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System);
        Assert.Equal("", SiteTest.Lines(result.Diagnostics));
        var isSpanishFirst = languages.StartsWith("es", StringComparison.Ordinal);
        Assert.Contains(isSpanishFirst ? "title: Nuestra agenda\n" : "title: Our agenda\n", Read("agenda.md"), StringComparison.Ordinal);
        Assert.Equal(languages == "en es", File.Exists(Path.Combine(Project, "content", "agenda.es.md")));
        Assert.Equal(languages == "es en", File.Exists(Path.Combine(Project, "content", "agenda.en.md")));
    }

    [Fact]
    public void Words_of_any_sign_come_back_as_they_were_typed()
    {
        const string name = "Ready: by \"Five\" #1 [*]";
        Assert.Equal(0, NewCommand.Run(Project, new(name, "St. John's <County> & Co: #2", []), SiteTest.Today, null, null));
        var built = SiteBuild.Build(ProjectFolders.At(Project, Path.Combine(folder, "site"), Repository.Themes), new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System);
        Assert.NotNull(built.Published);
        // Pages set quotation marks and apostrophes as the language has them.
        Assert.Contains("Ready: by “Five” #1 [*] is a group of families", Page("about"), StringComparison.Ordinal);
        Assert.Contains(">St. John’s <County> & Co: #2 Library</h1>", Page("partners/county-library"), StringComparison.Ordinal);

        string Page(string path) => WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(folder, "site", path, "index.html")));
    }

    [Fact]
    public void Without_a_folder_the_name_makes_one()
    {
        var before = Directory.GetCurrentDirectory();
        // Paths are taken from the folder that the command runs in.
        var (exit, _, error) = CommandLine.Run(folder, "new", "--name", "Ready by Five");
        Assert.Equal(2, exit);
        Assert.Contains("say which folder", error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetCurrentDirectory());
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("--languages", "xx-klingon-1", "'xx-klingon-1' is no language")]
    [InlineData("--name", "a\u0007b", "'--name' must be one line of words")]
    public void What_is_wrong_is_said_before_anything_is_written(string option, string value, string expected)
    {
        var (exit, _, error) = CommandLine.Run(folder, "new", "x", option, value);
        Assert.Equal(2, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void A_theme_can_be_chosen_and_shows_its_own_colours()
    {
        foreach (var theme in KnownTheme.In(Repository.Themes))
        {
            var project = Path.Combine(folder, theme.Name);
            Assert.Equal(0, NewCommand.Run(project, Nothing with { Theme = theme.Name }, SiteTest.Today, null, null));
            var initiative = File.ReadAllText(Path.Combine(project, "content", "initiative.yml"));
            Assert.Contains($"theme:\n  name: {theme.Name}\n  {(theme.Name == "commons" ? "tokens:\n    accent:" : "# tokens:\n  #   accent:")} \"#0B5563\"\n", initiative, StringComparison.Ordinal);
            var result = SiteBuild.Check(ProjectFolders.At(project, null, Repository.Themes), new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System);
            Assert.Equal("", SiteTest.Lines(result.Diagnostics));
        }
    }

    [Fact]
    public void A_theme_that_is_none_is_answered_with_those_there_are()
    {
        var (exit, _, error) = CommandLine.Run(folder, "new", "x", "--theme", "blod");
        Assert.Equal(2, exit);
        Assert.StartsWith("staticimpact: there is no theme 'blod'. Did you mean 'bold'? Themes that come with the program:\n  commons  A well-set public report.", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void Help_and_the_starter_name_every_theme()
    {
        var themes = KnownTheme.In(Repository.Themes);
        Assert.Equal(["commons", "bold", "large", "plain"], themes.Select(t => t.Name));
        Assert.All(themes, t => Assert.NotEqual("", t.Description));
        CommandLine.Fine(folder, "new", "x");
        foreach (var text in (string[])[CommandLine.Fine(folder, "new", "--help"), File.ReadAllText(Path.Combine(folder, "x", "content", "initiative.yml"))]) Assert.All(themes, t => Assert.Matches($@"[ :,]{t.Name}[,. ]", text));
    }

    [Fact]
    public void It_ends_with_the_command_to_look_at_it() =>
        Assert.Contains("  cd \"my county\"\n  staticimpact serve\n", CommandLine.Fine(folder, "new", "my county"), StringComparison.Ordinal);

    [Fact]
    public void Addresses_that_new_wrote_are_told_when_the_site_no_longer_says_it_is_invented()
    {
        Assert.Equal(0, NewCommand.Run(Project, Nothing, SiteTest.Today, null, null));
        var found = Directory.GetFiles(Path.Combine(Project, "content"), "*", SearchOption.AllDirectories)
            .SelectMany(f => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(f), @"(?:@|https://)([a-z.-]+\.example)\b(?!/\w*"" *\})").Select(m => m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        Assert.All(InventedAddresses.Hosts, host => Assert.Contains(host, found));

        foreach (var file in new[] { "initiative.yml", "indicators/third-grade-reading.md" }) File.WriteAllText(Path.Combine(Project, "content", file), Read(file).Replace("illustrative: true", "", StringComparison.Ordinal));
        var told = SiteBuild.Check(ProjectFolders.At(Project, null, Repository.Themes), new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System).Diagnostics.Where(d => d.Code.Id == "SI0190").Select(d => d.Message).ToList();
        Assert.All(InventedAddresses.Hosts, host => Assert.Contains(told, message => message.Contains(host, StringComparison.Ordinal)));
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(Project, "content", path));
}
