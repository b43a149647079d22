using System.Diagnostics;
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
        .Flag("is_default", v => v.IsDefault)
        .List("formulas", v => v.Formulas, () => FactView.Shape)
        .List("constants", v => v.Constants, () => FactView.Shape)
        .List("rules", v => v.Rules, () => MethodRuleView.Shape);

    public static IReadOnlyList<MethodView> All(PageScope scope) => [.. MethodDescription.All.Select(m => Of(scope, m))];

    public static IReadOnlyList<FactView> Gaps(PageScope scope) => [.. GapReading.Formulas.Select(f => Formula(scope, f))];

    public static IReadOnlyList<GapRuleView> GapRules(PageScope scope) => [.. GapReading.Rules.Select(r => new GapRuleView(
        scope.Words["progress.rule." + r.Id], r.Formula, scope.Words["gap.verdict." + ProgressNames.Of(r.Verdict).Replace('_', '-')]))];

    private static MethodView Of(PageScope scope, MethodDescription method) => new(
        "s-" + method.Name,
        scope.Words["progress.method." + method.Name + ".name"],
        scope.Words["progress.method." + method.Name + ".summary"],
        scope.Initiative.Settings.Progress == method.Method,
        [.. method.Formulas.Select(f => Formula(scope, f))],
        [.. method.Constants.Select(c => new FactView(scope.Words["progress.constant." + c.Id], scope.Words.Number((decimal)c.Value, Decimals(c.Value))))],
        [.. method.Rules.Select(r => Rule(scope, r))]);

    private static MethodRuleView Rule(PageScope scope, MethodRule rule)
    {
        var hasTarget = rule.Scope != RuleScope.WithoutTarget;
        var status = StatusViews.Of(scope.Words, Model.ShownStatus.Of(rule.Status, hasTarget));
        var when = rule.Scope switch
        {
            RuleScope.WithTarget => scope.Words["progress.scope.with-target"],
            RuleScope.WithoutTarget => scope.Words["progress.scope.without-target"],
            RuleScope.Always => "",
            _ => throw new UnreachableException(),
        };
        return new MethodRuleView(rule.Id, when, rule.Formula, scope.Words["progress.rule." + rule.Id], status);
    }

    private static FactView Formula(PageScope scope, MethodFormula formula) =>
        new(scope.Words["progress.formula." + formula.Id], Html.FromText($"{formula.Symbol} = {formula.Text}"), formula.Id);

    private static int Decimals(double value)
    {
        var text = value.ToString("0.#########", System.Globalization.CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }
}

/// <summary>A rule of a method: the first that holds decides.</summary>
/// <param name="Scope">Whether it is only asked with, or without, a target; otherwise nothing.</param>
public sealed record MethodRuleView(string Id, string Scope, string Formula, string Words, StatusView Status)
{
    public static Shape<MethodRuleView> Shape { get; } = Pages.Shape.Of<MethodRuleView>("method rule")
        .Text("id", v => v.Id)
        .Text("scope", v => v.Scope)
        .Text("formula", v => v.Formula)
        .Text("words", v => v.Words)
        .Object("status", v => v.Status, () => StatusView.Shape);
}

/// <summary>A rule about where a gap is going: the first that holds decides.</summary>
public sealed record GapRuleView(string Words, string Formula, string Verdict)
{
    public static Shape<GapRuleView> Shape { get; } = Pages.Shape.Of<GapRuleView>("gap rule")
        .Text("words", v => v.Words)
        .Text("formula", v => v.Formula)
        .Text("verdict", v => v.Verdict);
}
