using System.Buffers.Binary;
using System.Security.Cryptography;

namespace StaticImpact.Publishing;

/// <summary>A file as we left it: what was in it, and by which length and time it is known again without being read.</summary>
/// <param name="Hash">The first half of the SHA-256 of its bytes.</param>
/// <param name="Time">Last written, in ticks of universal time.</param>
internal readonly record struct RecordedFile(UInt128 Hash, long Length, long Time)
{
    public static UInt128 HashOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>Whether the file still is as it was recorded.</summary>
    public bool Matches(FileInfo file) => file.Length == Length && file.LastWriteTimeUtc.Ticks == Time;
}
