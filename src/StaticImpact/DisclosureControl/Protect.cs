using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>The initiative as it may be shown. Every later stage sees only that, so that nothing it makes can depend on
/// a hidden value.
/// <list type="number">
/// <item>Values that speak of too few people are hidden (<see cref="SmallNumbers"/>), as are those the author flagged; a rate
/// that all but a few reach becomes a bound.</item>
/// <item>Numbers are rounded where the author asks for it (<see cref="Rounding"/>).</item>
/// <item>Others are hidden until no hidden one can be worked out from those still shown (<see cref="ComplementarySuppression"/>).</item>
/// </list>
/// A hidden value takes its count, denominator, bounds, margin, note and censored bound with it. What is hidden for the sake
/// of others depends on no hidden value.
/// What this cannot do: groups that overlap without being named, and figures published elsewhere, can still give a number away.</summary>
public static class Protect
{
    /// <param name="bag">Receives what was hidden and what cannot be judged; null when nobody wants to know.</param>
    /// <param name="recorded">What the site published before, oldest first: what was hidden then stays hidden while that suffices.</param>
    public static Initiative Apply(Initiative initiative, DiagnosticBag? bag = null, IReadOnlyList<RecordedPublication>? recorded = null)
    {
        var parts = initiative.Places.All.Where(p => p.Kind == PlaceKind.Part).Select(p => p.Id).ToHashSet();
        var changed = false;
        var indicators = new List<Indicator>(initiative.Indicators.Count);
        foreach (var indicator in initiative.Indicators)
        {
            var shown = indicator.OtherMeasures.IsEmpty ? One(indicator, bag)
                : ProtectMeasures.Apply(indicator, measure => One(measure, null), measure => One(measure, bag), bag);
            changed |= !ReferenceEquals(shown, indicator);
            indicators.Add(shown);
        }

        return changed
            ? initiative with { Items = initiative.Items.With(new Catalog<IndicatorId, Indicator>(indicators, i => i.Id)) }
            : initiative;

        Indicator One(Indicator indicator, DiagnosticBag? told) =>
            Apply(indicator, initiative.Settings.Privacy, parts, recorded?.Where(p => p.Indicators.ContainsKey(indicator.Id)).ToList() ?? [], told);
    }

    private static Indicator Apply(Indicator indicator, PrivacyRules rules, HashSet<PlaceId> parts, List<RecordedPublication> recorded, DiagnosticBag? bag)
    {
        if (indicator.Series.IsEmpty) return indicator;
        var figures = new Figures(indicator.Series);
        var quantities = Quantities.Of(indicator);
        var small = HideSmall(figures, quantities, rules);
        var found = new ComplementarySuppressionResult(0, 0, 0);
        if (quantities is not null)
        {
            var latest = recorded.Count > 0 ? recorded[^1].Of(indicator) : null;
            var shape = new Lazy<TableShape>(() => new TableShape(indicator, parts));
            found = ComplementarySuppression.Hide(indicator, shape, figures, quantities.ThatAddUp(indicator), rules, latest is null ? null : latest.WasHidden);
            if (bag is not null) TwoPublications.Check(indicator, parts, figures, quantities, rules, recorded, bag);
        }

        var shown = Shown(indicator, figures);
        if (bag is not null) Findings.Report(indicator, shown, figures, quantities, small, found, bag);
        return shown;
    }

    /// <returns>How many were hidden or became bounds.</returns>
    private static int HideSmall(Figures figures, Quantities? quantities, PrivacyRules rules)
    {
        var small = 0;
        for (var s = 0; s < figures.Observations.Length; s++)
        {
            for (var i = 0; i < figures.Observations[s].Length; i++)
            {
                ref var observation = ref figures.Observations[s][i];
                ref var showing = ref figures.Showing[s][i];
                if (observation.Has(ObservationFlags.Suppressed))
                {
                    (observation, showing) = (Suppression.Flagged(observation), Showing.Flagged);
                }
                else if (quantities is null || (observation.Value is null && observation.Censored is null))
                {
                    showing = Showing.Absent;
                }
                else if (SmallNumbers.MustHide(observation, quantities, rules))
                {
                    (observation, showing) = (Suppression.Hide(observation), Showing.Small);
                    small++;
                }
                else if (SmallNumbers.OtherSide(observation, quantities, rules) is { } bound)
                {
                    (observation, showing) = (Rounding.Round(Suppression.Bound(observation, bound), quantities, rules), Showing.Bound);
                    small++;
                }
                else
                {
                    showing = observation.Censored is null ? Showing.Shown : Showing.AuthorsBound;
                    observation = Rounding.Round(Suppression.WithoutWhatUndoesCensoring(observation), quantities, rules);
                }
            }
        }

        return small;
    }

    private static Indicator Shown(Indicator indicator, Figures figures)
    {
        var changed = false;
        var notes = new HashSet<string>(StringComparer.Ordinal);
        var lost = new HashSet<(Period, string)>();
        Series? headline = null;
        var shown = ImmutableArray.CreateBuilder<Series>(indicator.Series.Length);
        for (var s = 0; s < indicator.Series.Length; s++)
        {
            var before = indicator.Series[s];
            var isHeadline = IsSame(before, indicator.HeadlineSeries);
            var isSame = true;
            for (var i = 0; i < before.Observations.Length; i++)
            {
                ref readonly var observation = ref figures.Observations[s][i];
                isSame &= observation == before.Observations[i];
                if (observation.Note is { } note) notes.Add(note);
                else if (isHeadline && before.Observations[i].Note is { } gone) lost.Add((observation.Period, gone));
            }

            shown.Add(isSame ? before : before with { Observations = [.. figures.Observations[s]] });
            if (isHeadline) headline = shown[s];
            changed |= !isSame;
        }

        if (!changed) return indicator;
        return indicator with
        {
            Series = shown.MoveToImmutable(),
            HeadlineSeries = headline ?? indicator.HeadlineSeries,

            // A note that is hidden says nothing as the reason for a break, or as a translation, either.
            Breaks = [.. indicator.Breaks.Select(b => b.Why is { } why && lost.Contains((b.Period, why.Original)) ? b with { Why = null } : b)],
            Notes = indicator.Notes.Count == 0 ? indicator.Notes : indicator.Notes.RemoveRange(indicator.Notes.Keys.Where(note => !notes.Contains(note))),
        };
    }

    internal static bool IsSame(Series a, Series? b) =>
        b is not null && (ReferenceEquals(a, b) || (a.Place == b.Place && a.Group.SequenceEqual(b.Group)));
}
