using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data.History;

/// <summary>What the site has published and how that changed, from its snapshots. A figure that is hidden today is told
/// nowhere, even where an earlier snapshot shows it.</summary>
public static class Ledger
{
    /// <summary>Today's snapshot as a file; <see cref="SnapshotFile.PathOf"/> says where it belongs.</summary>
    public static byte[] Snapshot(Site site) => SnapshotFile.Write(SnapshotFile.Of(site.Initiative, site.Progress));

    /// <summary>The changes from each snapshot to the next, newest first. Days on which nothing changed are left out.</summary>
    /// <param name="snapshots">Those of one day in the order in which they were made.</param>
    /// <param name="current">What the site publishes now: only figures that it still shows are told.</param>
    public static ImmutableArray<LedgerEntry> Changes(IEnumerable<Snapshot> snapshots, Snapshot current)
    {
        var ordered = snapshots.OrderBy(s => s.Date).ToList();
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        for (var i = ordered.Count - 1; i > 0; i--)
        {
            var changes = Compare(ordered[i - 1], ordered[i], current);
            if (!changes.IsEmpty) entries.Add(new LedgerEntry(ordered[i].Date, ordered[i - 1].Date, changes));
        }

        return entries.ToImmutable();
    }

    /// <summary>What publishing now would change against the latest snapshot, for sign-off; null without any snapshot.</summary>
    public static LedgerEntry? Preview(IEnumerable<Snapshot> snapshots, Snapshot current) =>
        snapshots.OrderBy(s => s.Date).LastOrDefault() is { } latest
            ? new LedgerEntry(current.Date, latest.Date, Compare(latest, current, current))
            : null;

    /// <summary>Indicator by indicator in the order of the later snapshot, then those that are gone.</summary>
    public static ImmutableArray<LedgerChange> Compare(Snapshot before, Snapshot after, Snapshot current)
    {
        var changes = ImmutableArray.CreateBuilder<LedgerChange>();
        foreach (var indicator in after.Indicators)
        {
            if (before.Find(indicator.Id) is { } earlier) Compare(earlier, indicator, current.Find(indicator.Id), changes);
            else changes.Add(new IndicatorAdded(indicator.Id, indicator.Title));
        }

        foreach (var indicator in before.Indicators)
        {
            if (after.Find(indicator.Id) is null) changes.Add(new IndicatorRemoved(indicator.Id, indicator.Title));
        }

        return changes.ToImmutable();
    }

    private static void Compare(SnapshotIndicator before, SnapshotIndicator after, SnapshotIndicator? current, ImmutableArray<LedgerChange>.Builder changes)
    {
        var (id, title) = (after.Id, after.Title);
        if (before.Definition != after.Definition || before.Unit != after.Unit || before.Direction != after.Direction)
        {
            changes.Add(new DefinitionChanged(id, title));
        }

        if (before.Target is null ? after.Target is not null : !before.Target.IsSameAs(after.Target))
        {
            var why = after.Target is null ? "" : before.Target is not null && after.Target.ChangedBecause.Length > 0 ? after.Target.ChangedBecause : after.Target.Why;
            changes.Add(new TargetChanged(id, title, before.Target, after.Target) { Why = why });
        }

        if (before.Method != after.Method || before.MethodVersion != after.MethodVersion)
        {
            changes.Add(new MethodChanged(id, title, MethodOf(before), MethodOf(after)));
        }

        CompareFigures(before, after, new FigureTable(current), changes);
        var (fromShown, toShown) = (before.Shown, after.Shown);
        if (fromShown != toShown) changes.Add(new StatusChanged(id, title, before.Status, after.Status, fromShown, toShown) { Why = after.StatusWhy });
    }

    private static void CompareFigures(SnapshotIndicator before, SnapshotIndicator after, FigureTable shown, ImmutableArray<LedgerChange>.Builder changes)
    {
        var (id, title) = (after.Id, after.Title);
        var added = new List<(string Period, SnapshotValue? Headline, int Count)>();
        var rest = new List<LedgerChange>();
        var earlier = new FigureTable(before);
        var later = new FigureTable(after);
        foreach (var series in after.Series)
        {
            var key = FigureTable.KeyOf(series);
            foreach (var value in series.Values)
            {
                if (!value.IsShown) continue;
                var old = earlier.Find(key, value.Period);
                if (!old.IsShown)
                {
                    Count(added, value, series.IsHeadline && shown.Find(key, value.Period).IsShown);
                }
                else if (!value.ShowsTheSameAs(old) && shown.Find(key, value.Period).IsShown)
                {
                    rest.Add(new FigureRevised(id, title, series.Group, series.Place, old, value) { Why = value.Note });
                }
            }
        }

        foreach (var series in before.Series)
        {
            var key = FigureTable.KeyOf(series);
            foreach (var value in series.Values)
            {
                if (value.IsShown && !later.Find(key, value.Period).IsShown)
                {
                    rest.Add(new FigureWithdrawn(id, title, series.Group, series.Place, value.Period));
                }
            }
        }

        foreach (var (period, headline, count) in added) changes.Add(new FiguresAdded(id, title, period, headline, count));
        changes.AddRange(rest);
    }

    private static void Count(List<(string Period, SnapshotValue? Headline, int Count)> added, SnapshotValue value, bool isHeadline)
    {
        var at = added.FindIndex(a => a.Period == value.Period);
        if (at < 0) added.Add((value.Period, isHeadline ? value : null, 1));
        else added[at] = (value.Period, isHeadline ? value : added[at].Headline, added[at].Count + 1);
    }

    private static string MethodOf(SnapshotIndicator indicator) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{indicator.Method} {indicator.MethodVersion}");

    /// <summary>An indicator's figures by series and period.</summary>
    private sealed class FigureTable
    {
        private readonly Dictionary<(string Series, string Period), SnapshotValue> values = [];

        public FigureTable(SnapshotIndicator? indicator)
        {
            foreach (var series in indicator?.Series ?? [])
            {
                var key = KeyOf(series);
                foreach (var value in series.Values) values[(key, value.Period)] = value;
            }
        }

        /// <summary>A figure that is not shown where there is none.</summary>
        public SnapshotValue Find(string series, string period) => values.GetValueOrDefault((series, period), new SnapshotValue(period, null, "", "", ""));

        public static string KeyOf(SnapshotSeries series) => string.Join(
            '\u0001',
            series.Group.OrderBy(c => c.Column, StringComparer.Ordinal).Select(c => c.Column + '\u0002' + c.Value).Prepend(series.Place ?? ""));
    }
}
