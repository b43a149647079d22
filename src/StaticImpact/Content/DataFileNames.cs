namespace StaticImpact.Content;

/// <summary>The kinds of files that figures are read from, by their endings.</summary>
internal static class DataFileNames
{
    public static bool IsWorkbook(string extension) => extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase) || extension.Equals(".ods", StringComparison.OrdinalIgnoreCase);

    public static bool HoldsFigures(string extension) => extension.Equals(".csv", StringComparison.OrdinalIgnoreCase) || IsWorkbook(extension);
}
