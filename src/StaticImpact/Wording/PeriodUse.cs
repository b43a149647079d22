namespace StaticImpact.Wording;

/// <summary>Where in a sentence a period stands; languages put different words before it.</summary>
public enum PeriodUse
{
    /// <summary>By itself: <c>third quarter of 2024</c>.</summary>
    Name,

    /// <summary>On an axis or in a table: <c>Q3 2024</c>.</summary>
    Short,

    /// <summary><c>in 2024</c>.</summary>
    In,

    /// <summary><c>by 2030</c>.</summary>
    By,

    /// <summary><c>since 2012</c>.</summary>
    Since,
}
