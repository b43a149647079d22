using System.Globalization;
using System.Text.RegularExpressions;
using StaticImpact.Content;
using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Yaml;

namespace StaticImpact.Importing.OpenSdg;

/// <summary>A repository of Open SDG: tables <c>data/indicator_ID.csv</c>, metadata in <c>meta</c> and <c>indicator-config</c>, texts in <c>translations</c>.</summary>
internal sealed partial class OpenSdgProfile : ImportProfile
{
    private const string Config = "config_data.yml", Statuses = "indicator_calculation_components.yml", UsualLanguage = "en";

    public override string Name => "open-sdg";

    public override string InWords => "repository of Open SDG (with config_data.yml and data/indicator_….csv)";

    public override bool Fits(ImportSource source) => source.Has(Config) && source.Files.Any(f => TableId(f) is not null);

    public override ImportedSite Read(ImportSource source, ImportTarget target, List<ImportRemark> remarks)
    {
        var config = source.Has(Config) ? YamlDocument.Read(Config, source.Text(Config), 1, new DiagnosticBag()) : null;
        string[] languages = config?.Find("languages") is YamlList list ? [.. list.Items.OfType<YamlScalar>().Select(s => s.Value).Where(LanguageTag.IsValid)] : [];
        var first = languages.Contains(target.Languages[0]) ? target.Languages[0] : languages.FirstOrDefault(UsualLanguage);
        var others = languages.Where(l => l != first && target.Languages.Contains(l)).Select(l => (Language: l, Texts: new OpenSdgTexts(source, l))).ToList();
        var texts = new OpenSdgTexts(source, first);
        var places = target.MayNamePlaces ? new OpenSdgPlaces() : null;
        var goals = new SortedDictionary<int, ImportedGoal>();
        var indicators = new List<ImportedIndicator>();
        var rows = 0;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var tables = source.Files.Where(f => TableId(f) is not null).ToLookup(f => TableId(f)!, StringComparer.Ordinal);
        foreach (var other in source.Files.Where(f => f.StartsWith("data/", StringComparison.OrdinalIgnoreCase) && f.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && TableId(f) is null)) remarks.Add(new(ImportRemarkKind.NoPlace, other, 0, "", "Only tables that are called data/indicator_….csv are read."));
        foreach (var id in source.Files.Select(f => TableId(f) ?? IdOf(f)).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(Sortable, StringComparer.Ordinal))
        {
            var meta = new OpenSdgMetadata(source, FilesOf(id, first), texts, remarks);
            var number = GoalOf(id, meta);
            if (!goals.ContainsKey(number)) goals[number] = Goal(number, texts, others);
            var start = meta.Maps("data_start_values").Select(m => (Field: meta.DataOf(m, "field"), Value: meta.DataOf(m, "value"))).DistinctBy(m => m.Field).ToDictionary(m => m.Field, m => m.Value, StringComparer.Ordinal);
            indicators.Add(new OpenSdgIndicator(id, FileName(id, names), meta, goals[number].Id, [.. others.Select(o => new OpenSdgTranslation(o.Language, o.Texts, new OpenSdgMetadata(source, [$"meta/{o.Language}/{id}.yml", $"meta/{o.Language}/{id}.md", .. FilesOf(id, first)], o.Texts, [])))], remarks).Read(Table(source, tables[id].FirstOrDefault(), texts, places, start, remarks, ref rows), start));
        }

        if (languages.Length > 0 && !languages.Contains(target.Languages[0])) remarks.Add(new(ImportRemarkKind.Changed, Config, 0, first, $"The source has no texts in '{target.Languages[0]}', which the site is written in; those in '{first}' are imported in their place."));
        string[] missing = [.. languages.Where(l => l != first && !target.Languages.Contains(l))];
        if (missing.Length > 0) remarks.Add(new(ImportRemarkKind.NoPlace, Config, 0, string.Join(", ", missing), $"The source is in other languages, too. For a site in them write 'languages: [{string.Join(", ", [target.Languages[0], .. target.Languages.Skip(1).Union(missing)])}]' in content/initiative.yml, then import again."));
        return new ImportedSite([.. goals.Values], indicators)
        {
            RowsRead = rows,
            Languages = [.. languages],
            Places = places is { Any: true } ? places.Build(source, Layers(config)) : null,
            Statuses = source.Has(Statuses) ? PublishedStatuses(source) : [],
        };
    }

    private static OpenSdgTable? Table(ImportSource source, string? file, OpenSdgTexts texts, OpenSdgPlaces? places, Dictionary<string, string> start, List<ImportRemark> remarks, ref int rows)
    {
        if (file is null || SourceTable.Of(file, CsvRecords.Read(source.Text(file))) is not { } table) return null;
        rows += table.Rows.Count;
        return OpenSdgTable.Read(table, texts, places, start, remarks);
    }

    private static IEnumerable<string> FilesOf(string id, string language) => [$"indicator-config/{id}.yml", $"meta/{language}/{id}.yml", $"meta/{language}/{id}.md", $"meta/{id}.yml", $"meta/{id}.md"];

    private static string? IdOf(string file) => MetaFile().Match(file) is { Success: true } found ? found.Groups["id"].Value : null;

    private static string? TableId(string file) => TableFile().Match(file) is { Success: true } found ? found.Groups["id"].Value : null;

    /// <summary>The name of its files, which no other has.</summary>
    private static string FileName(string id, HashSet<string> taken)
    {
        var name = ContentName.Corrected(id);
        for (var i = 2; !taken.Add(name); i++) name = string.Create(CultureInfo.InvariantCulture, $"{ContentName.Corrected(id)}-{i}");
        return name;
    }

    /// <summary>Numbers of goals and targets in their order: 2 before 10.</summary>
    private static string Sortable(string id) => string.Join('.', id.Split('-').Select(p => p.PadLeft(4, '0')));

    private static int GoalOf(string id, OpenSdgMetadata meta) =>
        int.TryParse(meta.Word("sdg_goal") ?? id.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var goal) ? goal : 0;

    private static ImportedGoal Goal(int number, OpenSdgTexts texts, IEnumerable<(string Language, OpenSdgTexts Texts)> others)
    {
        var (title, summary) = Words(number, texts);
        return new ImportedGoal(string.Create(CultureInfo.InvariantCulture, $"goal-{number}"), title, summary) { Translations = others.Where(o => o.Texts.Any).ToDictionary(o => o.Language, o => Words(number, o.Texts), StringComparer.Ordinal) };
    }

    private static (string Title, string Summary) Words(int number, OpenSdgTexts texts)
    {
        var called = string.Create(CultureInfo.InvariantCulture, $"Goal {number}");
        var title = texts.OfKey(string.Create(CultureInfo.InvariantCulture, $"global_goals.{number}-title"));
        var brief = texts.OfKey(string.Create(CultureInfo.InvariantCulture, $"global_goals.{number}-short"));
        return (PlainText.Line(brief ?? title ?? called), PlainText.Line(title ?? brief ?? called));
    }

    private static IEnumerable<(string File, string Key, string Label)> Layers(YamlMap? config) =>
        config?.Find("map_layers") is YamlList layers
            ? layers.Items.OfType<YamlMap>().Select(m => (m.Find("geojson_file"), m.Find("id_property"), m.Find("output_subfolder"))).Where(m => m is (YamlScalar, YamlScalar, _)).Select(m => (((YamlScalar)m.Item1!).Value, ((YamlScalar)m.Item2!).Value, m.Item3 is YamlScalar { Value.Length: > 0 } folder ? char.ToUpperInvariant(folder.Value[0]) + folder.Value[1..] : "Regions"))
            : [];

    private static List<PublishedStatus> PublishedStatuses(ImportSource source)
    {
        var found = new List<PublishedStatus>();
        foreach (var (indicator, value) in YamlDocument.Read(Statuses, source.Text(Statuses), 1, new DiagnosticBag())?.Entries ?? [])
        {
            if (value is not YamlMap components) continue;
            foreach (var (name, component) in components.Entries)
            {
                if (component is not YamlMap map || map.Find("status") is not YamlScalar { Value: var status } || status is "" or "not_available") continue;
                found.Add(new(Statuses, name.Span.Line, indicator.Value, [.. name.Value.Split(" / ").Skip(1).Where(w => w != "None")], status, $"{Of(map, "base_year")}: {Of(map, "base_value")}", $"{Of(map, "current_year")}: {Of(map, "current_value")}"));
            }
        }

        return found;

        static string Of(YamlMap map, string key) => map.Find(key) is YamlScalar scalar ? scalar.Value.EndsWith(".0", StringComparison.Ordinal) ? scalar.Value[..^2] : scalar.Value : "";
    }

    [GeneratedRegex(@"^data/indicator_(?<id>[0-9A-Za-z_-]+)\.csv$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex TableFile();

    [GeneratedRegex(@"^(indicator-config/|meta/)(?<id>[0-9A-Za-z]+(-[0-9A-Za-z]+)+)\.(yml|md)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MetaFile();
}
