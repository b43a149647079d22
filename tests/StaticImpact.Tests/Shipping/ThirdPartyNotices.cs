using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace StaticImpact.Tests.Shipping;

/// <summary>The packages that are part of what is shipped, and the notices that their licences ask for.</summary>
internal static class ThirdPartyNotices
{
    public const string FileName = "THIRD-PARTY-NOTICES.txt";

    /// <summary>Where a package offers a choice, what is taken.</summary>
    private static readonly Dictionary<string, string> Taken = new(StringComparer.Ordinal) { ["MS-PL OR Apache-2.0"] = "Apache-2.0" };

    private static string Folder => Path.Combine(Repository.Root, "scripts", "licences");

    /// <summary>From the lock file: what is there only while the program is built has no library in it, or says that it is for developers.</summary>
    public static IReadOnlyList<Package> Packages()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "StaticImpact.Cli", "packages.lock.json")));
        return [.. locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
            .Where(p => p.Value.GetProperty("type").GetString() != "Project")
            .Select(p => Read(p.Name, p.Value.GetProperty("resolved").GetString()!)).OfType<Package>()
            .OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    public static string Text()
    {
        var packages = Packages();
        var holders = File.ReadAllLines(Path.Combine(Folder, "holders.txt")).Select(l => l.Split(": ", 2)).ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal);
        Assert.Equal(packages.Select(p => p.Name), holders.Keys.Order(StringComparer.Ordinal));
        var text = new StringBuilder("""
            Third-party notices

            StaticImpact (MIT, see LICENSE) is made with the works below. The texts of
            their licences follow. This file is written by scripts/notices.


            """);
        foreach (var package in packages) text.Append($"{package.Name} {package.Version}\n{package.Address}\n{package.Licence}\n{holders[package.Name]}\n\n");
        text.Append("""
            .NET and ASP.NET Core, in programs that need no .NET
            https://github.com/dotnet
            MIT
            Copyright (c) .NET Foundation and Contributors. All rights reserved.
            The notices of what they are made with lie beside the program, in notices/.

            Unicode CLDR 48.2, of which tables of languages and plural rules were made
            https://cldr.unicode.org/
            Unicode-3.0
            Copyright © 2004-2026 Unicode, Inc.


            """);
        text.Append($"The typefaces of the theme commons\nhttps://github.com/adobe-fonts\nOFL-1.1\n{Typefaces()}");
        text.Append($"\nThe typeface of the theme bold, Barlow Condensed\nhttps://github.com/jpt/barlow\nOFL-1.1\n{HolderOf("bold")}\n");
        foreach (var licence in packages.Select(p => p.Licence).Append("Unicode-3.0").Append("OFL-1.1").Distinct().Order(StringComparer.Ordinal))
        {
            text.Append($"\n{new string('-', 72)}\n{licence}\n\n{File.ReadAllText(Path.Combine(Folder, licence + ".txt")).Trim('\n')}\n");
        }

        return text.ToString();
    }

    /// <summary>What the file beside the fonts says of each, before the licence itself.</summary>
    private static string Typefaces()
    {
        var file = File.ReadAllText(Path.Combine(Repository.Themes, "commons", "assets", "fonts", "OFL.txt"));
        return file[..file.IndexOf("\nThis Font Software", StringComparison.Ordinal)].Replace("\n\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>The file of the package repeats one notice for every weight: the first of them.</summary>
    private static string HolderOf(string theme)
    {
        var file = File.ReadAllText(Path.Combine(Repository.Themes, theme, "assets", "fonts", "OFL.txt"));
        return file[..(file.IndexOf(')') + 1)];
    }

    private static Package? Read(string name, string version)
    {
        var root = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var folder = Path.Combine(root, name.ToLowerInvariant(), version);
        var about = XDocument.Load(Path.Combine(folder, name.ToLowerInvariant() + ".nuspec")).Root!.Elements().Single(e => e.Name.LocalName == "metadata").Elements().ToLookup(e => e.Name.LocalName, e => e.Value);
        if (about["developmentDependency"].Contains("true") || !Directory.Exists(Path.Combine(folder, "lib"))) return null;
        var licence = Assert.Single(about["license"]);
        return new Package(name, version, Taken.GetValueOrDefault(licence, licence), Assert.Single(about["projectUrl"]));
    }

    public sealed record Package(string Name, string Version, string Licence, string Address);
}
