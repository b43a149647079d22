using StaticImpact.Model;

namespace StaticImpact.Progress.Methods;

/// <summary>When a rule is asked.</summary>
public enum RuleScope
{
    Always,
    WithTarget,
    WithoutTarget,
}

/// <summary>One test of a method. A method's rules are asked in order and the first that holds decides, so this list
/// is both what is computed and what a page about the method shows.</summary>
public sealed class MethodRule
{
    internal MethodRule(string id, RuleScope scope, string formula, ProgressStatus status, Func<ProgressCase, bool> holds)
    {
        Id = id;
        Scope = scope;
        Formula = formula;
        Status = status;
        Holds = holds;
    }

    /// <summary>E.g. <c>pace-on-track</c>; words for it stand in the theme's strings.</summary>
    public string Id { get; }

    public RuleScope Scope { get; }

    /// <summary>The condition with its symbols, e.g. <c>R ≥ 0.95</c>, alike in every language; empty when only words say it.</summary>
    public string Formula { get; }

    /// <summary>What the rule decides.</summary>
    public ProgressStatus Status { get; }

    internal Func<ProgressCase, bool> Holds { get; }
}
