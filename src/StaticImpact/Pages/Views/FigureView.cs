using StaticImpact.Charts;
using StaticImpact.Markup;

namespace StaticImpact.Pages.Views;

/// <summary>A chart with the same facts in words and in a table.</summary>
[Shape("figure")]
public sealed partial record FigureView
{
    /// <summary>For <c>id</c> attributes.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of chart, e.g. <c>line</c>: a class for the theme.</summary>
    public required string Kind { get; init; }

    /// <summary>What the chart shows, as a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What is measured, where and when.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What the chart shows, in words for those who do not see it.</summary>
    public required string Summary { get; init; }

    /// <summary>The drawings for narrow and wide screens.</summary>
    public required Html Drawings { get; init; }

    /// <summary>The same figures as a table.</summary>
    public required Html Table { get; init; }

    /// <summary>The same figures as data, for a theme that draws them in its own way.</summary>
    public PlotView Plot => PlotView.Of(Data());

    /// <summary>Made only when a template asks for it.</summary>
    internal Func<ChartData> Data { private get; init; } = () => throw new InvalidOperationException("The figure has no data.");

    /// <summary>What readers should know about the figures; may be nothing.</summary>
    public required string Notes { get; init; }

    /// <summary>Where the figures come from; nothing where that is not said.</summary>
    public required string Source { get; init; }

    /// <summary>The website of the source; nothing without one.</summary>
    [Address]
    public required string SourceUrl { get; init; }

    /// <summary>The figures as a file for spreadsheets.</summary>
    [Address]
    public required string Csv { get; init; }

    /// <summary>It stands under a headline that says what it says, so its own is what is measured, where and when.</summary>
    public required bool Leads { get; init; }

    /// <summary>The drawing as a file; nothing for figures that have none.</summary>
    [Address]
    public required string Svg { get; init; }
}
