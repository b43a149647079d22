using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>What an author has to know of the protection of an indicator.</summary>
internal static class Findings
{
    public static void Report(Indicator indicator, Indicator shown, Figures figures, Quantities? quantities, int small, ComplementarySuppressionResult found, DiagnosticBag bag)
    {
        if (small + found.Hidden > 0)
        {
            var all = small + found.Hidden;
            var because = found.Hidden == 0 ? (all == 1 ? "it speaks of too few people" : "they speak of too few people")
                : small == 0 ? "what is flagged as suppressed cannot be worked out without " + (all == 1 ? "it" : "them")
                : Text($"{small} because they speak of too few people, {found.Hidden} so that those cannot be worked out from the others");
            bag.Add(PrivacyCodes.ValuesHidden, indicator.DataFile, Text($"{all} value{(all == 1 ? " is" : "s are")} hidden: {because}."));
        }

        if (found.Dropped > 0)
        {
            bag.Add(PrivacyCodes.SumDoesNotFit, indicator.DataFile, Text($"{found.Dropped} sum{(found.Dropped == 1 ? "" : "s")} of groups cannot be what the total says, so nothing is hidden for {(found.Dropped == 1 ? "its" : "their")} sake. Correct the figures, or say 'overlap: true' for the column under 'breakdowns'."));
        }

        if (found.TooLarge > 0)
        {
            bag.Add(PrivacyCodes.WholeLinesHidden, indicator.DataFile, Text($"In {found.TooLarge} period{(found.TooLarge == 1 ? "" : "s")} so many values hang together that whole rows and columns are hidden. Use coarser groups, or say 'overlap: true' for a column whose groups do not add up."));
        }

        Columns(indicator, figures, bag);
        Headline(indicator, shown, figures, bag);
        CannotBeJudged(indicator, figures, quantities, bag);
    }

    private static void Columns(Indicator indicator, Figures figures, DiagnosticBag bag)
    {
        foreach (var breakdown in indicator.Breakdowns)
        {
            var (cells, hidden, complement) = (0, 0, 0);
            for (var s = 0; s < indicator.Series.Length; s++)
            {
                if (!indicator.Series[s].Group.Any(c => c.Column == breakdown.Column && c.Value != breakdown.Total)) continue;
                foreach (var showing in figures.Showing[s])
                {
                    if (showing != Showing.Absent) cells++;
                    if (IsHidden(showing)) hidden++;
                    if (showing == Showing.Complementary) complement++;
                }
            }

            if (complement * 2 <= cells) continue;
            bag.Add(PrivacyCodes.MostOfAColumnHidden, indicator.DataFile, Text(
                $"{hidden} of the {cells} values by '{breakdown.Column}' are hidden, {complement} of them so that the others cannot be worked out. If someone can be in several of its groups, say 'breakdowns: {{{breakdown.Column}: {{overlap: true}}}}'; otherwise use coarser groups, or pool several years."));
        }
    }

    private static void Headline(Indicator indicator, Indicator shown, Figures figures, DiagnosticBag bag)
    {
        if (shown.HeadlineSeries is not { } headline) return;
        var number = shown.Series.IndexOf(headline);
        if (number < 0) return;
        var showing = figures.Showing[number];
        var last = Array.FindLastIndex(showing, s => s != Showing.Absent);
        var isOurs = showing.Any(s => s is not (Showing.Absent or Showing.Shown or Showing.Flagged or Showing.AuthorsBound));
        if (indicator.Baseline is { } baseline && headline.At(baseline.Value) is { } at && at.Value is null && (at.Has(ObservationFlags.Suppressed) || at.Censored is not null))
        {
            bag.Add(PrivacyCodes.HeadlineHidden, baseline.Span, Text($"The figure of the baseline {baseline.Value} is hidden to protect people, so progress is not judged. Choose a baseline whose figure can be shown."));
        }

        if (!isOurs || last < 0) return;
        if (showing.All(s => s == Showing.Absent || IsHidden(s)))
        {
            bag.Add(PrivacyCodes.HeadlineHidden, indicator.DataFile, "Every figure of the whole is hidden to protect people; the page says so and shows none. Pool several years, or measure a larger area.");
        }
        else if (IsHidden(showing[last]) && showing[last] != Showing.Flagged)
        {
            bag.Add(PrivacyCodes.HeadlineHidden, indicator.DataFile, Text($"The latest figure, {headline.Observations[last].Period}, is hidden to protect people; progress is told up to the one before it. Pool several years, or measure a larger area."));
        }
    }

    private static void CannotBeJudged(Indicator indicator, Figures figures, Quantities? quantities, DiagnosticBag bag)
    {
        if (quantities is null || (quantities.Whole is null && indicator.Unit.Kind != UnitKind.Currency)) return;
        var count = 0;
        for (var s = 0; s < figures.Observations.Length; s++)
        {
            // A whole county or state is no small group.
            if (indicator.Series[s].Group.IsEmpty) continue;
            for (var i = 0; i < figures.Observations[s].Length; i++)
            {
                ref readonly var observation = ref figures.Observations[s][i];
                if (figures.Showing[s][i] is Showing.Shown or Showing.AuthorsBound && observation.N is null && observation.Denominator is null) count++;
            }
        }

        if (count == 0) return;
        bag.Add(PrivacyCodes.CannotBeJudged, indicator.DataFile, Text(
            $"{count} value{(count == 1 ? " does" : "s do")} not say of how many people {(count == 1 ? "it speaks" : "they speak")}, so they are published as they are. Add the columns 'n' and 'denominator', or say 'people: false' in the front matter when none of them can point to a person."));
    }

    private static bool IsHidden(Showing showing) => showing is Showing.Flagged or Showing.Small or Showing.BoundHidden or Showing.Complementary;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
