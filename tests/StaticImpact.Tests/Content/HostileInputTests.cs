using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace StaticImpact.Tests.Content;

/// <summary>Whatever is in the content folder, reading ends soon and without an exception.</summary>
public sealed class HostileInputTests : IDisposable
{
    private static readonly string[] Splinters =
    [
        "---\n", "---", "\t", "\"", "'", "{", "}", "[", "]", ": ", "- ", "&a ", "*a", "!x ", "|\n", ">\n", "#", "\0", "\r", "\uFEFF", "\u2028",
        "\u0085", "é", "%", "@", "`", "? ", "<<: ", "\\", "\ud83d\ude00", "2024-13-45", "title: ", "title:\n", "null", "~", "0x10", "99999999999999999999",
    ];

    private readonly TestContent content = TestContent.Small();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Any_damage_to_a_real_file_is_survived()
    {
        var root = Path.Combine(Repository.Root, "content");
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .Where(f => (f.EndsWith(".md", StringComparison.Ordinal) || f.EndsWith(".yml", StringComparison.Ordinal) || f.EndsWith(".csv", StringComparison.Ordinal)) && !f.Contains("manual", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToArray();
        foreach (var file in files.Where(f => f.Contains("indicators", StringComparison.Ordinal))) content.With(Path.GetRelativePath(root, file), File.ReadAllBytes(file));
        var damage = from at in Gen.Choose(0, 10_000)
                     from length in Gen.Choose(0, 40)
                     from splinter in Gen.Elements(Splinters)
                     from kind in Gen.Choose(0, 3)
                     select (At: at, Length: length, Splinter: splinter, Kind: kind);
        var cases = from file in Gen.Elements(files)
                    from damages in damage.ListOf(4)
                    select (file, damages);

        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var path = Path.GetRelativePath(root, c.file);
            var bytes = File.ReadAllBytes(c.file).ToList();
            foreach (var (at, length, splinter, kind) in c.damages)
            {
                var start = bytes.Count == 0 ? 0 : at % bytes.Count;
                var end = Math.Min(bytes.Count, start + length);
                if (kind is 0 or 1) bytes.RemoveRange(start, end - start);
                if (kind is 1 or 2) bytes.InsertRange(start, Encoding.UTF8.GetBytes(splinter));
                if (kind == 3 && bytes.Count > 0) bytes[start] = (byte)length;
            }

            HangGuard.Watch(() => content.With(path, [.. bytes]).Read(), $"Reading {path}");
            if (!path.Contains("indicators", StringComparison.Ordinal)) content.Without(path);
            else content.With(path, File.ReadAllBytes(c.file));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Theory]
    [InlineData("[", 950_000)]
    [InlineData("{a: ", 240_000)]
    [InlineData("- ", 480_000)]
    [InlineData("a: b\n", 190_000)]
    [InlineData("k: \"", 240_000)]
    [InlineData("? ", 480_000)]
    [InlineData("&a *a ", 160_000)]
    [InlineData("\n ", 480_000)]
    [InlineData("a:\n", 320_000)]
    [InlineData("x", 1_100_000)]
    [InlineData("x", 950_000)]
    [InlineData("unknown1: x\nunknown2: y\n", 40_000)]
    public void Endless_front_matter_is_read_or_refused_soon(string piece, int times)
    {
        HangGuard.Watch(() => content.With("goals/reading.md", $"---\n{string.Concat(Enumerable.Repeat(piece, times))}\n---\n").Read());

        Assert.NotEmpty(content.Lines);
        Assert.InRange(content.Lines.Length, 1, 250);
    }

    [Fact]
    public void Many_different_keys_are_read_soon()
    {
        var keys = string.Concat(Enumerable.Range(0, 90_000).Select(i => $"k{i}: x\n"));
        HangGuard.Watch(() => content.With("goals/reading.md", $"---\n{keys}---\n").Read());
        Assert.InRange(content.Lines.Length, 1, 250);
    }

    [Fact]
    public void Folders_in_folders_in_folders_are_refused_at_some_depth()
    {
        content.With($"pages/{string.Concat(Enumerable.Repeat("a/", 60))}x.md", "---\ntitle: x\n---\n").Read();
        Assert.Contains("SI0118", Assert.Single(content.Lines), StringComparison.Ordinal);
    }
}
