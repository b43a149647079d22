namespace StaticImpact.Pages;

/// <summary>A model whose members templates may read. Whoever is marked <see cref="ShapeAttribute"/> is one.</summary>
public interface IShaped
{
    static abstract Shape Shape { get; }
}
