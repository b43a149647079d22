using System.Buffers;
using System.Text;

namespace StaticImpact.Markup;

/// <summary>Text that is already HTML. A plain string is always encoded before it reaches a page.</summary>
public readonly record struct Html(string Value)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static Html Empty { get; } = new("");

    public bool IsEmpty => string.IsNullOrEmpty(Value);

    public static Html FromText(string text) => new(Encode(text));

    /// <summary>Encodes text for element content and quoted attribute values.</summary>
    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        var builder = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => builder.Append("&amp;"),
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                '"' => builder.Append("&quot;"),
                '\'' => builder.Append("&#39;"),
                _ => builder.Append(c),
            };
        }

        return builder.ToString();
    }

    public override string ToString() => Value;
}
