using System.Collections.Immutable;
using System.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Charts.Drawing;

/// <summary>A label under the time axis.</summary>
/// <param name="X">Where the period stands.</param>
/// <param name="TextX">The middle of the label, which is moved inwards at the ends of the drawing.</param>
public readonly record struct PeriodTick(Period Period, double X, double TextX, string Text);

/// <summary>Which periods of a time axis are labelled: the first and the last always, then those that matter, then round
/// steps of 1, 2, 5, 10 … years (or 1, 2, 3, 6 months) as far as the labels stay apart.</summary>
public static class PeriodTicks
{
    private const double Apart = 12;

    private static readonly ImmutableArray<int> YearSteps = [1, 2, 5, 10, 20, 50, 100];
    private static readonly ImmutableArray<int> QuarterSteps = [1, 2, 4, 8, 20, 40, 80, 200];
    private static readonly ImmutableArray<int> MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

    /// <param name="wanted">Periods to label before round ones, such as the last one observed.</param>
    /// <param name="left">The drawing's left end, beyond which no label goes.</param>
    public static ImmutableArray<PeriodTick> Of(
        Period first, Period last, ReadOnlySpan<Period> wanted, LinearScale scale, Func<Period, string> text, double size, double left, double right)
    {
        var placed = new List<(PeriodTick Tick, double From, double To)>();
        Place(first);
        Place(last);
        foreach (var period in wanted) Place(period);
        foreach (var step in first.Kind switch { PeriodKind.Quarter => QuarterSteps, PeriodKind.Month => MonthSteps, PeriodKind.Year or PeriodKind.Pooled or PeriodKind.SchoolYear or PeriodKind.FiscalYear => YearSteps, _ => throw new UnreachableException() })
        {
            var round = RoundPeriods(first, last, step);
            if (round.Count > 200 || !FitTogether(round)) continue;
            foreach (var period in round) Place(period);
            break;
        }

        return [.. placed.Select(p => p.Tick).OrderBy(t => t.X)];

        void Place(Period period)
        {
            var tick = Tick(period);
            var width = TextWidth.Of(tick.Text, size);
            var (from, to) = (tick.TextX - (width / 2), tick.TextX + (width / 2));
            foreach (var other in placed)
            {
                if (other.Tick.Period == period) return;
                if (from < other.To + Apart && other.From < to + Apart) return;
            }

            placed.Add((tick, from, to));
        }

        PeriodTick Tick(Period period)
        {
            var label = text(period);
            var half = TextWidth.Of(label, size) / 2;
            var x = scale.At(period.Time);
            return new PeriodTick(period, x, Math.Clamp(x, left + half, Math.Max(left + half, right - half)), label);
        }

        bool FitTogether(List<Period> round)
        {
            for (var i = 1; i < round.Count; i++)
            {
                var (a, b) = (Tick(round[i - 1]), Tick(round[i]));
                if (b.X - a.X < ((TextWidth.Of(a.Text, size) + TextWidth.Of(b.Text, size)) / 2) + Apart) return false;
            }

            return true;
        }
    }

    private static List<Period> RoundPeriods(Period first, Period last, int step)
    {
        var periods = new List<Period>();
        for (var ordinal = first.Ordinal; ordinal <= last.Ordinal; ordinal++)
        {
            if (ordinal % step == 0) periods.Add(At(first, ordinal));
        }

        return periods;
    }

    /// <summary>The period of the same kind and length at a place in their sequence.</summary>
    public static Period At(Period like, int ordinal) => like.Kind switch
    {
        PeriodKind.Quarter => new Period(like.Kind, ordinal / 4, (ordinal % 4) + 1),
        PeriodKind.Month => new Period(like.Kind, ordinal / 12, (ordinal % 12) + 1),
        PeriodKind.Pooled => new Period(like.Kind, ordinal, ordinal - like.Year + like.Part),
        PeriodKind.SchoolYear or PeriodKind.FiscalYear when like.IsPooled => new Period(like.Kind, ordinal, ordinal - like.Year + like.Part),
        PeriodKind.Year or PeriodKind.SchoolYear or PeriodKind.FiscalYear => new Period(like.Kind, ordinal),
        _ => throw new UnreachableException(),
    };
}
