namespace StaticImpact.Content.Data;

/// <summary>From when on a figure may be seen.</summary>
/// <param name="Moment">In the initiative's time zone.</param>
/// <param name="File">The data file that holds it.</param>
internal readonly record struct Release(DateTime Moment, string File);
