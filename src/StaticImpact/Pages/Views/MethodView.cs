using StaticImpact.Markup;
using StaticImpact.Progress;

namespace StaticImpact.Pages.Views;

/// <summary>One method: what it asks, its formulas, and its rules in the order in which they are tried.</summary>
public sealed record MethodView(string Id, string Name, string Summary, bool IsDefault, IReadOnlyList<FactView> Formulas, IReadOnlyList<FactView> Constants, IReadOnlyList<MethodRuleView> Rules)
{
    public static Shape<MethodView> Shape { get; } = Pages.Shape.Of<MethodView>("method")
        .Text("id", v => v.Id)
        .Text("name", v => v.Name)
        .Text("summary", v => v.Summary)
        .Flag("is-default", v => v.IsDefault)
        .List("formulas", v => v.Formulas, () => FactView.Shape)
        .List("constants", v => v.Constants, () => FactView.Shape)
        .List("rules", v => v.Rules, () => MethodRuleView.Shape);

    public static IReadOnlyList<MethodView> All(PageScope scope) => [.. MethodDescription.All.Select(m => Of(scope, m))];

    public static IReadOnlyList<FactView> Gaps(PageScope scope) => [.. GapReading.Formulas.Select(f => Formula(scope, f))];

    private static MethodView Of(PageScope scope, MethodDescription method) => new(
        "s-" + method.Name,
        scope.Words["progress.method." + method.Name + ".name"],
        scope.Words["progress.method." + method.Name + ".summary"],
        scope.Initiative.Settings.Progress == method.Method,
        [.. method.Formulas.Select(f => Formula(scope, f))],
        [.. method.Constants.Select(c => new FactView(scope.Words["progress.constant." + c.Id], scope.Words.Number((decimal)c.Value, Decimals(c.Value))))],
        [.. method.Rules.Select(r => new MethodRuleView(r.Id, r.Formula, scope.Words["progress.rule." + r.Id], new StatusView(StatusKeys.Of(r.Status), scope.Words.Status(r.Status, hasTarget: true), StatusKeys.IconOf(r.Status, Model.Direction.Higher))))]);

    private static FactView Formula(PageScope scope, MethodFormula formula) =>
        new(scope.Words["progress.formula." + formula.Id], Html.FromText($"{formula.Symbol} = {formula.Text}"), formula.Id);

    private static int Decimals(double value)
    {
        var text = value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }
}

/// <summary>A rule of a method: the first that holds decides.</summary>
public sealed record MethodRuleView(string Id, string Formula, string Words, StatusView Status)
{
    public static Shape<MethodRuleView> Shape { get; } = Pages.Shape.Of<MethodRuleView>("method rule")
        .Text("id", v => v.Id)
        .Text("formula", v => v.Formula)
        .Text("words", v => v.Words)
        .Object("status", v => v.Status, () => StatusView.Shape);
}
