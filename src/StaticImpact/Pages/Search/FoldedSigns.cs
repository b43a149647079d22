using System.Text;

namespace StaticImpact.Pages.Search;

/// <summary>The signs of a text as they are searched for, one after another.</summary>
internal ref struct FoldedSigns(ReadOnlySpan<byte> utf8)
{
    /// <summary>What is left of signs that the last one became.</summary>
    private ReadOnlySpan<char> folded;
    private (int Sign, SignKind Kind) back;

    /// <summary>What is left of the text.</summary>
    public ReadOnlySpan<byte> Rest { get; private set; } = utf8;

    /// <summary>Whether the next sign is the next of the text.</summary>
    public readonly bool IsPlain => folded.IsEmpty && back.Sign == 0;

    public void Skip(int bytes) => Rest = Rest[bytes..];

    /// <summary>Makes a sign the next once more.</summary>
    public void GiveBack(int sign, SignKind kind) => back = (sign, kind);

    /// <summary>Takes the next sign that is not silent.</summary>
    /// <param name="sign">A code point. Two that are one otherwise have become one.</param>
    /// <param name="kind">Neither silent nor folded.</param>
    /// <returns>False at the end of the text.</returns>
    public bool Take(out int sign, out SignKind kind)
    {
        if (back.Sign != 0)
        {
            (sign, kind) = back;
            back = default;
            return true;
        }

        var table = Folding.Table;
        do
        {
            if (!TakeAny(table, out sign, out kind)) return false;
        }
        while (kind == SignKind.Silent);

        while (table.BeginsPair(sign))
        {
            var here = this;
            if (!TakeAny(table, out var second, out _) || table.Pair(sign, second) is var pair && pair == 0)
            {
                this = here;
                break;
            }

            (sign, kind) = (pair, table.KindOf(pair));
        }

        return true;
    }

    private bool TakeAny(Folding table, out int sign, out SignKind kind)
    {
        if (folded.IsEmpty)
        {
            if (Rest.IsEmpty)
            {
                (sign, kind) = (0, SignKind.Separator);
                return false;
            }

            Rune.DecodeFromUtf8(Rest, out var rune, out var bytes);
            Skip(bytes);
            (sign, kind) = (rune.Value, table.KindOf(rune.Value));
            if (kind != SignKind.Folded) return true;
            folded = table.FoldedFrom(sign);
        }

        Rune.DecodeFromUtf16(folded, out var part, out var units);
        folded = folded[units..];
        (sign, kind) = (part.Value, table.KindOf(part.Value));
        return true;
    }
}
