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
                if (line.Split('\t', 4) is [var path, var original, var hash, .. var sheet]) files[path] = new OriginalFile(original, hash, sheet.FirstOrDefault());
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
        File.WriteAllText(FileOf(project), string.Concat(Files.Select(f => $"{f.Key}\t{f.Value.Path}\t{f.Value.ProtectedHash}{(f.Value.Sheet is { } sheet ? "\t" + sheet : "")}\n")), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>The original of a protected file, where it is a spreadsheet and it is what was read; where it could not be read, the protected file itself was.</summary>
    /// <param name="path">Inside the content folder.</param>
    public OriginalFile? WorkbookOf(string path, ReadOnlySpan<byte> read) =>
        Files.TryGetValue(path, out var original) && Path.GetExtension(original.Path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) && (read.StartsWith("PK"u8) || read.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0])) ? original : null;

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <param name="Path">On this computer.</param>
/// <param name="ProtectedHash">Of the protected file as it was made, so that a later change of it is noticed.</param>
/// <param name="Sheet">The sheet of a spreadsheet that the front matter named; null for the first one.</param>
public sealed record OriginalFile(string Path, string ProtectedHash, string? Sheet = null);
