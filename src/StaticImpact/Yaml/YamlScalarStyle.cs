namespace StaticImpact.Yaml;

public enum YamlScalarStyle
{
    Plain,
    Quoted,

    /// <summary><c>|</c>: lines are kept.</summary>
    Literal,

    /// <summary><c>&gt;</c>: lines are joined.</summary>
    Folded,
}
