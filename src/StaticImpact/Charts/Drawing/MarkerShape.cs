namespace StaticImpact.Charts.Drawing;

/// <summary>Series differ by shape as well as by colour. Hollow ones tell provisional figures.</summary>
public enum MarkerShape
{
    Circle,
    Square,
    Diamond,
    Triangle,
    InvertedTriangle,
}
