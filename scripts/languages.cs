#!/usr/bin/env -S dotnet run
#:property RestorePackagesWithLockFile=false
#:property TreatWarningsAsErrors=false
#:property RunAnalyzers=false

// Writes what the program knows of languages anew, from the Unicode CLDR: src/StaticImpact/Model/LanguageTable.cs (own and English
// names, direction, older tags, quotation marks), src/StaticImpact/Wording/PluralRules.cs, CLDR's own sample numbers for the tests,
// src/StaticImpact/Model/WindowsZones.cs (what Windows calls time zones), and src/StaticImpact/Model/CurrencyTable.cs (money).
// The CLDR's data are five npm packages, unpacked side by side in a folder:
//   npm pack cldr-core@48.2.0 cldr-localenames-full@48.2.0 cldr-misc-full@48.2.0 cldr-bcp47@48.2.0 cldr-numbers-full@48.2.0
//   (and unpack each into a folder of its name)
//   dotnet run scripts/languages.cs -- FOLDER
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

if (args.Length != 1 || !Directory.Exists(Path.Combine(args[0], "cldr-core")))
{
    Console.Error.WriteLine("Name the folder that holds cldr-core, cldr-localenames-full, cldr-misc-full, cldr-bcp47 and cldr-numbers-full.");
    return 2;
}

var cldr = args[0];
var root = Directory.GetCurrentDirectory();
var wording = Path.Combine(root, "src", "StaticImpact", "Wording");
if (!Directory.Exists(wording))
{
    Console.Error.WriteLine("Run this from the folder of the repository.");
    return 2;
}

var plurals = Read("cldr-core", "supplemental", "plurals.json").GetProperty("supplemental");
var version = plurals.GetProperty("version").GetProperty("_cldrVersion").GetString()!;
var header = $"// Written by scripts/languages.cs from the Unicode CLDR {version}; do not edit. Licence: Unicode-3.0, see THIRD-PARTY-NOTICES.txt.\n";
Write(Path.Combine(root, "src", "StaticImpact", "Model", "LanguageTable.cs"), Languages());
var groups = plurals.GetProperty("plurals-type-cardinal").EnumerateObject().Where(l => l.Name != "und")
    .Select(l => (Language: l.Name, Rules: l.Value.EnumerateObject().Select(r => Rule(r.Name, r.Value.GetString()!)).ToArray()))
    .GroupBy(l => string.Join('\n', l.Rules.Select(r => $"{r.Category}: {r.Condition}")))
    .OrderBy(g => g.Min(l => l.Language), StringComparer.Ordinal).ToList();
Write(Path.Combine(wording, "PluralRules.cs"), Rules());
Write(Path.Combine(root, "tests", "StaticImpact.Tests", "Wording", "plural-samples.txt"), Samples());
Write(Path.Combine(root, "src", "StaticImpact", "Model", "WindowsZones.cs"), Zones());
Write(Path.Combine(root, "src", "StaticImpact", "Model", "CurrencyTable.cs"), Currencies());
return 0;

JsonElement Read(params string[] path) => JsonDocument.Parse(File.ReadAllText(Path.Combine([cldr, .. path]))).RootElement;

static void Write(string file, string text) => File.WriteAllText(file, text);

static string Capital(string category) => char.ToUpperInvariant(category[0]) + category[1..];

static string Main(string tag) => tag.Split('-')[0];

static string? Script(string tag) => tag.Split('-').FirstOrDefault(p => p.Length == 4);

// Names stand in lists of languages, so that they begin with a capital where a language has capitals in such places.
static string InList(string name)
{
    var first = name[0];
    var hasCapitalInside = name.Split(' ')[0].Skip(1).Any(char.IsUpper);
    return !char.IsLower(first) || hasCapitalInside || first is >= '\u10A0' and <= '\u10FF' ? name : char.ToUpperInvariant(first) + name[1..];
}

// Names and signs in the languages that the program itself speaks; elsewhere a code is understood everywhere.
string Currencies()
{
    var data = Read("cldr-core", "supplemental", "currencyData.json").GetProperty("supplemental").GetProperty("currencyData");
    var codes = data.GetProperty("region").EnumerateObject().SelectMany(r => r.Value.EnumerateArray()).SelectMany(c => c.EnumerateObject())
        .Where(c => !c.Value.TryGetProperty("_to", out _) && !(c.Value.TryGetProperty("_tender", out var tender) && tender.GetString() == "false"))
        .Select(c => c.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
    var fractions = data.GetProperty("fractions");
    string Digits(string code) => (fractions.TryGetProperty(code, out var own) ? own : fractions.GetProperty("DEFAULT")).GetProperty("_digits").GetString()!;
    JsonElement In(string tag) => Read("cldr-numbers-full", "main", tag, "currencies.json").GetProperty("main").GetProperty(tag).GetProperty("numbers").GetProperty("currencies");
    static string? Text(JsonElement currencies, string code, string name) => currencies.GetProperty(code).TryGetProperty(name, out var text) ? text.GetString() : null;
    string Sign(JsonElement currencies, string code) => (Text(currencies, code, "symbol") ?? code) is var sign && sign == code ? "" : sign;

    var text = new StringBuilder(header).Append($$""""
        namespace StaticImpact.Model;

        /// <summary>What the Unicode CLDR says of the money that is legal tender somewhere, as text: read by <see cref="Currencies"/>.</summary>
        internal static class CurrencyTable
        {
            /// <summary>Codes of ISO 4217, and how many decimals amounts have.</summary>
            public const string Decimals = """
        {{Wrapped(codes.Select(c => $"{c}={Digits(c)}"))}}
                """;

        """");
    foreach (var (language, name) in (ReadOnlySpan<(string, string)>)[("en", "English"), ("es", "Spanish"), ("fr", "French")])
    {
        var currencies = In(language);
        text.Append($$""""

            /// <summary>In {{name}} each code, its sign (empty where the code is the sign), and what many are called.</summary>
            public const string {{name}} = """
        {{Wrapped(codes.Select(code => $"{code}|{Sign(currencies, code)}|{Text(currencies, code, "displayName-count-other") ?? Text(currencies, code, "displayName")};"))}}
                """;

        """");
    }

    text.Append(""""

            /// <summary>Signs that differ where a language is spoken in a region.</summary>
            public const string Regions = """

        """");
    foreach (var tag in (string[])["en-AU", "en-CA", "en-NZ", "es-419", "es-MX", "es-US", "fr-CA"])
    {
        var (own, main) = (In(tag), In(Main(tag)));
        text.Append("        ").Append(tag).AppendJoin("", codes.Where(c => Sign(own, c) != Sign(main, c)).Select(c => $" {c}={Sign(own, c)}")).Append('\n');
    }

    return text.Append(""""
                """;
        }

        """").ToString();
}

string Zones()
{
    var names = Read("cldr-bcp47", "bcp47", "timezone.json").GetProperty("keyword").GetProperty("u").GetProperty("tz").EnumerateObject()
        .Where(z => z.Value.ValueKind == JsonValueKind.Object && z.Value.TryGetProperty("_alias", out _))
        .Select(z => z.Value.GetProperty("_alias").GetString()!.Split(' ')).SelectMany(all => all.Select(name => (name, all))).ToLookup(n => n.name, n => n.all);
    var zones = Read("cldr-core", "supplemental", "windowsZones.json").GetProperty("supplemental").GetProperty("windowsZones").GetProperty("mapTimezones")
        .EnumerateArray().Select(m => m.GetProperty("mapZone"))
        .SelectMany(m => m.GetProperty("_type").GetString()!.Split(' ').Select(zone => (Windows: m.GetProperty("_other").GetString()!, Zone: zone)))
        .SelectMany(m => names[m.Zone].SelectMany(all => all).Prepend(m.Zone).Select(zone => (m.Windows, Zone: zone)))
        .Where(m => m.Zone.Contains('/') && !m.Zone.StartsWith("Etc/", StringComparison.Ordinal))
        .GroupBy(m => m.Windows).OrderBy(g => g.Key, StringComparer.Ordinal);
    var text = new StringBuilder(header).Append("""
        namespace StaticImpact.Model;

        /// <summary>What Windows calls the time zones of the world.</summary>
        internal static class WindowsZones
        {
            /// <summary>On each line the name that Windows has, an equals sign, and the names that the rest of the world has.</summary>
            public const string Lines = \"\"\"

        """.Replace("\\\"", "\"", StringComparison.Ordinal));
    foreach (var group in zones) text.Append("        ").Append(group.Key).Append('=').AppendJoin(' ', group.Select(m => m.Zone).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)).Append('\n');
    return text.Append("        \"\"\";\n}\n").ToString();
}

(string Category, string Condition, string Samples) Rule(string key, string text)
{
    var at = text.IndexOf('@');
    return (key["pluralRule-count-".Length..], (at < 0 ? text : text[..at]).Trim(), at < 0 ? "" : text[at..].Trim());
}

string Languages()
{
    var likely = Read("cldr-core", "supplemental", "likelySubtags.json").GetProperty("supplemental").GetProperty("likelySubtags").EnumerateObject()
        .Where(p => !p.Name.StartsWith("und", StringComparison.Ordinal) && Script(p.Name) is null)
        .ToDictionary(p => p.Name, p => Script(p.Value.GetString()!)!, StringComparer.Ordinal);
    var rtlScripts = Read("cldr-core", "scriptMetadata.json").GetProperty("scriptMetadata").EnumerateObject()
        .Where(s => s.Value.GetProperty("rtl").GetString() == "YES").Select(s => s.Name).Order(StringComparer.Ordinal).ToList();
    bool IsRtl(string tag) => likely.TryGetValue(tag, out var script) && rtlScripts.Contains(script);
    var rtl = likely.Keys.Where(t => IsRtl(t) && (!t.Contains('-') || !IsRtl(Main(t)))).Order(StringComparer.Ordinal);
    var ltr = likely.Keys.Where(t => t.Contains('-') && !IsRtl(t) && IsRtl(Main(t))).Order(StringComparer.Ordinal);

    var english = Read("cldr-localenames-full", "main", "en", "languages.json").GetProperty("main").GetProperty("en").GetProperty("localeDisplayNames").GetProperty("languages")
        .EnumerateObject().Where(p => !p.Name.Contains("-alt-") && !p.Name.Contains("-menu-")).ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);
    var own = new SortedDictionary<string, string>(StringComparer.Ordinal);
    foreach (var folder in Directory.GetDirectories(Path.Combine(cldr, "cldr-localenames-full", "main")))
    {
        var tag = Path.GetFileName(folder);
        if (!Regex.IsMatch(tag, "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$") || !File.Exists(Path.Combine(folder, "languages.json"))) continue;
        var names = Read("cldr-localenames-full", "main", tag, "languages.json").GetProperty("main").GetProperty(tag).GetProperty("localeDisplayNames").GetProperty("languages");
        string? Named(string t) => names.TryGetProperty(t, out var name) && name.GetString() is { } text && text != t ? InList(text) : null;
        if (Named(tag) is { } its) own[tag] = its;
        else if (tag.Count(c => c == '-') == 1 && Script(tag) is not null && Named(Main(tag)) is { } plain) own[tag] = plain;
        // Variants that the main language itself names: pt-BR, es-419, zh-Hant.
        if (tag.Contains('-')) continue;
        foreach (var variant in english.Keys.Where(k => k.StartsWith(tag + "-", StringComparison.Ordinal)))
        {
            if (Named(variant) is { } name) own.TryAdd(variant, name);
        }
    }

    foreach (var (tag, script) in likely.Where(p => p.Key.Contains('-')))
    {
        if (script != likely.GetValueOrDefault(Main(tag)) && own.TryGetValue($"{Main(tag)}-{script}", out var name)) own.TryAdd(tag, name);
    }

    var aliases = Read("cldr-core", "supplemental", "aliases.json").GetProperty("supplemental").GetProperty("metadata").GetProperty("alias").GetProperty("languageAlias").EnumerateObject()
        .Select(a => (From: a.Name, To: a.Value.GetProperty("_replacement").GetString()!))
        .Where(a => Regex.IsMatch(a.From, "^[a-z]{2,3}$") && Regex.IsMatch(a.To, "^[a-z]{2,3}$") && (own.ContainsKey(a.To) || english.ContainsKey(a.To)));
    var entries = new List<string>();
    foreach (var tag in own.Keys.Concat(english.Keys).Distinct().Order(StringComparer.Ordinal))
    {
        if (!Regex.IsMatch(tag, "^[a-z]{2,3}(-[A-Za-z0-9]+)?$") || tag is "mul" or "und" or "zxx") continue;
        var name = own.GetValueOrDefault(tag);
        if (tag.Contains('-') && (name is null || name == own.GetValueOrDefault(Main(tag)))) continue;
        entries.Add($"{tag}|{name}|{english.GetValueOrDefault(tag)}");
    }

    // Those that are not as the language's own, or for a language itself not as most have them.
    var marks = new SortedDictionary<string, string>(StringComparer.Ordinal);
    foreach (var folder in Directory.GetDirectories(Path.Combine(cldr, "cldr-misc-full", "main")))
    {
        var tag = Path.GetFileName(folder);
        if (!Regex.IsMatch(tag, "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$") || !File.Exists(Path.Combine(folder, "delimiters.json"))) continue;
        var quotes = Read("cldr-misc-full", "main", tag, "delimiters.json").GetProperty("main").GetProperty(tag).GetProperty("delimiters");
        marks[tag] = string.Concat(new[] { "quotationStart", "quotationEnd", "alternateQuotationStart", "alternateQuotationEnd" }.Select(n => quotes.GetProperty(n).GetString()));
    }

    foreach (var (tag, script) in likely.Where(p => p.Key.Contains('-')))
    {
        if (script != likely.GetValueOrDefault(Main(tag)) && marks.TryGetValue($"{Main(tag)}-{script}", out var written)) marks.TryAdd(tag, written);
    }

    // Of marks within marks in French a reader sees more than of the same once again; Spanish in the United States is written as in the Americas.
    foreach (var french in marks.Keys.Where(t => Main(t) == "fr" && marks[t] != "«»‹›").ToList()) marks[french] = "«»“”_";
    marks["es-US"] = marks["es"];
    const string Usual = "“”‘’";
    if (marks.Values.FirstOrDefault(m => m.TrimEnd('_').Length != 4) is { } odd) throw new InvalidDataException($"No four marks: {odd}");
    var differing = marks.Where(m => m.Value != (m.Key.Contains('-') ? marks.GetValueOrDefault(m.Key[..m.Key.LastIndexOf('-')]) ?? marks.GetValueOrDefault(Main(m.Key), Usual) : Usual)).Select(m => $"{m.Key}={m.Value}");

    return header + $$""""
        namespace StaticImpact.Model;

        /// <summary>What the Unicode CLDR says of languages, as text: read by <see cref="LanguageFacts"/>.</summary>
        internal static class LanguageTable
        {
            /// <summary>Scripts that run from right to left.</summary>
            public const string RightToLeftScripts = "{{string.Join(' ', rtlScripts)}}";

            /// <summary>Languages, some of them in one region only, that are usually written in such a script.</summary>
            public const string RightToLeft = """
        {{Wrapped(rtl)}}
                """;

            /// <summary>Where such a language is written from left to right.</summary>
            public const string LeftToRight = "{{string.Join(' ', ltr)}}";

            /// <summary>Older and longer tags, and what they stand for.</summary>
            public const string Aliases = """
        {{Wrapped(aliases.Select(a => $"{a.From}={a.To}"))}}
                """;

            /// <summary>Quotation marks, outer and inner, of languages that have other ones than {{Usual}}; an underscore says that spaces stand inside them.</summary>
            public const string Quotes = """
        {{Wrapped(differing)}}
                """;

            /// <summary>Each language's tag, its own name as lists of languages have it, and its English name.</summary>
            public const string Names = """
        {{Wrapped(entries.Select((e, i) => i < entries.Count - 1 ? e + ";" : e))}}
                """;
        }

        """";
}

static string Wrapped(IEnumerable<string> words)
{
    var text = new StringBuilder();
    var line = new StringBuilder("       ");
    foreach (var word in words)
    {
        if (line.Length + word.Length > 138)
        {
            text.Append(line).Append('\n');
            line.Clear().Append("       ");
        }

        line.Append(' ').Append(word);
    }

    return text.Append(line).ToString();
}

string Rules()
{
    var rules = new StringBuilder();
    foreach (var group in groups)
    {
        var names = group.Select(l => l.Language).Order(StringComparer.Ordinal).ToList();
        var own = group.First().Rules;
        var select = string.Concat(own.Where(r => r.Condition.Length > 0).Select(r => $"\n            {Condition(r.Condition)} ? {Capital(r.Category)} :"));
        var categories = string.Join(", ", own.Select(r => Capital(r.Category)));
        rules.Append($"        rule(\"{string.Join(' ', names)}\", [{categories}], {(select.Length == 0 ? "_ => Other" : $"x =>{select}\n            Other")}),\n");
    }

    return header + $$"""
        using System.Collections.Immutable;
        using static StaticImpact.Wording.PluralCategory;

        namespace StaticImpact.Wording;

        /// <summary>The cardinal plural rules of the Unicode CLDR, each with the languages that share it.</summary>
        internal static class PluralRules
        {
            public static ImmutableArray<PluralRule> Build(
                Func<string, ImmutableArray<PluralCategory>, Func<PluralOperands, PluralCategory>, PluralRule> rule) =>
            [
        {{rules.ToString().TrimEnd('\n')}}
            ];
        }

        """;
}

// Numbers are never shown in compact notation (1.2e6), so that its exponent e is always 0.
string Condition(string condition)
{
    var any = condition.Split(" or ").Select(both => both.Split(" and ").Select(Relation).ToList()).Where(all => !all.Contains("false"))
        .Select(all => string.Join(" && ", all.Where(r => r != "true"))).ToList();
    return any.Count == 1 ? any[0] : string.Join(" || ", any.Select(a => a.Contains("&&", StringComparison.Ordinal) ? $"({a})" : a));
}

string Relation(string relation)
{
    var parts = Regex.Match(relation.Trim(), "^(?<o>[nivwftce])( % (?<m>[0-9]+))? (?<not>!?)= (?<values>[0-9.,]+)$");
    if (!parts.Success) throw new InvalidDataException("No relation: " + relation);
    var (operand, not, values) = (parts.Groups["o"].Value, parts.Groups["not"].Value.Length > 0, parts.Groups["values"].Value.Split(','));
    if (operand is "e" or "c") return (values.Any(v => v == "0" || v.StartsWith("0..", StringComparison.Ordinal)) != not).ToString().ToLowerInvariant();
    // A range means whole numbers, so that n must be one.
    var hasRange = values.Any(v => v.Contains("..", StringComparison.Ordinal)) && operand == "n";
    var left = $"x.{(hasRange ? "I" : operand.ToUpperInvariant())}{(parts.Groups["m"].Success ? " % " + parts.Groups["m"].Value : "")}";
    var pattern = string.Join(" or ", values.Select(v => v.Split("..") is [var from, var to] ? values.Length > 1 ? $"(>= {from} and <= {to})" : $">= {from} and <= {to}" : v));
    if (values.Length > 1 || pattern.Contains(' ')) return hasRange
        ? not ? $"!(x.IsInteger && {left} is {pattern})" : $"x.IsInteger && {left} is {pattern}"
        : $"{left} is {(not ? $"not ({pattern})" : pattern)}";
    return $"{left} {(not ? "!=" : "==")} {pattern}";
}

string Samples()
{
    var text = new StringBuilder($"# The sample numbers of the Unicode CLDR {version} for its cardinal plural rules (Unicode-3.0), as scripts/languages.cs gathered them.\n# Samples in compact notation are left out: numbers are never shown that way.\n");
    foreach (var group in groups)
    {
        text.Append('\n').Append(string.Join(' ', group.Select(l => l.Language).Order(StringComparer.Ordinal))).Append('\n');
        foreach (var (category, _, samples) in group.First().Rules)
        {
            var numbers = samples.Replace("@integer", "", StringComparison.Ordinal).Replace("@decimal", ",", StringComparison.Ordinal).Split(',')
                .Select(n => n.Trim()).Where(n => n.Length > 0 && n != "…" && !n.Contains('c') && !n.Contains('e'));
            text.Append($"{category}: {string.Join(", ", numbers)}\n");
        }
    }

    return text.ToString();
}
