namespace StaticImpact.Benchmarks;

/// <summary>Where things are on this machine.</summary>
internal static class Folders
{
    /// <summary>The repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The themes of the tools compared.</summary>
    public static string Peers => Path.Combine(Root, "tests", "StaticImpact.Benchmarks", "Peers");

    /// <summary>What is installed and published for the benchmark: outside the repository, kept between runs.</summary>
    public static string Cache => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "staticimpact-benchmarks");

    /// <summary>Memory that looks like a disk, where the system has it.</summary>
    public static string Memory => Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "StaticImpact.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("Run it inside the repository.");
        return folder.FullName;
    }
}
