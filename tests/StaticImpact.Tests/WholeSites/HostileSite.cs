using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites;

/// <summary><c>Sites/hostile</c> with a text of its own in every field that holds words: each <c>§</c> becomes one, quoted as its file needs; <c>§§</c> is one that no page shows.</summary>
internal sealed partial class HostileSite : IDisposable
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Func<int, string> text;
    private int fields;

    private HostileSite(Func<int, string> text) => this.text = text;

    public SiteTest Site { get; } = SiteTest.From("hostile");

    /// <summary>The text of every field that some page shows, with the file it stands in.</summary>
    public List<(string File, string Text)> Fields { get; } = [];

    /// <param name="text">The text of a number.</param>
    /// <param name="change">Changes a file before its texts are filled in.</param>
    public static HostileSite Published(Func<int, string> text, Func<string, string>? change = null)
    {
        var hostile = new HostileSite(text);
        var root = Path.Combine(hostile.Site.Folder, "content");
        foreach (var (path, bytes) in SiteTest.FilesIn(root))
        {
            if (path.StartsWith("media/", StringComparison.Ordinal)) continue;
            var source = System.Text.Encoding.UTF8.GetString(bytes);
            if (change is not null) source = change(source);
            var body = path.EndsWith(".md", StringComparison.Ordinal) ? source.IndexOf("\n---\n", StringComparison.Ordinal) + 1 : path.EndsWith(".yml", StringComparison.Ordinal) ? source.Length : 0;
            hostile.Site.Add(path, hostile.Fill(path, source[..body], Yaml) + hostile.Fill(path, source[body..], path.EndsWith(".csv", StringComparison.Ordinal) ? Csv : Raw));
        }

        var result = hostile.Site.Build();
        Assert.True(result.Published is not null, SiteTest.Lines(result.Diagnostics));
        return hostile;
    }

    public void Dispose() => Site.Dispose();

    private static string Yaml(string text) => JsonSerializer.Serialize(text, Quoting);

    private static string Csv(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Raw(string text) => text;

    private string Fill(string path, string source, Func<string, string> quote) => Mark().Replace(source, match =>
    {
        var own = text(match.Groups["n"].Length > 0 ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) : ++fields);
        if (!match.Groups["quiet"].Success) Fields.Add((path, own));
        return quote(own);
    });

    [GeneratedRegex("§(?<quiet>§)?(?<n>[0-9]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();
}
