using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using StaticImpact.Model;

namespace StaticImpact.Cli;

/// <summary>Builds that have to run because something is then no longer held back.</summary>
internal static partial class DueBuilds
{
    /// <summary>Where the schedules of builds stand.</summary>
    private static readonly string[] Folders = [".github/workflows", ".forgejo/workflows", ".gitea/workflows"];

    /// <summary>A line for each moment of which no workflow of the project has a schedule.</summary>
    public static IEnumerable<string> Missing(ImmutableArray<(HeldBack What, DateTime Utc)> held, string project)
    {
        if (held.IsEmpty) yield break;
        var workflows = Workflows(project).ToList();
        foreach (var moment in held.GroupBy(h => h.Utc).OrderBy(m => m.Key))
        {
            var cron = CronOf(moment.Key);
            if (workflows.Any(w => w.Text.Contains(cron, StringComparison.Ordinal))) continue;
            var where = workflows.Count > 0 ? $"under 'schedule' in {workflows[0].Name}" : "to the schedule of what builds the site";
            yield return $"{(Daily(workflows.Select(w => w.Text)) is { } time ? $"A build runs every day at {time} (UTC), and publishes it then at the latest. So that one runs" : "So that a build runs")} when it is due, on {HeldBack.InWords(moment.First().What.Until)} at the place, add {where}: - cron: \"{cron}\"";
        }
    }

    /// <summary>When a build runs every day, such as <c>6:17</c>; null where none does.</summary>
    private static string? Daily(IEnumerable<string> workflows)
    {
        foreach (var text in workflows)
        {
            if (EveryDay().Match(text) is { Success: true } found) return $"{found.Groups["hour"].Value}:{found.Groups["minute"].Value.PadLeft(2, '0')}";
        }

        return null;
    }

    [GeneratedRegex(@"^[ \t]*-[ \t]*cron:[ \t]*[""']?(?<minute>[0-9]{1,2})[ \t]+(?<hour>[0-9]{1,2})[ \t]+\*[ \t]+\*[ \t]+\*[ \t]*[""']?[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EveryDay();

    /// <summary>A minute later, by the clock of the world: <c>31 14 15 1 *</c>.</summary>
    public static string CronOf(DateTime utc)
    {
        var later = utc.AddMinutes(1);
        return string.Create(CultureInfo.InvariantCulture, $"{later.Minute} {later.Hour} {later.Day} {later.Month} *");
    }

    private static IEnumerable<(string Name, string Text)> Workflows(string project)
    {
        foreach (var folder in Folders)
        {
            var path = Path.Combine(project, folder);
            if (!Directory.Exists(path)) continue;
            foreach (var file in Directory.GetFiles(path, "*.yml").Order(StringComparer.Ordinal))
            {
                string text;
                try
                {
                    text = File.ReadAllText(file);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    continue;
                }

                if (text.Contains("schedule:", StringComparison.Ordinal)) yield return ($"{folder}/{Path.GetFileName(file)}", text);
            }
        }
    }
}
