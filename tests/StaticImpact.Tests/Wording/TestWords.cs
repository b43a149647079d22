using System.Globalization;
using System.Runtime.CompilerServices;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Wording;
using YamlDotNet.RepresentationModel;

namespace StaticImpact.Tests.Wording;

/// <summary>The words of the theme that ships, for tests.</summary>
internal static class TestWords
{
    private static readonly Lazy<Strings> Theme = new(Load);

    public static Strings All => Theme.Value;
    public static Words English => All.In(new Language("en"));
    public static Words Spanish => All.In(new Language("es"));

    /// <summary>Words of a made-up language from a few strings.</summary>
    public static Words Of(string tag, params (string Key, string Text)[] strings) =>
        new Strings([(new Language(tag), strings.ToDictionary(s => s.Key, s => Phrase.OfText(s.Text)))]).In(new Language(tag));

    private static Strings Load()
    {
        var folder = Path.Combine(RepositoryFolder(), "themes", "commons", "strings");
        return new Strings(new[] { "en", "es" }.Select(tag =>
        {
            var phrases = new Dictionary<string, Phrase>();
            foreach (var file in Directory.GetFiles(folder, tag + "*.yml").Order(StringComparer.Ordinal))
            {
                var yaml = new YamlStream();
                yaml.Load(new StringReader(File.ReadAllText(file)));
                Flatten((YamlMappingNode)yaml.Documents[0].RootNode, "", phrases);
            }

            return (new Language(tag), (IReadOnlyDictionary<string, Phrase>)phrases);
        }));
    }

    private static void Flatten(YamlMappingNode map, string prefix, Dictionary<string, Phrase> phrases)
    {
        foreach (var (keyNode, value) in map.Children)
        {
            var key = prefix + ((YamlScalarNode)keyNode).Value;
            if (value is YamlScalarNode scalar)
            {
                phrases[key] = Phrase.OfText(scalar.Value!);
            }
            else if (value is YamlMappingNode inner)
            {
                if (inner.Children.Keys.All(k => Enum.TryParse<PluralCategory>(((YamlScalarNode)k).Value, ignoreCase: true, out _) && !int.TryParse(((YamlScalarNode)k).Value, CultureInfo.InvariantCulture, out _)))
                {
                    phrases[key] = Phrase.OfForms(inner.Children.Select(c =>
                        (Enum.Parse<PluralCategory>(((YamlScalarNode)c.Key).Value!, ignoreCase: true), ((YamlScalarNode)c.Value).Value!)));
                }
                else
                {
                    Flatten(inner, key + ".", phrases);
                }
            }
        }
    }

    private static string RepositoryFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
