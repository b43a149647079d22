using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>A theme that an initiative can name.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Description">What it is for, in a sentence or two; empty when its <c>theme.yml</c> says nothing.</param>
public sealed record KnownTheme(string Name, string Description)
{
    /// <summary>The one that is used unless another is named.</summary>
    public const string Usual = "commons";

    /// <summary>The themes in a folder of themes, the usual one first, then by name.</summary>
    public static ImmutableArray<KnownTheme> In(string folder) =>
        [.. ThemeFolder.Names([folder]).OrderBy(n => n != Usual).ThenBy(n => n, StringComparer.Ordinal).Select(name =>
        {
            var file = new ThemeFile("theme.yml", $"themes/{name}/theme.yml", File.ReadAllBytes(Path.Combine(folder, name, "theme.yml")));
            return new KnownTheme(name, file.IsText ? ThemeManifest.Read(file, new DiagnosticBag())?.Description ?? "" : "");
        })];
}
