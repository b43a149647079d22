using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>The icons of statuses.</summary>
public static class StatusIcons
{
    /// <summary>Every icon that <see cref="Of"/> gives, in alphabetical order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. ShownStatus.All.SelectMany(s => new[] { Of(s, Direction.Higher), Of(s, Direction.Lower) }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static string Of(ShownStatus status, Direction direction) => status.Status switch
    {
        ProgressStatus.TargetMet => "star",
        ProgressStatus.OnTrack when status.HasTarget => "check-circle",
        ProgressStatus.OnTrack or ProgressStatus.Improving => direction == Direction.Lower ? "arrow-down" : "arrow-up",
        ProgressStatus.LittleChange or ProgressStatus.NoDetectableChange or ProgressStatus.NoClearDirection => "dash",
        ProgressStatus.GettingWorse => direction == Direction.Lower ? "arrow-up" : "arrow-down",
        ProgressStatus.TargetMissed => "open-circle",
        ProgressStatus.TooFewPoints or ProgressStatus.BaselineOnly or ProgressStatus.NotComparable
            or ProgressStatus.NotAssessed or ProgressStatus.NoData => "dots",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
