namespace StaticImpact.Theming;

/// <summary>Paths between files under <c>assets/</c>.</summary>
internal static class Relative
{
    /// <summary>The file that <paramref name="target"/> means when it is named in the file <paramref name="from"/>; null when it leaves the folder.</summary>
    public static string? Resolve(string from, string target)
    {
        var parts = from.Split('/').SkipLast(1).ToList();
        foreach (var part in target.Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..")
            {
                parts.Add(part);
            }
            else
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>How the file <paramref name="from"/> names the file <paramref name="to"/>.</summary>
    public static string Between(string from, string to)
    {
        var start = from.Split('/');
        var end = to.Split('/');
        var common = 0;
        while (common < start.Length - 1 && common < end.Length - 1 && start[common] == end[common]) common++;
        return string.Concat(Enumerable.Repeat("../", start.Length - 1 - common)) + string.Join('/', end[common..]);
    }
}
