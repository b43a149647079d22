namespace StaticImpact.Diagnostics;

/// <summary>A place in an author's file. Lines and columns count from 1; 0 means "the file as a whole".</summary>
/// <param name="File">Path as the author knows it: relative to the project folder, with forward slashes.</param>
/// <param name="Line">Line from 1, or 0 when the whole file is meant.</param>
/// <param name="Column">Column from 1 in UTF-16 units, or 0 when the whole line is meant.</param>
/// <param name="Length">How many characters are marked on that line; 0 when unknown.</param>
public readonly record struct SourceSpan(string File, int Line = 0, int Column = 0, int Length = 0)
    : IComparable<SourceSpan>
{
    /// <summary>For values that come from no file, such as defaults.</summary>
    public static SourceSpan None { get; } = new("");

    /// <summary>A spreadsheet cell such as <c>B7</c>, for files whose places are not lines; otherwise null.</summary>
    public string? Cell { get; init; }

    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;

    /// <summary><c>file(line,column)</c>, <c>file(line)</c>, <c>file(B7)</c> or <c>file</c>: the form editors and CI understand.</summary>
    public override string ToString() =>
        Cell is not null ? $"{File}({Cell})"
        : Line == 0 ? File
        : Column == 0 ? $"{File}({Line})"
        : $"{File}({Line},{Column})";
}
