namespace StaticImpact.Pages.Search;

/// <summary>A word and the entries it is found in, rising, each with its weight there. Kept as a distance of as many bytes as it takes
/// (seven bits in each) and a byte for the weight: in a list of numbers, the words of a large site would be the largest thing in memory.</summary>
internal sealed class IndexedWord(string word)
{
    private const int MostWeight = 99;
    private const int LongestDistance = 5;
    private const int More = 0x80;

    private byte[] bytes = new byte[4];
    private int length;
    private int last = -1;
    private int weightInLast;

    public string Word => word;

    /// <summary>In how many entries it is found.</summary>
    public int Count { get; private set; }

    /// <summary>To be read by <see cref="Next"/>.</summary>
    public ReadOnlySpan<byte> Places => bytes.AsSpan(0, length);

    /// <summary>Counts once more for an entry: with the heaviest field that it stands in, and one for each time.</summary>
    /// <param name="entry">The same as the last time, or a later one.</param>
    public void Found(int entry, int weight)
    {
        if (entry != last) Begin(entry);
        weightInLast = Math.Min(MostWeight, Math.Max(weightInLast, weight) + 1);
        bytes[length - 1] = (byte)weightInLast;
    }

    /// <summary>Takes the next place off.</summary>
    /// <returns>How far its entry is from the one before; for the first, from 0.</returns>
    public static int Next(ref ReadOnlySpan<byte> places, out int weight)
    {
        var distance = 0;
        var at = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = places[at++];
            distance |= (part & ~More) << shift;
            if ((part & More) == 0) break;
        }

        weight = places[at];
        places = places[(at + 1)..];
        return distance;
    }

    private void Begin(int entry)
    {
        var distance = entry - Math.Max(0, last);
        (last, weightInLast) = (entry, 0);
        if (length + LongestDistance + 1 > bytes.Length) Array.Resize(ref bytes, Math.Max(2 * bytes.Length, length + LongestDistance + 1));
        for (; distance >= More; distance >>= 7) bytes[length++] = (byte)(distance | More);
        bytes[length++] = (byte)distance;
        bytes[length++] = 0;
        Count++;
    }
}
