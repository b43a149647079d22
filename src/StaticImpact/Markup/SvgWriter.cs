using System.Buffers;
using System.Globalization;

namespace StaticImpact.Markup;

/// <summary>Writes well-formed SVG: elements are closed in order, attributes and text encoded, numbers written with at
/// most two decimals whatever the machine's culture.</summary>
/// <remarks>Its text grows in a borrowed buffer: the drawings of one page are 300 KB, which string builders kept twice over.</remarks>
public sealed class SvgWriter
{
    /// <summary>The largest double has 309 digits.</summary>
    private const int LongestNumber = 320;

    /// <summary>Beyond it, tenths are no longer exact.</summary>
    private const double LargestPlace = 1e12;

    private readonly Stack<string> open = new();
    private char[] text = ArrayPool<char>.Shared.Rent(4096);
    private int length;
    private bool inTag;
    private Html? finished;

    public SvgWriter Open(string name)
    {
        EndTag();
        Append('<');
        Append(name);
        open.Push(name);
        inTag = true;
        return this;
    }

    /// <summary>An attribute of the element just opened; a null value writes nothing.</summary>
    /// <exception cref="InvalidOperationException">The element has content already.</exception>
    public SvgWriter With(string name, string? value)
    {
        if (value is null)
        {
            RequireTag(name);
            return this;
        }

        OpenAttribute(name);
        Append(Html.Encode(value));
        Append('"');
        return this;
    }

    public SvgWriter With(string name, double value)
    {
        OpenAttribute(name);
        Append(value);
        Append('"');
        return this;
    }

    /// <summary>A path's straight line through points.</summary>
    /// <param name="close">Whether it leads back to the first.</param>
    public SvgWriter WithPath(ReadOnlySpan<(double X, double Y)> points, bool close)
    {
        OpenAttribute("d");
        for (var i = 0; i < points.Length; i++)
        {
            Append(i == 0 ? 'M' : 'L');
            Append(points[i].X);
            Append(',');
            Append(points[i].Y);
        }

        Append(close ? "Z\"" : "\"");
        return this;
    }

    public SvgWriter Text(string content)
    {
        EndTag();
        Append(Html.Encode(content));
        return this;
    }

    /// <summary>Takes over what another writer wrote.</summary>
    public SvgWriter Write(Html html)
    {
        EndTag();
        Append(html.Value);
        return this;
    }

    /// <summary>Takes over what another writer wrote and ends that.</summary>
    public SvgWriter Write(SvgWriter other)
    {
        EndTag();
        other.RequireClosed();
        Append(other.text.AsSpan(0, other.length));
        other.Finish(Html.Empty);
        return this;
    }

    public SvgWriter Close()
    {
        var name = open.Pop();
        if (inTag)
        {
            Append("/>");
            inTag = false;
        }
        else
        {
            Append("</");
            Append(name);
            Append('>');
        }

        return this;
    }

    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public Html ToHtml()
    {
        RequireClosed();
        return finished ?? Finish(new Html(text.AsSpan(0, length).ToString()));
    }

    /// <summary>At most one decimal, without a trailing zero; never <c>-0</c>. A tenth of a pixel is less than anyone sees, and pages hold each number twice.</summary>
    public static string Number(double value)
    {
        Span<char> digits = stackalloc char[LongestNumber];
        return digits[..Write(value, digits)].ToString();
    }

    /// <summary>As whole tenths, straight into the drawing: a page of charts holds thousands of numbers, and a format and a string for each showed in profiles.</summary>
    private static int Write(double value, Span<char> to)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A place in a drawing is a finite number.");
        if (Math.Abs(value) >= LargestPlace)
        {
            Math.Round(value, 1, MidpointRounding.AwayFromZero).TryFormat(to, out var length, "0.#", CultureInfo.InvariantCulture);
            return length;
        }

        // Half away from zero, as Math.Round does it for one decimal.
        var scaled = value * 10;
        var tenths = (long)scaled;
        var rest = scaled - tenths;
        if (rest >= 0.5) tenths++;
        else if (rest <= -0.5) tenths--;

        var at = 0;
        if (tenths < 0) to[at++] = '-';
        var (whole, part) = Math.DivRem(Math.Abs(tenths), 10);
        at += WriteWhole(whole, to[at..]);
        if (part == 0) return at;
        to[at++] = '.';
        to[at++] = (char)('0' + part);
        return at;
    }

    private static int WriteWhole(long whole, Span<char> to)
    {
        if (whole >= 1000)
        {
            whole.TryFormat(to, out var length, default, CultureInfo.InvariantCulture);
            return length;
        }

        var at = 0;
        if (whole >= 100) to[at++] = (char)('0' + (whole / 100));
        if (whole >= 10) to[at++] = (char)('0' + (whole / 10 % 10));
        to[at++] = (char)('0' + (whole % 10));
        return at;
    }

    private Html Finish(Html html)
    {
        ArrayPool<char>.Shared.Return(text);
        (text, length, finished) = ([], 0, html);
        return html;
    }

    private void RequireClosed()
    {
        if (open.Count > 0) throw new InvalidOperationException($"<{open.Peek()}> is still open.");
    }

    private void RequireTag(string attribute)
    {
        if (!inTag) throw new InvalidOperationException($"The attribute {attribute} comes after the element's content.");
    }

    private void OpenAttribute(string name)
    {
        RequireTag(name);
        Append(' ');
        Append(name);
        Append("=\"");
    }

    private void EndTag()
    {
        if (finished is not null) throw new InvalidOperationException("The drawing is finished.");
        if (!inTag) return;
        Append('>');
        inTag = false;
    }

    private void Append(double number)
    {
        if (text.Length - length < LongestNumber) Grow(LongestNumber);
        length += Write(number, text.AsSpan(length));
    }

    private void Append(char c)
    {
        if (length == text.Length) Grow(1);
        text[length++] = c;
    }

    private void Append(ReadOnlySpan<char> part)
    {
        if (text.Length - length < part.Length) Grow(part.Length);
        part.CopyTo(text.AsSpan(length));
        length += part.Length;
    }

    private void Grow(int by)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(text.Length * 2, length + by));
        text.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(text);
        text = larger;
    }
}
