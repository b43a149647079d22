using System.Collections.Immutable;
using StaticImpact.Content.Files;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>What <c>initiative.yml</c> says, with what is usual where it is silent.</summary>
internal static class SettingsAssembly
{
    /// <summary>The site's languages, each once; English when none is named.</summary>
    public static ImmutableArray<Language> Languages(InitiativeFrontMatter file) =>
        file.Languages.IsEmpty ? [new Language("en")] : [.. file.Languages.Select(l => l.Value).Distinct()];

    /// <summary>Where days begin: as in the zone that is named, and else as in UTC.</summary>
    public static string TimeZone(InitiativeFrontMatter file) => file.TimeZone?.Value ?? "UTC";

    public static InitiativeSettings Of(InitiativeFrontMatter file, string name, FileReferences files, DiagnosticBag bag)
    {
        for (var i = 1; i < file.Languages.Length; i++)
        {
            if (file.Languages.AsSpan(0, i).IndexOf(file.Languages[i]) >= 0 || file.Languages.Take(i).Any(l => l.Value == file.Languages[i].Value))
            {
                bag.Add(FilesCodes.KeysDisagree, file.Languages[i].Span, $"'{file.Languages[i].Value}' is listed twice. Keep it once.");
            }
        }

        foreach (var path in file.Publish) files.Shown(path);
        foreach (var (path, mark) in file.Checked) files.Confirm(path, mark);
        if (file.TimeZone is { } zone) CheckZone(zone, bag);
        return file.Settings with
        {
            Languages = Languages(file),
            TimeZone = file.TimeZone?.Value,
            Theme = file.Theme?.Name ?? new Sourced<string>("commons", new SourceSpan(name)),
            Logo = files.Shown(file.Theme?.Logo),
            Hero = file.Settings.Hero is { Picture: { } picture } && files.Shown(picture.File) is null ? null : file.Settings.Hero,
            Tokens = file.Theme?.Tokens ?? [],
            Source = new SourceSpan(name),
        };
    }

    /// <summary>Names of zones are the same on every computer.</summary>
    private static void CheckZone(Sourced<string> zone, DiagnosticBag bag)
    {
        if (zone.Value == "UTC" || TimeZones.TryFind(zone.Value, out _)) return;
        bag.Add(FilesCodes.BadText, zone.Span, $"'{zone.Value}' is not a time zone.{Suggestion.DidYouMean(zone.Value, TimeZones.Names)} Write its name with its region, such as America/New_York.");
    }
}
