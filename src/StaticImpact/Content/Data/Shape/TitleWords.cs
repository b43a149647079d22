namespace StaticImpact.Content.Data.Shape;

/// <summary>Which of several names has most in common with the title of the indicator: the best guess in a question, and never more than that.</summary>
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

    /// <summary>The first of those that share most words with the title.</summary>
    public static T Best<T>(IReadOnlyList<T> all, Func<T, string> name, string title)
    {
        var best = all[0];
        foreach (var one in all.Skip(1))
        {
            if (Shared(name(one), title) > Shared(name(best), title)) best = one;
        }

        return best;
    }

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
