namespace StaticImpact.Diagnostics;

/// <summary>Finds the name an author most likely meant.</summary>
public static class Suggestion
{
    /// <summary>The nearest candidate by edit distance (swapped neighbours count as one edit) or what its word is likely to mean, or null when none is near.</summary>
    public static string? Nearest(string found, IEnumerable<string> candidates)
    {
        if (LikelyWords.Of(found, candidates) is { } likely) return likely;
        string? best = null;
        var bestDistance = Math.Max(2, found.Length / 3) + 1;
        var letters = found.ToLowerInvariant();
        foreach (var candidate in candidates)
        {
            // Of equally near ones the first in ordinal order.
            var isFirst = best is not null && string.CompareOrdinal(candidate, best) < 0;
            var limit = isFirst ? bestDistance + 1 : bestDistance;
            if (Math.Abs(letters.Length - candidate.Length) >= limit) continue;
            var distance = Distance(letters, candidate.ToLowerInvariant(), limit);
            if (distance >= limit) continue;
            best = candidate;
            bestDistance = distance;
        }

        return best ?? candidates.Where(c => SharesAWord(found, c)).Min(StringComparer.Ordinal);
    }

    /// <summary><c> Did you mean 'x'?</c> with a leading space, or nothing.</summary>
    public static string DidYouMean(string found, IEnumerable<string> candidates) =>
        Nearest(found, candidates) is { } near ? $" Did you mean '{near}'?" : "";

    private static bool SharesAWord(ReadOnlySpan<char> found, ReadOnlySpan<char> candidate)
    {
        foreach (var range in found.SplitAny('-', '_', ' '))
        {
            var word = found[range];
            if (word.Length < 4) continue;
            foreach (var other in candidate.SplitAny('-', '_', ' '))
            {
                if (word.Equals(candidate[other], StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }

    /// <summary>Optimal string alignment distance, given up once it reaches <paramref name="limit"/>: only so much around the diagonal is worked out.</summary>
    internal static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit) return limit;
        if (limit > a.Length + b.Length) limit = a.Length + b.Length + 1;
        var length = b.Length + 2;
        Span<int> room = length <= 256 ? stackalloc int[3 * length] : new int[3 * length];
        var before = room[..length];
        var previous = room.Slice(length, length);
        var current = room[(2 * length)..];
        for (var j = 0; j < length; j++) previous[j] = j;
        var lowestBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            var (first, last) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit));
            current[first - 1] = first == 1 ? i : limit;
            current[last + 1] = limit;
            var lowest = current[first - 1];
            for (var j = first; j <= last; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                current[j] = value;
                lowest = Math.Min(lowest, value);
            }

            // Exchanged neighbours reach back over one row.
            if (lowest >= limit && lowestBefore + 1 >= limit) return limit;
            lowestBefore = lowest;
            var free = before;
            before = previous;
            previous = current;
            current = free;
        }

        return Math.Min(limit, previous[b.Length]);
    }
}
