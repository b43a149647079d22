using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>Reads the figures of one measure in one language: a number with its unit as the strings write it, and nothing else.</summary>
internal sealed class FigureReader
{
    private const decimal Million = 1_000_000m;
    private readonly StringTable strings;
    private readonly MeasureUnit unit;
    private readonly string number;
    private readonly Dictionary<string, (string Pattern, Regex Whole)> styles = new(StringComparer.Ordinal);

    public FigureReader(StringTable strings, MeasureUnit unit)
    {
        (this.strings, this.unit) = (strings, unit);
        var digits = $@"\d+(?:{Regex.Escape(strings.GroupSign)}\d\d\d)*(?:{Regex.Escape(strings.DecimalSign)}\d+)?";
        var large = ((string[])["number.million", "number.billion"]).SelectMany(strings.Forms).Select(f => Regex.Escape(f).Replace(@"\{n}", digits, StringComparison.Ordinal));
        number = $"(?:{string.Join('|', large)}|{digits})";
    }

    /// <summary>What a figure looks like, for a pattern of a sentence.</summary>
    /// <param name="style">value, short, change, change-short; alone for a value where no unit stands nearby.</param>
    public string Pattern(string style) => Style(style).Pattern;

    /// <summary>The figure that a text is, whole; null where it is none in this unit.</summary>
    public Figure? Read(string text, string style)
    {
        if (unit.Kind == "yes-no" && style is "value" or "short" or "alone") return Marks(text, [strings.Text("unit.no"), strings.Text("unit.yes")]);
        if (unit.Kind == "grade" && style is "value" or "short" or "alone") return Marks(text, unit.Grades);
        foreach (var (key, bound) in ((string, string)[])[("number.above", ">"), ("number.below", "<"), ("number.above-short", ">"), ("number.below-short", "<")])
        {
            var around = strings.Text(key).Split("{value}");
            if (!text.StartsWith(around[0], StringComparison.Ordinal) || !text.EndsWith(around[1], StringComparison.Ordinal) || text.Length < around[0].Length + around[1].Length) continue;
            if (Read(text[around[0].Length..^around[1].Length], style) is { } inner) return inner with { Bound = bound };
        }

        var match = Style(style).Whole.Match(text);
        if (!match.Success) return null;
        var (value, decimals) = Number(match.Groups["n"].Captures[0].Value);
        var sign = match.Groups["sign"].Value;
        // One is said as one, in the languages whose rule the test knows.
        if (match.Groups["one"].Success != IsOne(value, decimals) && HasForms(style)) return null;
        return new Figure(sign == "−" ? -value : value, decimals, match.Groups["tiny"].Value, sign);
    }

    /// <summary>Reads a number that has no unit of its own, such as a count or a share.</summary>
    public static (decimal Value, int? Decimals)? Plain(StringTable strings, string text)
    {
        var plain = text.Replace(strings.GroupSign, "", StringComparison.Ordinal).Replace(strings.DecimalSign, ".", StringComparison.Ordinal).Replace('−', '-');
        return decimal.TryParse(plain, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? (value, plain.Contains('.', StringComparison.Ordinal) ? plain.Length - plain.IndexOf('.', StringComparison.Ordinal) - 1 : 0) : null;
    }

    /// <summary>What a reader sees for a value: rounded half away from zero, and from ten million on in words.</summary>
    public static decimal Shown(decimal value, int decimals)
    {
        var size = Math.Abs(value);
        if (size < 10 * Million) return Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var scale = size >= 999_950_000m ? 1000 * Million : Million;
        return Math.Round(value / scale, size / scale < 1000 ? 1 : 0, MidpointRounding.AwayFromZero) * scale;
    }

    private static Figure? Marks(string text, IReadOnlyList<string> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i] == text) return new Figure(i, 0, "", "");
        }

        return null;
    }

    private bool HasForms(string style) => Templates(style).Select(t => t.IsOne).Distinct().Count() == 2;

    private bool IsOne(decimal value, int? decimals) => strings.Language == "fr"
        ? Math.Abs(value) < 2
        : value == 1 && (decimals == 0 || strings.Language == "es");

    private (decimal Value, int? Decimals) Number(string text)
    {
        foreach (var (key, scale) in ((string, decimal)[])[("number.million", Million), ("number.billion", 1000 * Million)])
        {
            foreach (var form in strings.Forms(key))
            {
                var match = Regex.Match(text, "^" + Regex.Escape(form).Replace(@"\{n}", "(.+)", StringComparison.Ordinal) + "$", RegexOptions.None, TimeSpan.FromSeconds(2));
                if (match.Success && Plain(strings, match.Groups[1].Value) is { } large) return (large.Value * scale, null);
            }
        }

        return Plain(strings, text)!.Value;
    }

    private (string Pattern, Regex Whole) Style(string style)
    {
        if (styles.TryGetValue(style, out var known)) return known;
        var isMark = unit.Kind is "yes-no" or "grade" && style is "value" or "short" or "alone";
        IReadOnlyList<string> marks = !isMark ? [] : unit.Kind == "grade" ? unit.Grades : [strings.Text("unit.no"), strings.Text("unit.yes")];
        var templates = Templates(style);
        string With(string n) => string.Join('|', templates.OrderByDescending(t => t.Text.Length).Select(t => (t.IsOne ? "(?<one>)" : "") + Regex.Escape(t.Text).Replace(@"\{n}", n, StringComparison.Ordinal)));
        var bare = isMark ? string.Join('|', marks.OrderByDescending(m => m.Length).Select(Regex.Escape)) : $"[+−]?(?:{With("[<>]?−?" + number).Replace("(?<one>)", "", StringComparison.Ordinal)})";
        var bounds = ((string[])["number.above", "number.below", "number.above-short", "number.below-short"]).Select(k => Regex.Escape(strings.Text(k)).Replace(@"\{value}", $"(?:{bare})", StringComparison.Ordinal));
        var pattern = $"(?:{string.Join('|', bounds)}|{bare})";
        var whole = new Regex(isMark ? "^$" : $"^(?<sign>[+−]?)(?:{With($"(?<tiny>[<>]?)−?(?<n>{number})")})$", RegexOptions.None, TimeSpan.FromSeconds(2));
        return styles[style] = (pattern, whole);
    }

    /// <summary>How the strings write a figure of this unit, and whether that is the form of one.</summary>
    private IReadOnlyList<(string Text, bool IsOne)> Templates(string style)
    {
        if (unit.IsLong && style != "alone") return [("{n}", false)];
        if (style == "alone") style = "value";
        if (unit.Kind != "named") return Forms(strings.Forms($"unit.{unit.Kind}.{style}"));
        if (unit.Symbol == "%") return Forms(strings.Forms("unit.percent." + style));
        if (unit.Symbol is { } symbol) return [(strings.Fill("unit.named.symbol", ("unit", symbol)), false)];
        if (style == "short") return [("{n}", false)];
        var written = strings.Forms("unit.named.value");
        if (unit.Short is { } brief) return [.. written.Select(f => (f.Replace("{unit}", brief, StringComparison.Ordinal), false))];
        return
        [
            .. unit.Plural is null || unit.Plural == unit.Name ? [] : written.Select(f => (f.Replace("{unit}", unit.Name, StringComparison.Ordinal), true)),
            .. written.Select(f => (f.Replace("{unit}", unit.Plural ?? unit.Name, StringComparison.Ordinal), false)),
        ];
    }

    private static IReadOnlyList<(string Text, bool IsOne)> Forms(IReadOnlyList<string> forms) => [.. forms.Select((f, i) => (f, forms.Count > 1 && i == 0))];
}
