using System.Collections.Immutable;

namespace StaticImpact.Importing;

/// <summary>What a source gives, as content that is not written yet.</summary>
internal sealed record ImportedSite(IReadOnlyList<ImportedGoal> Goals, IReadOnlyList<ImportedIndicator> Indicators)
{
    public ImportedPlaces? Places { get; init; }

    /// <summary>The languages of the source, the first one first; none where it does not say.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Rows of figures in the source, without headers and blank rows.</summary>
    public int RowsRead { get; init; }

    /// <summary>The statuses that the source publishes itself.</summary>
    public IReadOnlyList<PublishedStatus> Statuses { get; init; } = [];
}

internal sealed record ImportedGoal(string Id, string Title, string Summary)
{
    /// <summary>Title and summary in other languages of the source.</summary>
    public Dictionary<string, (string Title, string Summary)> Translations { get; init; } = [];
}

/// <summary>An indicator as it will be written: front matter as lines of YAML, and its figures.</summary>
internal sealed record ImportedIndicator
{
    /// <summary>The name of its files.</summary>
    public required string Id { get; init; }

    /// <summary>By which the source knows it.</summary>
    public required string SourceId { get; init; }

    public required IReadOnlyList<string> Keys { get; init; }

    public string Body { get; init; } = "";

    /// <summary>Null where there are no figures.</summary>
    public ImportedFigures? Figures { get; set; }

    /// <summary>Front matter and body in other languages of the source.</summary>
    public Dictionary<string, (IReadOnlyList<string> Keys, string Body)> Translations { get; init; } = [];

    /// <summary>What is judged, by the measure's name; an empty name for an indicator of one measure. Each with all words that name it in the source.</summary>
    public IReadOnlyList<JudgedMeasure> Judged { get; init; } = [];
}

/// <summary>A measure that has a status.</summary>
/// <param name="Words">Series, unit and groups whose figures are judged.</param>
internal sealed record JudgedMeasure(string Key, ImmutableArray<string> Words);

/// <summary>A table of figures, with where each row stands in the source.</summary>
/// <param name="file">In the source.</param>
internal sealed class ImportedFigures(string file, IReadOnlyList<string> header)
{
    public string File { get; } = file;

    public IReadOnlyList<string> Header { get; } = header;

    /// <summary>Cells without line breaks, so that each is a line of the file that is written.</summary>
    public List<ImportedRow> Rows { get; } = [];
}

/// <param name="Line">In the source.</param>
/// <param name="Text">As it stands there.</param>
internal sealed record ImportedRow(int Line, string Text, string[] Cells);

/// <summary>Places that tables of the source name by a code.</summary>
internal sealed record ImportedPlaces(IReadOnlyList<ImportedPlace> Places, ImportedMap? Map);

/// <param name="Shape">Its id on the map; null where it is not drawn.</param>
internal sealed record ImportedPlace(string Id, string Name, string? Shape);

/// <param name="Source">The file in the source.</param>
/// <param name="Key">The property of a shape that holds its id.</param>
internal sealed record ImportedMap(string Id, string Label, string Source, string Key);

/// <summary>A status that the source publishes.</summary>
/// <param name="Words">What it names besides the indicator: series, unit, groups. One that ends with three points is shortened.</param>
/// <param name="Status">As the source writes it.</param>
/// <param name="From">The period and the value that it counts from, as the source writes them.</param>
/// <param name="To">The latest ones.</param>
internal sealed record PublishedStatus(string File, int Line, string Indicator, ImmutableArray<string> Words, string Status, string From, string To);
