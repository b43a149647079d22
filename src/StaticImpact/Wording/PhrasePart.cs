using System.Collections.Immutable;

namespace StaticImpact.Wording;

/// <summary>Literal text, or the place of a value.</summary>
/// <param name="Text">As written, with its braces for a place.</param>
/// <param name="Name">The value's name; null for literal text.</param>
/// <param name="Forms">The forms to choose from; default when the value itself is shown.</param>
internal readonly record struct PhrasePart(string Text, string? Name, ImmutableArray<string> Forms)
{
    /// <summary>Splits a text. A brace without a partner is literal.</summary>
    public static ImmutableArray<PhrasePart> Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<PhrasePart>();
        var start = 0;
        while (start < text.Length)
        {
            var open = text.IndexOf('{', start);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0) break;
            if (open > start) parts.Add(new(text[start..open], null, default));
            var inner = text[(open + 1)..close].Split('|');
            parts.Add(new(text[open..(close + 1)], inner[0].Trim(), inner.Length == 1 ? default : [.. inner.Skip(1)]));
            start = close + 1;
        }

        if (start < text.Length || parts.Count == 0) parts.Add(new(text[start..], null, default));
        return parts.ToImmutable();
    }
}
