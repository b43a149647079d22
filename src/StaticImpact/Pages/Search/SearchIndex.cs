using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticImpact.Pages.Search;

/// <summary>The index of one language, cut into small files so that a query moves only what it needs: one file for each
/// word's first two letters, and the files that describe the results shown. They are scripts that hand over their data,
/// which works from any folder and from disk.</summary>
public sealed class SearchIndex
{
    /// <summary>Results described in one file.</summary>
    public const int EntriesInFile = 20;

    /// <summary>Words that more than this share of all entries contain tell little apart.</summary>
    private const double TooCommon = 0.4;

    /// <summary>In so many entries, those that they matter most in, they are found nevertheless.</summary>
    private const int MostOfCommon = 100;

    private const string End = ");\n";
    private const int FewBytes = 8192;
    private const int EntriesForAFileOfWords = 16;
    private const int MostFilesOfWords = 256;

    private readonly IReadOnlyList<SearchEntry> entries;
    private readonly List<IndexedWord>[] files;

    private SearchIndex(IReadOnlyList<SearchEntry> entries, IEnumerable<IndexedWord> words, int files)
    {
        this.entries = entries;
        this.files = new List<IndexedWord>[files];
        for (var i = 0; i < files; i++) this.files[i] = [];
        var limit = Math.Max(MostOfCommon, entries.Count * TooCommon);
        foreach (var word in words)
        {
            this.files[FileOf(word.Word, files)].Add(word.Count <= limit ? word : word.Heaviest(MostOfCommon));
        }

        foreach (var file in this.files) file.Sort(static (a, b) => string.CompareOrdinal(a.Word, b.Word));
    }

    /// <summary>How many files hold the words of so many pages; known before the index is made.</summary>
    public static int FilesOfWords(int pages)
    {
        var count = 1;
        while (count < MostFilesOfWords && count * EntriesForAFileOfWords < pages) count *= 2;
        return count;
    }

    public static SearchIndex Of(IReadOnlyList<SearchEntry> entries, int files)
    {
        var words = new PostingTable();
        for (var i = 0; i < entries.Count; i++) entries[i].AddTo(words, i);
        return new SearchIndex(entries, words.Words, files);
    }

    /// <summary>Which file holds the words that begin with the same two letters as this one (FNV-1a); with the same one, where that may be a word.</summary>
    public static int FileOf(string word, int files)
    {
        var hash = 2166136261u;
        var letters = Folding.IsWordAlone(word[0]) ? 1 : 2;
        for (var i = 0; i < Math.Min(letters, word.Length); i++) hash = unchecked((hash ^ word[i]) * 16777619u);
        return (int)(hash % (uint)files);
    }

    /// <summary>A file of words: each with the entries that contain it, as distances, and its weight there; -1 before them says that there are more.</summary>
    public byte[] WordsFile(int file) => WordsScript.Of(Start('w', file), files[file], End);

    /// <summary>A file that describes entries: address, title, kind and a line about each; of a measure also its figure, when that was, whether it is made up, and its status (words, key, icon, whether it is old).</summary>
    public byte[] EntriesFile(int file)
    {
        var script = new ArrayBufferWriter<byte>(FewBytes);
        Encoding.UTF8.GetBytes(Start('e', file), script);
        using (var json = new Utf8JsonWriter(script, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            for (var i = file * EntriesInFile; i < Math.Min(entries.Count, (file + 1) * EntriesInFile); i++)
            {
                json.WriteStartArray();
                json.WriteStringValue(entries[i].Href);
                json.WriteStringValue(entries[i].Title);
                json.WriteStringValue(entries[i].Kind);
                json.WriteStringValue(entries[i].Summary);
                if (entries[i].Measure is { } measure)
                {
                    json.WriteStringValue(measure.Latest);
                    json.WriteStringValue(measure.Period);
                    json.WriteStringValue(measure.Flag);
                    json.WriteStringValue(measure.Status.Words);
                    json.WriteStringValue(measure.Status.Key);
                    json.WriteStringValue(measure.Status.IconName);
                    json.WriteBooleanValue(measure.Status.IsOld);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        Encoding.UTF8.GetBytes(End, script);
        return script.WrittenSpan.ToArray();
    }

    private static string Start(char kind, int file) => string.Create(CultureInfo.InvariantCulture, $"staticimpactSearch(\"{kind}{file}\",");
}
