using System.Text;

namespace StaticImpact.Markup;

/// <summary>Keeps texts as UTF-8, many in one block: what is kept until the end of a build goes through the garbage collector two or three
/// times, which costs it more for each object than for each byte. A block goes when the last text in it goes. One for each thread.</summary>
internal sealed class Utf8Arena
{
    private const int BlockLength = 1 << 16;
    private const int LongestInBlock = BlockLength / 4;

    private byte[] block = [];
    private int used;

    /// <summary>As many bytes, to be written by the caller at once.</summary>
    public Memory<byte> Take(int length)
    {
        if (length > LongestInBlock) return new byte[length];
        if (block.Length - used < length) (block, used) = (GC.AllocateUninitializedArray<byte>(BlockLength), 0);
        var place = block.AsMemory(used, length);
        used += length;
        return place;
    }

    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<char> text)
    {
        var place = Take(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, place.Span);
        return place;
    }
}
