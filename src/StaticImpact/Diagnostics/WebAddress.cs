namespace StaticImpact.Diagnostics;

/// <summary>Addresses of other websites, in keys and in texts alike. What a browser would read otherwise than a person does is refused.</summary>
public static class WebAddress
{
    /// <summary>How most hosts end, and no files of a site.</summary>
    private static readonly string[] Endings = [".org", ".com", ".net", ".gov", ".edu", ".us", ".example"];

    /// <summary>Whether an address means another website to a browser, well written or not.</summary>
    public static bool IsMeant(ReadOnlySpan<char> text) =>
        text is ['/' or '\\', '/' or '\\', ..] || AfterScheme(text, out _) >= 0;

    /// <summary>What to write where a path looks as if another website was meant, as a sentence after a space; null where it does not.</summary>
    public static string? Meant(string path)
    {
        var end = path.AsSpan().IndexOfAny("/?#");
        var host = end < 0 ? path : path[..end];
        var isHost = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || Endings.Any(ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return isHost && host[0] != '.' && Fault("https://" + path) is null ? $" For another website write 'https://{path}'." : null;
    }

    /// <summary>What is wrong with such an address and what to write: a sentence without the address; null when nothing is.</summary>
    public static string? Fault(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c) || c is >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069') return "holds an invisible sign. Type it anew.";
        }

        if (text is ['/' or '\\', '/' or '\\', ..]) return $"leads to another website by whichever way this page was asked for. Write 'https://{text.TrimStart('/', '\\')}'.";
        var rest = AfterScheme(text, out var scheme);
        if (rest < 0) return null;
        var slashes = text.AsSpan(rest).IndexOfAnyExcept('/', '\\');
        if (slashes < 0) return "has no host. Write it like https://example.org/.";
        var host = text[(rest + slashes)..];
        if (!text.AsSpan(rest).StartsWith("//") || slashes != 2) return $"has not the two slashes that come before a host. Write '{scheme}://{host}'.";
        var end = host.AsSpan().IndexOfAny("/?#\\");
        var authority = end < 0 ? host : host[..end];
        var at = authority.LastIndexOf('@');
        if (at >= 0) return $"holds a name or a password, which everybody could read. Write '{scheme}://{host[(at + 1)..]}'.";
        if (text.Contains('\\', StringComparison.Ordinal)) return $"has a backslash, which browsers take for a slash. Write '{text.Replace('\\', '/')}'.";
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? null : "has no host that can be asked. Write it like https://example.org/.";
    }

    /// <summary>Where what follows <c>https:</c> or <c>http:</c> begins; −1 without either.</summary>
    private static int AfterScheme(ReadOnlySpan<char> text, out string scheme)
    {
        scheme = text.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? "http" : "https";
        return text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && text.Length > scheme.Length && text[scheme.Length] == ':' ? scheme.Length + 1 : -1;
    }
}
