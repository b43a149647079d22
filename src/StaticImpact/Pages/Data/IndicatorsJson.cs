using System.Text.Json;
using StaticImpact.Pages.Indicators;
using StaticImpact.Progress;

namespace StaticImpact.Pages.Data;

/// <summary>All indicators with their figures and statuses in one file, and where each one's own data are.</summary>
internal static class IndicatorsJson
{
    public static byte[] File(Site site) => JsonText.File(json =>
    {
        var initiative = site.Initiative;
        var settings = initiative.Settings;
        json.WriteStartObject();
        json.WriteString("schemaVersion", JsonFields.SchemaVersion);
        json.WriteString("name", settings.Name.Original);
        json.WriteString("place", settings.Place.Original);
        json.Text("url", site.Options.Url);
        json.WriteBoolean("illustrative", settings.Illustrative);
        json.Words("languages", settings.Languages.Select(l => l.Tag));
        json.Day("asOf", site.Newest);
        Counts(json, site.Progress.All);
        json.Objects("goals", initiative.Goals, (j, goal) =>
        {
            j.WriteString("id", goal.Id.Value);
            j.WriteString("title", goal.Page.Title.Original);
            j.WriteString("page", SiteAddresses.Of(goal).Path);
            Counts(j, site.Progress.ForGoal(goal.Id));
        });
        json.Objects("indicators", initiative.Indicators, (j, indicator) =>
        {
            var reading = site.Progress[indicator.Id];
            IndicatorJson.Head(j, site, indicator);
            IndicatorJson.Measures(j, site, indicator);
            IndicatorJson.Figures(j, reading);
            j.Object("progress", progress => ProgressJson.Write(progress, reading));
            j.WriteString("page", SiteAddresses.Of(indicator).Path);
            j.WriteString("data", IndicatorFiles.Json(indicator).Path);
            j.WriteString("csv", IndicatorFiles.Csv(indicator).Path);
        });
        json.WriteEndObject();
    });

    private static void Counts(Utf8JsonWriter json, StatusCounts counts)
    {
        json.Object("statuses", j =>
        {
            foreach (var count in counts) j.WriteNumber(ProgressNames.Of(count.Status), count.Count);
        });
        json.Object("statusesOnOldFigures", j =>
        {
            foreach (var count in counts.Where(count => count.Stale > 0)) j.WriteNumber(ProgressNames.Of(count.Status), count.Stale);
        });
    }
}
