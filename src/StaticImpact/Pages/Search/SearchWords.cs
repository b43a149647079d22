using System.Text;

namespace StaticImpact.Pages.Search;

/// <summary>Cuts text into the words that are searched for: lower case, letters without their accents.
/// The search script cuts a query the same way.</summary>
public static class SearchWords
{
    /// <summary>Longer words are cut here; nobody types more.</summary>
    public const int Longest = 24;

    // Pairs of accented letters and what they are searched as; the script gets the same from Unicode's decomposition.
    private const string Accented = "àáâãäåāăąçćčďéèêëēęěğíìîïīłñńňóòôõöøōőřśşšťţúùûüūůűýÿźżž";
    private const string Plain = "aaaaaaaaacccdeeeeeeegiiiiilnnnoooooooorsssttuuuuuuuyyzzz";
    private const char LastAccented = 'ž';

    /// <summary>What each letter and digit of ASCII is searched as; NUL for all other bytes.</summary>
    private static readonly byte[] Ascii = MakeAscii();

    /// <summary>The words of a text in order, each as often as it stands there.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var found = new List<string>();
        var words = new Reader(Encoding.UTF8.GetBytes(text), stackalloc char[Longest]);
        while (words.Next()) found.Add(words.Word.ToString());
        return found;
    }

    /// <summary>Goes from word to word without making strings of them.</summary>
    /// <param name="utf8">The text, which is kept as UTF-8 until it is needed.</param>
    /// <param name="room">For the <see cref="Longest"/> word.</param>
    public ref struct Reader(ReadOnlySpan<byte> utf8, Span<char> room)
    {
        private readonly Span<char> room = room;
        private ReadOnlySpan<byte> rest = utf8;
        private int length;

        public readonly ReadOnlySpan<char> Word => room[..length];

        /// <summary>Of the word's letters: made on the way, it costs less than going over them again. The five lowest bits tell letters
        /// apart, so each letter moves those before it by five.</summary>
        public ulong Hash { get; private set; }

        public bool Next()
        {
            var ascii = Ascii;
            var text = rest;
            var word = room;
            var (at, letters, hash) = (0, 0, 0UL);
            while (at < text.Length)
            {
                int first = text[at];
                var letter = (char)ascii[first];
                if (letter != '\0')
                {
                    at++;
                }
                else
                {
                    var (sign, bytes) = first < 128 ? ((char)first, 1) : BeyondAscii(text[at..]);
                    at += bytes;
                    letter = Letter(sign);
                    if (letter == '\0')
                    {
                        // An apostrophe inside a word belongs to it: "children's" is found by "childrens".
                        if (sign is '\'' or '’' && letters > 0) continue;
                        if (letters > 1) break;
                        (letters, hash) = (0, 0);
                        continue;
                    }
                }

                if (letters >= word.Length) continue;
                word[letters++] = letter;
                hash = ulong.RotateLeft(hash, 5) ^ letter;
            }

            rest = text[at..];
            (length, Hash) = (letters, hash);
            return letters > 1;
        }
    }

    /// <summary>The sign that a text begins with, and how many bytes it takes. NUL for one of two UTF-16 units: those are not searched for.</summary>
    private static (char Sign, int Bytes) BeyondAscii(ReadOnlySpan<byte> utf8)
    {
        Rune.DecodeFromUtf8(utf8, out var rune, out var bytes);
        return (rune.IsBmp ? (char)rune.Value : '\0', bytes);
    }

    /// <summary>What a letter or digit beyond ASCII is searched as; NUL for any other sign.</summary>
    private static char Letter(char sign) => char.IsLetterOrDigit(sign) ? Fold(char.ToLowerInvariant(sign)) : '\0';

    private static char Fold(char c)
    {
        if (c is < (char)128 or > LastAccented) return c;
        var at = Accented.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : Plain[at];
    }

    private static byte[] MakeAscii()
    {
        var letters = new byte[256];
        for (var c = 0; c < 128; c++)
        {
            // Small letters and digits have this bit already.
            if (char.IsAsciiLetterOrDigit((char)c)) letters[c] = (byte)(c | 0x20);
        }

        return letters;
    }
}
