using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>A value that could not be read and has been reported. Formats pass over it in silence.</summary>
public sealed class YamlUnreadable(SourceSpan span) : YamlNode(span)
{
    public override string KindInWords => "something unreadable";
}
