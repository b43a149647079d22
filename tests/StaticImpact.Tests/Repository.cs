namespace StaticImpact.Tests;

/// <summary>Where this repository's own files are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Tests => Path.Combine(Root, "tests", "StaticImpact.Tests");

    public static string Themes => Path.Combine(Root, "themes");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StaticImpact.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
