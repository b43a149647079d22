using System.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Pages.Views;

/// <summary>One method: what it asks, its formulas, and its rules in the order in which they are tried.</summary>
[Shape("method")]
public sealed partial record MethodView
{
    /// <summary>For <c>id</c> attributes.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it asks, in a sentence or two.</summary>
    public required string Summary { get; init; }

    /// <summary>This site uses it where an indicator names no other.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>What is calculated: the meaning, and the formula.</summary>
    public required IReadOnlyList<FactView> Formulas { get; init; }

    /// <summary>The numbers it goes by: the meaning, and the number.</summary>
    public required IReadOnlyList<FactView> Constants { get; init; }

    /// <summary>Its rules in the order in which they are tried.</summary>
    public required IReadOnlyList<MethodRuleView> Rules { get; init; }

    public static IReadOnlyList<MethodView> All(PageScope scope) => [.. ProgressMethods.All.Select(m => Of(scope, m))];

    public static IReadOnlyList<FactView> Gaps(PageScope scope) => [.. GapReading.Formulas.Select(f => Formula(scope, f))];

    public static IReadOnlyList<GapRuleView> GapRules(PageScope scope) => [.. GapReading.Rules.Select(r => new GapRuleView(
        scope.Words["progress.rule." + r.Id], r.Formula, scope.Words["gap.verdict." + ProgressNames.Gaps[r.Verdict]]))];

    private static MethodView Of(PageScope scope, ProgressMethod method) => new()
    {
        Id = "s-" + method.Name,
        Name = scope.Words["progress.method." + method.Name + ".name"],
        Summary = scope.Words["progress.method." + method.Name + ".summary"],
        IsDefault = ProgressMethods.Of(scope.Initiative.Settings.Progress) == method,
        Formulas = [.. method.Formulas.Select(f => Formula(scope, f))],
        Constants = [.. method.Constants.Select(c => new FactView(scope.Words["progress.constant." + c.Id], scope.Words.Number((decimal)c.Value, Decimals(c.Value)), ""))],
        Rules = [.. method.Rules.Select(r => Rule(scope, r))],
    };

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
/// <param name="Id">Its key, for <c>id</c> attributes.</param>
/// <param name="Scope">Whether it is only asked with, or without, a target; otherwise nothing.</param>
/// <param name="Formula">When it holds, as a formula.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Status">The status it leads to.</param>
[Shape("method rule")]
public sealed partial record MethodRuleView(string Id, string Scope, string Formula, string Words, StatusView Status);

/// <summary>A rule about where a gap is going: the first that holds decides.</summary>
/// <param name="Words">When it holds, in words.</param>
/// <param name="Formula">The same as a formula.</param>
/// <param name="Verdict">What is then said of the gap.</param>
[Shape("gap rule")]
public sealed partial record GapRuleView(string Words, string Formula, string Verdict);
