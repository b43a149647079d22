using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages;

/// <summary>Charts as pages show them.</summary>
internal static class ChartPieces
{
    public static IReadOnlyList<FigureView> Main(PageScope scope, Indicator indicator) => [];

    public static IReadOnlyList<FigureView> Of(PageScope scope, Indicator indicator, Breakdown breakdown) => [];

    public static Html TargetBar(PageScope scope, Indicator indicator) => Html.Empty;

    public static Html Sparkline(PageScope scope, Indicator indicator) => Html.Empty;

    public static Html InBody(PageScope scope, Indicator indicator) => Html.Empty;
}
