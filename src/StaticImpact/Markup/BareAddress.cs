using System.Buffers;

namespace StaticImpact.Markup;

/// <summary>An address that stands among words: <c>https://example.org/plan</c>, <c>www.example.org</c>, <c>hello@example.org</c>.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Without the punctuation of the sentence around it.</param>
/// <param name="Href">What a link to it names.</param>
internal readonly record struct BareAddress(int Start, int Length, string Href)
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(["://", "www.", "@"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> EndsAuthority = SearchValues.Create("/?#<>\"`“”«» \t\r\n");
    private static readonly SearchValues<char> EndsAddress = SearchValues.Create("<>\"`“”«»。，、；：！？）」』 \t\r\n\u00A0\u2028\u2029");

    /// <summary>Signs after which no address begins, since they belong to one or to a path.</summary>
    private const string Joins = "/\\@.-_=&+%#";

    public static bool MayStandIn(ReadOnlySpan<char> text) => text.ContainsAny(Signs);

    /// <summary>The first one from a place on. Each character is looked at a few times at most, however many beginnings there are.</summary>
    public static BareAddress? Find(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length;)
        {
            var found = text[at..].IndexOfAny(Signs);
            if (found < 0) return null;
            at += found;
            var address = text[at] switch
            {
                '@' => Mail(text, from, at),
                ':' => Web(text, from, at),
                _ => Www(text, from, at),
            };
            if (address is not null) return address;
            at++;
        }

        return null;
    }

    private static BareAddress? Web(ReadOnlySpan<char> text, int from, int colon)
    {
        var before = text[from..colon];
        var scheme = before.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? 5 : before.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var start = colon - scheme;
        if (scheme == 0 || !IsFree(text, start)) return null;
        var authority = text[(colon + 3)..];
        var end = authority.IndexOfAny(EndsAuthority);
        // A name or password before the host: the address is taken whole, so that it can be refused.
        var host = (end < 0 ? authority : authority[..end]).LastIndexOf('@') + 1;
        var length = HostLength(authority[host..]);
        return length == 0 ? null : Whole(text, start, colon + 3 + host + length, "");
    }

    private static BareAddress? Www(ReadOnlySpan<char> text, int from, int start)
    {
        if (start < from || !IsFree(text, start)) return null;
        var length = HostLength(text[start..]);
        return length == 0 || text.Slice(start + "www.".Length, length - "www.".Length).IndexOf('.') < 0 ? null : Whole(text, start, start + length, "https://");
    }

    private static BareAddress? Mail(ReadOnlySpan<char> text, int from, int at)
    {
        var start = at;
        while (start > from && (char.IsLetterOrDigit(text[start - 1]) || ".-_+".Contains(text[start - 1], StringComparison.Ordinal))) start--;
        while (start < at && text[start] is '.' or '-' or '_' or '+') start++;
        if (start == at || text[at - 1] == '.' || !IsFree(text, start)) return null;
        var length = HostLength(text[(at + 1)..]);
        if (length == 0) return null;
        const string Scheme = "mailto:";
        var isWritten = text[from..start].EndsWith(Scheme, StringComparison.OrdinalIgnoreCase);
        var address = text[start..(at + 1 + length)].ToString();
        return isWritten
            ? new BareAddress(start - Scheme.Length, address.Length + Scheme.Length, Scheme + address)
            : new BareAddress(start, address.Length, Scheme + address);
    }

    private static bool IsFree(ReadOnlySpan<char> text, int start) =>
        start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || Joins.Contains(text[start - 1], StringComparison.Ordinal));

    /// <summary>How much of a text's beginning is a host that can be asked from anywhere, such as <c>example.org</c>; 0 for none.</summary>
    private static int HostLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '.' or '-' or '_')) length++;
        while (length > 0 && text[length - 1] is '.' or '-' or '_') length--;
        var host = text[..length];
        var dot = host.LastIndexOf('.');
        return dot < 1 || host[0] == '.' || host.Contains("..", StringComparison.Ordinal) || length - dot < 3 || !char.IsLetter(host[dot + 1]) ? 0 : length;
    }

    /// <param name="host">Where the host ends.</param>
    private static BareAddress Whole(ReadOnlySpan<char> text, int start, int host, string scheme)
    {
        var end = host;
        if (end + 1 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        }

        if (end < text.Length && text[end] is '/' or '?' or '#')
        {
            var rest = text[end..].IndexOfAny(EndsAddress);
            end = WithoutPunctuation(text, end, rest < 0 ? text.Length : end + rest);
        }

        return new BareAddress(start, end - start, scheme + text[start..end].ToString());
    }

    /// <summary>A full stop, a comma or the closing bracket of a remark belongs to the sentence; a bracket that the address has opened is its own.</summary>
    private static int WithoutPunctuation(ReadOnlySpan<char> text, int start, int end)
    {
        var path = text[start..end];
        var round = path.Count(')') - path.Count('(');
        var square = path.Count(']') - path.Count('[');
        for (; end > start; end--)
        {
            var last = text[end - 1];
            if (last == ')' && round > 0) round--;
            else if (last == ']' && square > 0) square--;
            else if (!".,:;!?'*_~…’".Contains(last, StringComparison.Ordinal)) break;
        }

        return end;
    }
}
