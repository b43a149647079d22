using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>One indicator's figures that come in several files, such as one for each group.</summary>
internal static class FilesOfGroups
{
    /// <param name="Data">What the file says.</param>
    /// <param name="Groups">Of whom it is, by column; none where it is of everyone, or says so itself.</param>
    /// <param name="Place">Where the front matter names it.</param>
    public sealed record Part(IndicatorData Data, ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> Groups, SourceSpan Place);

    public static IndicatorData Merge(IReadOnlyList<Part> parts, IndicatorDataOptions options, DiagnosticBag bag)
    {
        var report = new DataReport(bag);
        var kind = parts.Select(p => p.Data.PeriodKind).FirstOrDefault(k => k is not null);
        var breakdowns = new List<DataBreakdown>();
        var series = new Dictionary<string, (Series Series, Part Part)>(StringComparer.Ordinal);
        var order = new List<string>();
        var earlier = new List<(string Key, Period Period, ImmutableArray<EarlierFigure> Figures)>();
        var releases = new List<(string Key, Period Period, Release Release)>();
        foreach (var part in parts)
        {
            if (part.Data.PeriodKind is { } other && other != kind)
            {
                report.Add(DataFileCodes.MixedPeriods, part.Place, $"The periods of '{part.Data.Source.File}' are {PeriodText.Plural(other)}, and those of '{parts[0].Data.Source.File}' are {PeriodText.Plural(kind!.Value)}. Keep to one kind.");
                continue;
            }

            // A file of the group that is everyone has no group.
            ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> groups = [.. part.Groups.Where(g => !options.Totals.Contains(new(g.Key.Value, g.Value.Value)))];
            foreach (var (column, group) in part.Groups) Add(breakdowns, groups.Any(g => g.Key == column) ? new DataBreakdown(column, [group]) : new DataBreakdown(column, []) { Everyone = group.Value });
            foreach (var breakdown in part.Data.Breakdowns) Add(breakdowns, breakdown);
            foreach (var one in part.Data.Series)
            {
                var whole = one with { Group = [.. groups.Select(g => new GroupCell(g.Key.Value, g.Value.Value)).Concat(one.Group.Where(c => !groups.Any(g => g.Key.Value == c.Column)))] };
                var key = FigureKey.Of(whole with { Group = [.. whole.Group.OrderBy(c => c.Column, StringComparer.Ordinal)] }, default).Series;
                foreach (var observation in one.Observations)
                {
                    if (part.Data.Earlier.TryGetValue(FigureKey.Of(one, observation.Period), out var before)) earlier.Add((key, observation.Period, before));
                    if (part.Data.Releases.TryGetValue(FigureKey.Of(one, observation.Period), out var release)) releases.Add((key, observation.Period, release));
                }

                if (!series.TryGetValue(key, out var there))
                {
                    series[key] = (whole, part);
                    order.Add(key);
                    continue;
                }

                if (whole.Observations.Select(o => o.Period).Intersect(there.Series.Observations.Select(o => o.Period)).FirstOrDefault() is var twice && whole.Observations.Any(o => o.Period == twice && there.Series.Observations.Any(t => t.Period == twice)))
                {
                    report.Add(DataFileCodes.DuplicateObservation, part.Place, $"'{part.Data.Source.File}' gives {twice} again: '{there.Part.Data.Source.File}' has it already. Say of whom the file is, as in {{file: {Path.GetFileName(part.Data.Source.File)}, race: Black}}.");
                    continue;
                }

                series[key] = (there.Series with { Observations = [.. there.Series.Observations.Concat(whole.Observations).OrderBy(o => o.Period)] }, there.Part);
            }
        }

        var places = parts.SelectMany(p => p.Data.Places).DistinctBy(p => p.Value).ToImmutableArray();
        var merged = new IndicatorData
        {
            Source = parts[0].Data.Source,
            Sources = [.. parts.Select(p => p.Data.Source)],
            PeriodKind = kind,
            IsUnreadable = parts.Any(p => p.Data.IsUnreadable),
            Series = [.. order.Select(k => series[k].Series).OrderBy(s => s.Place is { } place ? places.IndexOf(places.First(p => p.Value == place)) : -1).ThenBy(s => s.Group.Length)],
            Breakdowns = [.. breakdowns],
            Places = places,
            Releases = releases.GroupBy(r => FigureKey.Of(series[r.Key].Series, r.Period)).ToImmutableDictionary(r => r.Key, r => r.MaxBy(one => one.Release.Moment).Release),
            Earlier = earlier.GroupBy(e => FigureKey.Of(series[e.Key].Series, e.Period)).ToImmutableDictionary(e => e.Key, e => e.First().Figures),
            Notes = [.. parts.SelectMany(p => p.Data.Notes).DistinctBy(n => n.Value)],
        };
        var headline = merged.IsUnreadable ? null : HeadlineChoice.Of(merged, options, parts[0].Place, report);
        report.Close();
        return merged with { Headline = headline };
    }

    private static void Add(List<DataBreakdown> all, DataBreakdown more)
    {
        var at = all.FindIndex(b => b.Column.Value == more.Column.Value);
        if (at < 0) all.Add(more);
        else all[at] = all[at] with { Values = [.. all[at].Values.Concat(more.Values).DistinctBy(v => v.Value)], Everyone = all[at].Everyone ?? more.Everyone };
    }
}
