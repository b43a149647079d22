using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StaticImpact.Content;

namespace StaticImpact.Cli.Authoring;

/// <summary>The JSON Schemas with which editors complete and check what authors write.</summary>
internal static class SchemaFiles
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Every schema by its file's name.</summary>
    public static IEnumerable<(string Name, string Text)> All()
    {
        foreach (var schema in ContentSchema.All)
        {
            yield return (schema.FileName, Text(schema.Describe()));
            yield return (schema.TranslationFileName, Text(schema.DescribeTranslation()));
        }
    }

    /// <summary>Writes what is not there already; files of other names are left alone.</summary>
    /// <returns>How many were written.</returns>
    public static int Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var written = 0;
        foreach (var (name, text) in All())
        {
            var file = Path.Combine(folder, name);
            var bytes = Encoding.UTF8.GetBytes(text);
            if (File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes)) continue;
            File.WriteAllBytes(file, bytes);
            written++;
        }

        return written;
    }

    /// <summary>The remark at the top of a content file by which an editor finds its schema.</summary>
    /// <param name="path">The file's path in the content folder.</param>
    public static string Modeline(string path, string schema)
    {
        var up = string.Concat(Enumerable.Repeat("../", 1 + path.Count(c => c == '/')));
        return $"# yaml-language-server: $schema={up}schemas/{schema}";
    }

    private static string Text(JsonObject schema) => schema.ToJsonString(Readable) + "\n";
}
