using System.Text;

namespace StaticImpact.Markup;

/// <summary>Keeps texts as UTF-8, many in one block of memory that is never moved: what is kept until the end of a build is otherwise
/// copied two or three times by the garbage collector. A block goes when the last text in it goes. One for each thread.</summary>
internal sealed class TextKeeper
{
    private const int BlockLength = 1 << 18;
    private const int LongestInBlock = BlockLength / 4;

    private byte[] block = [];
    private int used;

    /// <summary>As many bytes, to be written by the caller at once.</summary>
    public Memory<byte> Take(int length)
    {
        if (length > LongestInBlock) return new byte[length];
        if (block.Length - used < length) (block, used) = (GC.AllocateUninitializedArray<byte>(BlockLength, pinned: true), 0);
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
