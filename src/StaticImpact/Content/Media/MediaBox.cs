using System.Buffers.Binary;
using System.Text;

namespace StaticImpact.Content.Media;

/// <summary>A box of the ISO base media file format, of which AVIF pictures and MP4 films are built.</summary>
/// <param name="Type">Four letters.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Body">Where its content begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct MediaBox(string Type, int Start, int Body, int End)
{
    /// <summary>The boxes between two places; the last is null when what is there is no whole box.</summary>
    public static IEnumerable<MediaBox?> In(byte[] bytes, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var box = At(bytes, at, end);
            yield return box;
            if (box is not { } found) yield break;
            at = found.End;
        }
    }

    private static MediaBox? At(byte[] bytes, int at, int end)
    {
        if (end - at < 8) return null;
        long size = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
        var body = at + 8;
        if (size == 1)
        {
            if (end - at < 16) return null;
            size = BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(at + 8));
            body = at + 16;
        }
        else if (size == 0)
        {
            size = end - at;
        }

        return size < body - at || size > end - at ? null : new MediaBox(Encoding.Latin1.GetString(bytes, at + 4, 4), at, body, at + (int)size);
    }
}
