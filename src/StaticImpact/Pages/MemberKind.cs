namespace StaticImpact.Pages;

/// <summary>What a member is, which decides how and where a template may print it.</summary>
public enum MemberKind
{
    /// <summary>Plain text, encoded when printed.</summary>
    Text,

    /// <summary>An address that the program made or checked: a text that cannot be a script.</summary>
    Address,

    /// <summary>Already HTML, printed as it is.</summary>
    Html,

    /// <summary>True or false, for conditions.</summary>
    Flag,

    /// <summary>A whole number, printed without separators.</summary>
    Number,

    /// <summary>Another model, or null, which a condition sees as false.</summary>
    Object,

    /// <summary>A list of models.</summary>
    List,

    /// <summary>A list of plain texts.</summary>
    Texts,
}
