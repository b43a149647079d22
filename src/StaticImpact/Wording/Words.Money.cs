using System.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Wording;

public sealed partial class Words
{
    /// <summary>Thousands are written out: what would have more digits is told in words.</summary>
    private const decimal MostWrittenOut = 1_000_000_000_000;

    /// <summary><c>Canadian dollars, in millions</c>.</summary>
    private string MoneyLabel(Unit unit)
    {
        var name = unit.Currency is { } code ? Currencies.NameOf(code, Language) : this["unit.currency.label"];
        var label = unit.In == Magnitude.Ones ? name : Format($"unit.money.{PublicWords.Magnitudes[unit.In]}", ("money", name));
        return char.ToUpperInvariant(label[0]) + label[1..];
    }

    /// <summary>An amount with all that its magnitude says, also where the unit stands nearby: <c>CA$1.2 million</c>, tight <c>CA$1.2M</c>;
    /// of thousands <c>CA$12,500</c>.</summary>
    /// <returns>The text, and the number within it.</returns>
    private (string Text, string Number) Money(Unit unit, decimal value, int decimals, bool signed, bool exact, bool isTight)
    {
        var size = Math.Abs(value);
        var sign = value < 0 ? numbers.Minus : signed && value > 0 ? numbers.Plus : "";
        var isBig = size >= 10 * Million && !(exact && Shown(value, decimals, unit.Multiplier) != value);
        var rounded = Math.Round(size, decimals, MidpointRounding.AwayFromZero);
        if (rounded == 0 && size > 0)
        {
            sign = value < 0 ? ">" + numbers.Minus : "<";
            rounded = Smallest(decimals);
        }

        if (isBig) return (sign + MoneyText(unit, Big(size, unit.Multiplier), "1000000"), "");
        var manyOrTight = isTight ? "1" : "1000000";
        var (text, count) = unit.In switch
        {
            Magnitude.Ones => (numbers.Write(rounded, decimals), Plain(rounded, decimals)),
            Magnitude.Thousands when rounded < MostWrittenOut => (numbers.Write(rounded * 1000, Math.Max(0, decimals - 3)), "1000"),
            Magnitude.Thousands => (Big(size, unit.Multiplier), "1000000"),
            Magnitude.Millions => (Scaled("number.million"), manyOrTight),
            Magnitude.Billions => (Scaled("number.billion"), manyOrTight),
            _ => throw new UnreachableException(),
        };
        return (sign + MoneyText(unit, text, count), text);

        string Scaled(string key)
        {
            var number = numbers.Write(rounded, decimals);
            return Format(isTight ? key + "-short" : key, ("n", number), ("#n", Plain(rounded, decimals)));
        }
    }

    private string MoneyText(Unit unit, string number, string count) => unit.Currency is { } code
        ? Money(code, number, count)
        : Format("unit.currency.value", ("n", number), ("#n", count));

    /// <summary>A sign of letters stands apart from the number.</summary>
    private string Money(string code, string number, string count)
    {
        var sign = Currencies.SignOf(code, Language);
        return Format(char.IsLetter(sign[^1]) ? "unit.money.letters" : "unit.money.sign", ("n", number), ("#n", count), ("sign", sign));
    }
}
