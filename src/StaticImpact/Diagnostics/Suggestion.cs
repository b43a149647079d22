namespace StaticImpact.Diagnostics;

/// <summary>Finds the name an author most likely meant.</summary>
public static class Suggestion
{
    /// <summary>The nearest candidate by edit distance (swapped neighbours count as one edit), or null when none is near.</summary>
    public static string? Nearest(string found, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = Math.Max(2, found.Length / 3) + 1;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            var distance = Distance(found.ToLowerInvariant(), candidate.ToLowerInvariant(), bestDistance);
            if (distance >= bestDistance) continue;
            best = candidate;
            bestDistance = distance;
        }

        return best ?? candidates.Order(StringComparer.Ordinal).FirstOrDefault(c => SharesAWord(found, c));
    }

    /// <summary><c> Did you mean 'x'?</c> with a leading space, or nothing.</summary>
    public static string DidYouMean(string found, IEnumerable<string> candidates) =>
        Nearest(found, candidates) is { } near ? $" Did you mean '{near}'?" : "";

    private static bool SharesAWord(string found, string candidate)
    {
        var words = candidate.Split('-', '_', ' ');
        foreach (var word in found.Split('-', '_', ' '))
        {
            if (word.Length >= 4 && words.Contains(word, StringComparer.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Optimal string alignment distance, given up once it reaches <paramref name="limit"/>.</summary>
    internal static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit) return limit;
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                current[j] = value;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
