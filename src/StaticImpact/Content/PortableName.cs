using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>Whether every computer and host can hold a name: Windows keeps some for devices, macOS takes two spellings of an accent for one name.</summary>
internal static class PortableName
{
    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul", "conin$", "conout$",
        "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "com¹", "com²", "com³",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³",
    };

    /// <summary>What is wrong with the name of a file or folder, as the end of a sentence that says what to do; null for nothing.</summary>
    public static string? Problem(string name)
    {
        if (name.Contains('\uFFFD', StringComparison.Ordinal)) return "The name holds letters that are not in UTF-8, which other computers cannot read. Rename the file with letters, digits and hyphens.";
        if (BadSign(name) is { } sign) return $"The name holds {sign}, which some computers and hosts cannot have in a name. Rename the file with letters, digits and hyphens.";
        return IsDevice(name) ? $"Windows keeps the name '{Stem(name)}' for a device and cannot hold this file. Choose another name, such as {Stem(name)}-page{name[Stem(name).Length..]}." : null;
    }

    /// <summary>Whether Windows takes a name for a device, whatever follows its first dot.</summary>
    public static bool IsDevice(string name) => Devices.Contains(Stem(name).TrimEnd(' '));

    /// <summary>The same, but for capital letters, for all names that some computer takes for one: those that differ in how an accent is stored.</summary>
    public static string Key(string name) => Accents.Apart(name);

    private static string Stem(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? name : name[..dot];
    }

    private static string? BadSign(string name)
    {
        foreach (var c in name)
        {
            if (char.IsControl(c)) return "a control character";
            if (c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|') return $"the sign '{c}'";
        }

        return name[^1] is ' ' or '.' ? "a space or dot at its end" : null;
    }
}
