using System.Collections.Immutable;
using StaticImpact.Model;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Progress;

/// <summary>Which latest value would have given which status, all else being the same. Found with the very rules that
/// judge: their breakpoints are worked out, and the rules are asked on and between them.</summary>
/// <param name="Bands">In rising order of value; at least two.</param>
/// <param name="Changes">The bands other than the current one, nearest first on each side, below before above.</param>
public sealed record WhatWouldChange(ImmutableArray<StatusBand> Bands, ImmutableArray<StatusChange> Changes)
{
    /// <summary>So many breakpoints are all asked; more are searched by halving, as better values never
    /// go back to a rule that worse ones have left (statuses may come again: no clear direction lies on both sides of little change).</summary>
    private const int AskAll = 65;

    /// <summary>The nearest change upwards, or null.</summary>
    public StatusChange? Above => Changes.FirstOrDefault(change => change.IsAtLeast);

    /// <summary>The nearest change downwards, or null.</summary>
    public StatusChange? Below => Changes.FirstOrDefault(change => !change.IsAtLeast);

    internal static WhatWouldChange? Of(ProgressCase c, ProgressReading reading)
    {
        if (c.Observations.Length < 2 || c.BaselineIsHidden || c.EndsCensored || c.BreaksBy(c.Tn) || c.Scale is not { } scale) return null;
        if (reading.Method.By != JudgedBy.Figures) return null;

        // On the scale turned so that more is better.
        var points = reading.Method.Breakpoints(c);
        if (c.Target is not null) points = points.Append(c.TargetValue);
        double[] ends = [.. points.Where(double.IsFinite).Select(y => c.Sign * y).Where(u => !scale.IsDistance || u <= 0).Distinct().Order()];
        if (ends.Length == 0) return null;
        var cells = Cells(ends, scale.IsDistance);
        var statuses = Ask(cells, u => reading.Method.Decide(c.WithLatest(c.Sign * u)));
        var turned = Merge(cells, statuses);
        var bands = Clip(scale.IsDistance ? Unfold(turned, scale) : c.Sign > 0 ? turned : Mirror(turned), c.Indicator);
        return bands.Length < 2 ? null : new(bands, ChangesFrom(bands, (double)c.Latest.Value!.Value, c.Indicator));
    }

    /// <summary>Open stretches and the points between them, in turn. On a distance nothing lies beyond 0.</summary>
    private static List<Cell> Cells(double[] ends, bool isDistance)
    {
        var cells = new List<Cell> { new(null, ends[0]) };
        for (var i = 0; i < ends.Length; i++)
        {
            cells.Add(new(ends[i], ends[i]));
            if (i + 1 < ends.Length) cells.Add(new(ends[i], ends[i + 1]));
            else if (!isDistance || ends[i] < 0) cells.Add(new(ends[i], isDistance ? 0 : null));
        }

        return cells;
    }

    private static ProgressStatus[] Ask(List<Cell> cells, Func<double, MethodRule> ruleAt)
    {
        var rules = new MethodRule[cells.Count];
        if (cells.Count <= AskAll)
        {
            for (var i = 0; i < rules.Length; i++) rules[i] = ruleAt(cells[i].Inside);
        }
        else
        {
            rules[0] = ruleAt(cells[0].Inside);
            rules[^1] = ruleAt(cells[^1].Inside);
            Between(0, rules.Length - 1);
        }

        return [.. rules.Select(rule => rule.Status)];

        void Between(int low, int high)
        {
            if (high - low < 2) return;
            if (rules[low] == rules[high])
            {
                Array.Fill(rules, rules[low], low, high - low);
                return;
            }

            var middle = (low + high) / 2;
            rules[middle] = ruleAt(cells[middle].Inside);
            Between(low, middle);
            Between(middle, high);
        }
    }

    private static List<StatusBand> Merge(List<Cell> cells, ProgressStatus[] statuses)
    {
        var bands = new List<StatusBand>();
        for (var i = 0; i < cells.Count; i++)
        {
            // A tie at a single value is not worth a band of its own.
            if (i > 0 && i + 1 < cells.Count && cells[i].IsPoint && statuses[i - 1] == statuses[i + 1]) statuses[i] = statuses[i - 1];
            if (bands.Count > 0 && bands[^1].Status == statuses[i])
            {
                bands[^1] = bands[^1] with { To = cells[i].To, HasTo = cells[i].IsPoint };
            }
            else
            {
                bands.Add(new(statuses[i], cells[i].From, cells[i].IsPoint, cells[i].To, cells[i].IsPoint));
            }
        }

        return bands;
    }

    private static List<StatusBand> Mirror(List<StatusBand> bands)
    {
        var mirrored = new List<StatusBand>(bands.Count);
        for (var i = bands.Count - 1; i >= 0; i--)
        {
            mirrored.Add(new(bands[i].Status, -bands[i].To, bands[i].HasTo, -bands[i].From, bands[i].HasFrom));
        }

        return mirrored;
    }

    /// <summary>From distances outside a range back to values on both sides of it.</summary>
    private static List<StatusBand> Unfold(List<StatusBand> bands, Scale scale)
    {
        var lower = (double)scale.Lower!.Value;
        var upper = (double)scale.Upper!.Value;
        var unfolded = new List<StatusBand>();
        for (var i = 0; i < bands.Count - 1; i++)
        {
            unfolded.Add(new(bands[i].Status, lower + bands[i].From, bands[i].HasFrom, lower + bands[i].To, bands[i].HasTo));
        }

        unfolded.Add(new(bands[^1].Status, lower + bands[^1].From, bands[^1].HasFrom, upper - bands[^1].From, bands[^1].HasFrom));
        for (var i = bands.Count - 2; i >= 0; i--)
        {
            unfolded.Add(new(bands[i].Status, upper - bands[i].To, bands[i].HasTo, upper - bands[i].From, bands[i].HasFrom));
        }

        return unfolded;
    }

    private static ImmutableArray<StatusBand> Clip(List<StatusBand> bands, Indicator indicator)
    {
        var (least, most) = PossibleValues.Of(indicator);
        var kept = ImmutableArray.CreateBuilder<StatusBand>();
        foreach (var band in bands)
        {
            var isBelow = least is { } min && band.To is { } to && (band.HasTo ? to < min : to <= min);
            var isAbove = most is { } max && band.From is { } from && (band.HasFrom ? from > max : from >= max);
            if (isBelow || isAbove) continue;
            var clipped = band;
            if (band.From < least || (band.From == least && band.HasFrom)) clipped = clipped with { From = null, HasFrom = false };
            if (band.To > most || (band.To == most && band.HasTo)) clipped = clipped with { To = null, HasTo = false };
            kept.Add(clipped);
        }

        return kept.ToImmutable();
    }

    private static ImmutableArray<StatusChange> ChangesFrom(ImmutableArray<StatusBand> bands, double latest, Indicator indicator)
    {
        var current = 0;
        while (current < bands.Length - 1 && !bands[current].Contains(latest)) current++;
        var isWhole = indicator.Unit.Kind is UnitKind.Grade or UnitKind.YesNo;
        var changes = ImmutableArray.CreateBuilder<StatusChange>();
        var before = bands[current].Status;
        for (var i = current - 1; i >= 0; i--) Add(new(bands[i].Status, bands[i].To!.Value, false, bands[i]));
        before = bands[current].Status;
        for (var i = current + 1; i < bands.Length; i++) Add(new(bands[i].Status, bands[i].From!.Value, true, bands[i]));
        return changes.ToImmutable();

        // Marks have no values between them, and beyond a band that none lies in the same status may come again: no change.
        void Add(StatusChange change)
        {
            if (isWhole && (change.Rounded(0) is null || change.Status == before)) return;
            before = change.Status;
            changes.Add(change);
        }
    }

    private readonly record struct Cell(double? From, double? To)
    {
        public bool IsPoint => From is { } from && From == To && double.IsFinite(from);

        public double Inside => (From, To) switch
        {
            ({ } from, { } to) => (from + to) / 2,
            ({ } from, null) => from + Math.Max(1, Math.Abs(from)),
            (null, { } to) => to - Math.Max(1, Math.Abs(to)),
            _ => 0,
        };
    }
}
