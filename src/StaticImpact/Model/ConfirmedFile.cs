namespace StaticImpact.Model;

/// <summary>A document or film into which somebody has looked: readers may have whatever is in it.</summary>
/// <param name="Path">Inside the content folder.</param>
/// <param name="Mark">Tells which state of the file it was, since another may be put in its place: see <see cref="IsMark"/>.</param>
public sealed record ConfirmedFile(string Path, string Mark)
{
    /// <summary>The mark that says of no state that it was looked into.</summary>
    public const string AnyState = "true";

    private const int MarkLength = 8;

    /// <summary>Eight digits from 0 to 9 and a to f, the first of a hash.</summary>
    public static bool IsMark(string text) => text.Length == MarkLength && text.AsSpan().IndexOfAnyExcept("0123456789abcdef") < 0;

    /// <summary>The mark of a file. Ends of lines do not count: git changes them on some computers.</summary>
    public static string MarkOf(ReadOnlySpan<byte> bytes)
    {
        using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        for (int end; (end = bytes.IndexOf("\r\n"u8)) >= 0; bytes = bytes[(end + 1)..]) hash.AppendData(bytes[..end]);
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..MarkLength];
    }
}
