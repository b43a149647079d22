using StaticImpact.Charts;
using StaticImpact.Charts.Kinds;
using StaticImpact.Model;

namespace StaticImpact.Tests.Charts;

/// <summary>One kind of chart, whether or not a plan would choose it.</summary>
internal static class DrawingOneKind
{
    public static ChartFigure? Draw(this ChartKind kind, ChartSubject subject, string id) => kind.Draw(new ChartTopic(subject), id);

    public static ChartFigure? Draw(this ChartKind kind, ChartSubject subject, Breakdown breakdown, string id) => kind.Draw(new ChartTopic(subject, breakdown), id);
}
