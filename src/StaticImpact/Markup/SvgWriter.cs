using System.Globalization;
using System.Text;

namespace StaticImpact.Markup;

/// <summary>Writes well-formed SVG: elements are closed in order, attributes and text encoded, numbers written with at
/// most two decimals whatever the machine's culture.</summary>
public sealed class SvgWriter
{
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

    public SvgWriter With(string name, double value) => With(name, Number(value));

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
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A place in a drawing is a finite number.");
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return rounded == 0 ? "0" : rounded.ToString("0.##", CultureInfo.InvariantCulture);
    }

    private void EndTag()
    {
        if (!inTag) return;
        text.Append('>');
        inTag = false;
    }
}
