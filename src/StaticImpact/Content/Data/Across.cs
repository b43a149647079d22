namespace StaticImpact.Content.Data;

/// <summary>What stands in the columns of a table beside each other.</summary>
public enum Across
{
    /// <summary>Nothing: each figure has a row of its own.</summary>
    None,
    Periods,
    Groups,

    /// <summary>Measures of one indicator, or of several.</summary>
    Measures,
}
