namespace StaticImpact.Benchmarks;

/// <summary>A folder of one's own that goes when it is no longer needed.</summary>
internal sealed class Scratch : IDisposable
{
    public Scratch(string under) => Path = Directory.CreateDirectory(System.IO.Path.Combine(under, "staticimpact-" + System.IO.Path.GetRandomFileName())).FullName;

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
