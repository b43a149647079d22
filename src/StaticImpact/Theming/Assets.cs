using System.Security.Cryptography;
using System.Text;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>Names every asset by its content, so that browsers may keep it for a year, and makes style sheets name each other so too.</summary>
internal sealed class Assets
{
    private readonly Dictionary<string, ThemeFile> files;
    private readonly IReadOnlyDictionary<string, Bundle> bundles;
    private readonly string tokens;
    private readonly DiagnosticBag bag;
    private readonly Dictionary<string, ThemeAsset> made = new(StringComparer.Ordinal);
    private readonly List<string> making = [];

    private Assets(Dictionary<string, ThemeFile> files, IReadOnlyDictionary<string, Bundle> bundles, string tokens, DiagnosticBag bag)
    {
        this.files = files;
        this.bundles = bundles;
        this.tokens = tokens;
        this.bag = bag;
    }

    /// <summary>All assets that are published, by their path under <c>assets/</c>. A file that went into a bundle, and icons, which
    /// stand in the pages, are not published by themselves.</summary>
    public static SortedDictionary<string, ThemeAsset> Make(IEnumerable<ThemeFile> themeFiles, IReadOnlyDictionary<string, Bundle> bundles, string tokens, DiagnosticBag bag)
    {
        var byPath = themeFiles.Where(f => f.Path.StartsWith("assets/", StringComparison.Ordinal) && !Icons.IsIcon(f.Path))
            .ToDictionary(f => f.Path["assets/".Length..], StringComparer.Ordinal);
        var assets = new Assets(byPath, bundles, tokens, bag);
        var bundled = bundles.Values.SelectMany(b => b.Files.Select(f => b.Resolve(f.Value))).ToHashSet(StringComparer.Ordinal);
        foreach (var path in byPath.Keys.Where(f => !bundled.Contains(f)).Concat(bundles.Keys).Order(StringComparer.Ordinal)) assets.Get(path);
        return new SortedDictionary<string, ThemeAsset>(assets.made, StringComparer.Ordinal);
    }

    private ThemeAsset? Get(string path)
    {
        if (made.TryGetValue(path, out var known)) return known;
        making.Add(path);
        var bytes = bundles.TryGetValue(path, out var bundle) ? Encoding.UTF8.GetBytes(Join(bundle))
            : files.TryGetValue(path, out var file) ? path.EndsWith(".css", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(StyleSheet.Rewrite(file, path, Link)) : file.Bytes
            : null;
        making.RemoveAt(making.Count - 1);
        if (bytes is null) return null;
        var asset = new ThemeAsset("assets/" + WithHash(path, bytes), bytes);
        made.Add(path, asset);
        return asset;
    }

    private string Join(Bundle bundle)
    {
        var css = new StringBuilder(tokens);
        foreach (var file in bundle.Files)
        {
            if (files.TryGetValue(bundle.Resolve(file.Value), out var part))
            {
                css.Append(StyleSheet.Rewrite(part, bundle.Path, Link));
            }
            else
            {
                bag.Add(ThemeCodes.BundleFile, file.Span, $"No file '{file.Value}' beside 'assets/{bundle.Path}'.{Meant(bundle.Resolve(file.Value), bundle.Path)}");
            }
        }

        return css.ToString();
    }

    /// <summary>What a style sheet at <paramref name="from"/> writes for a file that it names by a path relative to <paramref name="source"/>.</summary>
    private string? Link(ThemeFile source, string from, string target, SourceSpan span)
    {
        var end = target.IndexOfAny(['#', '?']);
        var rest = end < 0 ? "" : target[end..];
        var relative = end < 0 ? target : target[..end];
        if (relative.Length == 0 || relative.StartsWith("data:image/", StringComparison.Ordinal)) return target;
        if (relative.Contains(':', StringComparison.Ordinal) || relative.StartsWith('/'))
        {
            bag.Add(ThemeCodes.AssetReference, span, $"'{target}' is not in the theme. A site asks nobody else for files: copy it under assets/ and name it from there.");
            return null;
        }

        var path = Relative.Resolve(source.Path["assets/".Length..], relative);
        if (path is not null && making.Contains(path))
        {
            bag.Add(ThemeCodes.AssetReference, span, $"'{target}' leads back to the file that names it.");
            return null;
        }

        if (path is null || Get(path) is not { } asset)
        {
            bag.Add(ThemeCodes.AssetReference, span, path is null
                ? $"'{target}' leads out of the theme's assets."
                : $"'{target}' means 'assets/{path}', which is not in the theme.{Meant(path, source.Path["assets/".Length..], rest)}");
            return null;
        }

        return Relative.Between(from, asset.Address["assets/".Length..]) + rest;
    }

    /// <summary>What can be written in the place of a path that leads nowhere.</summary>
    private string Meant(string path, string from, string rest = "") =>
        Suggestion.Nearest(path, files.Keys) is { } near ? $" Did you mean '{Relative.Between(from, near)}{rest}'?" : "";

    private static string WithHash(string path, byte[] bytes)
    {
        // A name without an ending gets the hash at its end; a dot in a folder's name is none.
        var dot = path.LastIndexOf('.');
        if (dot <= path.LastIndexOf('/')) dot = path.Length;
        return $"{path[..dot]}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}{path[dot..]}";
    }
}
