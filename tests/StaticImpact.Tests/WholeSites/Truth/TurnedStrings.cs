using YamlDotNet.RepresentationModel;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A language made for tests: English with every letter turned half way round the alphabet, a comma before decimals, a point
/// between thousands, and some sentences in another order. Nothing in it can be right by being English.</summary>
internal static class TurnedStrings
{
    public const string Language = "eo";

    private static readonly HashSet<string> AsTheyAre = ["plural", "direction", "alphabet", "chart.people-case"];

    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["number.decimal"] = ",",
        ["number.group"] = ".",
        ["language.name"] = "Ghearq",
        ["chart.summary.rose"] = "{in} {value}, {in-first} {first}: {measure} ebfr ({change}).",
        ["chart.summary.fell"] = "{in} {value}, {in-first} {first}: {measure} sryy ({change}).",
        ["chart.summary.target"] = "{by} {target} vf gur tbny.",
        ["page.headline.up"] = "{in} {to}, {in-first} {from}: {measure} ebfr",
        ["page.headline.down"] = "{in} {to}, {in-first} {from}: {measure} sryy",
        ["chart.summary.gap"] = "{reference} {reference-value}, {group} {value}: {gap} ncneg.",
    };

    /// <summary>Writes a theme that has this language besides those of commons.</summary>
    public static string WriteTheme(SiteTest site)
    {
        var folder = Directory.CreateDirectory(Path.Combine(site.Folder, "themes", "turned", "strings")).FullName;
        File.WriteAllText(Path.Combine(site.Folder, "themes", "turned", "theme.yml"), "name: Turned\nextends: commons\n");
        foreach (var file in Directory.GetFiles(PublishedTruthTests.Commons, "en*.yml"))
        {
            var stream = new YamlStream();
            using (var reader = new StreamReader(file)) stream.Load(reader);
            Turn("", (YamlMappingNode)stream.Documents[0].RootNode);
            using var writer = new StreamWriter(Path.Combine(folder, Language + Path.GetFileName(file)[2..]));
            stream.Save(writer, assignAnchors: false);
        }

        site.Change("initiative.yml", "theme: commons", "theme: turned");
        return folder;
    }

    public static string Turn(string text)
    {
        var depth = 0;
        return string.Concat(text.Select(c =>
        {
            if (c == '{') depth++;
            if (c == '}') depth--;
            return depth == 0 && char.IsAsciiLetter(c) ? (char)(((c | 32) - 'a' + 13) % 26 + (char.IsAsciiLetterUpper(c) ? 'A' : 'a')) : c;
        }));
    }

    private static void Turn(string prefix, YamlMappingNode map)
    {
        foreach (var (name, node) in map.Children)
        {
            var key = prefix + ((YamlScalarNode)name).Value;
            if (node is YamlMappingNode children)
            {
                Turn(key + ".", children);
                continue;
            }

            var text = (YamlScalarNode)node;
            text.Value = Others.TryGetValue(key, out var other) ? other : AsTheyAre.Contains(key) ? text.Value : Turn(text.Value!);
            text.Style = YamlDotNet.Core.ScalarStyle.DoubleQuoted;
        }
    }
}
