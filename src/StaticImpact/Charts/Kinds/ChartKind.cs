using StaticImpact.Model;

namespace StaticImpact.Charts.Kinds;

/// <summary>A kind of chart: when the data ask for it, whether they can give it, and how it is drawn. A new one is a class beside the
/// others and a line in <see cref="ChartKinds"/>.</summary>
public abstract class ChartKind
{
    private protected ChartKind()
    {
    }

    /// <summary>Its public word, by which front matter, addresses, class names and strings (under <c>chart.kind</c>) name it.</summary>
    public abstract string Name { get; }

    /// <summary>What it cannot be drawn without, in words that follow "which needs".</summary>
    public abstract string Needs { get; }

    /// <summary>Shows the groups of a breakdown; else it is about the whole.</summary>
    public virtual bool IsByGroup => false;

    public ChartKindId Id => new(Name);

    public sealed override string ToString() => Name;

    /// <summary>Whether an indicator gets it where its author names no kinds.</summary>
    public abstract bool IsSuggested(ChartTopic topic);

    /// <summary>Whether it can be drawn, found out without drawing. Where not, <see cref="Needs"/> says why.</summary>
    public abstract bool Fits(ChartTopic topic);

    /// <returns>Null where it does not fit.</returns>
    /// <param name="id">Unique on the page; every id in the drawings begins with it.</param>
    public abstract ChartFigure? Draw(ChartTopic topic, string id);
}

/// <summary>A kind that fits where there is something to draw it from, so that fitting and drawing can never disagree.</summary>
/// <typeparam name="TBasis">What a drawing rests on: the figures chosen for it.</typeparam>
internal abstract class ChartKind<TBasis> : ChartKind
    where TBasis : class
{
    public sealed override bool Fits(ChartTopic topic) => BasisOf(topic) is not null;

    public sealed override ChartFigure? Draw(ChartTopic topic, string id) => BasisOf(topic) is { } basis ? Draw(topic, basis, id) : null;

    /// <returns>Null where the data do not give it.</returns>
    protected abstract TBasis? BasisOf(ChartTopic topic);

    protected abstract ChartFigure Draw(ChartTopic topic, TBasis basis, string id);
}
