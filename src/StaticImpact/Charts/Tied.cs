using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>Who shares the highest or the lowest figure: a reader who sees two of the same height is told of both.</summary>
internal static class Tied
{
    private const int MostNamed = 3;

    /// <param name="names">Of all with the figure as it is shown; of many, the first few are named.</param>
    public static string Names(Words words, IEnumerable<string> names)
    {
        var all = names.ToList();
        return words.List(all.Count <= MostNamed ? all : [.. all.Take(MostNamed), words.Plural("chart.more-groups", all.Count - MostNamed)]);
    }
}
