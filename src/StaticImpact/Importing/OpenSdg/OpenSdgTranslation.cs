using StaticImpact.Yaml;

namespace StaticImpact.Importing.OpenSdg;

/// <summary>An indicator's texts in another language of the source.</summary>
internal sealed record OpenSdgTranslation(string Language, OpenSdgTexts Texts, OpenSdgMetadata Metadata)
{
    /// <summary>The front matter of the translation: what the original says, where it says it in other words.</summary>
    /// <param name="facts">The keys of the original that hold a text, each with its text and the keys of the source that it comes from.</param>
    public IReadOnlyList<string> Keys(string number, string title, IEnumerable<(string Key, string Text, string[] From)> facts, OpenSdgMetadata original, OpenSdgTable? table, IReadOnlyList<OpenSdgMeasure> measures)
    {
        var keys = new List<string> { "title: " + YamlText.Value(OpenSdgIndicator.Title(Metadata) ?? title, 2) };
        foreach (var (key, text, from) in facts)
        {
            if (Metadata.Text(from) is { } other && other != text) keys.Add($"{key}: {YamlText.Value(other, 2)}");
        }

        OwnFacts(keys, number, original);
        Sources(keys, original);
        if (table is null) return keys;
        if (measures.Count > 1)
        {
            var items = measures.Where(m => !m.IsUnsaid).Select(m => (m.Key, m.Title, Other: string.Join(", ", m.Named.Select(c => Word(table, c))))).Where(m => m.Title != m.Other).ToList();
            if (items.Count > 0) keys.AddRange(["measures:", "  items:", .. items.Select(m => $"    {m.Key}: {{title: {YamlText.InQuotes(m.Other)}}}")]);
        }

        var breakdowns = table.GroupColumns.Select((column, at) => Breakdown(table, column, at)).OfType<string>().ToList();
        if (breakdowns.Count > 0) keys.AddRange(["breakdowns:", .. breakdowns]);
        return keys;
    }

    /// <summary>The other facts; their names are those that the source gives its fields in the language.</summary>
    private void OwnFacts(List<string> keys, string number, OpenSdgMetadata original)
    {
        var other = OpenSdgIndicator.OwnFacts(Metadata, number).ToDictionary(o => o.Name, o => o.Text, StringComparer.Ordinal);
        keys.Add("metadata:");
        foreach (var (name, field, text) in OpenSdgIndicator.OwnFacts(original, number))
        {
            var label = Texts.OfKey("metadata_fields." + field) is { } called ? $"label: {YamlText.InQuotes(PlainText.Line(called))}, " : "";
            keys.Add($"  {name}: {{{label}text: {YamlText.InQuotes(other.GetValueOrDefault(name, text))}}}");
        }
    }

    private void Sources(List<string> keys, OpenSdgMetadata original)
    {
        var (there, here) = (OpenSdgIndicator.SourcesOf(original), OpenSdgIndicator.SourcesOf(Metadata));
        if (here.Count == 0 || here.Count != there.Count) return;
        keys.Add("source:");
        foreach (var (one, other) in there.Zip(here)) keys.Add($"  - {{name: {YamlText.InQuotes(other.Name)}{(one.Publisher is not null && other.Publisher is { } publisher ? $", publisher: {YamlText.InQuotes(publisher)}" : "")}}}");
    }

    private string? Breakdown(OpenSdgTable table, string column, int at)
    {
        var label = Word(table, column);
        var groups = table.Rows.Select(r => r.Groups[at]).Where(g => g.Length > 0).Distinct(StringComparer.Ordinal).Select(g => (Group: g, Other: Word(table, g))).Where(g => g.Group != g.Other).ToList();
        var parts = new List<string>();
        if (label != column) parts.Add("label: " + YamlText.InQuotes(label));
        if (groups.Count > 0) parts.Add($"groups: {{{string.Join(", ", groups.Select(g => $"{YamlText.InQuotes(g.Group)}: {YamlText.InQuotes(g.Other)}"))}}}");
        return parts.Count == 0 ? null : $"  {YamlText.InQuotes(column)}: {{{string.Join(", ", parts)}}}";
    }

    private string Word(OpenSdgTable table, string word) => table.Raw.TryGetValue(word, out var raw) ? Texts.OfData(raw) : word;
}
