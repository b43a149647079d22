using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace StaticImpact.Content;

/// <summary>Opens files of a folder and of no other, whatever links stand in the way by the time they are opened.</summary>
internal static class InsideFile
{
    /// <param name="path">Where the file should be.</param>
    /// <param name="realRoot">The folder, with all links followed.</param>
    /// <exception cref="IOException">It cannot be opened, or has become a link that leads out of the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static SafeFileHandle Open(string path, string realRoot)
    {
        var handle = File.OpenHandle(path);
        if (RealPath(handle, path) is { } real && real.StartsWith(realRoot, StringComparison.Ordinal) && real.Length > realRoot.Length && (real[realRoot.Length] == Path.DirectorySeparatorChar || Path.EndsInDirectorySeparator(realRoot))) return handle;
        handle.Dispose();
        throw new IOException("The file has become a link that leads out of its folder.");
    }

    /// <summary>Linux knows of an open file where it is, so that a link that comes or goes meanwhile changes nothing. Elsewhere the path is
    /// followed once more.</summary>
    private static string? RealPath(SafeFileHandle handle, string path) =>
        OperatingSystem.IsLinux() && new FileInfo(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fd/{handle.DangerousGetHandle()}")).LinkTarget is { } target
            ? target
            : ContentListing.RealPath(path);
}
