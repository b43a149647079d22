using System.Globalization;
using System.Text;

namespace StaticImpact.Publishing;

/// <summary>
/// What we have put into an output folder. While files are being put into place a second record, of what is to come,
/// stands beside the first; after a crash a file may be in the state of either, and both are ours.
/// </summary>
internal sealed class OutputRecord
{
    private const string Head = "staticimpact-record 1";

    private readonly Dictionary<string, List<RecordedFile>> files = new(StringComparer.Ordinal);

    public IEnumerable<string> Paths => files.Keys;

    public IEnumerable<(string Path, RecordedFile File)> Files => files.SelectMany(f => f.Value.Select(state => (f.Key, state)));

    public bool Owns(string path) => files.ContainsKey(path);

    /// <summary>The states in which we may have left a file; none for a file that is not ours.</summary>
    public IReadOnlyList<RecordedFile> StatesOf(string path) => files.TryGetValue(path, out var states) ? states : [];

    public void Add(string path, RecordedFile file)
    {
        if (!files.TryGetValue(path, out var states)) files.Add(path, states = new List<RecordedFile>(1));
        if (!states.Contains(file)) states.Add(file);
    }

    /// <summary>Adds what a record file says. A missing file says nothing; a damaged one says what can still be read.</summary>
    public void Read(string recordFile)
    {
        if (!File.Exists(recordFile)) return;
        foreach (var line in File.ReadLines(recordFile, Encoding.UTF8))
        {
            if (TryParse(line, out var path, out var file)) Add(path, file);
        }
    }

    /// <summary>Replaces the record file as a whole.</summary>
    /// <param name="recordFile">Its path.</param>
    /// <param name="files">In the order in which they are to stand there.</param>
    public static void Write(string recordFile, IEnumerable<(string Path, RecordedFile File)> files)
    {
        var aside = recordFile + ".new";
        using (var writer = new StreamWriter(aside, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16))
        {
            writer.NewLine = "\n";
            writer.WriteLine(Head);
            Span<char> digits = stackalloc char[64];
            foreach (var (path, file) in files)
            {
                digits.TryWrite(CultureInfo.InvariantCulture, $"{file.Hash:x32} {file.Length} {file.Time} ", out var written);
                writer.Write(digits[..written]);
                writer.WriteLine(path);
            }
        }

        File.Move(aside, recordFile, overwrite: true);
    }

    private static bool TryParse(ReadOnlySpan<char> line, out string path, out RecordedFile file)
    {
        path = "";
        file = default;
        Span<Range> parts = stackalloc Range[4];
        if (line.Split(parts, ' ') != 4
            || !UInt128.TryParse(line[parts[0]], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
            || !long.TryParse(line[parts[1]], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || !long.TryParse(line[parts[2]], NumberStyles.None, CultureInfo.InvariantCulture, out var time))
        {
            return false;
        }

        // A record that somebody has edited must not make us delete a file elsewhere.
        path = line[parts[3]].ToString();
        file = new RecordedFile(hash, length, time);
        return OutputPath.IsSafe(path);
    }
}
