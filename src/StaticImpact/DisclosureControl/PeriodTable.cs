using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>One period of an indicator: what each cell of the table shows, and which lines add up. Each period is judged by itself.</summary>
internal sealed class PeriodTable
{
    private readonly TableShape shape;
    private readonly CellState[] cells;
    private readonly bool[] exists;

    /// <summary>Columns of which two groups or more stand in one line of this period.</summary>
    private readonly HashSet<string> columnsWithSeveral = new(StringComparer.Ordinal);

    /// <summary>By line: whether counts, and the others or denominators, add up along it.</summary>
    private readonly bool[] addsUp;
    private readonly bool[] restAddsUp;
    private readonly List<(int Line, bool IsRest)> dropped = [];

    /// <summary>By line: out of how many all its parts are; 0 where they are not out of the same.</summary>
    private readonly long[] outOf;

    /// <summary>By cell: the same, for the parts and the total of such lines.</summary>
    private readonly long[] wholeOf;

    /// <summary>By line: how many of its cells are not shown, and of how many the count, or the rest, is not known.</summary>
    private readonly int[] notShown;
    private readonly int[] countsUnknown;
    private readonly int[] restsUnknown;

    /// <param name="cells">By cell of the shape.</param>
    /// <param name="hasCounts">Counts are known for some cells of the indicator.</param>
    /// <param name="hasAll">What they are out of is known for some.</param>
    public PeriodTable(TableShape shape, CellState[] cells, Quantities quantities, PrivacyRules rules, bool hasCounts, bool hasAll)
    {
        this.shape = shape;
        this.cells = cells;
        Quantities = quantities;
        Rules = rules;
        HasCounts = hasCounts;
        HasAll = hasAll;
        exists = new bool[cells.Length];
        addsUp = new bool[shape.LineCount];
        restAddsUp = new bool[shape.LineCount];
        outOf = new long[shape.LineCount];
        wholeOf = new long[cells.Length];
        for (var line = 0; line < outOf.Length; line++) FindPartition(line);
        var found = new Stack<int>();
        for (var c = 0; c < cells.Length; c++)
        {
            if (cells[c].Showing != Showing.Absent && !exists[c]) Reach(c);
        }

        for (var line = 0; line < addsUp.Length; line++)
        {
            if (shape.Line(line).Kind == LineKind.Whole && PartsOf(line) > 1) columnsWithSeveral.Add(shape.Line(line).Column ?? "");
        }

        (notShown, countsUnknown, restsUnknown) = (new int[shape.LineCount], new int[shape.LineCount], new int[shape.LineCount]);
        for (var line = 0; line < addsUp.Length; line++)
        {
            Judge(line);
            Count(shape.Line(line).Total, line, 1);
            foreach (var part in shape.Line(line).Parts) Count(part, line, 1);
        }

        void Reach(int cell)
        {
            found.Push(cell);
            exists[cell] = true;
            while (found.TryPop(out var next))
            {
                foreach (var parent in shape.Parents(next))
                {
                    if (exists[parent]) continue;
                    exists[parent] = true;
                    found.Push(parent);
                }
            }
        }
    }

    public Quantities Quantities { get; }
    public PrivacyRules Rules { get; }
    public bool HasCounts { get; }
    public bool HasAll { get; }

    public CellState this[int cell]
    {
        get => cells[cell];
        set
        {
            foreach (var line in shape.Through(cell)) Count(cell, line, -1);
            cells[cell] = value;
            foreach (var line in shape.Through(cell)) Count(cell, line, 1);
        }
    }

    /// <summary>What a reader still knows that a cell is out of once it is hidden: all that the other answers are out of.</summary>
    public long? AllOfHidden(int cell) => wholeOf[cell] > 0 ? wholeOf[cell] : null;

    /// <summary>The whole of answers is known from what each is out of, so that hiding it hides nothing.</summary>
    public bool IsKnownWhole(int cell)
    {
        foreach (var line in shape.Through(cell))
        {
            if (outOf[line] > 0 && shape.Line(line).Total == cell) return true;
        }

        return false;
    }

    /// <summary>Whether a cell has rows in this period, or parts that have.</summary>
    public bool Exists(int cell) => exists[cell];

    public bool AddsUp(int line, bool rest) => rest ? restAddsUp[line] : addsUp[line];

    /// <summary>No whole numbers fit it.</summary>
    public void Drop(int line, bool rest)
    {
        (rest ? restAddsUp : addsUp)[line] = false;
        dropped.Add((line, rest));
    }

    /// <summary>Once more is hidden, whole numbers may fit again.</summary>
    public void TakeBackDropped()
    {
        foreach (var (line, rest) in dropped) (rest ? restAddsUp : addsUp)[line] = true;
        dropped.Clear();
    }

    /// <summary>What a reader knows of the count, or of what it leaves out (of the denominator, where the count is no part of it).</summary>
    public long? Known(int cell, bool rest)
    {
        ref readonly var state = ref cells[cell];
        return !rest ? state.Count : !Quantities.HasRest ? state.All : state is { Count: { } count, All: { } all } ? all - count : null;
    }

    public long Slack(int line) => (long)Math.Floor(0.5m * Math.Max(1, Rules.RoundTo ?? 1) * shape.Line(line).Parts.Length);

    /// <summary>Whether every number of a line that adds up is known, so that hiding one would give that one away.</summary>
    public bool IsWhollyKnown(int line) => notShown[line] == 0 && (addsUp[line] || restAddsUp[line]);

    /// <summary>The only cell of a line whose number is not known, so that the others give it away; null without one.</summary>
    public int? GivenAway(int line)
    {
        foreach (var rest in (ReadOnlySpan<bool>)[false, true])
        {
            if (!AddsUp(line, rest) || (rest ? restsUnknown : countsUnknown)[line] != 1) continue;
            var of = shape.Line(line);
            return Known(of.Total, rest) is null ? of.Total : of.Parts.First(p => exists[p] && Known(p, rest) is null);
        }

        return null;
    }

    private void Count(int cell, int line, int by)
    {
        if (!exists[cell] && cell != shape.Line(line).Total) return;
        if (cells[cell].Showing != Showing.Shown) notShown[line] += by;
        if (HasCounts && Known(cell, false) is null) countsUnknown[line] += by;
        if (HasAll && Known(cell, true) is null) restsUnknown[line] += by;
    }

    private void Judge(int line)
    {
        var of = shape.Line(line);
        if (!exists[of.Total]) return;
        var parts = PartsOf(line);
        if (outOf[line] > 0)
        {
            addsUp[line] = HasCounts && Fits(of, c => cells[c].Count);
            return;
        }

        if (of.Kind == LineKind.Whole)
        {
            if (of.Overlaps || parts == 0 || (parts == 1 && !IsOneUnderTwoNames(of))) return;
        }
        else if (parts < of.Parts.Length || (of.Kind == LineKind.Pair && (addsUp[of.Of] || restAddsUp[of.Of])))
        {
            return;
        }

        // Groups whose denominators together exceed the total's overlap, and so do their counts.
        if (HasAll && !Fits(of, c => cells[c].All)) return;
        addsUp[line] = HasCounts && Fits(of, c => cells[c].Count);
        restAddsUp[line] = HasAll && Fits(of, c => Known(c, rest: true));
    }

    /// <summary>Answers that are out of the same number add up to it: a reader knows their total without a row, and out of how many
    /// a hidden one is.</summary>
    private void FindPartition(int line)
    {
        var of = shape.Line(line);
        if (!of.IsPartition || of.Kind != LineKind.Whole) return;
        var (whole, known, parts) = (0L, 0, 0);
        foreach (var part in of.Parts)
        {
            if (cells[part].Showing != Showing.Absent) parts++;
            if (cells[part].All is not { } all) continue;
            if (known++ > 0 && all != whole) return;
            whole = all;
        }

        if (known == 0 || parts < 2 || whole <= 0 || cells[of.Total].IsSecret) return;
        outOf[line] = whole;
        wholeOf[of.Total] = whole;
        if (cells[of.Total].Count is null) cells[of.Total] = new CellState(Showing.Shown, whole, whole);
        foreach (var part in of.Parts)
        {
            wholeOf[part] = whole;
            if (cells[part].IsSecret) cells[part] = cells[part] with { All = whole };
        }
    }

    /// <summary>A single part is its total only where nothing speaks against it: where other groups are left out, one of the two
    /// is hidden for its size and the other is not.</summary>
    private bool IsOneUnderTwoNames(Line line)
    {
        var part = line.Parts.First(p => exists[p]);
        var (a, b) = (cells[part].Showing, cells[line.Total].Showing);
        return a == Showing.Absent || b == Showing.Absent || ((a == Showing.Shown) == (b == Showing.Shown) && columnsWithSeveral.Contains(line.Column ?? ""));
    }

    private int PartsOf(int line)
    {
        var parts = 0;
        foreach (var part in shape.Line(line).Parts)
        {
            if (exists[part]) parts++;
        }

        return parts;
    }

    /// <summary>Whether the shown parts leave the total as it is: not more than all of it and, where all are shown, not less.</summary>
    private bool Fits(Line line, Func<int, long?> number)
    {
        if (number(line.Total) is not { } total) return true;
        var sum = 0L;
        var all = true;
        foreach (var part in line.Parts)
        {
            if (number(part) is { } value) sum += value;
            else if (exists[part]) all = false;
        }

        var slack = 0.5m * Math.Max(1, Rules.RoundTo ?? 1) * line.Parts.Length;
        return sum <= total + slack && (!all || sum >= total - slack);
    }
}
