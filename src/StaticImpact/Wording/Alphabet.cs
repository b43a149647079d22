using System.Collections.Frozen;

namespace StaticImpact.Wording;

/// <summary>Alphabetical order as the readers of a language expect it: letters first, then accents, then capitals.</summary>
public sealed class Alphabet : IComparer<string>
{
    // Latin letters with accents and the letters under which dictionaries file them, unless a language says otherwise.
    private static readonly FrozenDictionary<char, string> Plain = Fold(
        "àáâãäåāăą=a çćĉċč=c ďđ=d èéêëēĕėęě=e ĝğġģ=g ĥħ=h ìíîïĩīĭįı=i ĵ=j ķ=k ĺļľŀł=l ñńņň=n òóôõöøōŏő=o " +
        "ŕŗř=r śŝşšș=s ţťŧț=t ùúûüũūŭůűų=u ŵ=w ýÿŷ=y źżž=z æ=ae œ=oe ß=ss þ=th ð=d");

    private readonly FrozenDictionary<char, int> places;

    /// <param name="letters">The letters in order, separated by spaces; letters written together (<c>eé</c>) are the same
    /// at first sight. Others come after them, by their plain letter where they have one.</param>
    public Alphabet(string letters)
    {
        var order = new Dictionary<char, int>();
        var place = 0;
        foreach (var group in letters.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            place++;
            foreach (var letter in group) order.TryAdd(char.ToLowerInvariant(letter), place);
        }

        places = order.ToFrozenDictionary();
    }

    public static Alphabet Latin { get; } = new("a b c d e f g h i j k l m n o p q r s t u v w x y z");

    public int Compare(string? x, string? y)
    {
        x ??= "";
        y ??= "";
        var byLetters = KeyOf(x).AsSpan().SequenceCompareTo(KeyOf(y));
        return byLetters != 0 ? byLetters : CompareAccents(x, y);
    }

    private static int CompareAccents(string x, string y)
    {
        var byAccents = string.CompareOrdinal(x.ToLowerInvariant(), y.ToLowerInvariant());
        return byAccents != 0 ? byAccents : -string.CompareOrdinal(x, y);
    }

    /// <summary>In order by a text of each, which is looked at letter by letter only once.</summary>
    public T[] Sorted<T>(IEnumerable<T> items, Func<T, string> text)
    {
        var sorted = items.ToArray();
        var keys = new SortKey[sorted.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = new SortKey(KeyOf(text(sorted[i])), text(sorted[i]), i);
        Array.Sort(keys, sorted, SortKey.Order);
        return sorted;
    }

    /// <summary>Where an index by letters files a text: its first letter in capitals, or <c>#</c> for digits and signs.</summary>
    public string InitialOf(string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter)) continue;
            var lower = char.ToLowerInvariant(letter);
            var filed = !places.ContainsKey(lower) && Plain.TryGetValue(lower, out var plain) ? plain[0] : lower;
            return char.ToUpperInvariant(filed).ToString();
        }

        return "#";
    }

    private int[] KeyOf(string text)
    {
        var key = new List<int>(text.Length + 4);
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c);
            if (places.TryGetValue(lower, out var place))
            {
                key.Add(1000 + place);
            }
            else if (Plain.TryGetValue(lower, out var plain))
            {
                foreach (var letter in plain) key.Add(1000 + places.GetValueOrDefault(letter, 1000 + letter));
            }
            else if (char.IsDigit(lower))
            {
                key.Add(100 + lower - '0');
            }
            else if (char.IsLetter(lower))
            {
                key.Add(10_000 + lower);
            }
            else if (char.IsWhiteSpace(lower) || lower == '-')
            {
                key.Add(1);
            }
        }

        return [.. key];
    }

    private static FrozenDictionary<char, string> Fold(string table)
    {
        var plain = new Dictionary<char, string>();
        foreach (var entry in table.Split(' '))
        {
            var sides = entry.Split('=');
            foreach (var letter in sides[0]) plain[letter] = sides[1];
        }

        return plain.ToFrozenDictionary();
    }

    private sealed class SortKey(int[] letters, string text, int place)
    {
        private readonly int[] letters = letters;
        private readonly string text = text;
        private readonly int place = place;

        public static Comparer<SortKey> Order { get; } = Comparer<SortKey>.Create(static (x, y) => x.CompareTo(y));

        private int CompareTo(SortKey other)
        {
            var byLetters = letters.AsSpan().SequenceCompareTo(other.letters);
            if (byLetters == 0) byLetters = CompareAccents(text, other.text);
            return byLetters != 0 ? byLetters : place.CompareTo(other.place);
        }
    }
}
