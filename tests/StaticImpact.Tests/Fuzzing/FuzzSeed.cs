namespace StaticImpact.Tests.Fuzzing;

/// <summary>A file that is in order, or that is wrong in a known way, from which changed ones are made.</summary>
/// <param name="Name">Its path as its reader needs it; the ending tells the format.</param>
internal sealed record FuzzSeed(string Name, byte[] Bytes)
{
    /// <summary>Longer ones cost time without holding more kinds of things; text ends at a whole line.</summary>
    private const int Longest = 6000;

    public static FuzzSeed Of(string name, string text) => new(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The files below a folder of the repository with one of these endings.</summary>
    public static IEnumerable<FuzzSeed> In(string folder, params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Where(f => endings.Contains(Path.GetExtension(f)) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(f => new FuzzSeed(f, File.ReadAllBytes(Path.Combine(Repository.Root, f))));

    public FuzzSeed Shortened()
    {
        if (Bytes.Length <= Longest) return this;
        var end = Bytes.AsSpan(0, Longest).LastIndexOf((byte)'\n');
        return this with { Bytes = Bytes[..(end > 0 ? end + 1 : Longest)] };
    }
}
