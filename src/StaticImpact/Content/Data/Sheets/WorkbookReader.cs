using System.IO.Compression;

namespace StaticImpact.Content.Data.Sheets;

/// <summary>Goes over the sheets of a workbook and over the rows of each, once and forwards. Of a formula the value that was last worked out is read.</summary>
internal abstract class WorkbookReader : IDisposable
{
    /// <summary>The last row that spreadsheets have.</summary>
    public const int LastRow = 1_048_576;

    public const int LastColumn = 16_384;

    /// <summary>What stands further below the row before it belongs to no table.</summary>
    protected const int WidestGap = 10_000;

    /// <summary>The reader for what the bytes are, whatever the file is called. It stands before the first sheet.</summary>
    /// <exception cref="Exception">The archive is damaged, or no workbook; which exception it is depends on the damage.</exception>
    public static WorkbookReader Open(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        return archive.GetEntry("content.xml") is not null && archive.GetEntry("xl/workbook.xml") is null ? new OpenWorkbook(bytes) : new ExcelWorkbook(bytes);
    }

    /// <summary>Of the sheet.</summary>
    public abstract string Name { get; }

    public abstract bool IsVisible { get; }

    /// <summary>Whether a filter hides the rows that are hidden. True only once all rows have been read where the format says it below them.</summary>
    public abstract bool HasFilter { get; }

    /// <summary>Goes to the next sheet; false when there is none.</summary>
    public abstract bool NextSheet();

    /// <summary>Goes to the next row in which something may stand; false when there is none.</summary>
    public abstract bool NextRow();

    /// <summary>Of the row, from 1.</summary>
    public abstract int Line { get; }

    public abstract bool IsRowHidden { get; }

    /// <param name="column">From 0.</param>
    public abstract bool IsColumnHidden(int column);

    /// <summary>The last column of the row in which something stands, from 0; -1 for none.</summary>
    public abstract int LastFilled { get; }

    /// <summary>As a data file would write the cell; a date as a period or a day.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="isPeriod">Whether a date may stand for the year or the month that the cell shows.</param>
    public abstract string Text(int column, bool isPeriod);

    /// <summary>The sign of money that is shown beside the cell's number, by its number in <see cref="MoneySigns"/>; 0 for none.</summary>
    public abstract short Money(int column);

    /// <summary>The error that the cell shows, such as <c>#DIV/0!</c>; null for none.</summary>
    public abstract string? Error(int column);

    /// <summary>Whether the cell holds a formula of which the file holds no result.</summary>
    public abstract bool LacksResult(int column);

    /// <summary>Cells that are merged with others; rows and columns from 0, both ends among them.</summary>
    public abstract IReadOnlyList<(int FromRow, int FromColumn, int ToRow, int ToColumn)> Merged { get; }

    /// <summary>The last row that belongs to the sheet's tables, and the cell far below it if there is one, which is not read. The cell is known for certain only once all rows have been read.</summary>
    public abstract (int LastLine, (int Line, int Column)? Stray) Extent { get; }

    public abstract void Dispose();
}
