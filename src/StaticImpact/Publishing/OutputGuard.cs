namespace StaticImpact.Publishing;

/// <summary>What must never be published over.</summary>
/// <param name="Inputs">The folders that the site is made from: content, themes. Neither they, nor a folder inside or above them, may be the output.</param>
public sealed record OutputGuard(params IReadOnlyList<string> Inputs)
{
    /// <summary>Why a folder must not be published into, or null.</summary>
    /// <param name="output">Its real path.</param>
    internal string? Refusal(string output)
    {
        var parent = Path.GetDirectoryName(output);
        if (parent is null) return "it is the root of the disk";
        var home = RealPath.Of(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
        if (home.Length > 0 && RealPath.IsSameOrInside(home, output)) return "it holds your home folder";
        if (File.Exists(output)) return "it is a file";
        if (Path.Exists(Path.Combine(output, ".git"))) return "it is the root of a repository";
        foreach (var input in Inputs)
        {
            var real = RealPath.Of(input);
            if (RealPath.IsSameOrInside(real, output)) return $"it holds '{input}', which the site is made from";
            if (RealPath.IsSameOrInside(output, real)) return $"it is inside '{input}', which the site is made from";
        }

        if (File.Exists(Path.Combine(output, "initiative.yml")) || File.Exists(Path.Combine(output, "content", "initiative.yml"))) return "it holds the content of an initiative";
        return null;
    }
}
