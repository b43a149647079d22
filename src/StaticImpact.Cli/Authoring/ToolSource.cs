namespace StaticImpact.Cli.Authoring;

/// <summary>Where a project's hosts get this version of the program from.</summary>
/// <param name="Packages">Full paths by name.</param>
/// <param name="Release">Null keeps the packages in the project.</param>
internal sealed record ToolSource(IReadOnlyDictionary<string, string> Packages, Uri? Release)
{
    public string Done => Release is null
        ? $"tools/ holds the program, version {VendoredTool.Version}, for GitHub, GitLab and Forgejo."
        : $"tools/install fetches version {VendoredTool.Version} of the program from {Release}, and takes only the packages of tools/SHA256SUMS.";

    /// <param name="folder">As given; null looks where the program was installed from.</param>
    /// <param name="release">As given.</param>
    /// <param name="refusal">A sentence when there is no source.</param>
    public static ToolSource? Find(string? folder, string? release, out string refusal)
    {
        refusal = "";
        Uri? address = null;
        if (release is not null && (!Uri.TryCreate(release.TrimEnd('/') + "/", UriKind.Absolute, out address) || address.Scheme is not ("https" or "http")))
        {
            refusal = $"'{release}' is not the address of a website. Write it like https://example.org/staticimpact/0.1.0/.";
            return null;
        }

        if (VendoredTool.Find(folder) is { } packages) return new ToolSource(packages, address);
        refusal = folder is null
            ? $"this program was not installed from packages for Linux, so it cannot put them into the project. Name the folder that holds them, as 'scripts/pack' of its source makes it: --vendor artifacts/package."
            : $"'{folder}' does not hold StaticImpact.Cli.{VendoredTool.Version}.nupkg and StaticImpact.Cli.linux-x64.{VendoredTool.Version}.nupkg, the packages of this version.";
        return null;
    }

    public void Put(string project) => VendoredTool.Put(project, Packages, Release);
}
