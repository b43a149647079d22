using System.Collections.Immutable;

namespace StaticImpact.Importing;

/// <summary>What a project is like into which something is imported.</summary>
/// <param name="Languages">Of the site, the first one first.</param>
/// <param name="MayNamePlaces">Whether it has no places of its own.</param>
internal sealed record ImportTarget(ImmutableArray<string> Languages, bool MayNamePlaces);

/// <summary>A kind of source.</summary>
internal abstract class ImportProfile
{
    /// <summary>All of them, the most particular one first.</summary>
    public static IReadOnlyList<ImportProfile> All { get; } = [new OpenSdg.OpenSdgProfile()];

    /// <summary>By which the report and <c>import.lock</c> call it.</summary>
    public abstract string Name { get; }

    /// <summary>What such a source is, after "it is no …".</summary>
    public abstract string InWords { get; }

    public abstract bool Fits(ImportSource source);

    /// <exception cref="ImportRefused">Nothing of it can be imported.</exception>
    public abstract ImportedSite Read(ImportSource source, ImportTarget target, List<ImportRemark> remarks);
}
