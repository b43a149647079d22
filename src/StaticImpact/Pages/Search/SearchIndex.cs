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

    /// <summary>Words that more than this share of all entries contain tell nothing apart.</summary>
    private const double TooCommon = 0.4;

    private const int FewEntries = 20;
    private const int EntriesForAFileOfWords = 16;
    private const int MostFilesOfWords = 256;

    private readonly IReadOnlyList<SearchEntry> entries;
    private readonly SortedDictionary<string, List<(int Entry, int Weight)>>[] words;

    private SearchIndex(IReadOnlyList<SearchEntry> entries, int files)
    {
        this.entries = entries;
        words = new SortedDictionary<string, List<(int, int)>>[files];
        for (var i = 0; i < files; i++) words[i] = new(StringComparer.Ordinal);
    }

    /// <summary>How many files hold the words of so many pages; known before the index is made.</summary>
    public static int FilesOfWords(int pages)
    {
        var files = 1;
        while (files < MostFilesOfWords && files * EntriesForAFileOfWords < pages) files *= 2;
        return files;
    }

    public static SearchIndex Of(IReadOnlyList<SearchEntry> entries, int files)
    {
        var index = new SearchIndex(entries, files);
        for (var i = 0; i < entries.Count; i++) index.Add(i, entries[i]);
        index.DropCommon();
        return index;
    }

    /// <summary>Which file holds the words that begin with the same two letters as this one (FNV-1a).</summary>
    public static int FileOf(string word, int files)
    {
        var hash = 2166136261u;
        for (var i = 0; i < Math.Min(2, word.Length); i++) hash = unchecked((hash ^ word[i]) * 16777619u);
        return (int)(hash % (uint)files);
    }

    /// <summary>A file of words: each with the entries that contain it, as distances, and its weight there.</summary>
    public byte[] WordsFile(int file) => Script("w" + file.ToString(CultureInfo.InvariantCulture), json =>
    {
        json.WriteStartObject();
        foreach (var (word, places) in words[file])
        {
            json.WriteStartArray(word);
            var before = 0;
            foreach (var (entry, weight) in places)
            {
                json.WriteNumberValue(entry - before);
                json.WriteNumberValue(weight);
                before = entry;
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    /// <summary>A file that describes entries: address, title, kind and a line about each.</summary>
    public byte[] EntriesFile(int file) => Script("e" + file.ToString(CultureInfo.InvariantCulture), json =>
    {
        json.WriteStartArray();
        for (var i = file * EntriesInFile; i < Math.Min(entries.Count, (file + 1) * EntriesInFile); i++)
        {
            json.WriteStartArray();
            json.WriteStringValue(entries[i].Href);
            json.WriteStringValue(entries[i].Title);
            json.WriteStringValue(entries[i].Kind);
            json.WriteStringValue(entries[i].Summary);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    private void Add(int number, SearchEntry entry)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (text, weight) in entry.Fields)
        {
            foreach (var word in SearchWords.Of(text)) weights[word] = Math.Min(99, Math.Max(weights.GetValueOrDefault(word), weight) + 1);
        }

        foreach (var (word, weight) in weights)
        {
            var file = words[FileOf(word, words.Length)];
            if (!file.TryGetValue(word, out var places)) file.Add(word, places = []);
            places.Add((number, weight));
        }
    }

    private void DropCommon()
    {
        if (entries.Count < FewEntries) return;
        var limit = entries.Count * TooCommon;
        foreach (var file in words)
        {
            foreach (var word in file.Where(w => w.Value.Count > limit).Select(w => w.Key).ToList()) file.Remove(word);
        }
    }

    private static byte[] Script(string name, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes($"staticimpactSearch(\"{name}\","));
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(json);
        stream.Write(");\n"u8);
        return stream.ToArray();
    }
}
