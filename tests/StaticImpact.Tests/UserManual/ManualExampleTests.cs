using System.Text;
using StaticImpact.Cli.Authoring;
using StaticImpact.Cli.Commands;
using StaticImpact.Coherence;
using StaticImpact.Content;
using StaticImpact.Model;
using StaticImpact.Tests.Authoring;
using StaticImpact.Tests.Content.Media;
using StaticImpact.Tests.Pages;

namespace StaticImpact.Tests.UserManual;

/// <summary>What the manual shows works: its files make sites, its commands run, its mistakes are answered as it says.
/// Each page's examples are laid over the small initiative that <c>staticimpact new</c> writes, which is what readers have.</summary>
public sealed class ManualExampleTests
{
    /// <summary>Pictures, documents and films that examples name; what is in them does not matter.</summary>
    private static readonly string[] Media = ["media/bus-stop.jpg", "media/annual-report-2026.pdf", "media/charter.pdf", "media/reading-week.webm", "media/reading-week.vtt", "media/reading-week.es.vtt"];

    public static TheoryData<string> PagesWithFiles => [.. ManualPage.All.Where(p => !ManualReferenceTests.IsGenerated(p.Name) && p.Examples.Any(e => e.IsFile || e.IsPart)).Select(p => p.Name)];

    public static TheoryData<string> PagesWithMistakes => [.. ManualPage.All.Where(p => p.Examples.Any(e => e.IsAnswer)).Select(p => p.Name)];

    public static TheoryData<string> PagesWithCommands => [.. ManualPage.All.Where(p => p.Commands.Any(IsOurs)).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(PagesWithFiles))]
    public void Files_of_a_page_make_a_site_without_a_remark(string name)
    {
        using var site = NewInitiative();
        var examples = ManualPage.Named(name).Examples;
        foreach (var example in examples) LayOver(site, example);
        foreach (var path in Media.Where(path => !examples.Any(e => e.Text.Contains(path, StringComparison.Ordinal)))) site.Delete(path);

        // An example need not bring the story, the activity and the translation that its readers still lack.
        Assert.Equal("", SiteTest.Lines(site.Check().Diagnostics.RemoveAll(d => CoherenceRules.All.Any(r => r.Code == d.Code))));
    }

    [Theory]
    [MemberData(nameof(PagesWithMistakes))]
    public void Mistakes_of_a_page_are_answered_as_it_says(string name)
    {
        var wrong = new List<ManualPage.Example>();
        foreach (var example in ManualPage.Named(name).Examples)
        {
            if (example.IsWrong) wrong.Add(example);
            if (!example.IsAnswer) continue;
            using var site = NewInitiative();
            foreach (var file in wrong) Write(site, file.File, file.Text);
            var answer = SiteTest.Lines(site.Check().Diagnostics);
            foreach (var line in example.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Assert.Contains(line + "\n", answer, StringComparison.Ordinal);
            wrong.Clear();
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(PagesWithCommands))]
    public void Commands_of_a_page_run(string name)
    {
        var commands = ManualPage.Named(name).Commands.ToList();
        using var site = commands.Any(c => c.StartsWith("staticimpact new my-county", StringComparison.Ordinal)) ? SiteTest.Empty() : NewInitiative();
        if (commands.Contains("cd my-county")) Directory.Delete(Path.Combine(site.Folder, "content"));
        var here = site.Folder;
        foreach (var command in commands)
        {
            if (command.StartsWith("cd ", StringComparison.Ordinal)) here = Path.Combine(here, command[3..]);
            if (!IsOurs(command)) continue;
            var arguments = Split(command).Skip(1).ToArray();
            Assert.Empty(TheCommand.Make().Parse(arguments).Errors.Select(e => command + ": " + e.Message));
            // Only the installed program has packages to give; FirstPushTests run the command.
            if (!WouldNotEnd(arguments) && (PackedTool.IsPacked || !arguments.Contains("--vendor"))) CommandLine.Fine(here, arguments);
        }
    }

    [Fact]
    public void Every_kind_of_file_has_a_chapter_with_a_whole_example()
    {
        foreach (var schema in ContentSchema.All)
        {
            var chapter = ManualPage.Named($"manual/content/{schema.Kind.ToString().ToLowerInvariant()}.md");
            Assert.Contains(chapter.Examples, e => e.IsFile && ContentSchema.For(e.File["content/".Length..]) == schema);
        }
    }

    [Fact]
    public void Every_host_is_told_about()
    {
        var hosts = ManualPage.Named("manual/publishing.md").Examples.Where(e => e.IsPart && e.Text.StartsWith("hosts:", StringComparison.Ordinal)).Select(e => e.Text).ToList();
        Assert.All(HostNames.All, host => Assert.Contains(hosts, text => text.Contains(host, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_example_of_the_manual_says_what_it_is()
    {
        var unknown = ManualPage.All.Where(p => !ManualReferenceTests.IsGenerated(p.Name))
            .SelectMany(p => p.Examples.Where(e => !(e.IsFile || e.IsPart || e.IsWrong || e.IsAnswer || (e.Language is "sh" or "text" && e.Caption.Length == 0)))
                .Select(e => $"{p.Name}, line {e.Line}: '{e.Language} {e.Caption}'"));
        Assert.Empty(unknown);
    }

    /// <summary>A preview runs until it is stopped, and no test asks the websites of others.</summary>
    private static bool WouldNotEnd(string[] arguments) => arguments is ["serve", ..] || arguments.Contains("--external");

    private static bool IsOurs(string command) => command.StartsWith("staticimpact ", StringComparison.Ordinal);

    private static SiteTest NewInitiative()
    {
        var site = SiteTest.Empty();
        foreach (var (path, text) in Starter.Files(new StarterAnswers(null, null, StarterAnswers.UsualLanguages), SiteTest.Today)) Write(site, path, text);
        foreach (var path in Media) site.AddBytes(path, BytesOf(Path.GetExtension(path)));
        return site;
    }

    private static byte[] BytesOf(string ending) => ending switch
    {
        ".pdf" => File.ReadAllBytes(Path.Combine(Repository.Root, "content/media/documents/agenda-one-page.pdf")),
        ".webm" => TestFilm.WebM,
        ".vtt" => TestFilm.Captions,
        ".jpg" => TestPictures.Plain("jpg"),
        _ => throw new System.Diagnostics.UnreachableException(ending),
    };

    private static void LayOver(SiteTest site, ManualPage.Example example)
    {
        if (example.IsFile) Write(site, example.File, example.Text);
        if (example.IsPart) Write(site, example.File, WithKeys(File.ReadAllText(Path.Combine(site.Folder, example.File)), example.Text, example.File.EndsWith(".md", StringComparison.Ordinal)));
    }

    private static void Write(SiteTest site, string path, string text)
    {
        var file = Path.Combine(site.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
    }

    /// <summary>A file with keys put in, in place of those of the same name.</summary>
    private static string WithKeys(string file, string keys, bool isMarkdown)
    {
        var lines = file.Split('\n').ToList();
        var end = isMarkdown ? lines.IndexOf("---", 1) : lines.Count;
        foreach (var key in keys.Split('\n').Where(l => l.Length > 0 && l[0] is not (' ' or '#' or '-')).Select(l => l[..(l.IndexOf(':', StringComparison.Ordinal) + 1)]))
        {
            var at = lines.FindIndex(1, end - 1, l => l.StartsWith(key, StringComparison.Ordinal));
            if (at < 0) continue;
            do
            {
                lines.RemoveAt(at);
                end--;
            }
            while (at < end && lines[at].Length > 0 && lines[at][0] is ' ' or '-' && lines[at] != "---");
        }

        lines.Insert(end, keys.TrimEnd('\n'));
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Split(string command)
    {
        var word = new StringBuilder();
        var quoted = false;
        foreach (var c in command)
        {
            if (c == '"') quoted = !quoted;
            else if (c != ' ' || quoted) word.Append(c);
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }
}
