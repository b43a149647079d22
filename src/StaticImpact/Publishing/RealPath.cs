namespace StaticImpact.Publishing;

/// <summary>Where a path leads once every link in it has been followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    private static StringComparison Comparison =>
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Absolute, without a final slash; what does not exist yet stays as written. Empty stays empty.</summary>
    public static string Of(string path) => path.Length == 0 ? "" : Resolve(Path.GetFullPath(path), MostLinks);

    public static bool IsSameOrInside(string path, string folder) =>
        path.Equals(folder, Comparison) || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);

    private static string Resolve(string path, int linksLeft)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        var parent = Path.GetDirectoryName(path);
        if (parent is null) return path;
        var real = Path.Combine(Resolve(parent, linksLeft), Path.GetFileName(path));
        if (linksLeft == 0 || new DirectoryInfo(real).LinkTarget is not { } target) return real;
        return Resolve(Path.GetFullPath(target, Path.GetDirectoryName(real)!), linksLeft - 1);
    }
}
