using System.Collections.Immutable;

namespace StaticImpact.Charts.Drawing;

/// <summary>Moves labels at the ends of lines apart, as little as possible: neighbours that overlap are merged into a
/// stack that is shifted up in proportion to how many came from below.</summary>
public static class LabelStack
{
    public const double Gap = 4;

    /// <param name="centres">Where each label would like to stand, in any order.</param>
    /// <param name="heights">How high each is.</param>
    /// <returns>The centres that they get, in the given order.</returns>
    public static ImmutableArray<double> Place(ReadOnlySpan<double> centres, ReadOnlySpan<double> heights, double top, double bottom)
    {
        var count = centres.Length;
        var order = new int[count];
        for (var i = 0; i < count; i++) order[i] = i;
        var keys = centres.ToArray();
        Array.Sort(order, (a, b) => keys[a] != keys[b] ? keys[a].CompareTo(keys[b]) : a.CompareTo(b));

        var stacks = new List<Stack>();
        foreach (var index in order)
        {
            var next = new Stack(centres[index] - (heights[index] / 2), heights[index], 1, index).Clamp(top, bottom);
            while (stacks.Count > 0 && stacks[^1].Bottom + Gap > next.Top)
            {
                next = stacks[^1].Merge(next).Clamp(top, bottom);
                stacks.RemoveAt(stacks.Count - 1);
            }

            stacks.Add(next);
        }

        var placed = new double[count];
        var at = 0;
        foreach (var stack in stacks)
        {
            var y = stack.Top;
            for (var i = 0; i < stack.Count; i++)
            {
                var index = order[at++];
                placed[index] = y + (heights[index] / 2);
                y += heights[index] + Gap;
            }
        }

        return [.. placed];
    }

    private readonly record struct Stack(double Top, double Height, int Count, int First)
    {
        public double Bottom => Top + Height;

        public Stack Merge(Stack below)
        {
            var overlap = Bottom + Gap - below.Top;
            var shift = overlap * below.Count / (Count + below.Count);
            return new Stack(Top - shift, Height + Gap + below.Height, Count + below.Count, First);
        }

        public Stack Clamp(double top, double bottom) => this with { Top = Math.Max(top, Math.Min(Top, bottom - Height)) };
    }
}
