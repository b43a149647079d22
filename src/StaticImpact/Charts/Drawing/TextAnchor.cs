namespace StaticImpact.Charts.Drawing;

/// <summary>Which end of a text stands at its place.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}
