using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace StaticImpact.Content;

/// <summary>Where the original data files are of which the content folder holds protected ones. Kept beside the content, in a file that git
/// ignores: each computer has its own, or none.</summary>
/// <param name="Files">By the path inside the content folder.</param>
public sealed record Originals(ImmutableSortedDictionary<string, OriginalFile> Files)
{
    public static Originals None { get; } = new(ImmutableSortedDictionary.Create<string, OriginalFile>(StringComparer.Ordinal));

    /// <param name="project">The folder that holds the content folder.</param>
    public static string FileOf(string project) => Path.Combine(project, ".staticimpact", "originals");

    /// <summary>None where nothing is remembered; a line that cannot be read is passed over.</summary>
    public static Originals Read(string project)
    {
        try
        {
            var files = None.Files.ToBuilder();
            foreach (var line in File.Exists(FileOf(project)) ? File.ReadAllLines(FileOf(project)) : [])
            {
                if (line.Split('\t', 5) is [var path, var original, var hash, .. var more]) files[path] = new OriginalFile(original, hash, more is [{ Length: > 0 } sheet, ..] ? sheet : null, more is [_, { Length: > 0 } data] ? data : null);
            }

            return files.Count == 0 ? None : new Originals(files.ToImmutable());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return None;
        }
    }

    public void Write(string project)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileOf(project))!);
        File.WriteAllText(FileOf(project), string.Concat(Files.Select(f => $"{f.Key}\t{f.Value.Path}\t{f.Value.ProtectedHash}{(f.Value.Sheet is not null || f.Value.Data is not null ? "\t" + f.Value.Sheet : "")}{(f.Value.Data is { } data ? "\t" + data : "")}\n")), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>The original of a protected file, where it is what was read; null where it could not be read, and the protected file itself was.</summary>
    /// <param name="path">Inside the content folder.</param>
    public OriginalFile? Of(string path, ReadOnlySpan<byte> read)
    {
        if (!Files.TryGetValue(path, out var original)) return null;
        return original.IsWorkbook ? read.StartsWith("PK"u8) || read.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) ? original : null
            : HashOf(read) == original.ProtectedHash ? null : original;
    }

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <param name="Path">On this computer.</param>
/// <param name="ProtectedHash">Of the protected file as it was made, so that a later change of it is noticed.</param>
/// <param name="Sheet">The sheet of a spreadsheet that the front matter named; null for the first one.</param>
/// <param name="Data">What the front matter said under <c>data</c> of how the original is laid out; null for nothing.</param>
public sealed record OriginalFile(string Path, string ProtectedHash, string? Sheet = null, string? Data = null)
{
    public bool IsWorkbook => DataFileNames.IsWorkbook(System.IO.Path.GetExtension(Path));
}
