using System.Security.Cryptography;
using System.Text;

namespace StaticImpact.Cli.Authoring;

/// <summary>What a project's workflows install: this very version of the program, from its folder <c>tools/</c> or from an address, checked
/// by the checksums that stand in <c>tools/SHA256SUMS</c>. So a new version of the program changes a site only when somebody asks for it.</summary>
internal static class VendoredTool
{
    public const string Folder = "tools";

    private const string Id = "StaticImpact.Cli";

    /// <summary>For the machines of hosts, which run Linux; the one for all systems serves as well.</summary>
    private static readonly string[] Systems = ["linux-x64", "any"];

    /// <summary>Without what a build adds to it.</summary>
    public static string Version => typeof(VendoredTool).Assembly.GetName().Version!.ToString(3);

    /// <summary>The packages of this version for a host: full paths, by the name that a feed has for each.</summary>
    /// <param name="folder">Holds packages; null looks where the program was installed from one.</param>
    /// <returns>Null when there are none.</returns>
    public static IReadOnlyDictionary<string, string>? Find(string? folder)
    {
        var place = folder ?? Store();
        if (!Directory.Exists(place)) return null;
        var packages = Directory.EnumerateFiles(place, "*.nupkg", folder is null ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly).ToLookup(Path.GetFileName, StringComparer.OrdinalIgnoreCase);
        var program = Systems.Select(system => $"{Id}.{system}.{Version}.nupkg").FirstOrDefault(packages.Contains);
        var pointer = $"{Id}.{Version}.nupkg";
        return program is null || !packages.Contains(pointer) ? null : new SortedDictionary<string, string>(StringComparer.Ordinal) { [pointer] = packages[pointer].First(), [program] = packages[program].First() };
    }

    /// <summary>The folder above the program in which the store of .NET tools keeps all packages of this tool; null where it was not installed from one.</summary>
    private static string? Store()
    {
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (place is not null && place.Parent?.Name != ".store") place = place.Parent;
        return place?.FullName;
    }

    /// <summary>Puts the packages into a project, or notes where they are fetched from; what an earlier version left is taken away.</summary>
    /// <param name="release">Where the packages are on the web, ending in a slash; null keeps them in the project.</param>
    public static void Put(string project, IReadOnlyDictionary<string, string> packages, Uri? release)
    {
        var folder = Path.Combine(project, Folder);
        Directory.CreateDirectory(folder);
        foreach (var old in Directory.EnumerateFiles(folder, Id + "*.nupkg").Where(f => release is not null || !packages.ContainsKey(Path.GetFileName(f))).ToList()) File.Delete(old);
        var sums = new StringBuilder();
        foreach (var (name, path) in packages)
        {
            var bytes = File.ReadAllBytes(path);
            sums.Append(Convert.ToHexStringLower(SHA256.HashData(bytes))).Append("  ").Append(name).Append('\n');
            if (release is null) File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }

        NewFile.Replace(Path.Combine(folder, "SHA256SUMS"), sums.ToString());
        NewFile.Replace(Path.Combine(folder, "install"), Script(release));
    }

    /// <summary>The script that workflows run.</summary>
    public static string Script(Uri? release)
    {
        using var reader = new StreamReader(typeof(VendoredTool).Assembly.GetManifestResourceStream("install")!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Replace("@{version}", Version, StringComparison.Ordinal).Replace("@{release}", release?.ToString() ?? "", StringComparison.Ordinal);
    }
}
