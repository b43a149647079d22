using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StaticImpact.Charts.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress.Methods;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>The formats that front matter adds to those of YAML: words, references, files, lengths of time.</summary>
internal static partial class ContentFormats
{
    public static YamlFormat<LocalText> Words { get; } = new WordsFormat();

    public static YamlFormat<LocalProse> Prose { get; } = new ProseFormat();

    public static YamlFormat<ImmutableArray<LocalText>> WordsList { get; } = YamlFormats.ListOf(Words);

    /// <summary>Text without translations, with its place.</summary>
    public static YamlFormat<Sourced<string>> PlacedText { get; } = YamlFormats.Text.WithPlace;

    /// <summary>A file inside the content folder.</summary>
    public static YamlFormat<Sourced<string>> FilePath { get; } = YamlFormats.TextAs<string>(
        "a file in the content folder such as media/photo.jpg", "^[^/\\\\]", ReadPath).WithPlace;

    /// <summary>Which state of a file somebody has looked into. <c>true</c> was enough once, and still gets an answer that says what to write.</summary>
    public static YamlFormat<string> Mark { get; } = new ScalarFormat<string>(
        "eight digits such as 3f9a0c1b",
        () => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
        (string text, YamlScalar node, YamlReading reading, out string value) =>
        {
            value = text;
            if (text == ConfirmedFile.AnyState || ConfirmedFile.IsMark(text)) return true;
            reading.Report(FilesCodes.BadText, node.Span, $"'{YamlScalar.Shorten(text)}' is not the mark of a file. Take the line out, and write what the warning about the file then says.");
            return false;
        });

    /// <summary>A file inside the content folder and, after a space, which state of it somebody has looked into.</summary>
    public static YamlFormat<(Sourced<string> File, string Mark)> MarkedFile { get; } = YamlFormats.TextAs<string>(
        "a file and its mark such as media/report.pdf 3f9a0c1b", "^[^/\\\\]", text => ReadPath(Parted(text).Path) is { Error: { } error } ? (null, error) : (text, null)).WithPlace
        .Select(text => (new Sourced<string>(Accents.Together(Parted(text.Value).Path), text.Span), Parted(text.Value).Mark));

    /// <summary>A link that may lead into the site.</summary>
    public static YamlFormat<AuthorLink> Link { get; } = new LinkFormat(YamlFormats.LinkAddress);

    /// <summary>A link to the web.</summary>
    public static YamlFormat<AuthorLink> WebLink { get; } = new LinkFormat(YamlFormats.WebAddress);

    public static YamlFormat<Frequency> Frequency { get; } = new ScalarFormat<Frequency>(
        "a length of time such as month or '6 weeks'",
        () => new JsonObject { ["type"] = "string", ["pattern"] = $"^([1-9][0-9]{{0,3}} +)?({string.Join('|', PublicWords.Frequencies.Choices.Select(c => c.Word))})s?$" },
        ReadFrequency);

    public static YamlFormat<Language> Language { get; } = YamlFormats.TextAs<string>(
        "a language such as en or es-MX", LanguageTag.Pattern, text =>
            LanguageTag.IsValid(text) ? (text, null)
            : (null, LanguageTag.Corrected(text) is { } fix ? $"'{text}' is not written as a language here. Write '{fix}'."
                : $"'{YamlScalar.Shorten(text)}' is not a language. Write its two-letter tag, such as en for English or es for Spanish."))
        .Select(tag => new Language(tag));

    public static YamlFormat<string> Colour { get; } = YamlFormats.TextAs<string>(
        "a colour such as \"#0B5563\"", "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$", text =>
            ColourForm().IsMatch(text) ? (text, null)
            : (null, $"'{YamlScalar.Shorten(text)}' is not a colour. Write # and six digits from 0 to 9 and A to F, in quotes: \"#0B5563\"."));

    /// <summary>An address inside the site that a page used to have.</summary>
    public static YamlFormat<Sourced<string>> SitePath { get; } = YamlFormats.TextAs<string>(
        "an old address such as /old/path/", "^/", ReadSitePath).WithPlace;

    /// <summary>One of the public words of an enumeration.</summary>
    public static YamlFormat<T> Choice<T>(WordTable<T> words)
        where T : struct, Enum => YamlFormats.Choice([.. words.Choices]);

    public static YamlFormat<ProgressMethodId> ProgressMethod { get; } = YamlFormats.Word([.. ProgressMethods.All.Select(m => m.Name)]).Select(name => new ProgressMethodId(name));

    public static YamlFormat<ChartKindId> ChartKind { get; } = YamlFormats.Word([.. ChartKinds.All.Select(k => k.Name)]).Select(name => new ChartKindId(name));

    /// <summary>An id, or several, of the kind that the key names.</summary>
    /// <remarks>Thousands of updates name the same few goals: one string for each goal is kept instead of one for each mention.</remarks>
    public static YamlFormat<Sourced<string>> Reference(string noun) => YamlFormats.TextLike($"the id of {noun}").Select(string.Intern).WithPlace;

    public static YamlFormat<ImmutableArray<Sourced<string>>> References(string noun) => YamlFormats.ListOf(Reference(noun));

    private static (string Path, string Mark) Parted(string text)
    {
        var space = text.LastIndexOf(' ');
        return space > 0 && ConfirmedFile.IsMark(text[(space + 1)..]) ? (text[..space].TrimEnd(), text[(space + 1)..]) : (text, ConfirmedFile.AnyState);
    }

    private static (string? Value, string? Error) ReadPath(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal)) return (null, $"'{YamlScalar.Shorten(text)}' is an address. Save the file into media/ and write media/… here, so that it stays with the site.");
        if (text.Contains('\\', StringComparison.Ordinal)) return (null, $"Paths have forward slashes. Write '{text.Replace('\\', '/')}'.");
        if (text[0] == '/' || text.Split('/').AsSpan().ContainsAny("..", ".", "")) return (null, $"'{YamlScalar.Shorten(text)}' must be a path inside the content folder, such as media/photo.jpg.");
        return (Accents.Together(text), null);
    }

    private static (string? Value, string? Error) ReadSitePath(string text)
    {
        var fixedPath = "/" + text.TrimStart('/');
        if (text.Contains("://", StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal) || text.Split('/').Contains("..", StringComparer.Ordinal))
        {
            return (null, $"'{YamlScalar.Shorten(text)}' is not an address on this site. Write the part after the host, such as /old/path/.");
        }

        if (text.AsSpan().IndexOfAny("?# \"<>") >= 0) return (null, $"'{YamlScalar.Shorten(text)}' holds a character that an old address cannot have. Write only its path, such as /old/path/.");
        if (fixedPath.Split('/').FirstOrDefault(PortableName.IsDevice) is { } device) return (null, $"Windows keeps the name '{device}' for a device and cannot hold a page there. Leave this old address out.");
        return text == fixedPath ? (text, null) : (null, $"An old address starts with a slash. Write '{fixedPath}'.");
    }

    private static bool ReadFrequency(string text, YamlScalar node, YamlReading reading, out Frequency value)
    {
        value = default;
        var match = FrequencyForm().Match(text);
        if (match.Success && PublicWords.Frequencies.Find(match.Groups["u"].ValueSpan) is { } unit)
        {
            var count = match.Groups["n"].Success ? int.Parse(match.Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 1;
            value = new Frequency(count, unit);
            return true;
        }

        var meant = text.ToLowerInvariant() switch
        {
            "daily" => "day",
            "weekly" => "week",
            "biweekly" or "fortnightly" or "fortnight" => "2 weeks",
            "monthly" => "month",
            "quarterly" => "quarter",
            "yearly" or "annual" or "annually" => "year",
            _ => "week, month, quarter or year, or a number of them such as '6 weeks'",
        };
        reading.Report(FilesCodes.BadFrequency, node.Span, $"'{YamlScalar.Shorten(text)}' is not a length of time. Write {meant}.");
        return false;
    }

    [GeneratedRegex("^((?<n>[1-9][0-9]{0,3}) +)?(?<u>[a-z]+?)s?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FrequencyForm();

    [GeneratedRegex("^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ColourForm();
}
