using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>A key as it is declared, for schemas and the manual.</summary>
/// <param name="Name">As authors write it.</param>
/// <param name="Format">What its value looks like.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Doc">One sentence for authors.</param>
/// <param name="In">Where it may stand.</param>
public record YamlKey(string Name, YamlFormat Format, bool IsRequired, string Doc, KeyPlace In)
{
    /// <summary>Whether a translation may hold it.</summary>
    public bool HoldsWords => Format.HoldsWords;
}
