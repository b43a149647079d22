using System.Text;

namespace StaticImpact.Checks;

/// <summary>What an attribute says about links.</summary>
internal enum LinkRole
{
    None,
    Id,
    /// <summary>An anchor's old-fashioned name.</summary>
    Name,
    /// <summary>An address that a reader follows.</summary>
    Link,
    /// <summary>An address that the browser fetches by itself.</summary>
    Fetched,
    /// <summary>Several of these, with sizes.</summary>
    FetchedSet,
    /// <summary>The content of a <c>meta</c>, which may send the reader elsewhere.</summary>
    MetaContent,
}

internal static class LinkAttributes
{
    /// <summary>Decides by length first: most attributes are dismissed after one comparison.</summary>
    public static LinkRole RoleOf(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2:
                return Is(name, "id"u8) ? LinkRole.Id : LinkRole.None;
            case 3:
                return Is(name, "src"u8) ? LinkRole.Fetched : LinkRole.None;
            case 4:
                if (Is(name, "href"u8)) return LinkRole.Link;
                if (Is(name, "name"u8)) return Is(tag, "a"u8) ? LinkRole.Name : LinkRole.None;
                return Is(name, "data"u8) && Is(tag, "object"u8) ? LinkRole.Fetched : LinkRole.None;
            case 6:
                if (Is(name, "srcset"u8)) return LinkRole.FetchedSet;
                if (Is(name, "poster"u8)) return LinkRole.Fetched;
                return Is(name, "action"u8) ? LinkRole.Link : LinkRole.None;
            case 7:
                return Is(name, "content"u8) && Is(tag, "meta"u8) ? LinkRole.MetaContent : LinkRole.None;
            case 8:
                return Is(name, "data-src"u8) ? LinkRole.Fetched : LinkRole.None;
            case 9:
                return Is(name, "data-href"u8) ? LinkRole.Link : LinkRole.None;
            case 10:
                return Is(name, "xlink:href"u8) || Is(name, "formaction"u8) ? LinkRole.Link : LinkRole.None;
            default:
                return LinkRole.None;
        }
    }

    public static bool Is(ReadOnlySpan<byte> found, ReadOnlySpan<byte> name) =>
        found.SequenceEqual(name) || found.Length == name.Length && Ascii.EqualsIgnoreCase(found, name);
}
