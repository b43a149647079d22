namespace StaticImpact.Progress;

/// <summary>The slope that half of all pairs of points exceed (Theil 1950, Sen 1968). One wild value cannot move it far.</summary>
public static class TheilSen
{
    /// <summary>The median of the slopes of all pairs, per unit of time; the mean of the middle two when their number is even.</summary>
    /// <exception cref="ArgumentException">There are fewer than two points, or two share a time.</exception>
    public static double Slope(ReadOnlySpan<double> times, ReadOnlySpan<double> values)
    {
        var n = times.Length;
        if (n < 2 || values.Length != n) throw new ArgumentException("Two points or more, each with a time and a value.", nameof(times));
        var slopes = new double[n * (n - 1) / 2];
        var count = 0;
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
            {
                var time = times[j] - times[i];
                if (time == 0) throw new ArgumentException("Two points at one time.", nameof(times));
                slopes[count++] = (values[j] - values[i]) / time;
            }
        }

        Array.Sort(slopes);
        var middle = slopes.Length / 2;
        return slopes.Length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
    }
}
