using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Importing.OpenSdg;

/// <summary>What the files of a repository say about one indicator: <c>indicator-config/ID.yml</c> with <c>meta/ID.yml</c>, or
/// <c>meta/ID.md</c>. The first file counts where a key stands in several.</summary>
internal sealed class OpenSdgMetadata
{
    /// <summary>Settings of a website, not facts about an indicator: nothing is lost without them.</summary>
    private static readonly string[] Display =
    [
        "layout", "permalink", "standalone", "sort", "indicator_sort_order", "indicator", "graph_type", "graph_types", "graph_titles", "graph_min_value", "graph_max_value",
        "data_show_map", "composite_breakdown_label", "embedded_feature_footer", "embedded_feature_html", "embedded_feature_tab_title", "embedded_feature_title",
        "embedded_feature_url", "expected_disaggregations", "data_keywords", "tags", "target_id", "previous", "next", "data_notice_class", "slug", "x_axis_label", "y_axis_label",
        "auto_progress_calculation", "data_start_series", "data_start_unit", "graph_stacked_disaggregation", "graph_stacked_disaggregations",
    ];

    private readonly Dictionary<string, (string File, YamlEntry Entry)> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(Display, StringComparer.Ordinal);
    private readonly OpenSdgTexts texts;
    private readonly List<ImportRemark> remarks;

    /// <param name="files">Those that there are, the most important one first.</param>
    public OpenSdgMetadata(ImportSource source, IEnumerable<string> files, OpenSdgTexts texts, List<ImportRemark> remarks)
    {
        this.texts = texts;
        this.remarks = remarks;
        foreach (var file in files.Where(source.Has))
        {
            var text = source.Text(file);
            var first = 1;
            if (file.EndsWith(".md", StringComparison.Ordinal) && text.StartsWith("---\n", StringComparison.Ordinal))
            {
                var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
                (text, first) = (end < 0 ? text[4..] : text[4..(end + 1)], 2);
            }

            var bag = new DiagnosticBag();
            if (YamlDocument.Read(file, text, first, bag) is { } keys)
            {
                // Some programs leave the mark of a file's start on keys, as letters.
                foreach (var entry in keys.Entries) entries.TryAdd(entry.Key.Value.TrimStart('\uFEFF', 'ï', '»', '¿'), (file, entry));
            }

            foreach (var problem in bag.ToSorted()) remarks.Add(new(ImportRemarkKind.NoPlace, file, problem.Span.Line, "", problem.Message));
        }
    }

    /// <summary>The text of the first key that has one, as plain text; null for none.</summary>
    public string? Text(params ReadOnlySpan<string> keys)
    {
        string? found = null;
        foreach (var key in keys)
        {
            used.Add(key);
            found ??= One(key);
        }

        return found;
    }

    /// <summary>A value that is no text for people.</summary>
    public string? Word(string key)
    {
        used.Add(key);
        return entries.TryGetValue(key, out var found) && found.Entry.Value is YamlScalar { Value.Length: > 0 } scalar ? scalar.Value.Trim() : null;
    }

    /// <summary>What is said by true or false, yes or no; null where neither is.</summary>
    public bool? Truth(string key) => Word(key)?.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "1" => true,
        "false" or "no" or "off" or "0" => false,
        _ => null,
    };

    public IEnumerable<YamlMap> Maps(string key)
    {
        used.Add(key);
        return entries.TryGetValue(key, out var found) && found.Entry.Value is YamlList list ? list.Items.OfType<YamlMap>() : [];
    }

    /// <summary>The text of a key of a list's item.</summary>
    public string? TextOf(YamlMap map, string key) => map.Find(key) is YamlScalar { Value.Length: > 0 } scalar && texts.Of(scalar.Value.Trim()) is { } text && PlainText.Line(text) is { Length: > 0 } plain ? plain : null;

    /// <summary>A word of the data.</summary>
    public string DataOf(YamlMap map, string key) => map.Find(key) is YamlScalar scalar ? texts.OfData(scalar.Value.Trim()) : "";

    public static decimal? NumberOf(YamlMap map, string key) =>
        map.Find(key) is YamlScalar scalar && decimal.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public void NoPlace(string key, string why)
    {
        if (entries.TryGetValue(key, out var found)) remarks.Add(new(ImportRemarkKind.NoPlace, found.File, found.Entry.Key.Span.Line, key, why));
    }

    /// <summary>Reports what nobody has asked for.</summary>
    public void ReportUnused()
    {
        foreach (var (key, (file, entry)) in entries)
        {
            if (used.Contains(key) || Array.Exists(Display, d => key.StartsWith(d + "_", StringComparison.Ordinal))) continue;
            var text = entry.Value switch
            {
                YamlScalar scalar => scalar.Value.Trim(),
                YamlList { Items.Count: 0 } => "",
                YamlList or YamlMap => "…",
                _ => "",
            };
            if (text is not ("" or "false")) remarks.Add(new(ImportRemarkKind.NoPlace, file, entry.Key.Span.Line, $"{key}: {YamlScalar.Shorten(text)}", "There is no place for this key."));
        }
    }

    private string? One(string key)
    {
        if (!entries.TryGetValue(key, out var found) || found.Entry.Value is not YamlScalar { Value.Length: > 0 } scalar) return null;
        if (texts.Of(scalar.Value.Trim()) is { } text) return PlainText.Of(text) is { Length: > 0 } plain ? plain : null;
        remarks.Add(new(ImportRemarkKind.NoPlace, found.File, found.Entry.Key.Span.Line, $"{key}: {scalar.Value}", "The source has no text for this key in 'translations'."));
        return null;
    }
}
