using StaticImpact.Model;
using StaticImpact.Pages.Data;
using StaticImpact.Pages.Data.History;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>Where the figures come from, how fresh they are, and everything to download.</summary>
public sealed record DataPage(Chrome Chrome, IReadOnlyList<DataRow> Rows, IReadOnlyList<LinkView> Files, string MinCount, string MinDenominator, LinkView? Changes, IReadOnlyList<GroupView<FieldView>> Interfaces)
{
    public static Shape<DataPage> Shape { get; } = Pages.Shape.Of<DataPage>("data page")
        .Include(Chrome.Shape, p => p.Chrome)
        .List("rows", p => p.Rows, () => DataRow.Shape)
        .List("files", p => p.Files, () => LinkView.Shape)
        .Text("min_count", p => p.MinCount)
        .Text("min_denominator", p => p.MinDenominator)
        .Object("changes", p => p.Changes, () => LinkView.Shape)
        .Text("interface_version", _ => JsonFields.SchemaVersion)
        .List("interfaces", p => p.Interfaces, () => Groups.Fields);

    public static DataPage Of(PageScope scope)
    {
        var privacy = scope.Initiative.Settings.Privacy;
        return new DataPage(
            ChromeOf.Page(scope, new PageHead { Kind = "data", Title = scope.Words["nav.data"], Summary = scope.Words["page.data.summary"] }),
            [.. scope.Initiative.Indicators.Select(i => DataRow.Of(scope, i))],
            [.. SiteFiles.ForReaders(scope)],
            scope.Words.Number(privacy.MinCount),
            scope.Words.Number(privacy.MinDenominator),
            scope.Site.History.IsEmpty ? null : scope.Link(ChangesPage.Address, scope.Words["nav.changes"]),
            [
                new("indicator", scope.Words["page.data.fields-of-indicator"], [.. JsonFields.OfIndicator.Select(FieldView.Of)]),
                new("site", scope.Words["page.data.fields-of-site"], [.. JsonFields.OfSite.Select(FieldView.Of)]),
                .. scope.Site.History.IsEmpty ? [] : new GroupView<FieldView>[] { new("changes", scope.Words["page.data.fields-of-changes"], [.. JsonFields.OfChanges.Select(FieldView.Of)]) },
                new("scorecard", scope.Words["page.data.columns-of-scorecard"], [.. ScorecardCsv.Columns.Select(FieldView.Of)]),
            ]);
    }
}

/// <summary>A name of the JSON interface. What it means is said in English.</summary>
public sealed record FieldView(string Path, string Type, string Meaning, bool MayBeNull, bool MayBeAbsent)
{
    public static Shape<FieldView> Shape { get; } = Pages.Shape.Of<FieldView>("field")
        .Text("path", v => v.Path)
        .Text("type", v => v.Type)
        .Text("meaning", v => v.Meaning)
        .Flag("may_be_null", v => v.MayBeNull)
        .Flag("may_be_absent", v => v.MayBeAbsent);

    internal static FieldView Of(JsonField field) => new(field.Path, field.Type, field.Meaning, field.MayBeNull, field.MayBeAbsent);
}

/// <summary>An indicator's source and downloads.</summary>
public sealed record DataRow(LinkView Indicator, string Source, string SourceUrl, string Vintage, string Licence, string Latest, string Retrieved, string Next, bool Overdue, string Csv, string Json)
{
    public static Shape<DataRow> Shape { get; } = Pages.Shape.Of<DataRow>("data row")
        .Object("indicator", v => v.Indicator, () => LinkView.Shape)
        .Text("source", v => v.Source)
        .Address("source_url", v => v.SourceUrl)
        .Text("vintage", v => v.Vintage)
        .Text("licence", v => v.Licence)
        .Text("latest", v => v.Latest)
        .Text("retrieved", v => v.Retrieved)
        .Text("next", v => v.Next)
        .Flag("overdue", v => v.Overdue)
        .Address("csv", v => v.Csv)
        .Address("json", v => v.Json);

    internal static DataRow Of(PageScope scope, Indicator indicator)
    {
        var source = indicator.Source;
        var name = source is null ? "" : source.Publisher is { } publisher ? scope.Text(publisher) + ", " + scope.Text(source.Name) : scope.Text(source.Name);
        return new DataRow(
            scope.Link(indicator),
            name,
            source?.Url is { } url && OutwardLinks.IsSafe(url) ? url : "",
            scope.Text(source?.Vintage),
            scope.Text(source?.Licence),
            indicator.HeadlineSeries?.LastWithValue is { } last ? scope.Words.Period(last.Period) : indicator.IsAllHidden ? scope.Words["page.data.hidden"] : "",
            scope.Date(source?.Retrieved),
            scope.Date(indicator.Update?.Next),
            indicator.Update?.Next < scope.Today,
            scope.Href(IndicatorFiles.Csv(indicator)),
            scope.Href(IndicatorFiles.Json(indicator)));
    }
}
