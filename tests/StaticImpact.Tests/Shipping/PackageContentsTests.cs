using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace StaticImpact.Tests.Shipping;

/// <summary>What lies in packages and folders beside the program: licences, what it is made of, checksums.</summary>
public sealed class PackageContentsTests
{
    private const string Bill = "bill-of-materials.cdx.json";

    private static readonly string[] Papers = ["LICENSE", ThirdPartyNotices.FileName, Bill];

    [Fact]
    public void Every_package_holds_its_licence_the_notices_of_others_and_what_it_is_made_of()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), ToolPackageTests.NeedsBash);
        AssertPackages(PackedTool.Artifacts);
        Assert.Contains(Directory.GetFiles(PackedTool.Packages), f => f.Contains(".linux-x64.", StringComparison.Ordinal));
    }

    internal static void AssertPackages(string artifacts)
    {
        AssertBill(File.ReadAllText(Path.Combine(artifacts, Bill)));
        AssertSums(artifacts);
        var packages = Directory.GetFiles(Path.Combine(artifacts, "package"), "*.nupkg");
        Assert.NotEmpty(packages);
        foreach (var package in packages)
        {
            using var zip = ZipFile.OpenRead(package);
            foreach (var paper in Papers) Assert.True(Papered(artifacts, paper).SequenceEqual(Bytes(zip.GetEntry(paper))), $"{paper} of {package}");

            // A native program holds .NET itself.
            if (zip.Entries.Any(e => e.Name == "StaticImpact.Cli")) Assert.Contains(zip.Entries, e => e.FullName.Contains("/notices/Microsoft.NETCore.App.txt", StringComparison.Ordinal) && e.Length > 10_000);
            Assert.DoesNotContain(zip.Entries, e => e.FullName.EndsWith("StaticImpact.xml", StringComparison.Ordinal));
        }
    }

    internal static void AssertFolder(string artifacts, string system)
    {
        var folder = Path.Combine(artifacts, system);
        foreach (var paper in Papers) Assert.True(Papered(artifacts, paper).SequenceEqual(File.ReadAllBytes(Path.Combine(folder, paper))), $"{paper} of {system}");
        Assert.Equal(["Microsoft.AspNetCore.App.txt", "Microsoft.NETCore.App.txt"], Directory.GetFiles(Path.Combine(folder, "notices")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        AssertSums(artifacts);
    }

    /// <summary>The same packages as in the notices, with the licences that they may be had under, and nothing of the day.</summary>
    private static void AssertBill(string text)
    {
        using var bill = JsonDocument.Parse(text);
        var root = bill.RootElement;
        Assert.Equal("CycloneDX", root.GetProperty("bomFormat").GetString());
        var program = root.GetProperty("metadata").GetProperty("component");
        Assert.Equal(("StaticImpact.Cli", PackedTool.Version), (program.GetProperty("name").GetString(), program.GetProperty("version").GetString()));
        Assert.Equal(
            ThirdPartyNotices.Packages().Select(p => $"{p.Name} {p.Version}"),
            root.GetProperty("components").EnumerateArray().Where(c => c.GetProperty("name").GetString() != "Microsoft.NET.ILLink.Tasks")
                .Select(c => $"{c.GetProperty("name").GetString()} {c.GetProperty("version").GetString()}").Order(StringComparer.Ordinal));
        Assert.All(root.GetProperty("components").EnumerateArray(), c => Assert.NotEqual(0, c.GetProperty("hashes").GetArrayLength()));
        Assert.DoesNotContain("timestamp", text, StringComparison.Ordinal);
    }

    private static void AssertSums(string artifacts)
    {
        var sums = File.ReadAllLines(Path.Combine(artifacts, "SHA256SUMS")).Select(l => l.Split("  ./", 2)).ToDictionary(l => l[1], l => l[0], StringComparer.Ordinal);
        var files = Directory.GetFiles(artifacts, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(artifacts, f)).Where(f => f != "SHA256SUMS").ToList();
        Assert.Equal(files.Order(StringComparer.Ordinal), sums.Keys.Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(artifacts, f)))), sums[f]));
    }

    private static byte[] Papered(string artifacts, string paper) => File.ReadAllBytes(Path.Combine(paper == Bill ? artifacts : Repository.Root, paper));

    private static byte[] Bytes(ZipArchiveEntry? entry)
    {
        if (entry is null) return [];
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
