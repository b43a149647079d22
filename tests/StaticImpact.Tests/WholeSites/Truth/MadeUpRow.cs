namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A row of a made-up data file, as it is written.</summary>
/// <param name="Value">A number, a bound, a grade or yes and no; nothing where a flag says why.</param>
internal sealed record MadeUpRow(string Period, string Value, string Flag = "", string Moe = "", string N = "", string Denominator = "", string Place = "")
{
    /// <summary>By column.</summary>
    public IReadOnlyDictionary<string, string> Groups { get; init; } = new Dictionary<string, string>();
}
