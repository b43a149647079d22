using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Yaml;

namespace StaticImpact.Importing.OpenSdg;

/// <summary>One way in which the source works out progress.</summary>
/// <param name="Groups">The groups whose figures it judges; none for everyone.</param>
internal sealed record OpenSdgOption(string Series, string Unit, IReadOnlyList<(string Column, string Group)> Groups, bool IsHigher, int BaseYear, int TargetYear, decimal? Target, decimal? Limit, bool SaysTargetYear)
{
    /// <summary>What Open SDG assumes where a repository does not say it.</summary>
    private const int UsualBase = 2015, UsualTarget = 2030;

    /// <summary>None where the source does not judge the indicator.</summary>
    public static IReadOnlyList<OpenSdgOption> Of(OpenSdgMetadata meta)
    {
        var maps = meta.Maps("progress_calculation_options").SelectMany(map => map.Find("group") is YamlList group ? group.Items.OfType<YamlMap>() : [map]).ToList();
        if (meta.Truth("auto_progress_calculation") != true) return [];
        return maps.Count == 0 ? [new("", "", [], IsHigher: false, UsualBase, UsualTarget, null, null, SaysTargetYear: false)] : [.. maps.Select(map => Read(map, meta))];
    }

    private static OpenSdgOption Read(YamlMap map, OpenSdgMetadata meta) => new(
        meta.DataOf(map, "series"),
        meta.DataOf(map, "unit"),
        map.Find("disaggregation") is YamlList groups ? [.. groups.Items.OfType<YamlMap>().Select(g => (meta.DataOf(g, "field"), meta.DataOf(g, "value")))] : [],
        map.Find("direction") is YamlScalar { Value: "positive" },
        YearOf(map, "base_year", UsualBase),
        YearOf(map, "target_year", UsualTarget),
        OpenSdgMetadata.NumberOf(map, "target"),
        OpenSdgMetadata.NumberOf(map, "limit"),
        map.Find("target_year") is not null);

    private static int YearOf(YamlMap map, string key, int usual) => OpenSdgMetadata.NumberOf(map, key) is { } year and >= 1000 and < 3000 ? (int)year : usual;

    /// <summary>Whether it may be about a measure: about any where it names none.</summary>
    public bool IsAbout(OpenSdgMeasure measure) => (Series.Length == 0 || Series == measure.Series) && (Unit.Length == 0 || Unit == measure.Unit);

    /// <summary>The keys that judge a measure so.</summary>
    /// <param name="rows">The figures that are judged, by time.</param>
    public IEnumerable<string> Keys(IEnumerable<OpenSdgRow> rows)
    {
        yield return "direction: " + (IsHigher ? "higher" : "lower");
        var first = rows.FirstOrDefault(r => r.Number is not null && int.Parse(r.Period.AsSpan(0, 4), CultureInfo.InvariantCulture) >= BaseYear);
        if (first is not null) yield return "baseline: " + YamlText.InQuotes(first.Period);
        if (Target is { } target) yield return string.Create(CultureInfo.InvariantCulture, $"target: {{value: {target}, by: \"{TargetYear}\"}}");
        yield return Limit is { } limit && Target is null ? string.Create(CultureInfo.InvariantCulture, $"progress: {{method: cagr, limit: {limit}}}") : "progress: {method: cagr}";
    }

    /// <summary>What names the judged figures in the source.</summary>
    public ImmutableArray<string> Words(OpenSdgMeasure measure) => [.. measure.Cells.Where(c => c.Length > 0), .. Groups.Select(g => g.Group)];
}
