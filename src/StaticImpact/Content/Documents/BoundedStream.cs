namespace StaticImpact.Content.Documents;

/// <summary>Unpacks no more than a document may cost: a small file can hold gigabytes.</summary>
internal sealed class BoundedStream(Stream inner, BoundedStream.Budget budget) : Stream
{
    /// <summary>How many bytes may still be unpacked, over all parts of a document.</summary>
    public sealed class Budget(long bytes)
    {
        public long Left { get; set; } = bytes;
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <exception cref="InvalidDataException">There is more than the budget allows.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        budget.Left -= read;
        return budget.Left >= 0 ? read : throw new InvalidDataException("It unpacks to more than is looked at.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
