using System.Collections.Frozen;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Which page a content file becomes, so that relative links between content files can become links between pages.</summary>
public sealed class ContentAddresses
{
    private readonly FrozenDictionary<string, Address> byPath;
    private readonly Initiative initiative;

    public ContentAddresses(Initiative initiative)
    {
        this.initiative = initiative;
        var found = new Dictionary<string, Address>(StringComparer.Ordinal);
        foreach (var (page, address) in AllPages.Of(initiative)) found.TryAdd(page.Path, address);
        foreach (var file in initiative.MediaFiles) found.TryAdd(file, SiteAddresses.Media(file));
        byPath = found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Content paths that can be linked to, for suggestions.</summary>
    public IEnumerable<string> Paths => byPath.Keys;

    /// <summary>Finds what a relative link in a content file leads to.</summary>
    /// <param name="from">The content file the link stands in, inside the content folder.</param>
    /// <param name="target">The link without its fragment, as written.</param>
    public LinkTarget Resolve(string from, string target)
    {
        if (target.Length == 0) return new LinkTarget.Found(byPath.TryGetValue(Original(from), out var own) ? own : Address.Home, Original(from));
        var path = Normalise(from, Uri.UnescapeDataString(target));
        if (path is null) return new LinkTarget.Missing(target) { LeavesContent = true };
        if (byPath.TryGetValue(path, out var address)) return new LinkTarget.Found(address, path);
        var original = Original(path);
        if (byPath.TryGetValue(original, out address)) return new LinkTarget.Found(address, original);
        return initiative.Hidden.TryGetValue(path, out var reason) || initiative.Hidden.TryGetValue(original, out reason)
            ? new LinkTarget.Hidden(path, reason)
            : new LinkTarget.Missing(path);
    }

    /// <summary>The original of a translation's path: <c>goals/a.es.md</c> → <c>goals/a.md</c>; other paths as they are.</summary>
    private string Original(string path)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal)) return path;
        var stem = path.AsSpan(0, path.Length - 3);
        foreach (var language in initiative.Settings.Languages)
        {
            if (stem.EndsWith("." + language.Tag, StringComparison.Ordinal))
            {
                return string.Concat(stem[..(stem.Length - language.Tag.Length - 1)], ".md");
            }
        }

        return path;
    }

    /// <summary>The path inside the content folder that a relative link names, or null when it leaves the folder.</summary>
    private static string? Normalise(string from, string target)
    {
        var parts = new List<string>();
        if (!target.StartsWith('/'))
        {
            var slash = from.LastIndexOf('/');
            if (slash >= 0) parts.AddRange(from[..slash].Split('/'));
        }

        foreach (var part in target.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}

/// <summary>What a relative link between content files leads to.</summary>
public abstract record LinkTarget
{
    public sealed record Found(Address Address, string ContentPath) : LinkTarget;

    /// <summary>The item exists but is a draft, not yet published or expired.</summary>
    public sealed record Hidden(string ContentPath, HiddenReason Reason) : LinkTarget;

    public sealed record Missing(string ContentPath) : LinkTarget
    {
        public bool LeavesContent { get; init; }
    }
}
