using System.Text;

namespace StaticImpact.Pages.Search;

/// <summary>The words of all entries while an index is made. A table of its own, because every word of every text is looked up in it and its
/// hash is known already from cutting and folding it.</summary>
public sealed class PostingTable
{
    private readonly char[] room = new char[SearchWords.Longest];
    private byte[] bytes = new byte[256];

    // In the order in which they were first found: frequent words come early, and lie close together.
    private (ulong Hash, IndexedWord Word)[] words = new (ulong, IndexedWord)[512];
    private int count;

    /// <summary>By hash, the numbers of words from 1; 0 is free. No more than half are taken, so that most words stand where they are looked for first.</summary>
    private int[] slots = new int[1024];

    internal IEnumerable<IndexedWord> Words => words.Take(count).Select(w => w.Word);

    /// <summary>Adds the words of a text.</summary>
    /// <param name="entry">The one that the text belongs to: the same as the last time, or a later one.</param>
    /// <param name="weight">Of each word in this text.</param>
    public void Add(int entry, string text, int weight)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (bytes.Length < most) bytes = new byte[most];
        Add(entry, bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), weight);
    }

    /// <inheritdoc cref="Add(int, string, int)"/>
    public void Add(int entry, ReadOnlySpan<byte> utf8, int weight)
    {
        var reader = new SearchWords.Reader(utf8, room);
        while (reader.Next()) Find(reader.Word, reader.Hash).Found(entry, weight);
    }

    private IndexedWord Find(ReadOnlySpan<char> word, ulong hash)
    {
        var i = Slot(hash);
        while (slots[i] != 0)
        {
            ref readonly var known = ref words[slots[i] - 1];
            if (known.Hash == hash && word.SequenceEqual(known.Word.Word)) return known.Word;
            i = After(i);
        }

        return New(word, hash);
    }

    private IndexedWord New(ReadOnlySpan<char> word, ulong hash)
    {
        if (count == words.Length) Grow();
        var added = new IndexedWord(word.ToString());
        words[count] = (hash, added);
        Take(hash, ++count);
        return added;
    }

    private void Grow()
    {
        Array.Resize(ref words, 2 * words.Length);
        slots = new int[2 * slots.Length];
        for (var i = 0; i < count; i++) Take(words[i].Hash, i + 1);
    }

    private void Take(ulong hash, int number)
    {
        var i = Slot(hash);
        while (slots[i] != 0) i = After(i);
        slots[i] = number;
    }

    /// <summary>Where a word is looked for first: the upper half of a product, whose bits depend on all letters (Knuth's multiplicative hashing).</summary>
    private int Slot(ulong hash) => (int)((hash * 0x9E3779B97F4A7C15) >> 33) & (slots.Length - 1);

    private int After(int slot) => (slot + 1) & (slots.Length - 1);
}
