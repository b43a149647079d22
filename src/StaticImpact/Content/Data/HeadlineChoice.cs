using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>Which series stands for the indicator.</summary>
internal static class HeadlineChoice
{
    /// <param name="place">Where it is said that there is none.</param>
    /// <returns>The own place's total, else the series that the front matter names; null without either, which has been reported where one is needed.</returns>
    public static Series? Of(IndicatorData data, IndicatorDataOptions options, SourceSpan place, DataReport report)
    {
        var named = options.HeadlineSeries;
        var total = data.Series.FirstOrDefault(s => s.Place is null && s.IsTotal);
        if (named.IsEmpty)
        {
            if (options.NeedsHeadline && total is null && data.Series.Any(s => s.Place is null))
            {
                report.Add(DataFileCodes.NoHeadline, place,
                    $"No row is for everyone.{HeadlineGroups.OrEveryone(data, options)} Otherwise add rows with the breakdown and place cells left blank: they are the indicator's own figure.");
            }
            else if (options.NeedsHeadline && total is null && !data.Series.IsEmpty)
            {
                report.Add(DataFileCodes.OnlyPlaces, place,
                    "Every row is for a place, so the measure has no figure of its own and is not judged. If there is one, add rows with the place left blank.");
            }

            return total;
        }

        var at = named[0].Key.Span;
        if (total is not null)
        {
            report.Add(DataFileCodes.WrongHeadlineSeries, at, $"The data file has rows with blank groups, and those stand for the indicator. Take 'headline_series' out.");
            return total;
        }

        var series = data.Series.FirstOrDefault(s => s.Place is null && s.Group.Length == named.Length && s.Group.All(cell => named.Any(n => n.Key.Value == cell.Column && n.Value.Value == cell.Value)));
        if (series is null && !data.Series.IsEmpty)
        {
            report.Add(DataFileCodes.WrongHeadlineSeries, at, $"No row is for '{string.Join(", ", named.Select(n => $"{n.Key.Value}: {n.Value.Value}"))}'. {HeadlineGroups.Instead([.. named.Select(n => (n.Key.Value, n.Value.Value))], data)}");
        }

        return series;
    }
}
