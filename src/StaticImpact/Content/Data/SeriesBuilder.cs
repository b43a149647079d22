using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>Collects observations into series: one for every place and combination of groups.</summary>
internal sealed class SeriesBuilder
{
    /// <summary>More is no breakdown but a list of people, or of rows: nobody reads it, and a page of it has a hundred megabytes.</summary>
    private const int MostGroups = 5000;
    private const int MostSeries = 20_000;

    /// <summary>Two centuries of months; the slope of a trend takes the time of all pairs of periods.</summary>
    private const int MostPeriods = 2500;

    /// <summary>A longer one is a remark that has slipped into the column; drawing its label takes the time of all its letters' pairs.</summary>
    private const int LongestName = 500;

    private readonly DataTable table;
    private readonly DataColumns columns;
    private readonly DataReport report;
    private readonly TextColumn places;
    private readonly TextColumn[] groups;
    private readonly TextColumn notes;

    /// <summary>A tree of places and groups: from a node, by the next cell's number, to a node.</summary>
    private readonly Dictionary<(int Node, int Value), int> nodes = [];
    private readonly Dictionary<int, Draft> drafts = [];

    public SeriesBuilder(DataTable table, DataColumns columns, DataReport report)
    {
        this.table = table;
        this.columns = columns;
        this.report = report;
        places = new TextColumn();
        notes = new TextColumn();
        groups = new TextColumn[columns.Breakdowns.Length];
        for (var i = 0; i < groups.Length; i++) groups[i] = new TextColumn();
    }

    /// <summary>By line, from when on rows may be seen.</summary>
    public ImmutableDictionary<int, DateTime> Releases { get; set; } = ImmutableDictionary<int, DateTime>.Empty;

    public void Add(ReadOnlySpan<DataCell> row, in Observation observation)
    {
        var column = columns[ColumnRole.Place];
        var place = column < 0 ? 0 : places.Number(row[column]);
        if (observation.Note is not null) notes.Number(row[columns[ColumnRole.Note]]);
        var node = Next(0, place);
        for (var i = 0; i < groups.Length; i++) node = Next(node, groups[i].Number(row[columns.Breakdowns[i]]));
        ref var draft = ref CollectionsMarshal.GetValueRefOrAddDefault(drafts, node, out var exists);
        if (!exists) draft = NewDraft(row, place);
        draft!.Observations.Add(observation);
    }

    public IndicatorData Build(IndicatorData nothing, PeriodKind? kind, IndicatorDataOptions options)
    {
        if (IsTooLarge()) return nothing;
        foreach (var group in groups) WarnOfCase(group);
        WarnOfCase(places);

        var ordered = drafts.Values.ToArray();
        Array.Sort(ordered, Compare);
        var series = ImmutableArray.CreateBuilder<Series>(ordered.Length);
        foreach (var draft in ordered)
        {
            series.Add(new Series
            {
                Place = draft.Place == 0 ? null : new PlaceId(places.Values[draft.Place - 1].Value),
                Group = Cells(draft),
                Observations = Sorted(draft),
            });
        }

        var earlier = ImmutableDictionary.CreateBuilder<FigureKey, ImmutableArray<EarlierFigure>>();
        foreach (var (draft, one) in ordered.Zip(series))
        {
            foreach (var figure in draft.Earlier.GroupBy(o => o.Period)) earlier[FigureKey.Of(one, figure.Key)] = [.. figure.Select(o => new EarlierFigure(ReleaseOf(o), o)).OrderByDescending(f => f.Moment)];
        }

        var data = nothing with
        {
            Earlier = earlier.ToImmutable(),
            PeriodKind = kind,
            Series = series.MoveToImmutable(),
            Breakdowns = [.. columns.Breakdowns.Select((column, i) => new DataBreakdown(
                new Sourced<string>(CellText.Plain(table.Header[column].Text), table.Span(table.Header[column])), [.. Sources(groups[i])]) { Everyone = table.Everyone.GetValueOrDefault(column) })],
            Places = [.. Sources(places).Select(p => p.With(new PlaceId(p.Value)))],
            Notes = [.. Sources(notes)],
        };
        return data with { Headline = HeadlineChoice.Of(data, options, table.Span(table.Header[0]), report) };
    }

    /// <summary>Whether there is more than pages can show in seconds; reported then.</summary>
    private bool IsTooLarge()
    {
        var before = report.ErrorCount;
        foreach (var (column, number) in groups.Zip(columns.Breakdowns).Append((places, columns[ColumnRole.Place])))
        {
            if (column.Values.Count == 0) continue;
            var header = table.Header[number];
            if (column.Values.Count > MostGroups)
            {
                report.Add(DataFileCodes.FileTooLarge, table.Span(header),
                    $"The column '{header.Text}' holds {column.Values.Count} different names; at most {MostGroups} are read. Delete the column if it names single people or rows; else put several groups together.");
            }

            foreach (var (value, cell) in column.Values)
            {
                if (value.Length <= LongestName) continue;
                report.Add(DataFileCodes.FileTooLarge, table.Span(cell),
                    $"This name has {value.Length} letters; at most {LongestName} are read. Put remarks into a column 'note', and names here.");
            }
        }

        if (drafts.Count > MostSeries)
        {
            report.Add(DataFileCodes.FileTooLarge, new SourceSpan(table.File), $"The rows are of {drafts.Count} different combinations of places and groups; at most {MostSeries} are read. Leave out a column, or put several groups together.");
        }

        foreach (var draft in drafts.Values)
        {
            if (draft.Observations.Count <= MostPeriods) continue;
            report.Add(DataFileCodes.FileTooLarge, table.RowSpan(draft.Observations[0].Line, columns[ColumnRole.Period]),
                $"There are {draft.Observations.Count} rows for one group; at most {MostPeriods} periods are read. Keep those that people need, or name what tells the rows apart in a column.");
        }

        return report.ErrorCount > before;
    }

    private int Next(int node, int value)
    {
        ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(nodes, (node, value), out var exists);
        if (!exists) next = nodes.Count;
        return next;
    }

    private Draft NewDraft(ReadOnlySpan<DataCell> row, int place)
    {
        var numbers = new int[groups.Length];
        for (var i = 0; i < groups.Length; i++) numbers[i] = groups[i].Number(row[columns.Breakdowns[i]]);
        return new Draft(place, numbers);
    }

    private ImmutableArray<GroupCell> Cells(Draft draft)
    {
        var cells = ImmutableArray.CreateBuilder<GroupCell>();
        for (var i = 0; i < groups.Length; i++)
        {
            if (draft.Groups[i] == 0) continue;
            cells.Add(new GroupCell(CellText.Plain(table.Header[columns.Breakdowns[i]].Text), groups[i].Values[draft.Groups[i] - 1].Value));
        }

        return cells.ToImmutable();
    }

    private Release? ReleaseOf(in Observation observation) => Releases.TryGetValue(observation.Line, out var moment) ? new Release(moment, table.File) : null;

    /// <summary>In order of time. Of two rows for one period the one that is released later counts; where both are released at once, the first is kept and the second reported.</summary>
    private ImmutableArray<Observation> Sorted(Draft draft)
    {
        var observations = CollectionsMarshal.AsSpan(draft.Observations);
        var inOrder = true;
        for (var i = 1; i < observations.Length; i++) inOrder &= observations[i - 1].Period < observations[i].Period;
        if (inOrder) return [.. observations];

        var order = new (Period Period, int Index)[observations.Length];
        for (var i = 0; i < order.Length; i++) order[i] = (observations[i].Period, i);
        Array.Sort(order);
        var sorted = ImmutableArray.CreateBuilder<Observation>(order.Length);
        foreach (var (period, index) in order)
        {
            if (sorted.Count == 0 || sorted[^1].Period != period)
            {
                sorted.Add(observations[index]);
                continue;
            }

            var moment = ReleaseOf(observations[index]);
            var (same, isTwice) = (sorted[^1], ReleaseOf(sorted[^1])?.Moment == moment?.Moment);
            foreach (var other in draft.Earlier)
            {
                if (other.Period == period && ReleaseOf(other)?.Moment == moment?.Moment) (same, isTwice) = (other, true);
            }

            if (isTwice)
            {
                ReportDuplicate(draft, same, observations[index]);
                continue;
            }

            var isLater = moment?.Moment > (ReleaseOf(sorted[^1])?.Moment ?? DateTime.MinValue);
            draft.Earlier.Add(isLater ? sorted[^1] : observations[index]);
            if (isLater) sorted[^1] = observations[index];
        }

        return sorted.ToImmutable();
    }

    private void ReportDuplicate(Draft draft, in Observation first, in Observation second)
    {
        var of = string.Join(", ", Cells(draft).Select(c => $"{c.Column} {c.Value}"));
        if (draft.Place > 0) of += (of.Length > 0 ? ", " : "") + places.Values[draft.Place - 1].Value;
        if (of.Length > 0) of = $" for {of}";
        report.Add(DataFileCodes.DuplicateObservation, table.RowSpan(second.Line, columns[ColumnRole.Period]),
            $"This row gives {second.Period}{of} again: {table.RowName(first.Line)} has it already. Delete one of the two, or fill in the column that tells them apart.");
    }

    private void WarnOfCase(TextColumn column)
    {
        if (column.Values.Count < 2) return;
        var seen = new Dictionary<string, DataCell>(StringComparer.OrdinalIgnoreCase);
        foreach (var (value, cell) in column.Values)
        {
            var folded = string.Join(' ', value.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
            if (seen.TryAdd(folded, cell)) continue;
            report.Add(DataFileCodes.GroupsDifferInCase, table.Span(cell),
                $"'{cell.Text}' and '{seen[folded].Text}' ({table.RowName(seen[folded].Line)}) are taken as two. Write them the same way.");
        }
    }

    private IEnumerable<Sourced<string>> Sources(TextColumn column) =>
        column.Values.Select(v => new Sourced<string>(v.Value, table.Span(v.Cell)));

    private static int Compare(Draft a, Draft b)
    {
        var byPlace = a.Place.CompareTo(b.Place);
        if (byPlace != 0) return byPlace;
        var bySize = a.Filled.CompareTo(b.Filled);
        if (bySize != 0) return bySize;
        for (var i = 0; i < a.Groups.Length; i++)
        {
            // Among equally many filled cells, those of an earlier column come first.
            var aRank = a.Groups[i] == 0 ? int.MaxValue : a.Groups[i];
            var bRank = b.Groups[i] == 0 ? int.MaxValue : b.Groups[i];
            if (aRank != bRank) return aRank.CompareTo(bRank);
        }

        return 0;
    }

    private sealed class Draft(int place, int[] groups)
    {
        public int Place { get; } = place;

        /// <summary>By breakdown column, the number of the group; 0 for a blank cell.</summary>
        public int[] Groups { get; } = groups;
        public int Filled { get; } = groups.Count(g => g > 0);
        public List<Observation> Observations { get; } = [];

        /// <summary>Those whose place others take when they are released.</summary>
        public List<Observation> Earlier { get; } = [];
    }

    /// <summary>Numbers the texts of a column from 1 in order of first appearance; 0 is blank.</summary>
    private sealed class TextColumn
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private string lastText = "";
        private int lastNumber;

        public List<(string Value, DataCell Cell)> Values { get; } = [];

        public int Number(in DataCell cell)
        {
            if (cell.IsBlank) return 0;
            if (ReferenceEquals(cell.Text, lastText)) return lastNumber;
            lastText = cell.Text;
            var value = CellText.Plain(cell.Text);
            if (!numbers.TryGetValue(value, out lastNumber))
            {
                Values.Add((value, cell));
                lastNumber = Values.Count;
                numbers.Add(value, lastNumber);
            }

            return lastNumber;
        }
    }
}
