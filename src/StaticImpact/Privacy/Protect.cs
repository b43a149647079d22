using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Privacy;

/// <summary>The initiative as it may be shown. Every later stage sees only that, so that nothing it makes can depend on
/// a hidden value.
/// <list type="number">
/// <item>Values that speak of too few people are hidden (<see cref="SmallNumbers"/>), as are those the author flagged.</item>
/// <item>Counts are rounded where the author asks for it (<see cref="Rounding"/>).</item>
/// <item>Others are hidden until no hidden one can be worked out from those still shown (<see cref="Complement"/>), unless
/// the figures themselves show that the groups overlap and nothing can be subtracted.</item>
/// </list>
/// A hidden value takes its count, denominator, bounds, margin and censored bound with it. What is hidden depends on no
/// hidden value, and protecting twice is the same as protecting once.
/// What this cannot do: groups that overlap, and figures published elsewhere, can still give a number away.</summary>
public static class Protect
{
    /// <param name="bag">Receives a note for each indicator that has values hidden; null when nobody wants to know.</param>
    public static Initiative Apply(Initiative initiative, DiagnosticBag? bag = null)
    {
        var parts = initiative.Places.All.Where(p => p.Kind == PlaceKind.Part).Select(p => p.Id).ToHashSet();
        var changed = false;
        var indicators = new List<Indicator>(initiative.Indicators.Count);
        foreach (var indicator in initiative.Indicators)
        {
            var shown = Apply(indicator, initiative.Settings.Privacy, parts, bag);
            changed |= !ReferenceEquals(shown, indicator);
            indicators.Add(shown);
        }

        return changed
            ? initiative with { Indicators = new Catalog<IndicatorId, Indicator>(indicators, i => i.Id) }
            : initiative;
    }

    private static Indicator Apply(Indicator indicator, PrivacyRules rules, HashSet<PlaceId> parts, DiagnosticBag? bag)
    {
        var series = indicator.Series;
        if (series.IsEmpty) return indicator;
        var unit = indicator.Unit.Kind;
        var observations = new Observation[series.Length][];
        var changed = false;
        var small = 0;
        for (var s = 0; s < series.Length; s++)
        {
            observations[s] = [.. series[s].Observations];
            foreach (ref var observation in observations[s].AsSpan())
            {
                var before = observation;
                if (before.Has(ObservationFlags.Suppressed))
                {
                    observation = Hiding.Flagged(before);
                }
                else if (SmallNumbers.MustHide(before, unit, rules))
                {
                    observation = Hiding.Hide(before);
                    small++;
                }
                else
                {
                    observation = Rounding.Round(Hiding.WithoutWhatUndoesCensoring(before), unit, rules);
                }

                changed |= observation != before;
            }
        }

        var more = Complement.Hide(new CrossTable(series, parts), observations, unit);
        if (!changed && more == 0) return indicator;
        Report(indicator, small, more, bag);

        var shown = ImmutableArray.CreateBuilder<Series>(series.Length);
        Series? headline = null;
        for (var s = 0; s < series.Length; s++)
        {
            shown.Add(series[s] with { Observations = [.. observations[s]] });
            if (IsSame(series[s], indicator.HeadlineSeries)) headline = shown[s];
        }

        return indicator with { Series = shown.MoveToImmutable(), HeadlineSeries = headline ?? indicator.HeadlineSeries };
    }

    private static bool IsSame(Series a, Series? b) =>
        b is not null && (ReferenceEquals(a, b) || (a.Place == b.Place && a.Group.SequenceEqual(b.Group)));

    private static void Report(Indicator indicator, int small, int more, DiagnosticBag? bag)
    {
        if (bag is null || small + more == 0) return;
        var because = more == 0 ? "they speak of too few people"
            : string.Create(CultureInfo.InvariantCulture, $"{small} because they speak of too few people, {more} so that those cannot be worked out from the others");
        bag.Add(PrivacyCodes.ValuesHidden, indicator.DataFile, string.Create(CultureInfo.InvariantCulture,
            $"{small + more} value{(small + more == 1 ? " is" : "s are")} hidden: {because}."));
    }
}
