namespace StaticImpact.Yaml;

/// <summary>One key of a map.</summary>
public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
