namespace StaticImpact.Content.Media;

/// <summary>A picture without what programs and cameras wrote beside its pixels.</summary>
/// <param name="Bytes">The very array that was given where there was nothing to leave out.</param>
/// <param name="HadPlace">Whether it told where it was taken.</param>
public sealed record CleanPicture(byte[] Bytes, bool HadPlace);
