using YamlDotNet.RepresentationModel;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A theme's strings in one language as its files have them, read apart from the program: what its keys say is what
/// the published sentences are held against.</summary>
internal sealed class StringTable
{
    private static readonly HashSet<string> PluralForms = ["zero", "one", "two", "few", "many", "other"];
    private readonly Dictionary<string, List<string>> forms = new(StringComparer.Ordinal);

    private StringTable(string language) => Language = language;

    public string Language { get; }

    public string DecimalSign => Text("number.decimal");

    public string GroupSign => Text("number.group");

    /// <param name="folders">Of strings files, the theme's own first and the one it extends last.</param>
    public static StringTable Of(string language, params string[] folders)
    {
        var table = new StringTable(language);
        // What a language lacks stands in the first one of the last theme.
        foreach (var wanted in (string[])[language, "en"])
        {
            foreach (var file in folders.SelectMany(f => Directory.GetFiles(f, wanted + "*.yml").Order(StringComparer.Ordinal)))
            {
                var stream = new YamlStream();
                using var reader = new StreamReader(file);
                stream.Load(reader);
                table.Read("", (YamlMappingNode)stream.Documents[0].RootNode);
            }
        }

        return table;
    }

    public bool Has(string key) => forms.ContainsKey(key);

    /// <summary>Every form of a string that changes with a number, else its one text.</summary>
    public IReadOnlyList<string> Forms(string key) => forms[key];

    public string Text(string key) => forms[key][0];

    public IEnumerable<string> Under(string prefix) => forms.Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>A string of one form with its places filled.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Text(key);
        foreach (var (name, value) in values) text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }

    private void Read(string prefix, YamlMappingNode map)
    {
        foreach (var (name, node) in map.Children)
        {
            var key = prefix + ((YamlScalarNode)name).Value;
            if (node is not YamlMappingNode children)
            {
                forms.TryAdd(key, [Plain(((YamlScalarNode)node).Value!)]);
            }
            else if (children.Children.Keys.All(k => PluralForms.Contains(((YamlScalarNode)k).Value!)))
            {
                forms.TryAdd(key, [.. children.Children.Values.Select(v => Plain(((YamlScalarNode)v).Value!))]);
            }
            else
            {
                Read(key + ".", children);
            }
        }
    }

    /// <summary>With plain spaces, as pages are read.</summary>
    private static string Plain(string text) => SiteTest.Plain(text).Replace('\u202F', ' ');
}
