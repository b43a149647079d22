using StaticImpact.Charts.Kinds;
using StaticImpact.Charts.Maps;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>Says which maps, and which charts that authors ask for, cannot be drawn.</summary>
public static class ChartCheck
{
    public static void Report(Initiative initiative, SiteProgress progress, Words words, DiagnosticBag bag)
    {
        var isDrawn = new HashSet<string>(StringComparer.Ordinal);
        foreach (var map in initiative.Places.Maps)
        {
            if (Report(map, initiative.Places, bag)) isDrawn.Add(map.Id);
        }

        var places = initiative.Places with { Maps = [.. initiative.Places.Maps.Where(m => isDrawn.Contains(m.Id))] };
        foreach (var indicator in initiative.Measures)
        {
            if (indicator.Charts == ChartChoice.Default) continue;
            Report(new ChartSubject(indicator, progress[indicator.Id], progress.Gaps(indicator.Id), initiative.Settings.Place, places, words), bag);
        }
    }

    /// <returns>Whether the map can be drawn.</returns>
    private static bool Report(MapShapes map, Places places, DiagnosticBag bag)
    {
        // A file that could not be read at all has been reported.
        if (map.Json.Length == 0) return false;
        var shapes = ShapeFile.Read(map, out var problem);
        if (problem is not null)
        {
            bag.Add(ChartCodes.MapUnreadable, map.File.Span, $"The map '{map.File.Value}' cannot be drawn. {problem}");
            return false;
        }

        var ids = shapes.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var withoutArea = shapes.Where(s => s.Rings.IsEmpty).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, position) in places.All.Select(p => ($"The place '{p.Id}'", p.Map)).Prepend(("'own'", places.Own)))
        {
            if (position is null || position.Map != map.Id) continue;
            if (withoutArea.Contains(position.Shape))
            {
                bag.Add(
                    ChartCodes.ShapeWithoutArea, position.Span,
                    $"{name} names the shape '{position.Shape}' of the map '{map.Id}', which has no area: it is a point or a line, or empty.");
            }

            if (ids.Contains(position.Shape)) continue;
            bag.Add(
                ChartCodes.ShapeUnknown, position.Span,
                $"{name} names the shape '{position.Shape}', which is not on the map '{map.Id}'.{Suggestion.DidYouMean(position.Shape, ids)}");
        }

        return true;
    }

    private static void Report(ChartSubject subject, DiagnosticBag bag)
    {
        var indicator = subject.Indicator;
        var plan = indicator.Charts.Order.IsEmpty ? [] : ChartPlan.Of(subject);
        foreach (var asked in indicator.Charts.Order.DistinctBy(asked => asked.Value))
        {
            var kind = ChartKinds.Of(asked.Value);
            if (plan.Any(chart => chart.Kind == kind && chart.Fits)) continue;
            bag.Add(ChartCodes.ChartImpossible, asked.Span, $"'{indicator.Id}' asks for the chart '{kind}', which needs {kind.Needs}.");
        }

        foreach (var place in indicator.Charts.Comparisons ?? [])
        {
            if (indicator.In(place.Value) is null) bag.Add(ChartCodes.ComparisonWithoutData, place.Span, $"'{indicator.Id}' asks for a comparison with '{place.Value}', of which its data file has no row.");
        }

        var periods = indicator.Series.SelectMany(s => s.Observations).Select(o => o.Period).Concat(indicator.Targets.Select(t => t.By)).ToList();
        if (periods.Count == 0) return;
        foreach (var annotation in indicator.Charts.Annotations)
        {
            if (annotation.Period >= periods.Min() && annotation.Period <= periods.Max()) continue;
            bag.Add(
                ChartCodes.AnnotationOutside, annotation.Source,
                $"The annotation at {annotation.Period} lies outside the chart, which runs from {periods.Min()} to {periods.Max()}.");
        }
    }
}
