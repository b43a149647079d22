using System.Collections.Immutable;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>The formats from which every key is declared.</summary>
public static class YamlFormats
{
    private const string DayPattern = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    /// <summary>Text in one language for all, such as a name in a file or an id: trimmed, never empty.</summary>
    public static YamlFormat<string> Text { get; } = TextLike("text");

    /// <summary>A whole number.</summary>
    public static YamlFormat<int> Integer { get; } = WholeNumber(int.MinValue, int.MaxValue);

    /// <summary>A number with a decimal point.</summary>
    public static YamlFormat<decimal> Decimal { get; } = DecimalFrom(null, null);

    public static YamlFormat<bool> Bool { get; } = new ScalarFormat<bool>(
        "true or false", () => new JsonObject { ["type"] = "boolean" }, ReadBool);

    public static YamlFormat<DateOnly> Date { get; } = new ScalarFormat<DateOnly>(
        "a date such as 2026-11-22",
        () => new JsonObject { ["type"] = "string", ["pattern"] = DayPattern + "$" },
        YamlDates.ReadDate);

    /// <summary>A day, with or without a time of day; without one the time is midnight and <see cref="DayAndTime.HasTime"/> is false.</summary>
    public static YamlFormat<DayAndTime> DateAndTime { get; } = new ScalarFormat<DayAndTime>(
        "a date with a time such as 2026-11-22 17:30",
        () => new JsonObject { ["type"] = "string", ["pattern"] = DayPattern + "([ T]([01][0-9]|2[0-3]):[0-5][0-9])?$" },
        YamlDates.ReadDateAndTime);

    /// <summary>A page on the web.</summary>
    public static YamlFormat<string> WebAddress { get; } = new ScalarFormat<string>(
        "an address such as https://example.org/",
        () => new JsonObject { ["type"] = "string", ["pattern"] = "^https?://" },
        YamlAddresses.ReadWeb);

    /// <summary>Anything a link may lead to: the web, an email address, a telephone, or a page of this site.</summary>
    public static YamlFormat<string> LinkAddress { get; } = new ScalarFormat<string>(
        "an address such as https://example.org/, mailto:name@example.org or a page of this site",
        () => new JsonObject { ["type"] = "string" },
        YamlAddresses.ReadLink);

    public static YamlFormat<string> Email { get; } = new ScalarFormat<string>(
        "an email address such as name@example.org",
        () => new JsonObject { ["type"] = "string", ["pattern"] = "^[^@\\s]+@[^@\\s]+$" },
        YamlAddresses.ReadEmail);

    /// <summary>Text of which more is expected than that it is there.</summary>
    public static YamlFormat<string> TextLike(string expected) => new ScalarFormat<string>(
        expected,
        () => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean"), ["pattern"] = "\\S" },
        (string text, YamlScalar node, YamlReading reading, out string value) =>
        {
            value = text;
            return IsClean(text, node, reading);
        })
    { TakesAnyText = true };

    /// <summary>Text of a form that <paramref name="parse"/> knows; its error is the message of SI0135.</summary>
    /// <param name="parse">Gives the value and a null error, or an error that says what to write.</param>
    public static YamlFormat<T> TextAs<T>(string expected, string pattern, Func<string, (T? Value, string? Error)> parse)
        where T : notnull => new ScalarFormat<T>(
        expected,
        () => new JsonObject { ["type"] = new JsonArray("string", "number"), ["pattern"] = pattern },
        (string text, YamlScalar node, YamlReading reading, out T value) =>
        {
            (var read, var error) = parse(text);
            value = read!;
            if (error is null) return true;
            reading.Report(FilesCodes.BadText, node.Span, error);
            return false;
        });

    public static YamlFormat<int> WholeNumber(int from, int to) => new ScalarFormat<int>(
        from == int.MinValue ? "a whole number" : $"a whole number from {from}{(to == int.MaxValue ? "" : $" to {to}")}",
        () => Limits("integer", from == int.MinValue ? null : from, to == int.MaxValue ? null : to),
        (string text, YamlScalar node, YamlReading reading, out int value) =>
        {
            value = 0;
            if (!YamlNumbers.Read(text, node, reading, out var number)) return false;
            if (number == decimal.Truncate(number) && number >= from && number <= to)
            {
                value = (int)number;
                return true;
            }

            reading.Report(FilesCodes.BadNumber, node.Span,
                from == int.MinValue ? $"'{text}' is not a whole number within limits." : $"'{text}' is not a whole number from {from} to {to}.");
            return false;
        });

    public static YamlFormat<decimal> DecimalFrom(decimal? from, decimal? to) => new ScalarFormat<decimal>(
        "a number such as 12.5",
        () => Limits("number", from, to),
        (string text, YamlScalar node, YamlReading reading, out decimal value) =>
        {
            if (!YamlNumbers.Read(text, node, reading, out value)) return false;
            if (!(value < from) && !(value > to)) return true;
            var limits = $"{(from is null ? "" : $" from {from}")}{(to is null ? "" : $" up to {to}")}";
            reading.Report(FilesCodes.BadNumber, node.Span, $"'{text}' is out of its limits: write a number{limits}.");
            return false;
        });

    /// <summary>One of several words. A value may have several words; the first is the one that is shown.</summary>
    public static YamlFormat<T> Choice<T>(params (string Word, T Value)[] choices) => ChoiceOr("", choices);

    /// <summary>One of several words, beside which something else may be written.</summary>
    /// <param name="other">What that is, to follow "Write one of these"; empty for nothing.</param>
    public static YamlFormat<T> ChoiceOr<T>(string other, params (string Word, T Value)[] choices)
    {
        // Plain loops: each enumeration's own copy of what Linq would do was compiled at every start.
        var words = new List<string>(choices.Length);
        var known = new List<object>(choices.Length);
        foreach (var (word, value) in choices)
        {
            if (known.Contains(value!)) continue;
            known.Add(value!);
            words.Add(word);
        }

        var expected = words.Count == 1 ? $"'{words[0]}'" : $"one of {string.Join(", ", words)}";
        return new ScalarFormat<T>(
            expected,
            () => new JsonObject { ["enum"] = new JsonArray([.. choices.Select(c => (JsonNode)c.Word)]) },
            (string text, YamlScalar node, YamlReading reading, out T value) =>
            {
                foreach (var choice in choices)
                {
                    if (choice.Word != text) continue;
                    value = choice.Value;
                    return true;
                }

                value = default!;
                reading.Report(FilesCodes.UnknownChoice, node.Span,
                    $"'{YamlScalar.Shorten(text)}' is not known for '{reading.Key}'.{Suggestion.DidYouMean(text, choices.Select(c => c.Word))} Write {expected}{other}.");
                return false;
            });
    }

    /// <summary>One of several words, taken as it is.</summary>
    public static YamlFormat<string> Word(params string[] words) => Choice([.. words.Select(w => (w, w))]);

    /// <summary>A list; a single item may be written without brackets or dash.</summary>
    public static YamlFormat<ImmutableArray<T>> ListOf<T>(YamlFormat<T> item) => new ListFormat<T>(item);

    /// <summary>Keys that the author chooses.</summary>
    public static YamlFormat<ImmutableArray<KeyValuePair<Sourced<string>, T>>> MapOf<T>(string what, YamlFormat<T> item, bool translationMayAdd = false) =>
        new MapFormat<T>(what, item, translationMayAdd);

    /// <summary>A single value in the simple case, a group of keys in the full one.</summary>
    public static YamlFormat<T> Either<T>(YamlFormat<T> simple, YamlFormat<T> full) => new EitherFormat<T>(simple, full);

    /// <summary>Reports characters that only an escape in double quotes can have brought in.</summary>
    public static bool IsClean(string text, YamlScalar node, YamlReading reading)
    {
        if (node.Style != YamlScalarStyle.Quoted || !ControlCharacters.IsIn(text, out var found)) return true;
        reading.Report(FilesCodes.ControlCharacter, node.Span,
            $"The text holds the control character U+{(int)found:X4}, which no page can show. Delete it, or write a backslash as '\\\\'.");
        return false;
    }

    /// <summary>Says so where YAML has taken the end of a text for a remark.</summary>
    public static void ReportCut(YamlNode node, YamlReading reading)
    {
        if (node is not YamlScalar { Remark: { } remark, Value: var text, WithRemark: var all } || LooksLikeRemark(remark.Value.AsSpan(1))) return;
        reading.Report(FilesCodes.CutByRemark, remark.Span,
            $"Here YAML takes the rest of the line for a remark, so '{reading.Key}' is only '{YamlScalar.Shorten(text)}'. If the rest belongs to it, put all in quotes: {YamlText.InQuotes(all)}. If it is a remark, give it a line of its own.");
    }

    /// <summary>A sentence, or a word such as TODO, after a space. What goes on in small letters, and what has no space before it, continues a text.</summary>
    private static bool LooksLikeRemark(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] != ' ') return false;
        var words = rest.Trim();
        if (words.IsEmpty || !char.IsUpper(words[0])) return false;
        return words.Contains(' ') || (words.Length > 1 && char.IsUpper(words[1]));
    }

    private static JsonObject Limits(string type, decimal? from, decimal? to)
    {
        var schema = new JsonObject { ["type"] = type };
        if (from is not null) schema["minimum"] = from;
        if (to is not null) schema["maximum"] = to;
        return schema;
    }

    private static bool ReadBool(string text, YamlScalar node, YamlReading reading, out bool value)
    {
        value = text is "true" or "True" or "TRUE";
        if (node.Style == YamlScalarStyle.Plain && (value || text is "false" or "False" or "FALSE")) return true;
        var meant = text.ToLowerInvariant() switch
        {
            "true" or "yes" or "y" or "on" or "1" or "sí" or "si" => "true",
            "false" or "no" or "n" or "off" or "0" => "false",
            _ => "true or false",
        };
        reading.Report(FilesCodes.UnknownChoice, node.Span, $"'{YamlScalar.Shorten(text)}' is neither true nor false. Write {meant}{(meant.Length > 5 ? "" : ", without quotes")}.");
        return false;
    }
}
