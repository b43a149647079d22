namespace StaticImpact.Theming;

/// <summary>A file that the theme adds to the site.</summary>
/// <param name="Address">From the site's root, with the content's hash in its name: <c>assets/css/site.1f0a….css</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ThemeAsset(string Address, ReadOnlyMemory<byte> Bytes);
