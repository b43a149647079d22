using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>Protects an indicator with several measures. They mostly speak of the same people, as a count and a rate do, so that one
/// tells what another hides: what is hidden in one measure about people is hidden in all of them.</summary>
internal static class ProtectMeasures
{
    /// <param name="quietly">Protects one measure.</param>
    /// <param name="finally">The same, telling what was found.</param>
    public static Indicator Apply(Indicator indicator, Func<Indicator, Indicator> quietly, Func<Indicator, Indicator> @finally, DiagnosticBag? bag)
    {
        Indicator[] measures = [indicator, .. indicator.OtherMeasures];
        var elsewhere = measures.Select(_ => new HashSet<Cell>()).ToArray();
        var work = measures.ToArray();
        for (var grows = true; grows;)
        {
            var hidden = work.Select(measure => Quantities.Of(measure) is null ? [] : Hidden(quietly(measure))).ToArray();
            grows = false;
            for (var m = 0; m < measures.Length; m++)
            {
                if (Quantities.Of(measures[m]) is null) continue;
                // A bound hides a figure too, and is no secret beside another bound.
                var own = hidden[m].ToDictionary(h => h.Cell, h => h.IsGone);
                var more = hidden.Where((_, other) => other != m).SelectMany(h => h).Where(h => !own.TryGetValue(h.Cell, out var isGone) || (h.IsGone && !isGone)).Select(h => h.Cell).ToList();
                var before = elsewhere[m].Count;
                elsewhere[m].UnionWith(more);
                if (elsewhere[m].Count == before) continue;
                work[m] = Without(measures[m], elsewhere[m], out var count);
                grows |= count > 0;
            }
        }

        var shown = work.Select(@finally).ToArray();
        for (var m = 0; bag is not null && m < measures.Length; m++)
        {
            Without(measures[m], elsewhere[m], out var count);
            if (count > 0) bag.Add(PrivacyCodes.ValuesHidden, measures[m].DataFile, string.Create(CultureInfo.InvariantCulture, $"{count} value{(count == 1 ? "" : "s")} of '{measures[m].Measure!.Key}' {(count == 1 ? "is" : "are")} hidden because another measure of '{indicator.Id}' hides {(count == 1 ? "it" : "them")}."));
        }

        return measures.SequenceEqual(shown, ReferenceEqualityComparer.Instance) ? indicator : shown[0] with { OtherMeasures = [.. shown[1..]] };
    }

    /// <summary>The cells that a protected measure does not show as they are.</summary>
    private static List<(Cell Cell, bool IsGone)> Hidden(Indicator shown)
    {
        var hidden = new List<(Cell, bool)>();
        foreach (var series in shown.Series)
        {
            var key = KeyOf(series);
            foreach (var observation in series.Observations)
            {
                var isGone = observation.Has(ObservationFlags.Suppressed);
                if (isGone || observation.Censored is not null) hidden.Add((new Cell(key, observation.Period), isGone));
            }
        }

        return hidden;
    }

    private static Indicator Without(Indicator measure, HashSet<Cell> cells, out int count)
    {
        count = 0;
        var all = ImmutableArray.CreateBuilder<Series>(measure.Series.Length);
        Series? headline = null;
        foreach (var series in measure.Series)
        {
            var key = KeyOf(series);
            var observations = ImmutableArray.CreateBuilder<Observation>(series.Observations.Length);
            foreach (var observation in series.Observations)
            {
                var hides = !observation.Has(ObservationFlags.Suppressed) && (observation.Value is not null || observation.Censored is not null) && cells.Contains(new Cell(key, observation.Period));
                if (hides) count++;
                observations.Add(hides ? Suppression.Hide(observation) : observation);
            }

            var one = series with { Observations = observations.MoveToImmutable() };
            all.Add(one);
            if (Protect.IsSame(series, measure.HeadlineSeries)) headline = one;
        }

        return count == 0 ? measure : measure with { Series = all.MoveToImmutable(), HeadlineSeries = headline ?? measure.HeadlineSeries };
    }

    private static string KeyOf(Series series) =>
        string.Join('\n', series.Group.OrderBy(c => c.Column, StringComparer.Ordinal).Select(c => $"{c.Column}\t{c.Value}").Prepend(series.Place?.Value ?? ""));

    private readonly record struct Cell(string Series, Period Period);
}
