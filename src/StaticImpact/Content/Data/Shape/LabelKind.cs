namespace StaticImpact.Content.Data.Shape;

/// <summary>What the name of a row or of a column says of the figures in it.</summary>
internal enum LabelKind
{
    /// <summary>A group, or anything else that has a name of its own.</summary>
    Name,

    /// <summary>All of them together.</summary>
    Everyone,

    /// <summary>Some of them together, such as a subtotal.</summary>
    Part,

    /// <summary>A mean of the others, which is the figure for everyone only where it is weighted.</summary>
    Average,

    /// <summary>Worked out from other figures, such as a change or a rank.</summary>
    WorkedOut,

    /// <summary>What is aimed at, or compared with.</summary>
    Goal,

    /// <summary>Words about the table, such as its source.</summary>
    Remark,
}
