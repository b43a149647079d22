namespace StaticImpact.Content.Data.Shape;

/// <summary>A column of a table that is being understood.</summary>
/// <param name="index">From 0.</param>
/// <param name="name">As its header says; empty for none.</param>
internal sealed class GridColumn(int index, string name)
{
    public int Index { get; } = index;
    public string Name { get; set; } = name;
    public ColumnRole Role { get; set; } = ColumnRole.Breakdown;
    public ColumnUse Use { get; set; } = ColumnUse.Row;

    /// <summary>Why it is left out, where its name does not tell; empty otherwise.</summary>
    public string Why { get; set; } = "";

    /// <summary>Whether it is left out because another column splits it; the names of its sums still count.</summary>
    public bool IsParent { get; set; }

    public bool IsLabel => Use == ColumnUse.Row && Role is ColumnRole.Breakdown or ColumnRole.Place;

    /// <summary>As messages call it: by letter and header.</summary>
    public string Called => Name.Length > 0 ? $"{RawGrid.Letter(Index)} '{(Name.Length <= 30 ? Name : Name[..29].TrimEnd() + "…")}'" : $"{RawGrid.Letter(Index)} (without a name)";
}
