using System.Collections.Immutable;
using StaticImpact.Charts.Kinds;
using StaticImpact.Markup;

namespace StaticImpact.Charts;

/// <summary>One chart in one language: two drawings, and the same facts in words and in a table.</summary>
public sealed record ChartFigure
{
    /// <summary>Unique on the page; ids of its parts begin with it.</summary>
    public required string Id { get; init; }
    public required ChartKind Kind { get; init; }

    /// <summary>What the chart says, as its heading.</summary>
    public required string Title { get; init; }

    /// <summary>Measure, unit, place and periods.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The facts in sentences, visible to all; the figure is described by it.</summary>
    public required string Summary { get; init; }

    /// <summary>The name of the drawings for those who do not see them.</summary>
    public required string Alternative { get; init; }

    /// <summary>How to read the drawing: bands, hollow markers, a scale without zero.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>720 wide.</summary>
    public required SvgDrawing Wide { get; init; }

    /// <summary>360 wide, with text that stays readable on a phone; it may show shapes of the wide one, and then stands beside it.</summary>
    public required SvgDrawing Narrow { get; init; }
    public required ChartTable Table { get; init; }

    /// <summary>What the drawings show, as data; made when a theme asks for it.</summary>
    public required Func<ChartData> Data { get; init; }

    /// <summary>Both drawings, of which style sheets show one.</summary>
    public Html Drawing => new(Wide.Html.Value + Narrow.Html.Value);

    /// <summary>The same with other ids in its wide drawing, to stand elsewhere.</summary>
    public ChartFigure Under(string id) => this with
    {
        Id = id,
        // Texts hold no quotation mark of their own, so only ids, and what refers to them, begin behind one.
        Wide = Wide with
        {
            Html = new Html(Wide.Html.Value
                .Replace("\"" + Id, "\"" + id, StringComparison.Ordinal)
                .Replace("\"#" + Id, "\"#" + id, StringComparison.Ordinal)
                .Replace("(#" + Id, "(#" + id, StringComparison.Ordinal)),
        },
    };

    public string SummaryId => Id + "-summary";
}
