using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticImpact.Checks;

/// <summary>Takes an address apart and finds the file it means.</summary>
internal static class PageAddress
{
    private static readonly SearchValues<byte> EndsScheme = SearchValues.Create(":/?#"u8);

    public enum Kind
    {
        Empty,
        /// <summary>Only <c>#…</c>.</summary>
        SamePage,
        Relative,
        /// <summary>From the host's root, which only works where the site has a host to itself.</summary>
        Rooted,
        External,
        /// <summary>Runs something: <c>javascript:</c> and its like.</summary>
        Unsafe,
    }

    public static Kind KindOf(ReadOnlySpan<byte> address)
    {
        if (address.IsEmpty) return Kind.Empty;
        if (address[0] == '#') return Kind.SamePage;
        if (address[0] == '/') return address.Length > 1 && address[1] == '/' ? Kind.External : Kind.Rooted;
        var end = address.IndexOfAny(EndsScheme);
        if (end < 0 || address[end] != ':') return Kind.Relative;
        var scheme = address[..end];
        return LinkAttributes.Is(scheme, "javascript"u8) || LinkAttributes.Is(scheme, "vbscript"u8) || LinkAttributes.Is(scheme, "data"u8)
            ? Kind.Unsafe
            : Kind.External;
    }

    /// <summary>
    /// Writes the path of the file that a relative address means, seen from a folder (empty, or ending in <c>/</c>).
    /// A folder means its <c>index.html</c>.
    /// </summary>
    /// <returns>The length, or −1 when it leads out of the site or is longer than <paramref name="target"/>.</returns>
    public static int Resolve(ReadOnlySpan<byte> folder, ReadOnlySpan<byte> path, Span<byte> target)
    {
        if (folder.Length + path.Length + 11 > target.Length) return -1;
        folder.CopyTo(target);
        var length = folder.Length;
        while (true)
        {
            var slash = path.IndexOf((byte)'/');
            var segment = slash < 0 ? path : path[..slash];
            var isLast = slash < 0;
            if (segment.SequenceEqual(".."u8))
            {
                if (length == 0) return -1;
                length = target[..(length - 1)].LastIndexOf((byte)'/') + 1;
            }
            else if (!segment.IsEmpty && !segment.SequenceEqual("."u8))
            {
                length += Unescape(segment, target[length..]);
                if (isLast) return length;
                target[length++] = (byte)'/';
            }

            if (isLast) break;
            path = path[(slash + 1)..];
        }

        "index.html"u8.CopyTo(target[length..]);
        return length + 10;
    }

    /// <summary>Resolves <c>%20</c> and its like.</summary>
    public static int Unescape(ReadOnlySpan<byte> text, Span<byte> target)
    {
        if (!text.Contains((byte)'%'))
        {
            text.CopyTo(target);
            return text.Length;
        }

        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && byte.TryParse(text.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                target[length++] = value;
                i += 2;
            }
            else
            {
                target[length++] = text[i];
            }
        }

        return length;
    }

    /// <summary>An attribute's value with its entities resolved and outer white space gone.</summary>
    public static ReadOnlySpan<byte> Decoded(ReadOnlySpan<byte> value)
    {
        value = value.Trim(" \t\r\n\f"u8);
        return value.Contains((byte)'&') ? Encoding.UTF8.GetBytes(System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(value))) : value;
    }
}
