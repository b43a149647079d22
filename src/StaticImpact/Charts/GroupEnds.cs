namespace StaticImpact.Charts;

/// <summary>Of very many ranked groups, those at both ends: nobody reads a chart of three hundred. All stand in its table.</summary>
internal static class GroupEnds
{
    /// <summary>So many groups are all drawn.</summary>
    public const int Most = 20;

    /// <summary>Of more, so many rows at each end; or so many small plots.</summary>
    public const int Rows = 8;
    public const int Plots = 6;

    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> ranked, int atEachEnd, int most = Most) =>
        ranked.Count <= most ? ranked : [.. ranked.Take(atEachEnd), .. ranked.TakeLast(atEachEnd)];

    /// <summary>Says that there are more than are drawn; nothing where there are not.</summary>
    public static IEnumerable<string> Note(ChartSubject subject, int count) =>
        count <= Most ? [] : [subject.Words.Format(subject.KeyOf("chart.note.ends"), ("n", subject.Words.Number(count)))];
}
