using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>Addresses of pages and people. None may run a script.</summary>
internal static class YamlAddresses
{
    public static bool ReadWeb(string text, YamlScalar node, YamlReading reading, out string value)
    {
        value = text;
        if (IsWeb(text)) return true;
        Report(text, node, reading, "an address such as https://example.org/", mayBeMail: false);
        return false;
    }

    public static bool ReadLink(string text, YamlScalar node, YamlReading reading, out string value)
    {
        value = text;
        var colon = text.IndexOf(':');
        var isLocal = (colon < 0 || text.AsSpan(0, colon).IndexOfAny("/?#") >= 0) && !text.StartsWith("//", StringComparison.Ordinal)
            && !text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && HasNoSpace(text) && !text.Contains('\\', StringComparison.Ordinal) && !text.Contains('@', StringComparison.Ordinal);
        if (isLocal || IsWeb(text)) return true;
        if (HasNoSpace(text) && (text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && text.Contains('@', StringComparison.Ordinal)))) return true;
        Report(text, node, reading, "https://…, mailto:…, tel:… or the path of a page", mayBeMail: true);
        return false;
    }

    public static bool ReadEmail(string text, YamlScalar node, YamlReading reading, out string value)
    {
        value = text;
        var at = text.IndexOf('@');
        if (at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && HasNoSpace(text) && !text.Contains(':', StringComparison.Ordinal)) return true;
        var fix = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? $"Write '{text[7..]}', without mailto:." : "Write it like name@example.org.";
        reading.Report(FilesCodes.BadAddress, node.Span, $"'{YamlScalar.Shorten(text)}' is not an email address. {fix}");
        return false;
    }

    private static bool IsWeb(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && HasNoSpace(text) && WebAddress.Fault(text) is null;

    private static bool HasNoSpace(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"') return false;
        }

        return true;
    }

    private static void Report(string text, YamlScalar node, YamlReading reading, string expected, bool mayBeMail)
    {
        var fix = WebAddress.IsMeant(text) && HasNoSpace(text) && WebAddress.Fault(text) is { } fault ? $"It {fault}"
            : IsWeb("https://" + text) && text.Contains('.', StringComparison.Ordinal) && !text.Contains('@', StringComparison.Ordinal) && !text.Contains(':', StringComparison.Ordinal) ? $"Write 'https://{text.TrimStart('/')}'."
            : mayBeMail && text.IndexOf('@', StringComparison.Ordinal) > 0 && HasNoSpace(text) && !text.Contains(':', StringComparison.Ordinal) ? $"Write 'mailto:{text}'."
            : $"Write {expected}.";
        reading.Report(FilesCodes.BadAddress, node.Span, $"'{YamlScalar.Shorten(text)}' is not an address that can be linked to. {fix}");
    }
}
