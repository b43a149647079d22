using System.Text;

namespace StaticImpact.Tests.Fuzzing;

/// <summary>Changes files as people, programs and broken disks do: bits and lengths, lines, words, numbers, depth, other letters,
/// pieces of other files. The same number gives the same file on every machine.</summary>
internal sealed class Mutator(IReadOnlyList<FuzzSeed> seeds, IReadOnlyList<string> words)
{
    private const int Longest = 200_000;

    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "1e999", "-1e-999", "0x7fffffff", "2147483647", "2147483648", "-2147483649", "9223372036854775808", "79228162514264337593543950336",
        "0.0000000000000000000000000000001", "99999999999999999999999999999999999999999999", "1,000", "1.000,5", "NaN", "Infinity", "٣", "１２", "½", "1e308", "4294967295", "65536",
    ];

    private static readonly string[] Letters =
    [
        "\0", "\u0001", "\u0085", "\u00A0", "\u00AD", "\u0301", "\u200B", "\u200F", "\u202E", "\u2028", "\u2066", "\uFEFF", "\uFFFD", "\uFFFF", "ß", "İ", "ı", "ﬃ", "Å", "é", "ﷺ", "中", "한", "ก", "😀", "👨‍👩‍👧‍👦", "\U0010FFFF", "𐍈", "\r", "\r\n", "\t", "\u000B",
    ];

    private static readonly byte[][] Raw = [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0xE2, 0x82], [0xFE, 0xFF], [0x80]];
    private static readonly byte[][] Lengths = [[0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF], [0x80, 0, 0, 0], [0, 0, 0, 1], [0, 0], [0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0, 0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]];
    private static readonly int[] Depths = [2, 5, 20, 100, 600, 5000];

    /// <summary>The changed file of a number.</summary>
    public FuzzSeed At(int number)
    {
        var random = new Random(number);
        var seed = seeds[random.Next(seeds.Count)];
        return seed with { Bytes = Zips.Are(seed.Bytes) && random.Next(3) > 0 ? Zips.Change(seed.Bytes, random, Several) : Several(seed.Bytes, random) };
    }

    private byte[] Several(byte[] bytes, Random random)
    {
        for (var changes = 1 + random.Next(random.Next(1, 6)); changes > 0 && bytes.Length <= Longest; changes--) bytes = Once(bytes, random);
        return bytes;
    }

    private byte[] Once(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var length = Math.Min(random.Next(random.Next(2) == 0 ? 4 : 60), bytes.Length - at);
        switch (random.Next(17))
        {
            case 0 when at < bytes.Length:
                return Put(bytes, at, 1, [(byte)(bytes[at] ^ (1 << random.Next(8)))]);
            case 1 when at < bytes.Length:
                return Put(bytes, at, 1, [(byte)random.Next(256)]);
            case 2:
                return Put(bytes, at, length, []);
            case 3:
                return Put(bytes, random.Next(bytes.Length + 1), 0, bytes.AsSpan(at, length));
            case 4:
                return Put(bytes, at, 0, Text(Word(random)));
            case 5:
                return Put(bytes, at, length, Text(Word(random)));
            case 6:
                return Lines(bytes, random, (lines, i) => lines.Insert(random.Next(lines.Count + 1), lines[i]));
            case 7:
                return Lines(bytes, random, (lines, i) => Swap(lines, i, random.Next(lines.Count)));
            case 8:
                return Lines(bytes, random, (lines, i) => lines.RemoveAt(i));
            case 9:
                return Tokens(bytes, random);
            case 10:
                return Put(bytes, at, 0, Text(string.Concat(Enumerable.Repeat(Word(random), Depths[random.Next(Depths.Length)]))));
            case 11:
                return Number(bytes, at, random);
            case 12:
                return Put(bytes, at, 0, Text(Letters[random.Next(Letters.Length)]));
            case 13:
                return Put(bytes, at, 0, Raw[random.Next(Raw.Length)]);
            case 14 when random.Next(4) == 0:
                return bytes[..at];
            case 15:
                var extreme = Lengths[random.Next(Lengths.Length)];
                return Put(bytes, at, Math.Min(extreme.Length, bytes.Length - at), extreme);
            default:
                var other = seeds[random.Next(seeds.Count)].Bytes;
                var start = random.Next(other.Length + 1);
                return Put(bytes, at, length, other.AsSpan(start, Math.Min(random.Next(400), other.Length - start)));
        }
    }

    private string Word(Random random) => words[random.Next(words.Count)];

    /// <summary>The next number in the file becomes another.</summary>
    private static byte[] Number(byte[] bytes, int at, Random random)
    {
        while (at < bytes.Length && !char.IsAsciiDigit((char)bytes[at])) at++;
        var end = at;
        while (end < bytes.Length && (char.IsAsciiDigit((char)bytes[end]) || bytes[end] == '.')) end++;
        return Put(bytes, at, end - at, Text(Numbers[random.Next(Numbers.Length)]));
    }

    private static byte[] Lines(byte[] bytes, Random random, Action<List<byte[]>, int> change)
    {
        var lines = new List<byte[]>();
        foreach (var range in bytes.AsSpan().Split((byte)'\n')) lines.Add(bytes[range]);
        change(lines, random.Next(lines.Count));
        return Join(lines, (byte)'\n');
    }

    /// <summary>Two words change places.</summary>
    private static byte[] Tokens(byte[] bytes, Random random)
    {
        var parts = new List<byte[]>();
        foreach (var range in bytes.AsSpan().Split((byte)' ')) parts.Add(bytes[range]);
        Swap(parts, random.Next(parts.Count), random.Next(parts.Count));
        return Join(parts, (byte)' ');
    }

    private static void Swap(List<byte[]> list, int a, int b) => (list[a], list[b]) = (list[b], list[a]);

    private static byte[] Join(List<byte[]> parts, byte between)
    {
        var joined = new byte[Math.Max(0, parts.Sum(p => p.Length + 1) - 1)];
        var at = 0;
        foreach (var part in parts)
        {
            if (at > 0) joined[at++] = between;
            part.CopyTo(joined, at);
            at += part.Length;
        }

        return joined[..at];
    }

    private static byte[] Put(byte[] bytes, int at, int length, ReadOnlySpan<byte> instead) => [.. bytes.AsSpan(0, at), .. instead, .. bytes.AsSpan(at + length)];

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
