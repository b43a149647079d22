using System.Diagnostics;

namespace StaticImpact.Model;

/// <summary>The public words of an enumeration.</summary>
/// <param name="choices">Every member with its word. A member may have further words, which authors may write; the first is the one that is published.</param>
public sealed class WordTable<T>(params (string Word, T Value)[] choices)
    where T : struct, Enum
{
    /// <summary>What authors may write.</summary>
    public IReadOnlyList<(string Word, T Value)> Choices => choices;

    /// <summary>The member that a word stands for; null for a word that is none.</summary>
    public T? Find(ReadOnlySpan<char> word)
    {
        foreach (var (known, value) in choices)
        {
            if (word.SequenceEqual(known)) return value;
        }

        return null;
    }

    public string this[T value]
    {
        get
        {
            foreach (var (word, known) in choices)
            {
                if (EqualityComparer<T>.Default.Equals(known, value)) return word;
            }

            throw new UnreachableException($"{typeof(T).Name}.{value} has no word.");
        }
    }
}
