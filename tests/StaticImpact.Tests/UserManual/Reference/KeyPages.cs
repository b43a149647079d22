using System.Text;
using StaticImpact.Content;
using StaticImpact.Yaml;

namespace StaticImpact.Tests.UserManual.Reference;

/// <summary>Every key of every kind of file, from the declarations that read them.</summary>
internal static class KeyPages
{
    private const string Common = "manual/keys/every-page.md";

    public static IEnumerable<(string Name, string Text)> All()
    {
        var common = ContentSchema.For("pages/about.md")!.Keys.Where(IsCommon).ToList();
        yield return ("manual/keys.md", ReferenceText.Head("Keys", "Every key that a file may have, what to write there and what it does.", 160) + """
            These lists come from the program itself, so they are complete and up to date. Your editor knows them, too: see [the check chapter](check.md#your-editor-helps).

            *Can be translated* means that the key holds words, which a [translation](translations.md) may put in another language. Everything else comes from the original.

            """.ReplaceLineEndings("\n"));
        yield return (Common, ReferenceText.Head("Keys of every page", "They may stand in any Markdown file.", 20) + Lists(common));
        var weight = 10;
        foreach (var schema in ContentSchema.All)
        {
            var own = schema.Keys.Where(k => !IsCommon(k) || !schema.Files.EndsWith(".md", StringComparison.Ordinal)).ToList();
            var more = own.Count < schema.Keys.Length ? $"All [keys of every page](every-page.md) may stand here, too. Of these, `title` is needed.\n\n" : "";
            yield return ($"manual/keys/{NameOf(schema)}.md", ReferenceText.Head("Keys of " + TitleOf(schema), $"For files like content/{schema.Files.Replace("**", "*", StringComparison.Ordinal)}.", weight) + more + Lists(own));
            weight += weight == 10 ? 20 : 10;
        }
    }

    private static bool IsCommon(YamlKey key) => PageKeys.Format.Keys.Any(k => k.Name == key.Name && k.Doc == key.Doc);

    private static string NameOf(ContentSchema schema) => schema.Kind.Name;

    private static string TitleOf(ContentSchema schema) => schema.Files.Contains('/', StringComparison.Ordinal) ? schema.Files[..schema.Files.IndexOf('/', StringComparison.Ordinal)] : schema.Files;

    /// <summary>The keys, then those of each group of keys among them. Not as tables: four columns do not fit a phone.</summary>
    private static string Lists(IReadOnlyList<YamlKey> keys)
    {
        var text = new StringBuilder();
        List(text, keys);
        foreach (var key in keys) Group(text, key, key.Name);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Group(StringBuilder text, YamlKey key, string path)
    {
        var parts = key.Format.Keys.ToList();
        if (parts.Count == 0) return;
        text.Append("## Under `").Append(path).Append("`\n\n");
        List(text, parts);
        foreach (var part in parts) Group(text, part, path + ": " + part.Name);
    }

    private static void List(StringBuilder text, IReadOnlyList<YamlKey> keys)
    {
        foreach (var key in keys)
        {
            text.Append('`').Append(key.Name).Append('`').Append(key.IsRequired ? " (needed)" : "").Append('\n')
                .Append(":   ").Append(ReferenceText.Plain(key.Doc)).Append("\\\n")
                .Append("    Write ").Append(ReferenceText.Plain(key.Format.Expected))
                .Append(key.In == KeyPlace.Translation ? ". Only in translations." : key.HoldsWords ? ". Can be translated." : ".").Append("\n\n");
        }
    }
}
