using System.Text;
using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests;

/// <summary>Whoever types what a message proposes is done with it: every "did you mean" of every invalid site is followed to the letter.</summary>
public sealed partial class SuggestionTests
{
    /// <summary>Sources whose suggestion becomes part of a message that another file reports.</summary>
    private static readonly Dictionary<string, string[]> ReportedElsewhere = new(StringComparer.Ordinal)
    {
        ["ShapeFile.cs"] = ["SI0380"],
        ["ReferenceTable.cs"] = ["SI0201", "SI0202", "SI0203", "SI0205", "SI0206"],
        ["BodyReferences.cs"] = ["SI0231", "SI0232", "SI0233"],
        ["LibraryBinder.cs"] = [@"No function '\w+\.\w+'\. Did you mean", @"The \w+ has no '\w+'\. Did you mean"],
        ["DataFileReading.cs"] = [@"There is no file '.*' in .*\. Did you mean"],
        ["GivenAnswers.cs"] = [],
        ["NewCommand.cs"] = [],
        ["NewItemCommand.cs"] = [],
        ["Rendering.cs"] = [],
        ["RepeatReader.cs"] = [],
        ["Suggestion.cs"] = [],
        ["ThemeCopies.cs"] = [],
    };

    public static TheoryData<string> Sites => [.. Directory.GetFiles(Root, "expected.txt", SearchOption.AllDirectories)
        .Where(f => File.ReadAllText(f).Contains("Did you mean", StringComparison.Ordinal))
        .Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)).Order(StringComparer.Ordinal)];

    private static string Root => Path.Combine(Repository.Tests, "InvalidSites");

    /// <summary>All of a site's messages are followed at once, so that one build shows what is left of them.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void What_a_message_proposes_works_when_it_is_typed_as_printed(string name)
    {
        var folder = Path.Combine(Root, name);
        using var site = SiteTest.From().Overlay(folder);
        var followed = File.ReadAllLines(Path.Combine(folder, "expected.txt")).Select(l => Printed().Match(l)).Where(m => m.Groups["new"].Success)
            .OrderByDescending(m => Number(m, "line")).ThenByDescending(m => Number(m, "column")).ToList();
        var places = followed.ConvertAll(m => (Message: m, Place: Follow(site, m)));
        var after = site.Check(new BuildOptions { Strict = false }).Diagnostics;
        foreach (var (message, (file, line, wrong)) in places)
        {
            var left = after.Where(d => d.Span.File == file && d.Span.Line == line && d.Severity is Severity.Error or Severity.Warning
                && (d.Message.Contains($"'{message.Groups["new"].Value}'", StringComparison.Ordinal) || (d.Code.Id == message.Groups["code"].Value && d.Message.Contains($"'{wrong}'", StringComparison.Ordinal))));
            Assert.True(!left.Any(), $"{message.Value}\nwas followed, and now it is:\n{string.Join("\n", left)}");
        }
    }

    /// <summary>Other messages that say word for word what to write.</summary>
    [Theory]
    [InlineData("SI0146-text-ends-at-a-hash", "in quotes: (\".*\")\\. If", "(?<=: ).*")]
    [InlineData("SI0147-several-without-brackets", "write '(.*\\])'", ".*")]
    [InlineData("SI0432-low-contrast", "is (#[0-9A-F]{6}) for", "#[0-9A-Fa-f]{6}")]
    public void What_a_message_writes_out_works_when_it_is_typed_as_printed(string name, string written, string replaced)
    {
        var folder = Path.Combine(Root, name);
        using var site = SiteTest.From().Overlay(folder);
        var followed = File.ReadAllLines(Path.Combine(folder, "expected.txt")).Where(l => l.Contains(name[..6], StringComparison.Ordinal)).Select(l => Place().Match(l)).OrderByDescending(m => Number(m, "column")).ToList();
        Assert.True(followed.Count > 1);
        foreach (var message in followed)
        {
            var path = Path.Combine(site.Folder, message.Groups["file"].Value);
            var lines = File.ReadAllText(path).Split('\n');
            var (line, column) = (Number(message, "line") - 1, replaced[0] == '#' ? Number(message, "column") - 1 : 0);
            lines[line] = new Regex(replaced).Replace(lines[line], Regex.Match(message.Value, written).Groups[1].Value.Replace("$", "$$", StringComparison.Ordinal), 1, column);
            File.WriteAllText(path, string.Join('\n', lines));
        }

        Assert.DoesNotContain(site.Check(new BuildOptions { Strict = false }).Diagnostics, d => d.Code.Id == name[..6]);
    }

    /// <summary>So that a new message with a suggestion is followed, too.</summary>
    [Fact]
    public void Every_message_that_can_propose_something_has_an_invalid_site_in_which_it_does()
    {
        var proposed = Directory.GetFiles(Root, "expected.txt", SearchOption.AllDirectories)
            .SelectMany(File.ReadAllLines).Where(l => l.Contains("Did you mean", StringComparison.Ordinal)).ToList();
        var missing = new List<string>();
        var seen = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)) continue;
            var text = File.ReadAllText(file);
            if (!ReportedElsewhere.TryGetValue(Path.GetFileName(file), out var wanted)) wanted = [.. Calls().Matches(text).Select(m => Wanted(text, m.Index))];
            seen += wanted.Length;
            missing.AddRange(wanted.Where(w => !proposed.Exists(p => Regex.IsMatch(p, w))).Select(w => $"{Path.GetFileName(file)}: {w}"));
        }

        Assert.True(seen > 40);
        Assert.True(missing.Count == 0, string.Join("\n", missing));
    }

    /// <summary>What a call's message looks like: its words where the call stands among them, or else its code.</summary>
    private static string Wanted(string text, int call)
    {
        var line = text[(text.LastIndexOf('\n', call) + 1)..call];
        for (var start = line.IndexOf("$\"", StringComparison.Ordinal); start >= 0; start = line.IndexOf("$\"", start + 2, StringComparison.Ordinal))
        {
            if (Before(line[(start + 2)..]) is { } words) return words + " Did you mean";
        }

        var match = NamedCode().Match(text, text.LastIndexOf('\n', call) + 1);
        if (!match.Success) match = NamedCode().Matches(text[..call]).Last();
        return CodeNamed(match.Groups[1].Value, match.Groups[2].Value);
    }

    /// <summary>The words of an interpolated string that is still open at the end; null when it has been closed.</summary>
    private static string? Before(string interpolated)
    {
        var words = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < interpolated.Length; i++)
        {
            var c = interpolated[i];
            var isDouble = i + 1 < interpolated.Length && interpolated[i + 1] == c;
            if (c == '{' && depth == 0 && isDouble)
            {
                words.Append(Regex.Escape("{"));
                i++;
            }
            else if (c == '{')
            {
                if (depth++ == 0) words.Append(".*");
            }
            else if (c == '}' && depth > 0)
            {
                depth--;
            }
            else if (depth == 0)
            {
                if (c == '"') return null;
                words.Append(Regex.Escape(c.ToString()));
                if (c == '}' && isDouble) i++;
            }
        }

        var all = words.ToString();
        return depth > 0 && all.EndsWith(".*", StringComparison.Ordinal) ? all[..^2] : null;
    }

    private static string CodeNamed(string list, string name)
    {
        var source = File.ReadAllText(Directory.GetFiles(Path.Combine(Repository.Root, "src", "StaticImpact", "Diagnostics"), list + ".cs").Single());
        return Regex.Match(source, $@" {name} {{ get; }} = (?:new|\w+)\(""(SI0[0-9]{{3}})""").Groups[1].Value;
    }

    private static int Number(Match message, string part) => int.TryParse(message.Groups[part].Value, out var number) ? number : 0;

    /// <summary>Does what an author does: puts the proposed text in the place of what was found, or gives a file the proposed name.</summary>
    /// <returns>Where a mistake would be reported now.</returns>
    private static (string File, int Line, string Wrong) Follow(SiteTest site, Match message)
    {
        var (file, line, suggestion) = (message.Groups["file"].Value, Number(message, "line"), message.Groups["new"].Value);
        // Where a message quotes more than one thing, what it proposes resembles the one that is meant.
        var quoted = Quoted().Matches(message.Groups["words"].Value).Select(m => m.Groups[1].Value).OrderBy(q => Suggestion.Distance(q, suggestion, 1000)).ToList();
        var path = Path.Combine(site.Folder, file);
        var text = Directory.Exists(path) ? [] : File.ReadAllText(path).Split('\n');
        var lines = line > 0 ? [line] : Enumerable.Range(1, text.Length).Where(n => quoted.Exists(q => text[n - 1].Contains(q, StringComparison.Ordinal))).Take(1).ToArray();
        if (lines is not [var number]) return (Rename(site, file, quoted, suggestion, message.Value), 0, "");
        var from = Math.Max(0, Number(message, "column") - 1);
        var wrong = quoted.Find(q => text[number - 1].IndexOf(q, from, StringComparison.Ordinal) >= 0);
        Assert.True(wrong is not null, $"{message.Value}\nquotes nothing that stands there: {text[number - 1][from..]}");
        var place = text[number - 1].IndexOf(wrong, from, StringComparison.Ordinal);
        text[number - 1] = text[number - 1][..place] + suggestion + text[number - 1][(place + wrong.Length)..];
        File.WriteAllText(path, string.Join('\n', text));
        return (file, line, wrong);
    }

    private static string Rename(SiteTest site, string file, List<string> quoted, string suggestion, string message)
    {
        var old = quoted.Find(q => file.Contains(q.TrimEnd('/'), StringComparison.Ordinal))?.TrimEnd('/');
        Assert.True(old is not null, $"{message}\nquotes nothing of the file's name.");
        var at = file.LastIndexOf(old, StringComparison.Ordinal);
        var renamed = file[..at] + suggestion.TrimEnd('/') + file[(at + old.Length)..];
        var (source, target) = (Path.Combine(site.Folder, file), Path.Combine(site.Folder, renamed));
        Assert.False(File.Exists(target), $"{message}\nproposes a name that is taken.");
        if (!Directory.Exists(source))
        {
            File.Move(source, target);
            return renamed;
        }

        Directory.CreateDirectory(target);
        foreach (var each in Directory.GetFiles(source)) File.Move(each, Path.Combine(target, Path.GetFileName(each)));
        Directory.Delete(source);
        return renamed;
    }

    [GeneratedRegex(@"^(?<file>[^(:]+)(?:\((?<line>\d+),(?<column>\d+)\))?: \w+ (?<code>SI\d{4}): (?<words>.*?)Did you mean '(?<new>.+?)'\?")]
    private static partial Regex Printed();

    [GeneratedRegex(@"^(?<file>[^(:]+)\((?<line>\d+),(?<column>\d+)\): .*")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<![\w])'(.+?)'(?!\w)")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<!string )\bDidYouMean\(|Suggestion\.Nearest\(")]
    private static partial Regex Calls();

    [GeneratedRegex(@"(\w+Codes)\.(\w+)")]
    private static partial Regex NamedCode();

    [GeneratedRegex(@"\bSI0[0-9]{3}\b")]
    private static partial Regex Code();
}
