using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Progress.Methods;

/// <summary>A way to judge progress: what it computes, and all that its page, the manual and published data say of it. A new one is
/// a class beside the others and a line in <see cref="ProgressMethods"/>.</summary>
public abstract class ProgressMethod
{
    private protected ProgressMethod()
    {
    }

    /// <summary>Its public word, by which front matter, published data and strings name it.</summary>
    public abstract string Name { get; }

    /// <summary>Grows whenever the same data could give another status.</summary>
    public abstract int Version { get; }

    public virtual JudgedBy By => JudgedBy.Figures;

    /// <summary>What authors who choose among names are told of this one; null where the name says enough.</summary>
    public virtual string? Gloss => null;

    /// <summary>Keys beside <c>method</c> that only this method reads.</summary>
    public virtual ImmutableArray<MethodKey> Keys => [];

    /// <summary>In the order in which they build on each other.</summary>
    public virtual ImmutableArray<MethodFormula> Formulas => [];

    /// <summary>In the order in which they are asked; the last always holds.</summary>
    public virtual ImmutableArray<MethodRule> Rules => [];

    public virtual ImmutableArray<MethodConstant> Constants => [];

    public ProgressMethodId Id => new(Name);

    public sealed override string ToString() => Name;

    /// <summary>The rule that decides.</summary>
    internal MethodRule Decide(ProgressCase c) => CommonRules.FirstThatHolds(Rules, c);

    /// <summary>The numbers that the rules rest on, for published data and for readers who want to check.</summary>
    internal virtual ProgressValues Values(ProgressCase c) => ProgressValues.None;

    /// <summary>The method's own category, where it has any.</summary>
    internal virtual GrowthBand? BandOf(ProgressCase c) => null;

    /// <summary>Values of the latest observation at which a status may change, other than where the target is met.</summary>
    internal virtual IEnumerable<double> Breakpoints(ProgressCase c) => [];

    /// <summary>Reports what an author who chose this method, or one of its keys, cannot mean with these data.</summary>
    internal virtual void Check(ProgressCase c, ProgressChoice choice, DiagnosticBag bag)
    {
    }
}
