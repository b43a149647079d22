using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Reads lists whose items may hold commas and "and" themselves: item by item, each one of those that can stand there.</summary>
internal static class ListReader
{
    /// <param name="items">What may stand there: a name for it, and its pattern.</param>
    /// <returns>The items in their order, and how many more are only counted; null where something else stands there.</returns>
    public static (List<(string Name, Match Match)> Items, int More)? Read(StringTable strings, string text, IEnumerable<(string Name, string Pattern)> items)
    {
        var separator = Separator(strings);
        var patterns = items.OrderByDescending(i => i.Pattern.Length).Select(i => (i.Name, Pattern: Compile($@"\G(?:{i.Pattern})(?={separator}|$)"))).ToList();
        var more = strings.Forms("chart.more-groups").Select(f => Compile(@"\G" + Regex.Escape(f).Replace(@"\{n}", @"(?<n>\d+)", StringComparison.Ordinal) + "$")).ToList();
        var between = Compile(@"\G" + separator);
        var found = new List<(string, Match)>();
        for (var at = 0; ;)
        {
            var item = patterns.Select(p => (p.Name, Match: p.Pattern.Match(text, at))).FirstOrDefault(p => p.Match is { Success: true, Length: > 0 } && found.TrueForAll(f => f.Item1 != p.Name));
            if (item.Match is null)
            {
                return more.Select(m => m.Match(text, at)).FirstOrDefault(m => m.Success) is { } rest
                    ? (found, int.Parse(rest.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture))
                    : null;
            }

            found.Add(item);
            at += item.Match.Length;
            if (at == text.Length) return (found, 0);
            at += between.Match(text, at).Length;
        }
    }

    public static string Separator(StringTable strings) => "(?:" + string.Join('|', strings.Under("list.").SelectMany(strings.Forms)
        .Select(f => f.Replace("{a}", "", StringComparison.Ordinal).Replace("{b}", "", StringComparison.Ordinal))
        .Distinct().OrderByDescending(x => x.Length).Select(Regex.Escape)) + ")";

    private static Regex Compile(string pattern) => new(pattern, RegexOptions.None, TimeSpan.FromSeconds(2));
}
