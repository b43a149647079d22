using System.Text;

namespace StaticImpact.Pages.Data;

/// <summary>Writes the lines of a calendar file as RFC 5545 wants them: ended by CR LF and folded at 75 octets.</summary>
internal sealed class CalendarText
{
    private const int MostOctets = 75;
    private readonly StringBuilder builder = new();

    /// <summary>A line whose value needs no escaping.</summary>
    public CalendarText Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in (name + ":" + value).EnumerateRunes())
        {
            // A control character here could begin a line of its own.
            if (Rune.IsControl(rune)) continue;
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                builder.Append("\r\n ");
                octets = 1;
            }

            builder.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        builder.Append("\r\n");
        return this;
    }

    /// <summary>A line that holds text someone wrote.</summary>
    public CalendarText Text(string name, string text) => Line(name, Escaped(text));

    public byte[] ToBytes() => new UTF8Encoding(false).GetBytes(builder.ToString());

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
