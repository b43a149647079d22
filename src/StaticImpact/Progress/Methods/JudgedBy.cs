namespace StaticImpact.Progress.Methods;

/// <summary>What gives the status under a method.</summary>
public enum JudgedBy
{
    /// <summary>Rules, from figures.</summary>
    Figures,

    /// <summary>The author, who writes <c>status</c> and <c>why</c>.</summary>
    Author,

    /// <summary>Nothing: figures are shown without a judgement.</summary>
    Nobody,
}
