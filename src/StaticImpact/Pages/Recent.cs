namespace StaticImpact.Pages;

/// <summary>What was made last, for addresses that need the same one after the other: made once, and evicted soon.</summary>
internal sealed class Recent<TKey, TValue>
    where TKey : IEquatable<TKey>
    where TValue : class
{
    /// <summary>As many as can be made at once, and one more for each end: kept longer, they would outlive two collections.</summary>
    private static readonly int Kept = Environment.ProcessorCount + 2;

    private readonly Lock gate = new();
    private readonly Queue<Entry> kept = new();

    public TValue Get(TKey key, Func<TValue> make)
    {
        Entry? found = null;
        lock (gate)
        {
            foreach (var entry in kept)
            {
                if (entry.Key.Equals(key)) found = entry;
            }

            if (found is null)
            {
                found = new Entry(key);
                if (kept.Count == Kept) kept.Dequeue();
                kept.Enqueue(found);
            }
        }

        return found.Value(make);
    }

    private sealed class Entry(TKey key)
    {
        private readonly Lock gate = new();
        private TValue? value;

        public TKey Key => key;

        /// <summary>Whoever asks while it is being made waits for it.</summary>
        public TValue Value(Func<TValue> make)
        {
            lock (gate) return value ??= make();
        }
    }
}
