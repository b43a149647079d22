using System.Collections.Frozen;

namespace StaticImpact.Cli.Serving;

/// <summary>The script and the style sheets that <c>serve</c> adds to pages. Their addresses start with a dot, which no content
/// file's can.</summary>
internal static class LiveFiles
{
    public const string Script = "/.staticimpact/live.js";
    public const string Styles = "/.staticimpact/live.css";
    public const string Marks = "/.staticimpact/marks.css";
    public const string Events = "/.staticimpact/events";
    public const string Problems = "/.staticimpact/problems.json";

    private static readonly FrozenDictionary<string, byte[]> Files = new[] { Script, Styles, Marks }.ToFrozenDictionary(f => f, Read, StringComparer.Ordinal);

    public static byte[]? Find(string address) => Files.GetValueOrDefault(address);

    private static byte[] Read(string address)
    {
        var name = Path.GetFileName(address);
        using var stream = typeof(LiveFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
