using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>Whether a recorded publication, read beside this one, tells a number that this one hides: sums of then with what is
/// shown now, and sums of now with what was shown then.</summary>
internal static class TwoPublications
{
    private const int MostNamed = 6;

    public static void Check(
        Indicator indicator, HashSet<PlaceId> parts, Figures figures, Quantities quantities, PrivacyRules rules, IReadOnlyList<RecordedPublication> recorded, DiagnosticBag bag)
    {
        var periods = recorded.Count == 0 ? [] : figures.Periods.Where(figures.HasSecretsIn).ToList();
        var (hasCounts, hasAll) = periods.Count == 0 ? (false, false) : ComplementarySuppression.Has(indicator, quantities);
        if (!hasCounts && !hasAll) return;
        foreach (var publication in recorded)
        {
            var then = publication.Of(indicator);
            var shape = new TableShape(indicator with { Series = then.Series }, parts);
            var told = new List<string>();
            foreach (var period in periods)
            {
                if (!then.Periods.Contains(period.ToString())) continue;
                foreach (var cell in Told(shape, then, figures, period, quantities, rules, (hasCounts, hasAll)))
                {
                    var name = Name(then.Series[shape.SeriesOf(cell)[0]], period);
                    if (!told.Contains(name)) told.Add(name);
                }
            }

            if (told.Count == 0) continue;
            var names = string.Join("; ", told.Take(MostNamed)) + (told.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"; and {told.Count - MostNamed} more") : "");
            bag.Add(PrivacyCodes.TwoPublicationsTell, indicator.DataFile, string.Create(CultureInfo.InvariantCulture,
                $"Beside what was published on {publication.Date:yyyy-MM-dd}, this can be worked out: {names}. Hide what was hidden then (flag 'suppressed'), or leave out what is new until it can be published in coarser groups."));
        }
    }

    private static IEnumerable<int> Told(
        TableShape shape, RecordedFigures then, Figures figures, Period period, Quantities quantities, PrivacyRules rules, (bool Counts, bool All) has)
    {
        var ofThen = new CellState[shape.CellCount];
        var ofNow = new CellState[shape.CellCount];
        var ofBoth = new CellState[shape.CellCount];
        var (someThen, someNow, isRevised) = (false, false, false);
        // Not demanded and not known: a row that is gone.
        var gone = new CellState(Showing.Shown, null, null);
        var now = figures.In(period).ToDictionary(row => row.Series, row => figures.Showing[row.Series][row.At] is var showing && showing == Showing.Absent
            ? default
            : Figures.State(figures.Observations[row.Series][row.At], showing, quantities));
        for (var s = 0; s < then.Series.Length; s++)
        {
            var cell = shape.CellOf[s];
            var current = now.GetValueOrDefault(s);
            var old = then.At(s, period);
            var shownThen = old?.Value is null ? (CellState?)null : Figures.State(
                new Observation { Period = period, Value = old.Value, N = old.N, Denominator = old.Denominator }, Showing.Shown, quantities);
            // A bound tells out of how many it is.
            CellState? boundThen = old is { Value: null, IsHidden: false, Denominator: { } all } ? new CellState(Showing.Bound, null, (long)Math.Round(all)) : null;
            if (old is not null)
            {
                ofThen[cell] = shownThen ?? boundThen ?? (current.Showing == Showing.Absent ? gone : current);
                someThen |= shownThen is null ? current.Showing == Showing.Shown : current != shownThen;
                isRevised |= shownThen is not null && current.Showing == Showing.Shown && current != shownThen;
                if (current.Showing == Showing.Absent) ofBoth[cell] = shownThen ?? boundThen ?? (old.IsHidden ? new CellState(Showing.Flagged, null, null) : gone);
            }
            else
            {
                someThen |= current.Showing != Showing.Absent;
            }

            if (current.Showing == Showing.Absent) continue;
            ofNow[cell] = ofBoth[cell] = current.IsSecret && (shownThen ?? boundThen) is { } known ? known : current;
            someNow |= ofNow[cell] != current;
        }

        // As long as no figure was revised, all that either of them shows belongs together.
        if (!isRevised) return someThen || someNow ? Unsafe(ofBoth) : [];
        return (someThen ? Unsafe(ofThen) : []).Concat(someNow ? Unsafe(ofNow) : []);

        List<int> Unsafe(CellState[] cells)
        {
            var table = new PeriodTable(shape, cells, quantities, rules, has.Counts, has.All);
            var secrets = shape.Order.Where(c => cells[c].IsSecret).ToList();
            return Attack.On(shape, table, secrets, ComplementarySuppression.MostSecrets, new Effort(Effort.OfAPeriod), looksForBoundsFirst: false).Unsafe;
        }
    }

    private static string Name(Series series, Period period)
    {
        var group = string.Join(", ", series.Group.Select(c => $"{c.Column} {c.Value}"));
        var place = series.Place is { } p ? p.Value : "";
        return string.Join(", ", new[] { period.ToString(), group, place }.Where(t => t.Length > 0));
    }
}
