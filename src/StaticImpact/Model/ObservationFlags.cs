namespace StaticImpact.Model;

/// <summary>What a data file says about one of its values.</summary>
[Flags]
public enum ObservationFlags
{
    None = 0,

    /// <summary>Hidden to protect people. There is no value.</summary>
    Suppressed = 1,
    NotCollected = 2,
    NotApplicable = 4,
    Missing = 8,
    Provisional = 16,
    Estimated = 32,

    /// <summary>Comparability ends before this row.</summary>
    Break = 64,
    Revised = 128,

    /// <summary>The reasons a value may be blank.</summary>
    NoValue = Suppressed | NotCollected | NotApplicable | Missing,
}
