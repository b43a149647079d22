namespace StaticImpact.Publishing;

/// <summary>The last gate before a path reaches the disk: whatever asks for a file, it lands inside the output folder.</summary>
internal static class OutputPath
{
    private const int Longest = 240;

    /// <summary>Whether a path, with forward slashes and from the site's root, names a file that every host and system can hold.</summary>
    public static bool IsSafe(string path)
    {
        if (path.Length is 0 or > Longest) return false;
        foreach (var segment in path.AsSpan().Split('/'))
        {
            if (!IsSafeSegment(path.AsSpan()[segment])) return false;
        }

        return true;
    }

    private static bool IsSafeSegment(ReadOnlySpan<char> segment)
    {
        // Windows drops a final dot or space, so 'a.' would be 'a', and '...' the folder above.
        if (segment.IsEmpty || segment[^1] is '.' or ' ') return false;
        foreach (var c in segment)
        {
            if (char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|') return false;
        }

        return true;
    }
}
