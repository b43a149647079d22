using System.Text.Json;
using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Pages.Data;

/// <summary>Everything about one indicator for programs: <c>data.json</c> beside its page. <see cref="JsonFields"/> says what
/// each name means. Written once, in the initiative's first language.</summary>
internal static class IndicatorJson
{
    public static byte[] File(Site site, Indicator indicator) => JsonText.File(json =>
    {
        var reading = site.Progress[indicator.Id];
        json.WriteStartObject();
        json.WriteString("schemaVersion", JsonFields.SchemaVersion);
        Head(json, site, indicator);
        Measures(json, site, indicator);
        json.Text("definition", indicator.Definition);
        json.Text("population", indicator.Population);
        json.Text("collection", indicator.Collection);
        json.Text("limits", indicator.Limits);
        json.Text("proxyFor", indicator.ProxyFor);
        Figures(json, reading);
        json.Object("progress", j => ProgressJson.Write(j, reading));
        json.Objects("milestones", reading.Milestones, ProgressJson.Milestone);
        json.Objects("otherMethods", reading.Others.All, ProgressJson.Other);
        json.Objects("gaps", site.Progress.Gaps(indicator.Id), GapJson.Write);
        json.Objects("breaks", indicator.Breaks, static (j, b) =>
        {
            j.WriteString("period", b.Period.ToString());
            j.Text("why", b.Why);
        });
        Source(json, indicator);
        Breakdowns(json, indicator);
        Places(json, site.Initiative, indicator);
        json.Objects("series", indicator.Series, WriteSeries);
        json.WriteEndObject();
    });

    /// <summary>Who measures what, without figures.</summary>
    public static void Head(Utf8JsonWriter json, Site site, Indicator indicator)
    {
        var settings = site.Initiative.Settings;
        json.WriteString("id", indicator.Id.Value);
        json.WriteString("title", indicator.Page.Title.Original);
        json.Text("summary", indicator.Page.Summary);
        if (indicator.Measure is { } role)
        {
            json.Object("measure", j =>
            {
                j.WriteString("id", role.Key);
                j.WriteString("title", role.Title.Original);
                j.WriteString("indicator", role.Indicator.Value);
                j.WriteBoolean("leads", role.Leads);
            });
        }

        json.WriteString("goal", indicator.Goal.Value);
        json.WriteString("level", PublicWords.Levels[indicator.Level]);
        json.Text("partner", indicator.Partner?.Value);
        json.WriteString("unit", PublicWords.Units[indicator.Unit.Kind]);
        json.TextIfAny("currency", indicator.Unit.Currency);
        if (indicator.Unit.Multiplier != 1) json.Number("multiplier", indicator.Unit.Multiplier);
        json.Text("unitLabel", site.Words[site.Initiative.FirstLanguage].UnitLabel(indicator.Unit));
        if (!indicator.Grades.IsEmpty) json.Words("grades", indicator.Grades);
        json.WriteString("direction", PublicWords.Directions[indicator.Direction]);
        json.TextIfAny("reporting", indicator.Reporting is { } state ? PublicWords.ReportingStates[state] : null);
        if (indicator.NonStatistical) json.WriteBoolean("nonStatistical", true);
        json.WriteString("periods", PublicWords.Periods[indicator.PeriodKind]);
        json.Number("intervalLevel", indicator.IntervalLevel);
        json.WriteBoolean("illustrative", indicator.Page.Illustrative);
        json.Object("initiative", j =>
        {
            j.WriteString("name", settings.Name.Original);
            j.WriteString("place", settings.Place.Original);
            j.Text("url", site.Options.Url);
            j.WriteBoolean("illustrative", settings.Illustrative);
        });
    }

    /// <summary>The measures of an indicator that has several, and whose status stands for all.</summary>
    public static void Measures(Utf8JsonWriter json, Site site, Indicator indicator)
    {
        if (indicator.OtherMeasures.IsEmpty) return;
        json.Object("overall", j =>
        {
            var overall = site.Progress.Overall(indicator);
            j.WriteString("by", PublicWords.Overall[indicator.Overall]);
            j.Text("measure", overall?.Of.Measure?.Key);
            j.Text("status", overall is { Of.IsJudged: true } judged ? ProgressNames.Of(judged.Reading.Status) : null);
            j.Text("shown", overall is { Of.IsJudged: true } told ? ProgressNames.Of(told.Reading.Shown) : null);
        });
        json.Objects("measures", indicator.OtherMeasures.Prepend(indicator), (j, measure) =>
        {
            j.WriteString("id", measure.Measure!.Key);
            j.WriteString("title", measure.Measure.Title.Original);
            j.WriteString("status", ProgressNames.Of(site.Progress[measure.Id].Status));
            j.WriteString("page", SiteAddresses.Of(measure).Path);
            j.WriteString("data", Indicators.IndicatorFiles.Json(measure).Path);
            j.WriteString("csv", Indicators.IndicatorFiles.Csv(measure).Path);
        });
    }

    /// <summary>Where it began, what is wanted, where it stands.</summary>
    public static void Figures(Utf8JsonWriter json, ProgressReading reading)
    {
        PeriodAndValue(json, "baseline", reading.Baseline);
        if (reading.Target is { } target) json.Object("target", j => WriteTarget(j, target));
        else json.WriteNull("target");
        if (reading.Latest is { } latest)
        {
            json.WriteStartObject("latest");
            json.WriteString("period", latest.Period.ToString());
            json.Number("value", latest.Value);
            Interval(json, latest);
            json.Text("flag", DataNames.Of(latest.Flags));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("latest");
        }

        if (reading.Bound is not { Censored: { } censored } bound) return;
        json.WriteStartObject("bound");
        json.WriteString("period", bound.Period.ToString());
        json.WriteString("value", DataNames.Of(censored));
        json.WriteEndObject();
    }

    public static void PeriodAndValue(Utf8JsonWriter json, string name, Observation? observation)
    {
        if (observation is not { } o)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("period", o.Period.ToString());
        json.Number("value", o.Value);
        json.WriteEndObject();
    }

    public static void PeriodAndValue(Utf8JsonWriter json, Target target)
    {
        json.WriteString("period", target.By.ToString());
        json.Number("value", target.Value);
        if (target.UpperValue is { } upper) json.Number("upperValue", upper);
    }

    private static void WriteTarget(Utf8JsonWriter json, Target target)
    {
        PeriodAndValue(json, target);
        json.Day("set", target.Set);
        json.Text("why", target.Why);
        json.Objects("history", target.History, static (j, former) =>
        {
            j.WriteString("period", former.By.ToString());
            j.Number("value", former.Value);
            j.Day("until", former.Until);
            j.Text("why", former.Why);
        });
    }

    private static void Source(Utf8JsonWriter json, Indicator indicator)
    {
        if (indicator.Source is not { } source)
        {
            json.WriteNull("source");
        }
        else
        {
            json.Object("source", j => WriteSource(j, source));
        }

        if (indicator.Sources.Length > 1) json.Objects("otherSources", indicator.Sources.RemoveAt(0), WriteSource);
        if (!indicator.Metadata.IsEmpty)
        {
            json.Objects("metadata", indicator.Metadata, static (j, fact) =>
            {
                j.WriteString("name", fact.Name.Original);
                j.WriteString("text", fact.Text.Original);
                j.TextIfAny("url", fact.Url?.Target);
            });
        }

        json.Day("nextUpdate", indicator.Update?.Next);
        json.Day("updated", indicator.Page.Updated ?? indicator.Page.Date);
    }

    private static void WriteSource(Utf8JsonWriter json, DataSource source)
    {
        json.WriteString("name", source.Name.Original);
        json.Text("publisher", source.Publisher);
        json.Text("url", source.Url?.Target);
        json.Day("retrieved", source.Retrieved);
        json.Text("vintage", source.Vintage);
        json.Text("licence", source.Licence);
    }

    private static void Breakdowns(Utf8JsonWriter json, Indicator indicator) =>
        json.Objects("breakdowns", indicator.Breakdowns, static (j, breakdown) =>
        {
            j.WriteString("column", breakdown.Column);
            j.WriteString("label", breakdown.Label.Original);
            if (breakdown.Kind != BreakdownKind.Groups) j.WriteString("kind", PublicWords.BreakdownKinds[breakdown.Kind]);
            j.Text("reference", breakdown.Reference?.Value);
            j.WriteStartArray("groups");
            foreach (var group in breakdown.Groups)
            {
                j.Line(line =>
                {
                    line.WriteStartObject();
                    line.WriteString("value", group.Value);
                    line.WriteString("label", group.Label.Original);
                    if (group.Parent is { } parent) line.WriteString("parent", parent);
                    line.WriteEndObject();
                });
            }

            j.WriteEndArray();
        });

    private static void Places(Utf8JsonWriter json, Initiative initiative, Indicator indicator)
    {
        json.WriteStartArray("places");
        var named = indicator.PlacesNamed();
        foreach (var place in initiative.Places.All)
        {
            if (!named.Contains(place.Id)) continue;
            json.Line(line =>
            {
                line.WriteStartObject();
                line.WriteString("id", place.Id.Value);
                line.WriteString("name", place.Name.Original);
                line.WriteString("kind", PublicWords.Places[place.Kind]);
                line.WriteEndObject();
            });
        }

        json.WriteEndArray();
    }

    private static void WriteSeries(Utf8JsonWriter json, Series series)
    {
        json.WriteStartObject("group");
        foreach (var cell in series.Group) json.WriteString(cell.Column, cell.Value);
        json.WriteEndObject();
        json.Text("place", series.Place?.Value);
        json.WriteStartArray("observations");
        foreach (var observation in series.Observations) json.Line(line => WriteObservation(line, observation));
        json.WriteEndArray();
    }

    private static void WriteObservation(Utf8JsonWriter json, in Observation o)
    {
        json.WriteStartObject();
        json.WriteString("period", o.Period.ToString());
        json.Number("value", o.Value);
        Interval(json, o);
        json.Number("n", o.N);
        json.Number("denominator", o.Denominator);
        json.Text("flag", DataNames.Of(o.Flags));
        json.Text("note", o.Note);
        if (o.Moe is { } moe) json.Number("moe", moe);
        if (o.Censored is { } censored) json.WriteString("censored", DataNames.Of(censored));
        json.WriteEndObject();
    }

    private static void Interval(Utf8JsonWriter json, in Observation o)
    {
        json.Number("lower", o.Interval?.Lower ?? o.Lower);
        json.Number("upper", o.Interval?.Upper ?? o.Upper);
    }
}
