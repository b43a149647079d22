using System.Text;

namespace StaticImpact.Pages.Search;

/// <summary>Cuts text into the words that are searched for: lower case, letters without their accents; of scripts without spaces,
/// each letter with the next. The search script cuts a query the same way.</summary>
public static class SearchWords
{
    /// <summary>Longer words are cut here; nobody types more.</summary>
    public const int Longest = 24;

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
        private FoldedSigns signs = new(utf8);
        private int length;

        /// <summary>The sign that the next pair begins with; 0 outside scripts without spaces.</summary>
        private int first;

        /// <summary>Where the part behind an apostrophe begins that is the next word; 0 for none.</summary>
        private int tail;

        public readonly ReadOnlySpan<char> Word => room[..length];

        /// <summary>Of the word's letters: made on the way, it costs less than going over them again. The five lowest bits tell letters
        /// apart, so each letter moves those before it by five.</summary>
        public ulong Hash { get; private set; }

        public bool Next()
        {
            if (tail > 0) return NextIsTail();
            while (true)
            {
                if (first != 0 && NextIsPair()) return true;
                var isEnd = ReadWord();
                if (IsWord(room[..length]))
                {
                    if (tail > 0 && !IsWord(room[tail..length])) tail = 0;
                    return true;
                }

                tail = 0;
                if (isEnd && first == 0) return false;
            }
        }

        /// <summary>Reads letters up to what parts words.</summary>
        /// <returns>Whether the text ends here.</returns>
        private bool ReadWord()
        {
            var word = room;
            var ascii = Ascii;
            var (letters, hash, isFull) = (0, 0UL, false);
            var isEnd = false;
            while (true)
            {
                if (signs.IsPlain)
                {
                    var text = signs.Rest;
                    var at = 0;
                    for (; at < text.Length && ascii[text[at]] is var letter and not 0; at++)
                    {
                        if (letters >= word.Length || isFull) continue;
                        word[letters++] = (char)letter;
                        hash = ulong.RotateLeft(hash, 5) ^ letter;
                    }

                    var isSpace = at < text.Length && text[at] is < 0x80 and not (byte)'\'';
                    signs.Skip(isSpace ? at + 1 : at);
                    if (isSpace && letters > 0) break;
                    if (isSpace) continue;
                }

                if (!signs.Take(out var sign, out var kind))
                {
                    isEnd = true;
                    break;
                }

                if (kind == SignKind.Apostrophe)
                {
                    // Inside a word it belongs to it, "children's" is found by "childrens"; but "l'école" is found by "école", too.
                    if (letters > 0 && tail == 0) tail = letters;
                }
                else if (kind == SignKind.Letter)
                {
                    var units = sign < 0x10000 ? 1 : 2;
                    isFull |= letters + units > word.Length;
                    if (isFull) continue;
                    letters += new Rune(sign).EncodeToUtf16(word[letters..]);
                    hash = ulong.RotateLeft(hash, 5) ^ (uint)sign;
                }
                else
                {
                    if (kind == SignKind.Dense) first = sign;
                    if (letters > 0 || first != 0) break;
                }
            }

            (length, Hash) = (letters, hash);
            return isEnd;
        }

        /// <summary>The next word of a script without spaces is a sign and the one behind it, and the last alone where it may be a word:
        /// so that each sign begins one.</summary>
        private bool NextIsPair()
        {
            length = new Rune(first).EncodeToUtf16(room);
            var (hash, before) = ((ulong)(uint)first, first);
            first = 0;
            if (signs.Take(out var sign, out var kind))
            {
                if (kind == SignKind.Dense)
                {
                    length += new Rune(sign).EncodeToUtf16(room[length..]);
                    (Hash, first) = (ulong.RotateLeft(hash, 5) ^ (uint)sign, sign);
                    return true;
                }

                signs.GiveBack(sign, kind);
            }

            Hash = hash;
            return before >= 0x10000 || Folding.IsWordAlone((char)before);
        }

        private bool NextIsTail()
        {
            var rest = room[tail..length];
            rest.CopyTo(room);
            (length, tail) = (rest.Length, 0);
            var hash = 0UL;
            foreach (var rune in room[..length].EnumerateRunes()) hash = ulong.RotateLeft(hash, 5) ^ (uint)rune.Value;
            Hash = hash;
            return true;
        }

        private static bool IsWord(ReadOnlySpan<char> word) => word.Length > 1 || (word.Length == 1 && Folding.IsWordAlone(word[0]));
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
