using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>A status that an author may judge: those about which figures decide alone are left out.</summary>
internal static class StatusFormat
{
    public static YamlFormat<ProgressStatus> Instance { get; } = YamlFormats.Choice(
        ("target-met", ProgressStatus.TargetMet), ("on-track", ProgressStatus.OnTrack), ("improving", ProgressStatus.Improving),
        ("little-change", ProgressStatus.LittleChange), ("getting-worse", ProgressStatus.GettingWorse),
        ("target-missed", ProgressStatus.TargetMissed), ("not-assessed", ProgressStatus.NotAssessed));
}
