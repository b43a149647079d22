using System.Buffers;

namespace StaticImpact.Markup;

/// <summary>What kind of address an author's link names, judged as a browser would read it.</summary>
internal static class LinkAddress
{
    private static readonly SearchValues<char> EndsScheme = SearchValues.Create("/?#");

    public enum Kind
    {
        /// <summary>A page or file of this site.</summary>
        Internal,
        /// <summary>A place on the same page.</summary>
        Anchor,
        External,
        Empty,
        /// <summary>A scheme that can run script or that no reader can follow.</summary>
        Forbidden,
    }

    /// <summary>The address without what browsers ignore in it, and its kind.</summary>
    public static (Kind Kind, string Address) Read(string written)
    {
        var address = Cleaned(written);
        if (address.Length == 0) return (Kind.Empty, address);
        if (address[0] == '#') return (address.Length == 1 ? Kind.Empty : Kind.Anchor, address);
        // A browser takes a backslash for a slash here, and both for "the same scheme, another host".
        if (address.Length > 1 && address[0] is '/' or '\\' && address[1] is '/' or '\\') return (Kind.External, "https://" + address[2..]);
        var colon = address.IndexOf(':');
        if (colon < 0 || address.AsSpan(0, colon).ContainsAny(EndsScheme)) return (Kind.Internal, address);
        return (IsAllowed(address.AsSpan(0, colon)) ? Kind.External : Kind.Forbidden, address);
    }

    private static bool IsAllowed(ReadOnlySpan<char> scheme)
    {
        foreach (var allowed in (ReadOnlySpan<string>)["http", "https", "mailto", "tel", "sms", "webcal"])
        {
            if (scheme.Equals(allowed, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Browsers drop tabs, line ends and outer white space before they look for a scheme; other control characters have no place in an address.</summary>
    private static string Cleaned(string written)
    {
        foreach (var c in written)
        {
            if (char.IsControl(c)) return string.Concat(written.Where(c => !char.IsControl(c))).Trim();
        }

        return written.Trim();
    }
}
