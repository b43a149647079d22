namespace StaticImpact.Yaml;

/// <summary>Where a key may stand.</summary>
public enum KeyPlace
{
    /// <summary>In the original; in a translation only to translate what the original says.</summary>
    Original,

    /// <summary>In a translation even where the original is silent.</summary>
    Both,

    /// <summary>Only in a translation.</summary>
    Translation,
}
