using System.Diagnostics;
using System.Text;
using StaticImpact.Diagnostics;

namespace StaticImpact.Checks;

/// <summary>The ids and links of one page.</summary>
internal ref struct PageLinks
{
    private const int LongestPath = 1000;

    private readonly LinkCheck check;
    private readonly string path;
    private readonly HashSet<ulong> ids = [];
    private List<(string Anchor, ulong Hash, string Words)>? ownAnchors;
    private ReadOnlySpan<byte> folder;
    private bool hasBase;
    private TagReader tags;

    public PageLinks(LinkCheck check, string path, ReadOnlySpan<byte> html)
    {
        this.check = check;
        this.path = path;
        folder = Encoding.UTF8.GetBytes(path[..(path.LastIndexOf('/') + 1)]);
        tags = new TagReader(html);
    }

    public void Read()
    {
        while (tags.NextTag())
        {
            var isBase = LinkAttributes.Is(tags.Name, "base"u8);
            while (tags.NextAttribute())
            {
                var role = LinkAttributes.RoleOf(tags.Name, tags.AttributeName);
                if (role == LinkRole.None) continue;
                if (isBase)
                {
                    // 404.html is served at any depth: it says that its links start where the site starts.
                    if (role == LinkRole.Link)
                    {
                        folder = default;
                        hasBase = true;
                    }

                    continue;
                }

                var value = PageAddress.Decoded(tags.AttributeValue);
                switch (role)
                {
                    case LinkRole.Id: AddId(value); break;
                    case LinkRole.Name: ids.Add(Hash(value)); break;
                    case LinkRole.FetchedSet: ReadSet(value); break;
                    case LinkRole.MetaContent: ReadMeta(value); break;
                    case LinkRole.Link or LinkRole.Fetched: ReadAddress(value, role); break;
                    default: throw new UnreachableException();
                }
            }
        }

        if (ownAnchors is null) return;
        foreach (var (anchor, hash, words) in ownAnchors)
        {
            if (!ids.Contains(hash)) check.Add(new LinkProblem(PagesCodes.MissingAnchor, path, $"{path}#{anchor}", words));
        }
    }

    public readonly ulong[] SortedIds()
    {
        ulong[] sorted = [.. ids];
        Array.Sort(sorted);
        return sorted;
    }

    private readonly void AddId(ReadOnlySpan<byte> id)
    {
        var hash = Hash(id);
        if (ids.Contains(hash))
        {
            var name = Encoding.UTF8.GetString(id);
            check.Add(new LinkProblem(PagesCodes.DuplicateId, path, name, $"The id '{name}' stands twice on {LinkCheck.Shown(path)}; a link to it finds only the first."));
        }

        ids.Add(hash);
    }

    private void ReadSet(ReadOnlySpan<byte> set)
    {
        while (!set.IsEmpty)
        {
            set = set.Trim(" \t\r\n\f,"u8);
            if (set.IsEmpty) return;
            var end = set.IndexOfAny(" \t\r\n\f"u8);
            var address = end < 0 ? set : set[..end];
            ReadAddress(address.TrimEnd((byte)','), LinkRole.Fetched);
            var comma = set[address.Length..].IndexOf((byte)',');
            set = address.EndsWith(","u8) ? set[address.Length..] : comma < 0 ? default : set[(address.Length + comma + 1)..];
        }
    }

    private void ReadMeta(ReadOnlySpan<byte> content)
    {
        if (check.IsOwn(content, out var own))
        {
            Follow(default, own, content);
            return;
        }

        var at = content.IndexOf("url="u8);
        if (at < 0 || content.IndexOf((byte)';') is var semicolon && (semicolon < 0 || semicolon > at)) return;
        // A redirect begins with its delay; other meta contents with 'url=' in them are sentences.
        if (content[..semicolon].Trim((byte)' ').ContainsAnyExceptInRange((byte)'0', (byte)'9')) return;
        ReadAddress(content[(at + 4)..].Trim(" '\""u8), LinkRole.Link);
    }

    private void ReadAddress(ReadOnlySpan<byte> address, LinkRole role)
    {
        var kind = PageAddress.KindOf(address);
        switch (kind)
        {
            case PageAddress.Kind.Empty:
                return;
            case PageAddress.Kind.SamePage:
                ReadOwnAnchor(address);
                return;
            case PageAddress.Kind.Unsafe:
                if (role == LinkRole.Fetched && address.StartsWith("data:image/"u8)) return;
                Report(PagesCodes.UnsafeAddress, address, "", "which can run a program in the reader's browser; take it out");
                return;
            case PageAddress.Kind.External when check.IsOwn(address, out var rest):
                Follow(default, rest, address);
                return;
            case PageAddress.Kind.External:
                if (role == LinkRole.Fetched) Report(PagesCodes.ForeignRequest, address, "", "which would tell another website who reads this page; put the file into the site");
                return;
            case PageAddress.Kind.Rooted:
                Report(PagesCodes.RootedLink, address, "", "which only works where the site has a host to itself; write it relative to the page");
                return;
            default:
                Follow(folder, address, address);
                return;
        }
    }

    private void ReadOwnAnchor(ReadOnlySpan<byte> address)
    {
        if (hasBase)
        {
            Report(PagesCodes.BrokenLink, address, "", $"which leads to the home page, because the page has a 'base'; write '{path}{Encoding.UTF8.GetString(address)}'");
            return;
        }

        if (!TryReadAnchor(address, out var anchor, out var hash) || ids.Contains(hash)) return;
        (ownAnchors ??= []).Add((anchor, hash, Words(address, anchor, "which is nowhere on that page; a heading's id is its words in small letters with hyphens")));
    }

    private readonly void Follow(ReadOnlySpan<byte> from, ReadOnlySpan<byte> address, ReadOnlySpan<byte> written)
    {
        var hashAt = address.IndexOf((byte)'#');
        var pathPart = hashAt < 0 ? address : address[..hashAt];
        var query = pathPart.IndexOf((byte)'?');
        if (query >= 0) pathPart = pathPart[..query];

        string target;
        if (pathPart.IsEmpty && query >= 0 && from == folder)
        {
            target = path;
        }
        else
        {
            Span<byte> buffer = stackalloc byte[LongestPath];
            var length = PageAddress.Resolve(from, pathPart, buffer);
            if (length < 0)
            {
                Report(PagesCodes.BrokenLink, written, "", "which leads out of the site");
                return;
            }

            if (!check.TryFind(buffer[..length], out target))
            {
                Report(PagesCodes.BrokenLink, written, Encoding.UTF8.GetString(buffer[..length]), "which is no page or file of this site");
                return;
            }
        }

        if (hashAt >= 0 && TryReadAnchor(address[hashAt..], out var anchor, out var hash))
        {
            check.AddAnchor(path, target, anchor, hash, Words(written, anchor, $"which is nowhere on {LinkCheck.Shown(target)}; a heading's id is its words in small letters with hyphens"));
        }
    }

    /// <summary>False for <c>#</c>, <c>#top</c> and text fragments, which need no id.</summary>
    private static bool TryReadAnchor(ReadOnlySpan<byte> address, out string anchor, out ulong hash)
    {
        anchor = "";
        hash = 0;
        var rest = address[1..];
        var directive = rest.IndexOf(":~:"u8);
        if (directive >= 0) rest = rest[..directive];
        if (rest.IsEmpty || LinkAttributes.Is(rest, "top"u8)) return false;
        Span<byte> buffer = rest.Length <= LongestPath ? stackalloc byte[LongestPath] : new byte[rest.Length];
        var length = PageAddress.Unescape(rest, buffer);
        anchor = Encoding.UTF8.GetString(buffer[..length]);
        hash = Hash(buffer[..length]);
        return true;
    }

    private readonly void Report(DiagnosticCode code, ReadOnlySpan<byte> written, string target, string why) =>
        check.Add(new LinkProblem(code, path, target.Length > 0 ? target : Encoding.UTF8.GetString(written), Words(written, target, why)));

    private readonly string Words(ReadOnlySpan<byte> written, string target, string why)
    {
        var text = tags.TextAfter();
        var named = text.Length == 0 || !LinkAttributes.Is(tags.Name, "a"u8) ? "" : $" ({text})";
        var what = target.Length == 0 || target == Encoding.UTF8.GetString(written) ? why["which ".Length..] : $"means '{LinkCheck.Shown(target)}', {why}";
        return $"The address '{Encoding.UTF8.GetString(written)}'{named} on {LinkCheck.Shown(path)} {what}.";
    }

    /// <summary>FNV-1a: ids are short, and a site has too few of them for two to meet.</summary>
    private static ulong Hash(ReadOnlySpan<byte> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in text) hash = (hash ^ b) * 1099511628211UL;
        return hash;
    }
}
