using System.Diagnostics.CodeAnalysis;

namespace StaticImpact.Model;

/// <summary>Time zones by the names that the world has for them, such as <c>America/New_York</c>. Windows has others, and without its
/// tables of languages, which the program does without, does not know the world's.</summary>
public static class TimeZones
{
    /// <summary>False for a name that is none, also for the names of Windows, which other computers do not know.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out TimeZoneInfo? zone)
    {
        zone = null;
        if (name is null || name.Contains(' ', StringComparison.Ordinal)) return false;
#pragma warning disable RS0030 // Here is where both names are tried.
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone) || (NameOnWindows(name) is { } windows && TimeZoneInfo.TryFindSystemTimeZoneById(windows, out zone));
#pragma warning restore RS0030
    }

    /// <summary>What Windows calls a zone; null for a name that is none.</summary>
    public static string? NameOnWindows(string name)
    {
        foreach (var line in WindowsZones.Lines.AsSpan().EnumerateLines())
        {
            var equals = line.IndexOf('=');
            foreach (var zone in line[(equals + 1)..].Split(' '))
            {
                if (line[(equals + 1)..][zone].SequenceEqual(name)) return line[..equals].ToString();
            }
        }

        return null;
    }

    /// <summary>The names of all zones that every computer knows.</summary>
    public static IEnumerable<string> Names => WindowsZones.Lines.Split('\n').SelectMany(line => line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(' '));
}
