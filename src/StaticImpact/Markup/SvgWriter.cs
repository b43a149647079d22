using System.Globalization;
using System.Text;

namespace StaticImpact.Markup;

/// <summary>Writes well-formed SVG: elements are closed in order, attributes and text encoded, numbers written with at
/// most two decimals whatever the machine's culture.</summary>
public sealed class SvgWriter
{
    /// <summary>The largest double has 309 digits.</summary>
    private const int LongestNumber = 320;

    /// <summary>Beyond it, hundredths are no longer exact.</summary>
    private const double LargestPlace = 1e12;

    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();
    private bool inTag;

    public SvgWriter Open(string name)
    {
        EndTag();
        text.Append('<').Append(name);
        open.Push(name);
        inTag = true;
        return this;
    }

    /// <summary>An attribute of the element just opened; a null value writes nothing.</summary>
    /// <exception cref="InvalidOperationException">The element has content already.</exception>
    public SvgWriter With(string name, string? value)
    {
        if (!inTag) throw new InvalidOperationException($"The attribute {name} comes after the element's content.");
        if (value is not null) text.Append(' ').Append(name).Append("=\"").Append(Html.Encode(value)).Append('"');
        return this;
    }

    public SvgWriter With(string name, double value)
    {
        if (!inTag) throw new InvalidOperationException($"The attribute {name} comes after the element's content.");
        Span<char> digits = stackalloc char[LongestNumber];
        text.Append(' ').Append(name).Append("=\"").Append(digits[..Write(value, digits)]).Append('"');
        return this;
    }

    public SvgWriter Text(string content)
    {
        EndTag();
        text.Append(Html.Encode(content));
        return this;
    }

    /// <summary>Takes over what another writer wrote.</summary>
    public SvgWriter Write(Html html)
    {
        EndTag();
        text.Append(html.Value);
        return this;
    }

    public SvgWriter Close()
    {
        var name = open.Pop();
        if (inTag)
        {
            text.Append("/>");
            inTag = false;
        }
        else
        {
            text.Append("</").Append(name).Append('>');
        }

        return this;
    }

    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public Html ToHtml()
    {
        if (open.Count > 0) throw new InvalidOperationException($"<{open.Peek()}> is still open.");
        return new Html(text.ToString());
    }

    /// <summary>At most two decimals, without trailing zeros; never <c>-0</c>.</summary>
    public static string Number(double value)
    {
        Span<char> digits = stackalloc char[LongestNumber];
        return digits[..Write(value, digits)].ToString();
    }

    /// <summary>As whole hundredths, straight into the drawing: a page of charts holds thousands of numbers, and a format and a string for each showed in profiles.</summary>
    private static int Write(double value, Span<char> to)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A place in a drawing is a finite number.");
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        int length;
        if (Math.Abs(rounded) > LargestPlace)
        {
            rounded.TryFormat(to, out length, "0.##", CultureInfo.InvariantCulture);
            return length;
        }

        var hundredths = (long)Math.Round(rounded * 100);
        var at = 0;
        if (hundredths < 0) to[at++] = '-';
        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        whole.TryFormat(to[at..], out length, default, CultureInfo.InvariantCulture);
        at += length;
        if (rest == 0) return at;
        to[at++] = '.';
        to[at++] = (char)('0' + (rest / 10));
        if (rest % 10 != 0) to[at++] = (char)('0' + (rest % 10));
        return at;
    }

    private void EndTag()
    {
        if (!inTag) return;
        text.Append('>');
        inTag = false;
    }
}
