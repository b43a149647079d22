using System.Buffers;
using System.Text;

namespace StaticImpact.Checks;

/// <summary>
/// Walks over the start tags of an HTML page and their attributes, as bytes and without a tree. It reads what our
/// pages and hand-written HTML hold; <see cref="PageRules"/> has a full parser for the rest.
/// </summary>
internal ref struct TagReader(ReadOnlySpan<byte> html)
{
    private static readonly SearchValues<byte> EndsName = SearchValues.Create(" \t\r\n\f/>="u8);
    private static readonly SearchValues<byte> EndsUnquoted = SearchValues.Create(" \t\r\n\f>"u8);

    private readonly ReadOnlySpan<byte> html = html;
    private int at;
    private bool inTag;

    /// <summary>The element's name as written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    public ReadOnlySpan<byte> AttributeName { get; private set; }

    /// <summary>As written: entities are not resolved. Empty for an attribute without a value.</summary>
    public ReadOnlySpan<byte> AttributeValue { get; private set; }

    /// <summary>Moves to the next start tag, past whatever is left of this one.</summary>
    public bool NextTag()
    {
        while (inTag) NextAttribute();
        while (true)
        {
            var found = html[at..].IndexOf((byte)'<');
            if (found < 0 || at + found + 1 >= html.Length) return false;
            at += found + 1;
            var c = html[at];
            if (c == '!') SkipDeclaration();
            else if (c is (byte)'/' or (byte)'?') SkipPast(">"u8);
            else if (char.IsAsciiLetter((char)c))
            {
                var length = html[at..].IndexOfAny(EndsName);
                if (length < 0) return false;
                Name = html.Slice(at, length);
                at += length;
                inTag = true;
                return true;
            }
        }
    }

    /// <summary>Moves to the next attribute of this tag.</summary>
    public bool NextAttribute()
    {
        while (at < html.Length && html[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f' or (byte)'/') at++;
        if (at >= html.Length || html[at] == '>')
        {
            EndTag();
            return false;
        }

        // A name may begin with '=', so the search starts behind its first character.
        var length = html[(at + 1)..].IndexOfAny(EndsName);
        AttributeName = length < 0 ? html[at..] : html.Slice(at, length + 1);
        at += AttributeName.Length;
        AttributeValue = default;
        SkipSpace();
        if (at >= html.Length || html[at] != '=') return true;
        at++;
        SkipSpace();
        if (at >= html.Length) return true;
        var quote = html[at];
        if (quote is (byte)'"' or (byte)'\'')
        {
            at++;
            var end = html[at..].IndexOf(quote);
            AttributeValue = end < 0 ? html[at..] : html.Slice(at, end);
            at += AttributeValue.Length + (end < 0 ? 0 : 1);
        }
        else
        {
            var end = html[at..].IndexOfAny(EndsUnquoted);
            AttributeValue = end < 0 ? html[at..] : html.Slice(at, end);
            at += AttributeValue.Length;
        }

        return true;
    }

    /// <summary>The words that follow this tag, up to the next one; for messages.</summary>
    public readonly string TextAfter()
    {
        var rest = this;
        while (rest.inTag) rest.NextAttribute();
        var text = rest.html[rest.at..];
        var end = text.IndexOf((byte)'<');
        return Encoding.UTF8.GetString(end < 0 ? text[..Math.Min(60, text.Length)] : text[..Math.Min(60, end)]).Trim();
    }

    private void EndTag()
    {
        inTag = false;
        if (at >= html.Length) return;
        var isClosed = html[at - 1] == '/';
        at++;
        if (isClosed) return;
        if (Is("script"u8)) SkipPast("</script"u8);
        else if (Is("style"u8)) SkipPast("</style"u8);
        else if (Is("title"u8)) SkipPast("</title"u8);
        else if (Is("textarea"u8)) SkipPast("</textarea"u8);
    }

    private readonly bool Is(ReadOnlySpan<byte> name) => Name.Length == name.Length && Ascii.EqualsIgnoreCase(Name, name);

    private void SkipSpace()
    {
        while (at < html.Length && html[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f') at++;
    }

    private void SkipDeclaration()
    {
        if (html[at..].StartsWith("!--"u8))
        {
            at += 3;
            SkipPast("-->"u8);
        }
        else
        {
            SkipPast(">"u8);
        }
    }

    private void SkipPast(ReadOnlySpan<byte> end)
    {
        var found = html[at..].IndexOf(end);
        at = found < 0 ? html.Length : at + found + end.Length;
    }
}
