using System.Text;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli;

/// <summary>Standard output or standard error: what could steer a terminal is shown as a sign, and a closed pipe or a full disk is no reason
/// to stop half-way through what the command is doing.</summary>
/// <param name="inner">Where the text goes.</param>
/// <param name="instead">Where it goes once <paramref name="inner"/> has failed; null when it is lost then.</param>
internal sealed class GuardedWriter(TextWriter inner, TextWriter? instead) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    /// <summary>Whether something could not be written.</summary>
    public bool HasFailed { get; private set; }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        var clean = VisibleText.Lines(value);
        if (!HasFailed)
        {
            try
            {
                inner.Write(clean);
                inner.Flush();
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
            {
                HasFailed = true;
                instead?.Write($"staticimpact: standard output takes nothing more ({e.Message.TrimEnd('.')}). It would have said:\n");
            }
        }

        instead?.Write(clean);
    }

    /// <summary>In one piece, so that a line is never torn.</summary>
    public override void WriteLine(string? value) => Write(value + "\n");

    public override void WriteLine() => Write("\n");
}
