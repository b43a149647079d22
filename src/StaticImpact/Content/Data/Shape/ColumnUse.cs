namespace StaticImpact.Content.Data.Shape;

/// <summary>What a column is for.</summary>
internal enum ColumnUse
{
    /// <summary>Its cells belong to the whole row.</summary>
    Row,

    /// <summary>Its cells are figures of the period or the group that its header names.</summary>
    Figure,

    /// <summary>It is not read, and the note names it.</summary>
    LeftOut,

    /// <summary>It is not read, and nothing is said: it is blank, or its author knows.</summary>
    Nothing,
}
