using StaticImpact.Model;

namespace StaticImpact.DisclosureControl;

/// <summary>Two groups of an overlapping column that make the whole, such as with and without disabilities: in some period
/// their figures add up to the total, or what is left of the total beside one that is shown could be the hidden other.</summary>
internal static class Pairs
{
    public static void AddTo(TableShape shape, Figures figures, Quantities quantities, PrivacyRules rules, bool hasAll)
    {
        var overlapping = Overlapping(shape, figures, quantities, rules, hasAll);
        if (overlapping.Count == 0) return;
        var proved = new SortedSet<(int Line, int A, int B)>();
        var likely = new SortedSet<(int Line, int A, int B)>();
        foreach (var period in figures.Periods)
        {
            var cells = figures.Cells(period, shape, quantities);
            foreach (var line in overlapping) Find(shape.Line(line), line, cells, rules, hasAll, proved, likely);
        }

        likely.ExceptWith(proved);
        foreach (var period in likely.Count == 0 ? [] : figures.Periods)
        {
            var cells = figures.Cells(period, shape, quantities);
            likely.RemoveWhere(pair => Number(cells[shape.Line(pair.Line).Total], hasAll) is { } total
                && Number(cells[shape.Line(pair.Line).Parts[pair.A]], hasAll) is { } a && Number(cells[shape.Line(pair.Line).Parts[pair.B]], hasAll) is { } b
                && Math.Abs(total - a - b) > Slack(rules));
        }

        foreach (var (line, a, b) in proved.Concat(likely)) shape.AddSet(line, [shape.Line(line).Parts[a], shape.Line(line).Parts[b]], isPair: true);
    }

    private static List<int> Overlapping(TableShape shape, Figures figures, Quantities quantities, PrivacyRules rules, bool hasAll)
    {
        var found = new SortedSet<int>();
        for (var line = 0; line < shape.LineCount; line++)
        {
            if (shape.Line(line).Kind == LineKind.Whole && shape.Line(line).Overlaps) found.Add(line);
        }

        foreach (var period in figures.Periods)
        {
            var cells = figures.Cells(period, shape, quantities);
            for (var line = 0; line < shape.LineCount; line++)
            {
                var of = shape.Line(line);
                if (of.Kind != LineKind.Whole || found.Contains(line) || Number(cells[of.Total], hasAll) is not { } total) continue;
                var sum = 0L;
                foreach (var part in of.Parts) sum += Number(cells[part], hasAll) ?? 0;
                if (sum > total + (Slack(rules) * of.Parts.Length / 2)) found.Add(line);
            }
        }

        return [.. found];
    }

    private static void Find(Line line, int number, CellState[] cells, PrivacyRules rules, bool hasAll, SortedSet<(int, int, int)> proved, SortedSet<(int, int, int)> likely)
    {
        if (Number(cells[line.Total], hasAll) is not { } total) return;
        var most = (long)Math.Ceiling(hasAll ? rules.MinDenominator : rules.MinCount) - 1;
        var known = new List<(long Number, int Part)>();
        for (var p = 0; p < line.Parts.Length; p++)
        {
            if (Number(cells[line.Parts[p]], hasAll) is { } shown) known.Add((shown, p));
        }

        known.Sort();
        var (left, right) = (0, known.Count - 1);
        while (left < right)
        {
            var gap = known[left].Number + known[right].Number - total;
            if (Math.Abs(gap) <= Slack(rules) && known[left].Number > 0)
            {
                for (var other = right; other > left && Math.Abs(known[left].Number + known[other].Number - total) <= Slack(rules); other--)
                {
                    proved.Add((number, Math.Min(known[left].Part, known[other].Part), Math.Max(known[left].Part, known[other].Part)));
                }

                left++;
            }
            else if (gap < 0) left++;
            else right--;
        }

        foreach (var (shown, part) in known)
        {
            if (total - shown <= 0 || total - shown > most) continue;
            for (var p = 0; p < line.Parts.Length; p++)
            {
                if (cells[line.Parts[p]].IsSecret && Number(cells[line.Parts[p]], hasAll) is null) likely.Add((number, Math.Min(p, part), Math.Max(p, part)));
            }
        }
    }

    private static long? Number(in CellState cell, bool hasAll) => hasAll ? cell.All : cell.Count;

    /// <summary>Half of a step for each of two parts.</summary>
    private static long Slack(PrivacyRules rules) => (long)Math.Ceiling(Math.Max(1, rules.RoundTo ?? 1));
}
