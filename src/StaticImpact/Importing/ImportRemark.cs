namespace StaticImpact.Importing;

/// <summary>Something of the source that is not on the site as it stands there.</summary>
/// <param name="File">In the source.</param>
/// <param name="Line">From 1; 0 for the whole file.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Why">A sentence; for a guess it says what was taken for what, and how to confirm or correct it.</param>
internal sealed record ImportRemark(ImportRemarkKind Kind, string File, int Line, string Text, string Why);

internal enum ImportRemarkKind
{
    /// <summary>A row of figures that is not imported.</summary>
    Dropped,

    /// <summary>A row that is imported otherwise than it stands in the source.</summary>
    Changed,

    /// <summary>What was taken for something without being told.</summary>
    Guess,

    /// <summary>Metadata, or a column, for which there is no place.</summary>
    NoPlace,
}
