namespace StaticImpact.Markup;

/// <summary>Reads <c>kind/id.property</c>: small letters, digits and hyphens.</summary>
internal static class LiveValueName
{
    public static bool TryRead(string written, out string? kind, out string id, out string? property)
    {
        kind = null;
        property = null;
        var rest = written.AsSpan();
        var slash = rest.IndexOf('/');
        if (slash >= 0)
        {
            kind = rest[..slash].ToString();
            rest = rest[(slash + 1)..];
        }

        var dot = rest.IndexOf('.');
        if (dot >= 0)
        {
            property = rest[(dot + 1)..].ToString();
            rest = rest[..dot];
        }

        id = rest.ToString();
        return IsName(id) && (kind is null || IsName(kind)) && (property is null || IsName(property));
    }

    private static bool IsName(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
        }

        return name.Length > 0;
    }
}
