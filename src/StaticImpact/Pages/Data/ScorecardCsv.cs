using StaticImpact.Progress;

namespace StaticImpact.Pages.Data;

/// <summary>The scorecard as a table: a row for each indicator. In the initiative's first language.</summary>
internal static class ScorecardCsv
{
    private static readonly string[] Header =
    [
        "id", "title", "goal", "goal_title", "level", "unit", "direction", "baseline_period", "baseline_value", "latest_period",
        "latest_value", "latest_lower", "latest_upper", "target_period", "target_value", "target_upper_value", "status", "method",
        "method_version", "share", "elapsed", "pace", "pace_per_year", "needed_per_year", "projected", "flags", "source",
        "retrieved", "illustrative", "illustrative_initiative",
    ];

    public static byte[] File(Site site)
    {
        var csv = new CsvText();
        foreach (var name in Header) csv.Word(name);
        csv.EndRow();
        foreach (var indicator in site.Initiative.Indicators)
        {
            var reading = site.Progress[indicator.Id];
            var interval = reading.Latest?.Interval;
            csv.Word(indicator.Id.Value)
                .Text(indicator.Page.Title.Original)
                .Word(indicator.Goal.Value)
                .Text(site.Initiative.Goals[indicator.Goal].Page.Title.Original)
                .Word(DataNames.Of(indicator.Level))
                .Word(DataNames.Of(indicator.Unit.Kind))
                .Word(DataNames.Of(indicator.Direction))
                .Word(reading.Baseline?.Period.ToString())
                .Number(reading.Baseline?.Value)
                .Word(reading.Latest?.Period.ToString())
                .Number(reading.Latest?.Value)
                .Number(interval?.Lower)
                .Number(interval?.Upper)
                .Word(reading.Target?.By.ToString())
                .Number(reading.Target?.Value)
                .Number(reading.Target?.UpperValue)
                .Word(ProgressNames.Of(reading.Status))
                .Word(reading.MethodName)
                .Number((decimal?)reading.MethodVersion)
                .Number(reading.Values.Share)
                .Number(reading.Values.Elapsed)
                .Number(reading.Values.Pace)
                .Number(reading.Values.PacePerYear)
                .Number(reading.Values.NeededPerYear)
                .Number(reading.Values.Projected)
                .Word(string.Join(' ', ProgressNames.Of(reading.Flags)))
                .Text(indicator.Source?.Name.Original)
                .Word(PageScope.Iso(indicator.Source?.Retrieved))
                .Word(indicator.Page.Illustrative ? "yes" : "no")
                .Word(site.Initiative.Settings.Illustrative ? "yes" : "no")
                .EndRow();
        }

        return csv.ToBytes();
    }
}
