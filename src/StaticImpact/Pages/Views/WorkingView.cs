using StaticImpact.Model;

namespace StaticImpact.Pages.Views;

/// <summary>How a status was worked out, with the indicator's own numbers filled in.</summary>
/// <param name="Sentence">In one sentence.</param>
/// <param name="Steps">Line by line: what each number is and the arithmetic.</param>
/// <param name="WouldChange">Which latest value would have given another status.</param>
/// <param name="Others">The same data under the other methods that can judge them.</param>
/// <param name="Remark">Said when methods disagree.</param>
public sealed record WorkingView(string Method, LinkView MethodPage, string Sentence, IReadOnlyList<FactView> Steps, IReadOnlyList<string> Flags, string WouldChange, IReadOnlyList<FactView> Others, string Remark, IReadOnlyList<FactView> Milestones)
{
    public static Shape<WorkingView> Shape { get; } = Pages.Shape.Of<WorkingView>("working")
        .Text("method", v => v.Method)
        .Object("method_page", v => v.MethodPage, () => LinkView.Shape)
        .Text("sentence", v => v.Sentence)
        .List("steps", v => v.Steps, () => FactView.Shape)
        .Texts("flags", v => v.Flags)
        .Text("would_change", v => v.WouldChange)
        .List("others", v => v.Others, () => FactView.Shape)
        .Text("remark", v => v.Remark)
        .List("milestones", v => v.Milestones, () => FactView.Shape);

    public static WorkingView Of(PageScope scope, Indicator indicator) => Working.Of(scope, indicator);
}
