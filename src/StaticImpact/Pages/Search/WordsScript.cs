using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace StaticImpact.Pages.Search;

/// <summary>Writes a file of words into a pooled buffer. Not by way of a JSON writer:
/// the places are millions of small numbers, and no letter or digit of a word has to be escaped.</summary>
internal ref struct WordsScript
{
    private const int MostOfLetter = 3;

    /// <summary>For seven bits of a distance, as for a weight, three digits and a comma.</summary>
    private const int MostOfPlaceByte = 4;

    private readonly Span<byte> script;
    private int at;

    private WordsScript(Span<byte> room) => script = room;

    /// <param name="start">Stands before the words; ASCII, like <paramref name="end"/>.</param>
    public static byte[] Of(string start, List<IndexedWord> words, string end)
    {
        var most = start.Length + "{}".Length + end.Length;
        foreach (var word in words) most += ",\"\":[-1,]".Length + (MostOfLetter * word.Word.Length) + (MostOfPlaceByte * word.Places.Length);
        var room = ArrayPool<byte>.Shared.Rent(most);
        var file = new WordsScript(room);
        file.Add(start);
        file.Add(words);
        file.Add(end);
        var bytes = room.AsSpan(0, file.at).ToArray();
        ArrayPool<byte>.Shared.Return(room);
        return bytes;
    }

    private void Add(List<IndexedWord> words)
    {
        Add('{');
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0) Add(',');
            Add('"');
            Add(words[i].Word);
            Add('"');
            Add(':');
            Add('[');
            if (words[i].IsPart) Add("-1,");
            Add(words[i].Places);
            Add(']');
        }

        Add('}');
    }

    private void Add(ReadOnlySpan<byte> places)
    {
        while (true)
        {
            Add(IndexedWord.Next(ref places, out var weight));
            Add(',');
            Add(weight);
            if (places.IsEmpty) return;
            Add(',');
        }
    }

    private void Add(string text) => at += Encoding.UTF8.GetBytes(text, script[at..]);

    private void Add(char sign) => script[at++] = (byte)sign;

    private void Add(int number)
    {
        if (number < 10)
        {
            Add((char)('0' + number));
            return;
        }

        Utf8Formatter.TryFormat(number, script[at..], out var bytes);
        at += bytes;
    }
}
