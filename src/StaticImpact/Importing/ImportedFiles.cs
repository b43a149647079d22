using System.Text;
using StaticImpact.Yaml;

namespace StaticImpact.Importing;

/// <summary>What an import writes, by path inside the project.</summary>
internal static class ImportedFiles
{
    private const string Folder = "content/";

    /// <param name="languages">Of the site.</param>
    public static SortedDictionary<string, byte[]> Of(ImportedSite site, ImportSource source, IReadOnlyCollection<string> languages)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var goal in site.Goals)
        {
            files[GoalPath(goal)] = Goal(goal.Title, goal.Summary);
            foreach (var (language, (title, summary)) in goal.Translations.Where(t => languages.Contains(t.Key))) files[$"{Folder}goals/{goal.Id}.{language}.md"] = Goal(title, summary);
        }

        foreach (var indicator in site.Indicators)
        {
            files[PagePath(indicator)] = Page(indicator.Keys, indicator.Body);
            foreach (var (language, (keys, body)) in indicator.Translations.Where(t => languages.Contains(t.Key))) files[$"{Folder}indicators/{indicator.Id}.{language}.md"] = Page(keys, body);
            if (indicator.Figures is { } figures) files[DataPath(indicator)] = Encoding.UTF8.GetBytes(Csv(figures));
        }

        if (site.Places is { } places)
        {
            files[PlacesPath] = Encoding.UTF8.GetBytes(Yaml(places));
            if (places.Map is { } map) files[MapPath(map)] = source.Bytes(map.Source);
        }

        return files;
    }

    public static string GoalPath(ImportedGoal goal) => $"{Folder}goals/{goal.Id}.md";

    public static string MapPath(ImportedMap map) => Folder + MapFile(map);

    public static string PlacesPath => Folder + "places.yml";

    public static string DataPath(ImportedIndicator indicator) => $"{Folder}indicators/{indicator.Id}.csv";

    public static string PagePath(ImportedIndicator indicator) => $"{Folder}indicators/{indicator.Id}.md";

    private static byte[] Goal(string title, string summary) => Page([$"title: {YamlText.Value(title, 2)}", $"summary: {YamlText.Value(summary, 2)}"], summary);

    private static byte[] Page(IReadOnlyList<string> keys, string body) => Encoding.UTF8.GetBytes($"---\n{string.Join('\n', keys)}\n---\n{(body.Length > 0 ? $"\n{body}\n" : "")}");

    private static string MapFile(ImportedMap map) => $"{map.Id}{Path.GetExtension(map.Source).ToLowerInvariant()}";

    private static string Yaml(ImportedPlaces places)
    {
        var text = new StringBuilder();
        if (places.Map is { } map) text.Append("maps:\n  ").Append(map.Id).Append(":\n    label: ").Append(YamlText.Value(map.Label, 6)).Append("\n    file: ").Append(MapFile(map)).Append("\n    key: ").Append(YamlText.Value(map.Key, 6)).Append("\n\n");
        text.Append("places:\n");
        foreach (var place in places.Places)
        {
            text.Append("  ").Append(place.Id).Append(": {name: ").Append(YamlText.InQuotes(place.Name)).Append(", kind: part");
            if (places.Map is { } drawn && place.Shape is { } shape) text.Append(", map: ").Append(drawn.Id).Append(", shape: ").Append(YamlText.InQuotes(shape));
            text.Append("}\n");
        }

        return text.ToString();
    }

    private static string Csv(ImportedFigures figures)
    {
        var text = new StringBuilder();
        Add(figures.Header);
        foreach (var row in figures.Rows) Add(row.Cells);
        return text.ToString();

        void Add(IReadOnlyList<string> cells) => text.AppendJoin(',', cells.Select(c => c.AsSpan().ContainsAny(",\"") ? $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : c)).Append('\n');
    }
}
