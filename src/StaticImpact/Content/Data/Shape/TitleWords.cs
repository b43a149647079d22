namespace StaticImpact.Content.Data.Shape;

/// <summary>Which of several names has most in common with the title of the indicator and what it counts: the best guess in a question, and never more than that.</summary>
internal static class TitleWords
{
    private const int ShortestWord = 3;
    private const int LongestStem = 5;
    private static readonly string[] Fillers = ["the", "and", "for", "per", "who", "all", "are", "with", "from", "that"];

    /// <summary>How many words of a name stand in the title, too; endings are passed over.</summary>
    public static int Shared(string name, string title)
    {
        if (title.Length == 0) return 0;
        var known = Stems(title);
        return Stems(name).Count(known.Contains);
    }

    /// <summary>How many words of a name stand in the title of the indicator, then in its definition: the more, the better the guess.</summary>
    public static (int OfTitle, int OfDefinition) Shared(string name, IndicatorDataOptions options) => (Shared(name, options.Title), Shared(name, options.Definition));

    /// <summary>The first of those that share most words with the title, or, where that leaves several, with the definition.</summary>
    public static T Best<T>(IEnumerable<T> all, Func<T, string> name, IndicatorDataOptions options) => all.OrderByDescending(one => Shared(name(one), options)).First();

    private static HashSet<string> Stems(string text)
    {
        var stems = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i])) continue;
            if (i - start >= ShortestWord && !Fillers.Contains(text[start..i], StringComparer.OrdinalIgnoreCase)) stems.Add(text[start..Math.Min(i, start + LongestStem)].ToLowerInvariant().TrimEnd('s'));
            start = i + 1;
        }

        return stems;
    }
}
