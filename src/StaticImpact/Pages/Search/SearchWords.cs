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
        var word = new char[Longest];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (length < Longest) word[length++] = Fold(char.ToLowerInvariant(c));
                continue;
            }

            // An apostrophe inside a word belongs to it: "children's" is found by "childrens".
            if (c is '\'' or '’' && length > 0) continue;
            if (length > 1) yield return new string(word, 0, length);
            length = 0;
        }

        if (length > 1) yield return new string(word, 0, length);
    }

    private static char Fold(char c)
    {
        if (c < 128) return c;
        var at = Accented.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : Plain[at];
    }
}
