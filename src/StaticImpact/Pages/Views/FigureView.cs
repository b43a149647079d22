using StaticImpact.Markup;

namespace StaticImpact.Pages.Views;

/// <summary>A chart with the same facts in words and in a table.</summary>
public sealed record FigureView
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string Title { get; init; }
    public required string Subtitle { get; init; }
    public required string Summary { get; init; }

    /// <summary>The drawings for narrow and wide screens.</summary>
    public required Html Drawings { get; init; }
    public required Html Table { get; init; }
    public required string Notes { get; init; }
    public required string Source { get; init; }
    public required string SourceUrl { get; init; }
    public required string Csv { get; init; }

    /// <summary>It stands under a headline that says what it says, so its own is what is measured, where and when.</summary>
    public bool Leads { get; init; }

    /// <summary>Empty for figures that have no file of their own.</summary>
    public required string Svg { get; init; }

    public static Shape<FigureView> Shape { get; } = Pages.Shape.Of<FigureView>("figure")
        .Text("id", v => v.Id)
        .Text("kind", v => v.Kind)
        .Text("title", v => v.Title)
        .Text("subtitle", v => v.Subtitle)
        .Text("summary", v => v.Summary)
        .Html("drawings", v => v.Drawings)
        .Html("table", v => v.Table)
        .Text("notes", v => v.Notes)
        .Text("source", v => v.Source)
        .Address("source_url", v => v.SourceUrl)
        .Flag("leads", v => v.Leads)
        .Address("csv", v => v.Csv)
        .Address("svg", v => v.Svg);
}
