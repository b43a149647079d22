using System.Globalization;
using System.Text;
using System.Xml;

namespace StaticImpact.Content.Data.Sheets;

/// <summary>A cell of an <c>.ods</c> sheet.</summary>
internal sealed class OpenCell
{
    private static readonly string[] Errors = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];
    private static readonly OpenCell Blank = new("", "", "");

    private readonly string type;
    private readonly string value;
    private readonly string shown;

    private OpenCell(string type, string value, string shown) => (this.type, this.value, this.shown) = (type, value, shown);

    public bool IsBlank => !LacksResult && Error is null && Text(isPeriod: false).Length == 0;

    /// <summary>The error that it shows; null for none.</summary>
    public string? Error { get; private init; }

    public bool LacksResult { get; private init; }

    /// <summary>By its number in <see cref="MoneySigns"/>; 0 for none.</summary>
    public short Money { get; private init; }

    /// <summary>Reads the element that the reader stands at, to its end.</summary>
    /// <param name="isCovered">Whether another cell lies over it, so that nobody sees what it holds.</param>
    public static OpenCell Read(XmlReader xml, bool isCovered)
    {
        var kind = Attribute(xml, "value-type") ?? "";
        var held = kind switch
        {
            "date" => Attribute(xml, "date-value"),
            "boolean" => Attribute(xml, "boolean-value"),
            "string" => Attribute(xml, "string-value"),
            "time" => Attribute(xml, "time-value"),
            _ => Attribute(xml, "value"),
        };
        var isFormula = Attribute(xml, "formula") is not null;
        var money = kind == "currency" ? MoneySigns.OfCode(Attribute(xml, "currency")) : (short)0;
        var seen = Shown(xml);
        // A dollar that is shown by its sign alone may be any.
        var bare = seen.AsSpan();
        if (money > 0 && MoneySigns.TakeOff(ref bare) is > 0 and var sign) money = sign;
        if (isCovered) return Blank;
        if (isFormula && (Errors.Contains(seen, StringComparer.OrdinalIgnoreCase) || seen.StartsWith("Err:", StringComparison.Ordinal))) return new OpenCell("", "", "") { Error = seen };
        if (kind.Length == 0 && seen.Length == 0) return isFormula ? new OpenCell("", "", "") { LacksResult = true } : Blank;
        return new OpenCell(kind, held ?? "", seen) { Money = money };
    }

    /// <summary>As a data file would write it.</summary>
    public string Text(bool isPeriod)
    {
        switch (type)
        {
            case "float" or "currency" or "percentage":
                return Number();
            case "boolean":
                return value == "true" ? "yes" : value == "false" ? "no" : shown;
            case "date":
                if (value.Length < 10 || !DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return shown;
                return day.ToString(!isPeriod || ShowsDay() ? "yyyy-MM-dd" : shown.Length == 4 && shown.All(char.IsAsciiDigit) ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture);
            default:
                return shown.Length > 0 ? shown : value.Trim();
        }
    }

    /// <summary>An attribute by its name, in whichever namespace an edition of the standard puts it.</summary>
    public static string? Attribute(XmlReader xml, string wanted)
    {
        string? found = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            // LibreOffice repeats some in a namespace of its own, behind those of the standard.
            if (found is null && xml.LocalName == wanted) found = xml.Value;
        }

        xml.MoveToElement();
        return found;
    }

    private string Number()
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return shown;
        if (!(Math.Abs(number) <= (double)NumberText.Largest)) return number.ToString("R", CultureInfo.InvariantCulture);
        var exact = (decimal)number;
        if (type == "percentage") exact *= 100;
        return SheetNumber.Written(exact, Decimals(exact));
    }

    /// <summary>How many decimals the cell shows; a sign between thousands is told from one before decimals by the value.</summary>
    private int Decimals(decimal exact)
    {
        var at = shown.LastIndexOfAny(['.', ',']);
        if (at < 0) return 0;
        var decimals = 0;
        while (at + 1 + decimals < shown.Length && char.IsAsciiDigit(shown[at + 1 + decimals])) decimals++;
        if (decimals is 0 or > 10) return 0;
        var digits = new string([.. shown.Where(char.IsAsciiDigit)]);
        if (digits.Length > 20) return 0;
        var factor = 1m;
        for (var i = 0; i < decimals; i++) factor *= 10;
        return decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var written) && Math.Abs(written - (Math.Abs(exact) * factor)) <= 0.5m ? decimals : 0;
    }

    /// <summary>Whether a date is shown with its day: in three parts.</summary>
    private bool ShowsDay()
    {
        if (shown.Length == 0) return true;
        var parts = 0;
        var inside = false;
        foreach (var c in shown)
        {
            var isPart = char.IsLetterOrDigit(c);
            if (isPart && !inside) parts++;
            inside = isPart;
        }

        return parts >= 3;
    }

    /// <summary>The paragraphs of a cell, without remarks that hang on it. The reader stands at its end then.</summary>
    private static string Shown(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var text = new StringBuilder();
        var isFirst = true;
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    if (xml.Depth > depth + 1) text.Append(xml.Value);
                    break;
                case XmlNodeType.Element when xml.LocalName is "annotation" or "shapes" or "frame" or "table" or "custom-shape":
                    if (xml.IsEmptyElement) break;
                    var inside = xml.Depth;
                    while (xml.Read() && xml.Depth > inside)
                    {
                    }

                    break;
                case XmlNodeType.Element when xml.LocalName == "p":
                    if (!isFirst) text.Append('\n');
                    isFirst = false;
                    break;
                case XmlNodeType.Element when xml.LocalName is "s":
                    text.Append(' ', Math.Clamp(int.TryParse(Attribute(xml, "c"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1, 1, 100));
                    break;
                case XmlNodeType.Element when xml.LocalName is "tab":
                    text.Append('\t');
                    break;
                case XmlNodeType.Element when xml.LocalName is "line-break":
                    text.Append('\n');
                    break;
            }
        }

        return text.ToString().Trim();
    }
}
