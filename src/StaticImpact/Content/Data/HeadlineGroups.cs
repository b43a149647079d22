using StaticImpact.Content.Data.Shape;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>What a data file has beside what <c>headline_series</c> names, in words that an author can copy.</summary>
internal static class HeadlineGroups
{
    private const int MostNamed = 8;

    /// <param name="named">Column and group, of which no series is exactly.</param>
    public static string Instead(IReadOnlyList<(string Column, string Group)> named, IndicatorData data)
    {
        var whole = data.Series.Where(s => s.Place is null).ToList();
        if (whole.Count == 0) return "Every row of the data file is for a place. Add rows whose place is blank.";
        foreach (var (column, group) in named)
        {
            if (data.Breakdowns.FirstOrDefault(b => b.Column.Value == column) is not { } found)
                return $"The data file has no column '{column}'. It has {Some(data.Breakdowns.Select(b => b.Column.Value))}.";
            if (found.Values.All(v => v.Value != group)) return $"The column '{column}' has {Some(found.Values.Select(v => v.Value))}.";
        }

        var agreeing = whole.Where(s => named.All(n => s.Group.Any(cell => cell.Column == n.Column && cell.Value == n.Group))).ToList();
        if (agreeing.Count == 0) return $"The data file has {Some(whole.Select(s => $"'{string.Join(", ", s.Group.Select(cell => $"{cell.Column}: {cell.Value}"))}'"))}.";
        var rest = agreeing.SelectMany(s => s.Group).Where(cell => named.All(n => n.Column != cell.Column)).ToLookup(cell => cell.Column, cell => cell.Value);
        return $"Its rows are split by more columns; name a group of each: {string.Join(". ", rest.Select(column => $"'{column.Key}' has {Some(column)}"))}.";
    }

    /// <summary>What to write where a group is everyone, or comes first; nothing where rows are of no group.</summary>
    public static string OrEveryone(IndicatorData data, IndicatorDataOptions options)
    {
        var split = data.Series.Where(s => s.Place is null && s.Group.Length > 0).ToList();
        if (split.Count == 0) return "";
        var likely = split.OrderByDescending(s => s.Group.Count(cell => LabelWords.KindOf(cell.Value) is LabelKind.Everyone)).ThenByDescending(s => s.Group.Count(cell => LabelWords.KindOf(cell.Value) is LabelKind.Part))
            .ThenByDescending(s => options.Unit.Kind == UnitKind.Count ? s.Observations.Max(o => o.Value) : 0).First();
        var said = likely.Group.Where(cell => options.Breakdowns.Contains(cell.Column)).Select(cell => $"'total: {ShapeQuestion.Quoted(cell.Value)}' for '{cell.Column}' under 'breakdowns'").ToList();
        var unsaid = likely.Group.Where(cell => !options.Breakdowns.Contains(cell.Column)).Select(cell => $"{ShapeQuestion.Quoted(cell.Column)}: {{total: {ShapeQuestion.Quoted(cell.Value)}}}").ToList();
        if (unsaid.Count > 0) said.Add(options.Breakdowns.IsEmpty ? $"'breakdowns: {{{string.Join(", ", unsaid)}}}'" : $"{string.Join(" and ", unsaid.Select(u => $"'{u}'"))} under 'breakdowns'");
        var groups = string.Join(" with ", likely.Group.Select(cell => $"'{cell.Value}'"));
        return $" If {groups} is everyone, write {string.Join(" and ", said)}; if none is, 'headline_series: {{{string.Join(", ", likely.Group.Select(cell => $"{ShapeQuestion.Quoted(cell.Column)}: {ShapeQuestion.Quoted(cell.Value)}"))}}}' with the group that comes first.";
    }

    private static string Some(IEnumerable<string> all)
    {
        var names = all.Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? "none" : string.Join("; ", names.Take(MostNamed)) + (names.Count > MostNamed ? "; and more" : "");
    }
}
