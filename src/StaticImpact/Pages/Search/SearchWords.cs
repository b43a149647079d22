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

    /// <summary>The words of a text in order, each as often as it stands there.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var found = new List<string>();
        var words = new Reader(text, stackalloc char[Longest]);
        while (words.Next()) found.Add(words.Word.ToString());
        return found;
    }

    /// <summary>Goes from word to word without making strings of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">Room for the <see cref="Longest"/> word.</param>
    public ref struct Reader(ReadOnlySpan<char> text, Span<char> word)
    {
        private readonly Span<char> word = word;
        private ReadOnlySpan<char> rest = text;
        private int length;

        public readonly ReadOnlySpan<char> Word => word[..length];

        public bool Next()
        {
            length = 0;
            for (var i = 0; i < rest.Length; i++)
            {
                var c = rest[i];
                if (FoldedLetterOrDigit(c) is var folded and not '\0')
                {
                    if (length < Longest) word[length++] = folded;
                    continue;
                }

                // An apostrophe inside a word belongs to it: "children's" is found by "childrens".
                if (c is '\'' or '’' && length > 0) continue;
                if (length > 1)
                {
                    rest = rest[(i + 1)..];
                    return true;
                }

                length = 0;
            }

            rest = default;
            return length > 1;
        }
    }

    /// <summary>What a letter or digit is searched as; NUL for any other sign.</summary>
    private static char FoldedLetterOrDigit(char c)
    {
        if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) return c;
        if (char.IsAsciiLetterUpper(c)) return (char)(c | 0x20);
        return c >= 128 && char.IsLetterOrDigit(c) ? Fold(char.ToLowerInvariant(c)) : '\0';
    }

    private static char Fold(char c)
    {
        if (c < 128) return c;
        var at = Accented.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : Plain[at];
    }
}
