using System.Globalization;
using System.Text;

namespace StaticImpact.Pages.Search;

/// <summary>What each sign is searched as. Read from <c>folding.txt</c>, which a test writes from the rules of the search script, so that
/// index and query cannot differ. Only texts that are not plain ASCII need it.</summary>
internal sealed class Folding
{
    private const string File = "StaticImpact.Pages.Search.folding.txt";
    private const int BasicPlane = 0x10000;

    // Korean syllables are worked out instead of listed (The Unicode Standard, 3.12).
    private const int FirstL = 0x1100, FirstV = 0x1161, FirstT = 0x11a7, FirstSyllable = 0xac00, LastSyllable = 0xd7a3;
    private const int CountOfL = 19, CountOfV = 21, CountOfT = 28;

    /// <summary>Of each sign of the basic plane its kind; for those that are folded, this and the number of what they become.</summary>
    private readonly ushort[] kinds = new ushort[BasicPlane];
    private readonly Dictionary<int, ushort> beyond = [];
    private readonly List<string> folded = [];
    private readonly Dictionary<(int First, int Second), int> pairs = [];
    private readonly HashSet<int> firsts = [];

    private Folding()
    {
        for (var c = 0; c < BasicPlane; c++) kinds[c] = (ushort)KindByCategory(c, CharUnicodeInfo.GetUnicodeCategory((char)c));
        for (var c = 'A'; c <= 'Z'; c++) Fold(char.ToLowerInvariant(c).ToString(), c.ToString());
        kinds['\''] = (ushort)SignKind.Apostrophe;
        using var stream = typeof(Folding).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line) Read(line);
    }

    public static Folding Table { get; } = new();

    public SignKind KindOf(int sign) => (SignKind)Math.Min(Entry(sign), (ushort)SignKind.Folded);

    /// <summary>What a sign of the kind <see cref="SignKind.Folded"/> becomes.</summary>
    public string FoldedFrom(int sign) => folded[Entry(sign) - (int)SignKind.Folded];

    /// <summary>Whether a sign may become one with the next.</summary>
    public bool BeginsPair(int sign) => sign >= 0x900 && (IsL(sign) || IsOpenSyllable(sign) || firsts.Contains(sign));

    /// <summary>The sign that two in a row are; 0 where they stay two.</summary>
    public int Pair(int first, int second)
    {
        if (IsL(first) && second is >= FirstV and < FirstV + CountOfV) return FirstSyllable + ((((first - FirstL) * CountOfV) + second - FirstV) * CountOfT);
        if (IsOpenSyllable(first) && second is > FirstT and < FirstT + CountOfT) return first + second - FirstT;
        return pairs.GetValueOrDefault((first, second));
    }

    /// <summary>Whether a word may be this one sign: in scripts whose signs stand for a word or a syllable.</summary>
    public static bool IsWordAlone(char sign) => sign is >= '\u3400' and < '\ud800';

    private static bool IsL(int sign) => sign is >= FirstL and < FirstL + CountOfL;

    private static bool IsOpenSyllable(int sign) => sign is >= FirstSyllable and <= LastSyllable && (sign - FirstSyllable) % CountOfT == 0;

    private ushort Entry(int sign)
    {
        if (sign < BasicPlane) return kinds[sign];
        return beyond.TryGetValue(sign, out var entry) ? entry : (ushort)KindByCategory(sign, Rune.GetUnicodeCategory(new Rune(sign)));
    }

    private static SignKind KindByCategory(int sign, UnicodeCategory category)
    {
        // Letters and marks are the first categories.
        if (category is > UnicodeCategory.EnclosingMark and not UnicodeCategory.DecimalDigitNumber) return SignKind.Separator;
        return IsDense(sign) ? SignKind.Dense : SignKind.Letter;
    }

    private static bool IsDense(int sign) => sign is (>= 0xe00 and <= 0xeff) or (>= 0x1000 and <= 0x109f) or (>= 0x1780 and <= 0x17ff)
        or (>= 0x3005 and <= 0x30ff) or (>= 0x31f0 and <= 0x31ff) or (>= 0x3400 and <= 0x9fff) or (>= 0xa9e0 and <= 0xa9ff)
        or (>= 0xaa60 and <= 0xaa7f) or (>= 0xf900 and <= 0xfaff) or (>= 0x1b000 and <= 0x1b16f) or (>= 0x20000 and <= 0x3ffff);

    /// <summary>Of the file: what signs become and these, signs from and to that are silent, or a sign and the two that are the same.</summary>
    private void Read(string line)
    {
        var parts = line.Split(' ');
        switch (parts[0])
        {
            case "#":
                break;
            case "-":
                for (var sign = Hex(parts[1]); sign <= Hex(parts[2]); sign++) Set(sign, (ushort)SignKind.Silent);
                break;
            case "+":
                var made = parts[1].EnumerateRunes().Select(r => r.Value).ToArray();
                pairs[(made[1], made[2])] = made[0];
                firsts.Add(made[1]);
                break;
            default:
                Fold(parts[0], parts[1]);
                break;
        }
    }

    private void Fold(string to, string signs)
    {
        var entry = (ushort)((int)SignKind.Folded + folded.Count);
        foreach (var rune in signs.EnumerateRunes()) Set(rune.Value, entry);
        folded.Add(to);
    }

    private void Set(int sign, ushort entry)
    {
        if (sign < BasicPlane) kinds[sign] = entry;
        else beyond[sign] = entry;
    }

    private static int Hex(string number) => int.Parse(number, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
