namespace StaticImpact.Content;

/// <summary>A file of the content folder as it was found when the folder was opened.</summary>
/// <param name="Path">Inside the content folder, with forward slashes; letters and their accents in one sign.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">Last write, UTC; only to tell whether a file is still the same, never shown.</param>
public sealed record ContentEntry(string Path, long Length, DateTime Modified)
{
    private const string Markdown = ".md";

    /// <summary>Goes up when the file is known to have changed, although its length and time may be the same: file systems
    /// count time in steps of some milliseconds, and a permission changes neither.</summary>
    public int Edition { get; init; }

    /// <summary>Where it is on disk, where that is spelled otherwise than its path; else null.</summary>
    public string? OnDisk { get; init; }

    /// <summary>A new string at each call.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>With its dot, in lower case; empty without one.</summary>
    public string Extension { get; } = Path.EndsWith(Markdown, StringComparison.Ordinal) ? Markdown : System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
