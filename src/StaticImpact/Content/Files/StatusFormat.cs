using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>A status that an author may judge: those about which figures decide alone are left out.</summary>
internal static class StatusFormat
{
    public static YamlFormat<ProgressStatus> Instance { get; } = YamlFormats.Choice([.. new[]
    {
        ProgressStatus.TargetMet, ProgressStatus.OnTrack, ProgressStatus.Improving, ProgressStatus.LittleChange,
        ProgressStatus.GettingWorse, ProgressStatus.TargetMissed, ProgressStatus.NotAssessed,
    }.Select(status => (PublicWords.Statuses[status], status))]);
}
