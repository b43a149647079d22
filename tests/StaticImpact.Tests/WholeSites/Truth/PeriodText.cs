using System.Globalization;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A period of a data file, and how a language says it.</summary>
/// <param name="Kind">As data.json names it.</param>
/// <param name="Part">Quarter or month; of pooled years the first.</param>
internal readonly record struct PeriodText(string Kind, int Year, int Part) : IComparable<PeriodText>
{
    /// <summary>Grows by one from one to the next.</summary>
    public int Ordinal => Kind switch { "quarter" => (Year * 4) + Part - 1, "month" => (Year * 12) + Part - 1, _ => Year };

    /// <summary>Its end, in years.</summary>
    public double Time => Kind switch { "quarter" => Year - 1 + (Part / 4.0), "month" => Year - 1 + (Part / 12.0), _ => Year };

    public static PeriodText Of(string text, string kind) => kind switch
    {
        "pooled" => new(kind, Number(text[5..]), Number(text[..4])),
        "school-year" or "fiscal-year" => new(kind, Number(text[..4]) + 1, 0),
        "quarter" => new(kind, Number(text[..4]), Number(text[6..])),
        "month" => new(kind, Number(text[..4]), Number(text[5..])),
        _ => new(kind, Number(text), 0),
    };

    public int CompareTo(PeriodText other) => Ordinal.CompareTo(other.Ordinal);

    /// <param name="use">name, short, in, by or since.</param>
    public string Say(StringTable strings, string use)
    {
        var key = $"period.{Kind}.{use}";
        if (!strings.Has(key) && use is "in" or "by" or "since" && !strings.Has(key)) return strings.Fill("period.any." + use, ("period", Say(strings, "name")));
        if (!strings.Has(key)) key = $"period.{Kind}.name";
        var month = Kind == "month" ? Part.ToString(CultureInfo.InvariantCulture) : "1";
        return strings.Fill(
            key,
            ("year", Digits(Year, 4)), ("first", Digits(Kind == "pooled" ? Part : Year - 1, 4)), ("end", Digits(Year % 100, 2)), ("quarter", Digits(Part, 1)),
            ("quarter|er|e", Part == 1 ? "er" : "e"),
            ("month", strings.Text("date.months." + month)), ("mon", strings.Text("date.months-short." + month)));
    }

    /// <summary>Each from one to another.</summary>
    public static IEnumerable<PeriodText> Between(PeriodText first, PeriodText last) => Enumerable.Range(first.Ordinal, last.Ordinal - first.Ordinal + 1).Select(first.At);

    /// <summary>The one of the same kind with this ordinal.</summary>
    public PeriodText At(int ordinal) => Kind switch
    {
        "quarter" => new(Kind, ordinal / 4, (ordinal % 4) + 1),
        "month" => new(Kind, ordinal / 12, (ordinal % 12) + 1),
        "pooled" => new(Kind, ordinal, ordinal - (Year - Part)),
        _ => new(Kind, ordinal, 0),
    };

    /// <summary>From one to another, in words.</summary>
    public static string Span(StringTable strings, PeriodText first, PeriodText last) => first == last
        ? first.Say(strings, "name")
        : strings.Fill(first.Kind == "year" ? "period.span-years" : "period.span", ("first", first.Say(strings, "name")), ("last", last.Say(strings, "name")));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Digits(int number, int width) => number.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
