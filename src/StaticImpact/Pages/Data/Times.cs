using System.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

/// <summary>The days that data are about.</summary>
internal static class Times
{
    /// <summary>From the first day of the first period to the last day of the last; null without observations.</summary>
    public static (DateOnly First, DateOnly Last)? Covered(Indicator indicator)
    {
        DateOnly? first = null;
        DateOnly? last = null;
        foreach (var series in indicator.Series)
        {
            if (series.Observations.IsEmpty) continue;
            var from = FirstDay(series.Observations[0].Period);
            var to = series.Observations[^1].Period.LastDay;
            if (first is null || from < first) first = from;
            if (last is null || to > last) last = to;
        }

        return first is { } f && last is { } l ? (f, l) : null;
    }

    /// <summary>School and fiscal years begin on 1 July, as <see cref="Period.LastDay"/> ends them.</summary>
    private static DateOnly FirstDay(Period period) => period.Kind switch
    {
        PeriodKind.Pooled => new DateOnly(period.Part, 1, 1),
        PeriodKind.SchoolYear or PeriodKind.FiscalYear => period.FirstDay,
        PeriodKind.Quarter => new DateOnly(period.Year, (period.Part * 3) - 2, 1),
        PeriodKind.Month => new DateOnly(period.Year, period.Part, 1),
        PeriodKind.Year => new DateOnly(period.Year, 1, 1),
        _ => throw new UnreachableException(),
    };
}
