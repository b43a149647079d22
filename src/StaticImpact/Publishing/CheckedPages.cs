using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace StaticImpact.Publishing;

/// <summary>Pages that were found in order, by the hash of their bytes, so that what takes long is done for new pages only. May be deleted
/// at any time. Asked and filled from several threads.</summary>
internal sealed class CheckedPages
{
    private const int Length = 16;

    private readonly string file;
    private readonly HashSet<UInt128> before;
    private readonly ConcurrentBag<UInt128> now = [];
    private readonly byte[] head;

    private CheckedPages(string file, byte[] head, HashSet<UInt128> before)
    {
        this.file = file;
        this.head = head;
        this.before = before;
    }

    /// <summary>None where the file is not there, is damaged, or is of other rules.</summary>
    /// <param name="rules">Which rules: pages that others have passed are not in order for these.</param>
    public static CheckedPages Read(string file, Guid rules)
    {
        var start = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"staticimpact-checked {rules}\n"));
        var known = new HashSet<UInt128>();
        try
        {
            var bytes = File.Exists(file) ? File.ReadAllBytes(file) : [];
            if (bytes.AsSpan().StartsWith(start) && (bytes.Length - start.Length) % Length == 0)
            {
                known.EnsureCapacity((bytes.Length - start.Length) / Length);
                for (var at = start.Length; at < bytes.Length; at += Length) known.Add(BinaryPrimitives.ReadUInt128BigEndian(bytes.AsSpan(at)));
            }
        }
        catch (Exception e) when (MachineFailure.Is(e))
        {
            // They are checked once more.
        }

        return new CheckedPages(file, start, known);
    }

    /// <summary>Whether these very bytes were found in order before; then they still count as such.</summary>
    public bool Knows(UInt128 hash)
    {
        if (!before.Contains(hash)) return false;
        now.Add(hash);
        return true;
    }

    public void Add(UInt128 hash) => now.Add(hash);

    /// <summary>Keeps the pages of this build for the next. A disk that refuses costs only time.</summary>
    public void Save()
    {
        var all = now.Distinct().ToArray();
        if (all.Length == before.Count && Array.TrueForAll(all, before.Contains)) return;
        Array.Sort(all);
        var bytes = new byte[head.Length + (all.Length * Length)];
        head.CopyTo(bytes, 0);
        for (var i = 0; i < all.Length; i++) BinaryPrimitives.WriteUInt128BigEndian(bytes.AsSpan(head.Length + (i * Length)), all[i]);
        try
        {
            File.WriteAllBytes(file + ".new", bytes);
            File.Move(file + ".new", file, overwrite: true);
        }
        catch (Exception e) when (MachineFailure.Is(e))
        {
            // They are checked once more.
        }
    }
}
