using StaticImpact.Model;
using StaticImpact.Pages.Data;
using StaticImpact.Pages.Data.History;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>Where the figures come from, how fresh they are, and everything to download.</summary>
[Shape("data page")]
public sealed partial record DataPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>One for each indicator.</summary>
    public required IReadOnlyList<DataRow> Rows { get; init; }

    /// <summary>Files about the whole site.</summary>
    public required IReadOnlyList<LinkView> Files { get; init; }

    /// <summary>The smallest count of people that is shown.</summary>
    public required string MinCount { get; init; }

    /// <summary>How many people a share must speak of to be shown.</summary>
    public required string MinDenominator { get; init; }

    /// <summary>The page of what has changed; null while nothing is recorded.</summary>
    public required LinkView? Changes { get; init; }

    /// <summary>The version of the names under <c>interfaces</c>.</summary>
    public string InterfaceVersion => JsonFields.SchemaVersion;

    /// <summary>The names in the files for programs.</summary>
    public required IReadOnlyList<GroupView<FieldView>> Interfaces { get; init; }

    public static DataPage Of(PageScope scope)
    {
        var privacy = scope.Initiative.Settings.Privacy;
        return new DataPage
        {
            Frame = PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.data"], Summary = scope.Words["page.data.summary"] }),
            Rows = [.. scope.Initiative.Measures.Select(i => DataRow.Of(scope, i))],
            Files = [.. SiteFiles.ForReaders(scope)],
            MinCount = scope.Words.Number(privacy.MinCount),
            MinDenominator = scope.Words.Number(privacy.MinDenominator),
            Changes = scope.Site.History.IsEmpty ? null : scope.Link(ChangesPage.Address, scope.Words["nav.changes"]),
            Interfaces = [
                new("indicator", scope.Words["page.data.fields-of-indicator"], [.. JsonFields.OfIndicator.Select(FieldView.Of)]),
                new("site", scope.Words["page.data.fields-of-site"], [.. JsonFields.OfSite.Select(FieldView.Of)]),
                .. scope.Site.History.IsEmpty ? [] : new GroupView<FieldView>[] { new("changes", scope.Words["page.data.fields-of-changes"], [.. JsonFields.OfChanges.Select(FieldView.Of)]) },
                new("scorecard", scope.Words["page.data.columns-of-scorecard"], [.. ScorecardCsv.Columns.Concat(ScorecardCsv.MeasureColumns).Select(FieldView.Of)]),
            ],
        };
    }
}

/// <summary>A name of the JSON interface. What it means is said in English.</summary>
/// <param name="Path">Where it stands, e.g. <c>target.history[].value</c>.</param>
/// <param name="Type">Its type, e.g. <c>number</c>.</param>
/// <param name="Meaning">What it means, in English.</param>
/// <param name="MayBeNull">It can be null.</param>
/// <param name="MayBeAbsent">It can be missing.</param>
[Shape("field")]
public sealed partial record FieldView(string Path, string Type, string Meaning, bool MayBeNull, bool MayBeAbsent)
{
    private static readonly Typography English = new(new Language("en"));

    internal static FieldView Of(JsonField field) => new(field.Path, field.Type, English.Apply(field.Meaning), field.MayBeNull, field.MayBeAbsent);
}

/// <summary>An indicator's source and downloads.</summary>
[Shape("data row")]
public sealed partial record DataRow
{
    /// <summary>The indicator.</summary>
    public required LinkView Indicator { get; init; }

    /// <summary>Publisher and name of its source; nothing where that is not said.</summary>
    public required string Source { get; init; }

    /// <summary>The website of the source; nothing without one.</summary>
    [Address]
    public required string SourceUrl { get; init; }

    /// <summary>Which edition of the source it is; nothing where that is not said.</summary>
    public required string Vintage { get; init; }

    /// <summary>The source's licence; nothing where that is not said.</summary>
    public required string Licence { get; init; }

    /// <summary>The period of the latest figure; nothing without one.</summary>
    public required string Latest { get; init; }

    /// <summary>When the figures were fetched, in words; nothing where that is not said.</summary>
    public required string Retrieved { get; init; }

    /// <summary>When the next figures are due, in words; nothing where that is not said.</summary>
    public required string Next { get; init; }

    /// <summary>They should be there by now.</summary>
    public required bool Overdue { get; init; }

    /// <summary>Its figures as a file for spreadsheets.</summary>
    [Address]
    public required string Csv { get; init; }

    /// <summary>Its figures as a file for programs.</summary>
    [Address]
    public required string Json { get; init; }

    internal static DataRow Of(PageScope scope, Indicator indicator)
    {
        var source = indicator.Source;
        var names = indicator.Sources.Select(s => s.Publisher is { } publisher ? scope.Text(publisher) + ", " + scope.Text(s.Name) : scope.Text(s.Name)).ToList();
        return new DataRow
        {
            Indicator = scope.Link(indicator),
            Source = string.Join("; ", names),
            SourceUrl = names.Count > 1 ? "" : scope.Href(source?.Url),
            Vintage = names.Count > 1 ? "" : scope.Text(source?.Vintage),
            Licence = scope.Text(indicator.Licence),
            Latest = indicator.HeadlineSeries?.LastWithValue is { } last ? scope.Words.Period(last.Period) : indicator.IsAllHidden ? scope.Words["page.data.hidden"] : "",
            Retrieved = scope.Date(indicator.Retrieved),
            Next = scope.Date(indicator.Update?.Next),
            Overdue = indicator.Update?.Next < scope.Today,
            Csv = scope.Href(IndicatorFiles.Csv(indicator)),
            Json = scope.Href(IndicatorFiles.Json(indicator)),
        };
    }
}
