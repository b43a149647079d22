using System.Text;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content;

/// <summary>A small content folder on disk for one test. It starts with an initiative, a goal and a partner.</summary>
internal sealed class TestContent : IDisposable
{
    public static DateOnly Today { get; } = new(2026, 11, 22);

    private TestContent() => Root = Directory.CreateTempSubdirectory("content-").FullName;

    public string Root { get; }

    /// <summary>The lines of the last reading, as they are printed.</summary>
    public string[] Lines { get; private set; } = [];

    public static TestContent Small() => new TestContent()
        .With("initiative.yml", "name: Reading Together\nplace: Alder County\nlanguages: [en, es]\n")
        .With("goals/reading.md", "---\ntitle: Children read well\n---\nText.\n")
        .With("partners/library.md", "---\ntitle: Public library\n---\n");

    public static TestContent Empty() => new();

    public TestContent With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TestContent With(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public TestContent Without(string path)
    {
        File.Delete(Path.Combine(Root, path));
        return this;
    }

    public Initiative? Read(ContentOptions? options = null, ContentCache? cache = null)
    {
        var bag = new DiagnosticBag();
        var initiative = ContentReader.Read(ContentFolder.Open(Root), options ?? new ContentOptions(Today), bag, cache);
        Lines = [.. bag.ToSorted().Select(d => d.ToString())];
        return initiative;
    }

    /// <summary>Reads, and expects exactly these lines, each given up to any length from its start.</summary>
    public Initiative? Expect(params string[] starts)
    {
        var initiative = Read();
        Assert.True(
            starts.Length == Lines.Length && starts.Zip(Lines).All(p => p.Second.StartsWith(p.First, StringComparison.Ordinal)),
            $"Expected:\n{string.Join('\n', starts)}\n\nFound:\n{string.Join('\n', Lines)}");
        return initiative;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
