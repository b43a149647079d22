using System.Buffers;
using System.Text;

namespace StaticImpact.Markup;

/// <summary>Text that is already HTML. A plain string is always encoded before it reaches a page.</summary>
public readonly record struct Html
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>A string, or a body that is put together when it is written.</summary>
    private readonly object? content;

    public Html(string value) => content = value;

    internal Html(FilledBody body) => content = body;

    public static Html Empty { get; } = new("");

    /// <summary>For the body of a page, a new string at each call.</summary>
    public string Value => content?.ToString() ?? "";

    public bool IsEmpty => content is null or "";

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

    /// <summary>Writes it as UTF-8.</summary>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        if (content is FilledBody body) body.WriteTo(writer);
        else if (content is string text) Encoding.UTF8.GetBytes(text, writer);
    }

    public override string ToString() => Value;
}
