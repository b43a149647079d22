namespace StaticImpact.Publishing;

/// <summary>A file of the site.</summary>
/// <param name="Path">Where, from the site's root, with forward slashes: <c>goals/reading/index.html</c>.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
