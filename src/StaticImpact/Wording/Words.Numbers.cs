using System.Diagnostics;
using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Wording;

public sealed partial class Words
{
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;

    private readonly NumberFormat numbers;

    /// <summary>The sign before negative numbers: U+2212 unless the strings say otherwise.</summary>
    public string Minus => numbers.Minus;

    /// <summary>A number with separators and that many decimals, rounded half away from zero. A number that is not zero
    /// never becomes zero by rounding: it is written <c>&lt;0.1</c>.</summary>
    public string Number(decimal number, int decimals = 0)
    {
        var (sign, text) = Split(number, decimals);
        return sign + text;
    }

    /// <summary>A value in its unit as sentences say it: <c>56.7%</c>, <c>24.1 per 1,000</c>, <c>$41,394</c>,
    /// <c>12 billion people</c>.</summary>
    public string Value(Unit unit, decimal value, int decimals) => Write(unit, value, decimals, "value");

    /// <summary>A value as tables and charts show it, where the unit stands nearby: <c>56.7%</c>, <c>24.1</c>, <c>$41,394</c>.</summary>
    public string ShortValue(Unit unit, decimal value, int decimals) => Write(unit, value, decimals, "short");

    /// <summary>A value that an author wrote, with its own decimals and every digit.</summary>
    public string ExactValue(Unit unit, decimal value) => Write(unit, value, value.Scale, "value", exact: true);

    public string ShortExactValue(Unit unit, decimal value) => Write(unit, value, value.Scale, "short", exact: true);

    /// <summary>The number that readers see for a value: what they get when they reckon with it.</summary>
    /// <param name="multiplier">How many ones a value of 1 stands for.</param>
    public static decimal Shown(decimal value, int decimals, decimal multiplier = 1)
    {
        if (Math.Abs(value) < 10 * Million) return Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var (scale, places) = Scale(Math.Abs(value), multiplier);
        return Math.Round(value / scale, places, MidpointRounding.AwayFromZero) * scale;
    }

    /// <summary>The difference between two values with its sign: <c>−12.4 percentage points</c>, <c>+4,230</c>.</summary>
    public string Change(Unit unit, decimal change, int decimals) => Write(unit, change, decimals, "change", signed: true);

    /// <summary>The same where space is tight: <c>−12.4 pts</c>.</summary>
    public string ShortChange(Unit unit, decimal change, int decimals) => Write(unit, change, decimals, "change-short", signed: true);

    /// <summary>A difference without a sign: <c>12.4 percentage points</c>.</summary>
    public string Difference(Unit unit, decimal difference, int decimals) => Write(unit, Math.Abs(difference), decimals, "change");

    /// <summary>What stands above an axis: <c>Percent</c>, <c>Per 1,000</c>, <c>US dollars</c>; empty for a bare index.</summary>
    public string UnitLabel(Unit unit) => unit.Kind switch
    {
        UnitKind.Named => (unit.Plural ?? unit.Name) is { } named ? Text(named) : unit.Symbol ?? "",
        UnitKind.None => "",
        UnitKind.Currency => MoneyLabel(unit),
        UnitKind.Percent or UnitKind.Count or UnitKind.PerThousand or UnitKind.PerHundredThousand or UnitKind.Index or UnitKind.Days or UnitKind.Grade or UnitKind.YesNo => this[$"unit.{PublicWords.Units[unit.Kind]}.label"],
        _ => throw new UnreachableException(),
    };

    /// <summary>The same within a chart, below whose title the label stands: its short form, and nothing for a long name without one.</summary>
    public string BriefLabel(Unit unit) => unit.Short is { } brief ? Text(brief) : unit.IsLong ? "" : UnitLabel(unit);

    /// <summary>A number on an axis, all of one axis in thousands, millions or billions where they are large.</summary>
    /// <param name="decimals">What the axis's step needs.</param>
    /// <param name="largest">The largest number on the axis.</param>
    public string Axis(Unit unit, decimal value, int decimals, decimal largest)
    {
        var (scale, fewer) = Math.Abs(largest) switch
        {
            >= Billion => (Billion, 9),
            >= Million => (Million, 6),
            >= 10_000 => (1000m, 3),
            _ => (1m, 0),
        };
        for (; scale * unit.Multiplier > Billion; scale /= 1000) fewer -= 3;
        var key = (scale * unit.Multiplier) switch
        {
            Billion => "number.billion-short",
            Million => "number.million-short",
            1000 => "number.thousand-short",
            _ => "",
        };
        var sign = value < 0 ? numbers.Minus : "";
        var scaled = Math.Abs(value) / scale;
        var needed = Math.Max(0, decimals);
        for (var places = 0; needed == 0 && places <= fewer; places++)
        {
            if (Math.Round(scaled, places) != scaled) continue;
            needed = places;
            break;
        }

        var text = numbers.Write(scaled, needed);
        if (key.Length > 0 && value != 0) text = Format(key, ("n", text));
        return sign + (unit.Kind != UnitKind.Currency ? text : unit.Currency is null ? Format("unit.currency.short", ("n", text)) : Money(unit.Currency, text, "1"));
    }

    /// <summary>A share as a whole percentage: 0.4 is <c>40%</c>.</summary>
    public string Percent(decimal share, int decimals = 0) => Value(new Unit(UnitKind.Percent), share * 100, decimals);

    private string Write(Unit unit, decimal value, int decimals, string style, bool signed = false, bool exact = false)
    {
        var (text, number) = WriteFreely(unit, value, decimals, style, signed, exact);
        return keepsTogether ? NoBreak.Figure(text, number) : text;
    }

    /// <returns>The text, and the number within it.</returns>
    private (string Text, string Number) WriteFreely(Unit unit, decimal value, int decimals, string style, bool signed, bool exact)
    {
        if (unit.Kind == UnitKind.YesNo && style is ("value" or "short")) return (this[value > 0 ? "unit.yes" : "unit.no"], "");
        if (unit.Currency is not null || unit.In != Magnitude.Ones) return Money(unit, value, decimals, signed, exact, isTight: style is "short" or "change-short");
        var (sign, number) = exact && Shown(value, decimals) != value ? (value < 0 ? numbers.Minus : "", numbers.Write(value, decimals)) : Split(value, decimals);
        if (signed && sign.Length == 0 && value != 0) sign = numbers.Plus;
        var plain = Math.Round(Math.Abs(value), decimals, MidpointRounding.AwayFromZero);
        if (unit.Kind == UnitKind.Named && !unit.IsPercentage) return (sign + Named(unit, number, plain, decimals, Count(plain, decimals), style), number);
        var key = $"unit.{PublicWords.Units[unit.IsPercentage ? UnitKind.Percent : unit.Kind]}.{style}";
        if (Find(key) is { Counts: false } phrase) return (sign + phrase.Fill(Plurals, [("n", number)]), number);
        return (sign + Format(key, ("n", number), ("#n", Count(plain, decimals))), number);
    }

    /// <summary>Numbers written in words take the form for millions, which some languages follow with "of".</summary>
    private static string Count(decimal plain, int decimals) => plain >= 10 * Million ? "1000000" : Plain(plain, decimals);

    private string Named(Unit unit, string number, decimal plain, int decimals, string count, string style)
    {
        if (unit.Symbol is { } symbol) return Format("unit.named.symbol", ("n", number), ("unit", symbol));
        if (style == "short") return number;
        if (unit.Short is { } brief) return Format("unit.named.value", ("n", number), ("#n", count), ("unit", Text(brief)));
        var name = Plurals.For(plain, decimals) == PluralCategory.One ? unit.Name : unit.Plural ?? unit.Name;
        return name is null ? number : Format("unit.named.value", ("n", number), ("#n", count), ("unit", Text(name)));
    }

    private static string Plain(decimal number, int decimals) =>
        number.ToString(decimals == 0 ? "0" : "0." + new string('0', decimals), CultureInfo.InvariantCulture);

    /// <summary>The sign and the digits. From ten million on, in words with three or four digits that count.</summary>
    private (string Sign, string Text) Split(decimal number, int decimals)
    {
        var size = Math.Abs(number);
        var sign = number < 0 ? numbers.Minus : "";
        if (size >= 10 * Million) return (sign, Big(size));
        var rounded = Math.Round(size, decimals, MidpointRounding.AwayFromZero);
        if (rounded == 0) return size == 0 ? ("", numbers.Write(0, decimals)) : (number < 0 ? ">" + numbers.Minus : "<", numbers.Write(Smallest(decimals), decimals));
        return (sign, numbers.Write(size, decimals));
    }

    /// <summary>12.3 million, 12 billion.</summary>
    /// <param name="multiplier">How many ones a number of 1 stands for.</param>
    private string Big(decimal size, decimal multiplier = 1)
    {
        var (scale, decimals) = Scale(size, multiplier);
        var scaled = size / scale;
        if (Math.Round(scaled, decimals, MidpointRounding.AwayFromZero) % 1 == 0) decimals = 0;
        return Format(scale * multiplier == Billion ? "number.billion" : "number.million", ("n", numbers.Write(scaled, decimals)));
    }

    /// <summary>In what a large number is told, and with how many decimals at most.</summary>
    private static (decimal Scale, int Decimals) Scale(decimal size, decimal multiplier = 1)
    {
        var scale = size >= 999_950_000m / multiplier ? Billion / multiplier : Million;
        return (scale, size / scale < 1000 ? 1 : 0);
    }

    private static decimal Smallest(int decimals)
    {
        var smallest = 1m;
        for (var i = 0; i < decimals; i++) smallest /= 10;
        return smallest;
    }
}
