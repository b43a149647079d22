using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Content;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Importing.OpenSdg;

/// <summary>One indicator of a repository as front matter and figures. What the source does not say is not said: no target without a value,
/// no total that was not in the table, no unit in other words than the source's.</summary>
internal sealed class OpenSdgIndicator(string id, string name, OpenSdgMetadata meta, string goal, IReadOnlyList<OpenSdgTranslation> translations, List<ImportRemark> remarks)
{
    private const int MostSources = 9;

    private readonly List<string> keys = [];
    private readonly List<JudgedMeasure> judged = [];
    private readonly List<(string Key, string Text, string[] From)> facts = [];
    private readonly IReadOnlyList<OpenSdgOption> options = OpenSdgOption.Of(meta);

    /// <param name="start">What the source begins with, by column.</param>
    public ImportedIndicator Read(OpenSdgTable? table, IReadOnlyDictionary<string, string> start)
    {
        var number = meta.Text("indicator_number") ?? id.Replace('-', '.');
        var title = Title(meta) ?? $"Indicator {number}";
        keys.Add("title: " + YamlText.Value(title, 2));
        if (meta.Truth("published") == false) keys.Add("draft: true");
        keys.Add("goal: " + goal);
        var isInWords = meta.Truth("data_non_statistical") == true;
        if (isInWords && table is not null)
        {
            foreach (var row in table.Rows) table.Drop(row, "The source says that the indicator is told in words ('data_non_statistical').");
            table = null;
        }

        Reporting(table is not null, isInWords);
        ImportedFigures? figures = null;
        if (isInWords) keys.Add("non_statistical: true");
        else if (table is null) Unmeasured();
        else figures = Measured(table, start);
        Facts(number);
        Sources();
        var body = PlainText.Markdown(meta.Text("page_content") ?? "");
        meta.ReportUnused();
        return new ImportedIndicator
        {
            Id = name,
            SourceId = id,
            Keys = keys,
            Body = body,
            Figures = figures,
            Judged = judged,
            Translations = translations.ToDictionary(t => t.Language, t => (t.Keys(number, title, facts, meta, table, table?.Measures() ?? []), PlainText.Markdown(t.Metadata.Text("page_content") ?? "")), StringComparer.Ordinal),
        };
    }

    public static string? Title(OpenSdgMetadata meta) => meta.Text("graph_title", "indicator_name", "national_indicator_available") is { } title ? title.Replace('\n', ' ')
        : meta.Maps("graph_titles").Select(t => meta.TextOf(t, "title")).FirstOrDefault(t => t is not null);

    private void Unmeasured()
    {
        keys.Add("unit: " + UnitText.Of(meta.Text("computation_units") ?? "", []));
        keys.Add("direction: none");
    }

    private ImportedFigures Measured(OpenSdgTable table, IReadOnlyDictionary<string, string> start)
    {
        var measures = table.Measures();
        var unit = meta.Text("computation_units") ?? "";
        if (table.Periods.Kind is PeriodKind.FiscalYear or PeriodKind.Pooled) keys.Add("periods: " + PublicWords.Periods[table.Periods.Kind]);
        if (measures is [var only])
        {
            keys.Add("unit: " + UnitText.Of(only.Unit.Length > 0 ? only.Unit : unit, only.Values));
            var headline = Headline(only, start);
            keys.AddRange(Judgement(only, "", headline));
            if (headline.Count > 0) keys.Add(HeadlineKey(headline));
        }
        else
        {
            keys.Add("measures:");
            keys.Add($"  column: [{string.Join(", ", table.MeasureColumns.Select(YamlText.InBrackets))}]");
            if (measures.Find(m => m.IsUnsaid) is { } unsaid) keys.Add("  headline: " + unsaid.Key);
            keys.Add("  items:");
            foreach (var measure in measures)
            {
                keys.Add($"    {measure.Key}:");
                keys.Add($"      value: [{string.Join(", ", measure.Cells.Select(YamlText.InQuotes))}]");
                if (!measure.IsUnsaid) keys.Add("      title: " + YamlText.InQuotes(measure.Title));
                keys.Add("      unit: " + UnitText.Of(measure.Unit.Length > 0 ? measure.Unit : unit, measure.Values));
                var headline = Headline(measure, start);
                keys.AddRange(Judgement(measure, measure.Key, headline).Select(k => "      " + k));
                if (headline.Count > 0) keys.Add("      " + HeadlineKey(headline));
            }
        }

        Breaks(table);
        TargetLines();
        Breakdowns(table);
        return Figures(table, measures.Count > 1);
    }

    private static string HeadlineKey(IReadOnlyList<(string Column, string Group)> headline) =>
        $"headline_series: {{{string.Join(", ", headline.Select(g => $"{YamlText.InQuotes(g.Column)}: {YamlText.InQuotes(g.Group)}"))}}}";

    /// <summary>The groups that stand in front; none where rows without groups are everyone. What alone is judged comes first, then what the source
    /// begins with, which is never a total by itself.</summary>
    private IReadOnlyList<(string Column, string Group)> Headline(OpenSdgMeasure measure, IReadOnlyDictionary<string, string> start)
    {
        if (measure.Table.GroupColumns.Length == 0 || measure.HasEveryone) return [];
        if (options.Where(o => o.IsAbout(measure)).Select(o => measure.Table.Known(o.Groups)).ToList() is [{ Count: > 0 } alone] && measure.Of(alone).Any()) return alone;
        var first = measure.First(start);
        if (first.Count == 0) return first;
        var isStart = first.All(g => start.TryGetValue(g.Column, out var group) && group == g.Group);
        var words = string.Join(", ", first.Select(g => $"{g.Column} = {g.Group}"));
        remarks.Add(new(ImportRemarkKind.Guess, measure.Table.File, 0, words, isStart
            ? $"No row is everyone. The source begins with {words}, so that stands in front. If it is everyone, say so under 'breakdowns' with 'total: …'."
            : $"No row is everyone, and the source does not say where it begins. {words} stands in front; correct 'headline_series', or say under 'breakdowns' which group is everyone with 'total: …'."));
        return first;
    }

    /// <summary>How the source judges a measure, where it judges its headline and nothing else.</summary>
    private IEnumerable<string> Judgement(OpenSdgMeasure measure, string key, IReadOnlyList<(string Column, string Group)> headline)
    {
        var about = measure.Table.IsJudgedElsewhere ? [] : options.Where(o => o.IsAbout(measure) && measure.Table.Known(o.Groups) is { } groups && (groups.Count == 0 || groups.SequenceEqual(headline))).ToList();
        if (about is not [var option] || !measure.Of(headline).Any(r => r.Number is not null)) return ["direction: none"];
        judged.Add(new(key, option.Words(measure)));
        if (option is { Target: not null, SaysTargetYear: false }) remarks.Add(new(ImportRemarkKind.Guess, measure.Table.File, 0, string.Create(CultureInfo.InvariantCulture, $"target {option.Target}"), string.Create(CultureInfo.InvariantCulture, $"The source names no year for the target; {option.TargetYear} is what Open SDG counts with. Correct 'by' under 'target' if it is another.")));
        return option.Keys(measure.Of(headline));
    }

    private void Breakdowns(OpenSdgTable table)
    {
        if (table.GroupColumns.Length == 0) return;
        keys.Add("breakdowns:");
        foreach (var column in table.GroupColumns)
        {
            var at = Array.IndexOf(table.GroupColumns, column);
            keys.Add("  " + GroupColumn.Key(column, table.File, table.Rows.Select(r => r.Groups[at]), remarks));
        }
    }

    private static ImportedFigures Figures(OpenSdgTable table, bool hasMeasures)
    {
        var hasFlags = table.Rows.Exists(r => r.Flag.Length > 0);
        var hasNotes = table.Rows.Exists(r => r.Note.Length > 0);
        var hasPlaces = table.HasPlaces;
        string[] One(string period, string place, string[] measure, string[] groups, string value, string flag, string note) =>
            [period, .. hasPlaces ? (string[])[place] : [], .. hasMeasures ? measure : [], .. groups, value, .. hasFlags ? (string[])[flag] : [], .. hasNotes ? (string[])[note] : []];

        var figures = new ImportedFigures(table.File, One("period", "place", table.MeasureColumns, table.GroupColumns, "value", "flag", "note"));
        foreach (var row in table.Rows) figures.Rows.Add(new(row.Line, row.Text, One(row.Period, row.Place, row.Measure, row.Groups, row.Value, row.Flag, row.Note)));
        return figures;
    }

    /// <summary>Only years of the table: some repositories write where on the axis a break stands instead.</summary>
    private void Breaks(OpenSdgTable table)
    {
        var found = new List<string>();
        foreach (var map in meta.Maps("graph_series_breaks"))
        {
            var value = map.Find("value") is YamlScalar scalar ? scalar.Value.Trim() : "";
            if (table.Periods.Kind == PeriodKind.Year && value.Length == 4 && table.Rows.Exists(r => r.Period == value)) found.Add(value);
            else meta.NoPlace("graph_series_breaks", $"'{value}' is no year of the table, so that no break is shown there.");
        }

        if (found.Count == 0) return;
        keys.Add("breaks:");
        foreach (var year in found.Distinct(StringComparer.Ordinal)) keys.Add($"  - {{period: \"{year}\"}}");
    }

    private void TargetLines()
    {
        foreach (var map in meta.Maps("graph_target_lines"))
        {
            if (OpenSdgMetadata.NumberOf(map, "value") is { } value && options.Any(o => o.Target == value)) continue;
            meta.NoPlace("graph_target_lines", "The source draws a line on its chart, and says no year by which the value is to be reached, so that it is no target here.");
        }
    }

    private void Reporting(bool hasFigures, bool isInWords)
    {
        var state = meta.Word("reporting_status") switch
        {
            "notapplicable" => "not-applicable",
            "notstarted" or "notavailable" when !hasFigures => "not-started",
            "inprogress" => "in-progress",
            _ => hasFigures || isInWords ? null : "in-progress",
        };
        if (state is not null) keys.Add("reporting: " + state);
    }

    private void Facts(string number)
    {
        Fact("definition", "national_indicator_description", "STAT_CONC_DEF", "computation_definitions");
        Fact("collection", "computation_calculations", "DATA_COMP");
        Fact("limits", "comments_limitations", "REC_USE_LIM");
        var own = OwnFacts(meta, number);
        keys.Add("metadata:");
        keys.AddRange(own.Select(o => translations.Count == 0 ? $"  {o.Name}: {YamlText.Value(o.Text, 4)}" : $"  {o.Name}: {{label: {YamlText.InQuotes(o.Name)}, text: {YamlText.InQuotes(o.Text)}}}"));
    }

    /// <summary>What has no key of its own, under names for readers.</summary>
    public static IReadOnlyList<(string Name, string Field, string Text)> OwnFacts(OpenSdgMetadata meta, string number) =>
    [
        .. new List<(string Name, string Field, string? Text)>
        {
            ("Indicator", "indicator_number", number),
            ("Target in words", "target_name", meta.Text("target_name")),
            ("Periodicity of the source", "source_periodicity_1", Sourced(meta, "periodicity")),
            ("Coverage of the source", "source_geographical_coverage_1", Sourced(meta, "geographical_coverage")),
            ("Geographical coverage", "national_geographical_coverage", meta.Text("national_geographical_coverage")),
            ("Notice", "data_notice_text", Joined(meta.Text("data_notice_heading"), meta.Text("data_notice_text"))),
            ("Footnote", "data_footnote", meta.Text("data_footnote")),
            ("Proxy", "proxy", meta.Word("proxy") is "proxy" or "both" ? "The figures stand in for what is meant, at least in part." : null),
            ("How progress is judged", "PROGRESS_DETAILS", meta.Text("PROGRESS_DETAILS")),
            ("Custodian agency", "un_custodian_agency", meta.Text("un_custodian_agency")),
            ("Tier", "un_designated_tier", meta.Text("un_designated_tier")),
            ("More about it", "goal_meta_link", Joined(meta.Text("goal_meta_link_text"), meta.Word("goal_meta_link"))),
            ("Copyright", "copyright", meta.Text("copyright")),
            ("Other information", "other_info", meta.Text("other_info")),
        }.Where(o => o.Text is not null).Select(o => (o.Name, o.Field, o.Text!)),
    ];

    /// <summary>What is said of the sources, each once; null for nothing.</summary>
    private static string? Sourced(OpenSdgMetadata meta, string what)
    {
        var said = Enumerable.Range(1, MostSources).Where(n => meta.Truth($"source_active_{n}") != false).Select(n => meta.Text($"source_{what}_{n}")).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return said.Count == 0 ? null : string.Join("; ", said);
    }

    private static string? Joined(string? first, string? second) => first is null ? second : second is null ? first : $"{first}: {second}";

    private void Fact(string key, params string[] from)
    {
        if (meta.Text(from) is not { } text) return;
        keys.Add($"{key}: {YamlText.Value(text, 2)}");
        facts.Add((key, text, from));
    }

    private void Sources()
    {
        var found = SourcesOf(meta);
        if (found.Count == 0) return;
        keys.Add("source:");
        foreach (var (name, publisher, url) in found)
        {
            var parts = new List<string> { "name: " + YamlText.InQuotes(name) };
            if (publisher is not null) parts.Add("publisher: " + YamlText.InQuotes(publisher));
            if (url is not null) parts.Add("url: " + YamlText.InQuotes(url));
            keys.Add($"  - {{{string.Join(", ", parts)}}}");
        }
    }

    public static IReadOnlyList<(string Name, string? Publisher, string? Url)> SourcesOf(OpenSdgMetadata meta)
    {
        var found = new List<(string, string?, string?)>();
        foreach (var map in meta.Maps("sources")) Add(meta.TextOf(map, "url_text") ?? meta.TextOf(map, "organisation"), meta.TextOf(map, "organisation"), meta.TextOf(map, "url"));
        for (var i = 1; i <= MostSources; i++)
        {
            var n = i.ToString(CultureInfo.InvariantCulture);
            var isActive = meta.Truth("source_active_" + n) != false;
            var (name, publisher, url) = (meta.Text("source_url_text_" + n), meta.Text("source_organisation_" + n), meta.Word("source_url_" + n));
            if (isActive) Add(name ?? publisher, publisher, url);
        }

        return found;

        void Add(string? name, string? publisher, string? url)
        {
            if (name is null) return;
            found.Add((name.Replace('\n', ' '), publisher?.Replace('\n', ' ') is { } by && by != name ? by : null, url is not null && Uri.TryCreate(url, UriKind.Absolute, out var link) && link is { Scheme: "http" or "https" } ? link.AbsoluteUri : null));
        }
    }
}
