namespace StaticImpact.Content.Media;

/// <summary>The parts of a file that are kept, in order, with what is put between them.</summary>
internal sealed class Pieces(byte[] source)
{
    private readonly List<ReadOnlyMemory<byte>> parts = [];

    public int Count => parts.Count;

    public int Length => parts.Sum(p => p.Length);

    public void Keep(int start, int length) => parts.Add(source.AsMemory(start, length));

    public void Add(ReadOnlyMemory<byte> own) => parts.Add(own);

    public void Insert(int at, byte[] own) => parts.Insert(at, own);

    /// <summary>The file put together; the source itself where nothing was left out.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(bytes.AsMemory(at));
            at += part.Length;
        }

        return bytes.AsSpan().SequenceEqual(source) ? source : bytes;
    }
}
