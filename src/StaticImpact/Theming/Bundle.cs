using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming;

/// <summary>Several style sheets sent as one, after the design tokens.</summary>
/// <param name="Path">Under <c>assets/</c>: <c>css/site.css</c>.</param>
/// <param name="Files">Its parts in order, relative to the bundle's own folder.</param>
internal sealed record Bundle(string Path, ImmutableArray<Sourced<string>> Files)
{
    public string Resolve(string file) => Relative.Resolve(Path, file) ?? file;

    /// <summary>With the files of a theme that extends this one, which come last and so win.</summary>
    public Bundle With(Bundle more) => this with { Files = [.. Files, .. more.Files.Where(f => Files.All(own => own.Value != f.Value))] };
}
