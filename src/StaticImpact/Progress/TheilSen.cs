namespace StaticImpact.Progress;

/// <summary>The slope that half of all pairs of points exceed (Theil 1950, Sen 1968). One wild value cannot move it far.</summary>
public static class TheilSen
{
    /// <summary>The median of the slopes of all pairs, per unit of time; the mean of the middle two when their number is even.</summary>
    /// <exception cref="ArgumentException">There are fewer than two points, or two share a time.</exception>
    public static double Slope(ReadOnlySpan<double> times, ReadOnlySpan<double> values)
    {
        if (times.Length < 2 || values.Length != times.Length) throw new ArgumentException("Two points or more, each with a time and a value.", nameof(times));
        return SlopeWith(SortedSlopes(times[..^1], values[..^1]), times, values);
    }

    /// <summary>The slopes of all pairs, smallest first.</summary>
    internal static double[] SortedSlopes(ReadOnlySpan<double> times, ReadOnlySpan<double> values)
    {
        var slopes = new double[times.Length * (times.Length - 1) / 2];
        var count = 0;
        for (var j = 1; j < times.Length; j++)
        {
            for (var i = 0; i < j; i++) slopes[count++] = Between(times, values, i, j);
        }

        Array.Sort(slopes);
        return slopes;
    }

    /// <summary>The same as <see cref="Slope"/>, given the slopes among all points but the last. Asking for many last
    /// values takes the sorting of all pairs only once.</summary>
    internal static double SlopeWith(double[] before, ReadOnlySpan<double> times, ReadOnlySpan<double> values)
    {
        var added = new double[times.Length - 1];
        for (var i = 0; i < added.Length; i++) added[i] = Between(times, values, i, added.Length);
        Array.Sort(added);

        // Walk both sorted lists together up to the middle.
        var all = before.Length + added.Length;
        int a = 0, b = 0;
        double previous = 0, current = 0;
        for (var k = 0; k <= all / 2; k++)
        {
            previous = current;
            current = b >= added.Length || (a < before.Length && before[a] <= added[b]) ? before[a++] : added[b++];
        }

        return all % 2 == 1 ? current : (previous + current) / 2;
    }

    private static double Between(ReadOnlySpan<double> times, ReadOnlySpan<double> values, int i, int j)
    {
        var time = times[j] - times[i];
        return time != 0 ? (values[j] - values[i]) / time : throw new ArgumentException("Two points at one time.", nameof(times));
    }
}
