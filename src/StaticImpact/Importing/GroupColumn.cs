using StaticImpact.Yaml;

namespace StaticImpact.Importing;

/// <summary>A column of groups as front matter says it.</summary>
internal static class GroupColumn
{
    /// <summary>Words of columns whose groups are people; others are taken for items, among which nobody is left behind.</summary>
    private static readonly string[] PeopleWords =
        ["sex", "gender", "age", "race", "ethnic", "minority", "indigenous", "aboriginal", "immigra", "disabilit", "education", "income", "household", "famil", "marital", "religio", "language", "orientation", "lgbtq", "citizen", "population", "generation", "demographic", "person", "people", "student", "children", "tenure", "poverty", "grade", "geograph", "region", "area", "location", "residence", "ward", "district", "county", "school"];

    /// <summary>The key of a column under <c>breakdowns</c>; reports what was taken for what.</summary>
    /// <param name="groups">The groups of all rows; blank ones are everyone.</param>
    public static string Key(string column, string file, IEnumerable<string> groups, List<ImportRemark> remarks)
    {
        var isPeople = Array.Exists(PeopleWords, word => column.Contains(word, StringComparison.OrdinalIgnoreCase));
        if (!isPeople) remarks.Add(new(ImportRemarkKind.Guess, file, 1, column, "The column's groups were taken for items, not for people. If they are people, write 'kind: groups' for it under 'breakdowns'."));
        if (groups.Distinct(StringComparer.Ordinal).FirstOrDefault(SoundsLikeEveryone) is { } total) remarks.Add(new(ImportRemarkKind.Guess, file, 1, $"{column}: {total}", $"'{total}' stands as a group like the others. If it is everyone, add 'total: {YamlText.InQuotes(total)}' to the column under 'breakdowns'."));
        return $"{YamlText.InQuotes(column)}: {{kind: {(isPeople ? "groups" : "items")}}}";
    }

    private static bool SoundsLikeEveryone(string group) => group.StartsWith("Total", StringComparison.OrdinalIgnoreCase) || group.StartsWith("All ", StringComparison.OrdinalIgnoreCase) || group.ToLowerInvariant() is "all" or "both sexes" or "everyone";
}
