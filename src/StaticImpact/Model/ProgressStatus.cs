namespace StaticImpact.Model;

/// <summary>A public judgement about where a measure is going. Words for readers are in the theme's strings.</summary>
public enum ProgressStatus
{
    TargetMet,
    OnTrack,

    /// <summary>The right way; with a target, too slowly for it.</summary>
    Improving,
    LittleChange,

    /// <summary>The difference is within the margins of error.</summary>
    NoDetectableChange,

    /// <summary>The figures go up and down, so that chance alone could give their trend. Only without a target.</summary>
    NoClearDirection,
    GettingWorse,
    TargetMissed,
    TooFewPoints,
    BaselineOnly,

    /// <summary>A series break lies between baseline and latest.</summary>
    NotComparable,
    NotAssessed,
    NoData,
}
