namespace StaticImpact.Pages.Search;

/// <summary>A word and the entries it is found in, rising, each with its weight there. Kept as a distance of as many bytes as it takes
/// (seven bits in each) and a byte for the weight: in a list of numbers, the words of a large site would be the largest thing in memory.</summary>
internal sealed class IndexedWord(string word)
{
    private const int LongestDistance = 5;
    private const int More = 0x80;

    private byte[] bytes = new byte[4];
    private int length;
    private int last = -1;
    private int weightInLast;

    public string Word => word;

    /// <summary>In how many entries it is found.</summary>
    public int Count { get; private set; }

    /// <summary>Some of the entries that it is found in are left out.</summary>
    public bool IsPart { get; private init; }

    /// <summary>To be read by <see cref="Next"/>.</summary>
    public ReadOnlySpan<byte> Places => bytes.AsSpan(0, length);

    /// <summary>Counts once more for an entry: with the heaviest field that it stands in, and one for each time, see <see cref="SearchWeight"/>.</summary>
    /// <param name="entry">The same as the last time, or a later one.</param>
    public void Found(int entry, int weight)
    {
        if (entry != last) Begin(entry);
        if (weight > weightInLast) weightInLast = weight;
        if (weightInLast % SearchWeight.Step != SearchWeight.Step - 1) weightInLast++;
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

    /// <summary>The word in no more than so many entries: those in which it weighs most, of equal ones the first.</summary>
    public IndexedWord Heaviest(int most)
    {
        Span<int> counts = stackalloc int[SearchWeight.NameOfMeasure + SearchWeight.Step];
        for (var places = Places; !places.IsEmpty;)
        {
            Next(ref places, out var weight);
            counts[weight]++;
        }

        var (least, left) = (counts.Length, most);
        while (least > 0 && left > 0) left -= counts[--least];
        // Of those that weigh least, as many as there is room for.
        var equals = counts[least] + left;
        var heaviest = new IndexedWord(word) { IsPart = true };
        var entry = 0;
        for (var places = Places; !places.IsEmpty;)
        {
            entry += Next(ref places, out var found);
            if (found < least || (found == least && equals-- <= 0)) continue;
            heaviest.Begin(entry);
            heaviest.bytes[heaviest.length - 1] = (byte)found;
        }

        return heaviest;
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
