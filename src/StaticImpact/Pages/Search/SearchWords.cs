using System.Globalization;
using System.Text;

namespace StaticImpact.Pages.Search;

/// <summary>Cuts text into the words that are searched for: lower case, letters without their accents.
/// The search script cuts a query the same way.</summary>
public static class SearchWords
{
    /// <summary>Longer words are cut here; nobody types more.</summary>
    public const int Longest = 24;

    // Letters, each followed by those that are searched as it: what Unicode's decomposition leaves of them without its marks, with ł, ø
    // and the final sigma. The search script gets the same from the browser; letters beyond are searched as they are, there as here.
    private const string Groups =
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ cçćĉċčḉ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ iìíîïĩīĭįİǐȉȋḭḯỉị nñńņňǹṅṇṉṋ "
        + "oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự yýÿŷȳẏẙỳỵỷỹ dďḋḍḏḑḓ gĝğġģǧǵḡ hĥȟḣḥḧḩḫẖ jĵǰ "
        + "kķǩḱḳḵ lĺļľłḷḹḻḽ rŕŗřȑȓṙṛṝṟ sśŝşšșṡṣṥṧṩ tţťțṫṭṯṱẗ wŵẁẃẅẇẉẘ zźżžẑẓẕ æǣǽ ʒǯ ʹʹ ιΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ "
        + "αάἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ εέἐἑἒἓἔἕὲέ ηήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ υΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ σς οόὀὁὂὃὄὅὸό "
        + "ωώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ ϒϓϔ ийѝӣӥ еѐёӗ гѓ ії кќ уўӯӱӳ ѵѷ жӂӝ аӑӓ әӛ зӟ оӧ өӫ эӭ чӵ ыӹ \u0627\u0622\u0623\u0625 "
        + "\u0648\u0624 \u064a\u0626 \u06d5\u06c0 \u06c1\u06c2 \u06d2\u06d3 \u0928\u0929 \u0930\u0931 \u0933\u0934 \u0915\u0958 "
        + "\u0916\u0959 \u0917\u095a \u091c\u095b \u0921\u095c \u0922\u095d \u092b\u095e \u092f\u095f \u09a1\u09dc \u09a2\u09dd "
        + "\u09af\u09df \u0a32\u0a33 \u0a38\u0a36 \u0a16\u0a59 \u0a17\u0a5a \u0a1c\u0a5b \u0a2b\u0a5e \u0b21\u0b5c \u0b22\u0b5d "
        + "\u0b92\u0b94 \u0f42\u0f43 \u0f4c\u0f4d \u0f51\u0f52 \u0f56\u0f57 \u0f5b\u0f5c \u0f40\u0f69 \u1025\u1026 \u1b05\u1b06 "
        + "\u1b07\u1b08 \u1b09\u1b0a \u1b0b\u1b0c \u1b0d\u1b0e \u1b11\u1b12 bḃḅḇ fḟ mḿṁṃ pṕṗ vṽṿ xẋẍ ſẛ ρῤῥ";

    private const char LastFolded = '\u1fff';

    /// <summary>What each letter and digit of ASCII is searched as; NUL for all other bytes.</summary>
    private static readonly byte[] Ascii = MakeAscii();

    /// <summary>What each letter up to <see cref="LastFolded"/> is searched as; NUL for itself.</summary>
    private static readonly char[] Folded = MakeFolded();

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
                        // A mark belongs to the letter before it, and is not searched for.
                        if (sign >= (char)128 && IsMark(sign)) continue;
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

    private static bool IsMark(char sign) =>
        char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static char Fold(char c) => c <= LastFolded && Folded[c] is var plain and not '\0' ? plain : c;

    private static char[] MakeFolded()
    {
        var folded = new char[LastFolded + 1];
        var plain = '\0';
        foreach (var letter in Groups)
        {
            if (letter == ' ') plain = '\0';
            else if (plain == '\0') plain = letter;
            else folded[letter] = plain;
        }

        return folded;
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
