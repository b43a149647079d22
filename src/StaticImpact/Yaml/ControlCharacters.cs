using System.Buffers;

namespace StaticImpact.Yaml;

/// <summary>Characters that are not text: neither HTML nor XML may hold them.</summary>
public static class ControlCharacters
{
    private static readonly SearchValues<char> Refused = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Append(0x7F).Append(0xFFFE).Append(0xFFFF).Select(c => (char)c)]);

    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Refused);

    public static bool IsIn(ReadOnlySpan<char> text, out char found)
    {
        var at = IndexIn(text);
        found = at < 0 ? '\0' : text[at];
        return at >= 0;
    }
}
