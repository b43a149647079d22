using System.Globalization;
using System.Text;
using StaticImpact.Content;
using StaticImpact.Content.Kinds;
using StaticImpact.Yaml;

namespace StaticImpact.Cli.Authoring;

/// <summary>The text of a new item: a draft with what is known, and a remark for what comes later.</summary>
internal static class ItemDraft
{
    /// <param name="kind">One that is started alone.</param>
    /// <param name="values">By key, lists as several.</param>
    /// <param name="hasSchemas">Whether the project has schemas for editors.</param>
    public static string Write(ContentKind kind, string title, DateOnly day, IReadOnlyDictionary<string, IReadOnlyList<string>> values, bool hasSchemas)
    {
        var schema = ContentSchema.Of(kind);
        var start = kind.New!;
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = new StringBuilder("---\n");
        if (hasSchemas) text.Append(SchemaFiles.Modeline(kind.Plural + "/x.md", schema.FileName)).Append('\n');
        text.Append("title: ").Append(YamlText.Value(title, 2)).Append('\n');
        text.Append("draft: true # Delete this line when everybody may see the page.\n");
        if (start.DateKey is { } key) text.Append(key).Append(": ").Append(date).Append('\n');
        foreach (var field in start.Asked)
        {
            if (!values.TryGetValue(field.Key, out var given) || given.Count == 0) continue;
            text.Append(field.Key).Append(": ");
            if (field.Option == "time") text.Append(date).Append(' ').Append(given[0]);
            else if (field.IsList) text.Append('[').AppendJoin(", ", given).Append(']');
            else text.Append(given[0].StartsWith('{') && given[0].EndsWith('}') ? given[0] : YamlText.Value(given[0], 2));
            text.Append('\n');
            if (field.Brings is { } further && given[0] == further.Value) text.Append(further.Line).Append('\n');
        }

        text.Append("# Take the # away from a line to fill it in. In VS Code, Ctrl+Space shows what may stand there.\n");
        foreach (var later in start.Asked.Where(f => !values.ContainsKey(f.Key)).Select(f => f.Key).Concat(start.Later))
        {
            text.Append("# ").Append(later).Append(": ").Append(Doc(schema, later)).Append('\n');
        }

        return text.Append("---\n\n").Append(start.Prompt).Append('\n').ToString();
    }

    private static string Doc(ContentSchema schema, string key) => schema.Keys.First(k => k.Name == key).Doc;
}
