using System.Buffers;
using StaticImpact.Diagnostics;

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
        /// <summary>A scheme that can run script or that no reader can follow, or an address that a browser reads otherwise than a person.</summary>
        Forbidden,
    }

    /// <summary>The address without outer white space, and its kind.</summary>
    public static (Kind Kind, string Address) Read(string written)
    {
        var address = written.Trim();
        if (address.Length == 0) return (Kind.Empty, address);
        if (address[0] == '#') return (address.Length == 1 ? Kind.Empty : Kind.Anchor, address);
        if (WebAddress.Fault(address) is not null) return (Kind.Forbidden, address);
        var colon = address.IndexOf(':');
        if (colon < 0 || address.AsSpan(0, colon).ContainsAny(EndsScheme)) return (Kind.Internal, address);
        return (IsAllowed(address.AsSpan(0, colon)) && (!address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.Contains('@', StringComparison.Ordinal)) ? Kind.External : Kind.Forbidden, address);
    }

    /// <summary>What is wrong with a forbidden address and what to write: what follows the address in a sentence.</summary>
    public static string Why(string address) =>
        WebAddress.Fault(address)
        ?? (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "is no email address. Write it like mailto:name@example.org."
        : "can run a program or be followed by nobody. Use a page or file of this site, or an address that starts with https:, mailto: or tel:.");

    private static bool IsAllowed(ReadOnlySpan<char> scheme)
    {
        foreach (var allowed in (ReadOnlySpan<string>)["http", "https", "mailto", "tel", "sms", "webcal"])
        {
            if (scheme.Equals(allowed, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
