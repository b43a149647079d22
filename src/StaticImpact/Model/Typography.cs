using System.Buffers;
using System.Text;

namespace StaticImpact.Model;

/// <summary>Quotation marks and apostrophes as a language has them, in place of the straight ones of a keyboard. What stands around a mark decides
/// which it becomes; feet and inches, and marks that stand alone, stay as they are.</summary>
public sealed class Typography
{
    private const char NoBreak = '\u00A0';
    private const char NarrowNoBreak = '\u202F';

    /// <summary>How far around a mark an address is looked for: no further than an address is long.</summary>
    private const int LongestAddress = 200;

    private static readonly SearchValues<char> Straight = SearchValues.Create("\"'");
    private static readonly SearchValues<char> StraightOrSpaced = SearchValues.Create("\"'«»:;!?");
    private static readonly SearchValues<char> Openers = SearchValues.Create("([{<«„“‘‚‹「『—–-/¿¡…");

    /// <summary>Words that begin with an apostrophe: English ones, and the articles of Dutch.</summary>
    private static readonly string[] Shortened = ["n", "t", "s", "em", "tis", "twas", "til", "cause", "bout", "round", "cuz"];

    private readonly QuoteMarks marks;

    public Typography(Language language) => marks = LanguageFacts.QuotesOf(language);

    /// <summary>Whether <see cref="Spaced"/> does anything.</summary>
    internal bool AreSpaced => marks.AreSpaced;

    /// <summary>A text without markup.</summary>
    public string Apply(string text)
    {
        if (!MayChange(text)) return text;
        var set = text.ToCharArray();
        Set(set);
        if (!AreSpaced) return new string(set);
        var spaced = new StringBuilder(text.Length + 8);
        Spaced(set, 0, set.Length, spaced);
        return spaced.ToString();
    }

    /// <summary>Whether there is anything that may be set otherwise.</summary>
    internal bool MayChange(ReadOnlySpan<char> text) => text.ContainsAny(AreSpaced ? StraightOrSpaced : Straight);

    /// <summary>Sets the marks of one paragraph, sign for sign.</summary>
    internal void Set(Span<char> text)
    {
        var at = text.IndexOfAny(Straight);
        if (at < 0) return;
        var mayHoldAddress = text.IndexOf("://") >= 0 || text.Contains('@');
        var lastClosing = LastClosing(text);
        var (isOpen, isInnerOpen, openedAt) = (false, false, -2);
        while (at >= 0)
        {
            var before = at == 0 ? ' ' : text[at - 1];
            var after = at + 1 < text.Length ? text[at + 1] : ' ';
            var canOpen = (IsSpace(before) || Openers.Contains(before) || openedAt == at - 1) && !IsSpace(after);
            if (text[at] == '"')
            {
                // Behind a sign, and where no spaces stand between words, marks take turns.
                var opens = canOpen || (!isOpen && (IsWide(before) || !char.IsLetterOrDigit(before)) && char.IsLetterOrDigit(after));
                var stays = !opens && (IsSpace(before) || (char.IsDigit(before) && !isOpen) || (char.IsLetter(before) && char.IsLetter(after) && !IsWide(before) && !IsWide(after)));
                if (!stays)
                {
                    text[at] = opens ? marks.Open : marks.Close;
                    isOpen = opens;
                    if (opens) openedAt = at;
                }
            }
            else if (char.IsLetterOrDigit(before) && char.IsLetter(after))
            {
                if (!mayHoldAddress || !IsInAddress(text, at)) text[at] = QuoteMarks.Apostrophe;
            }
            else if (canOpen)
            {
                if (lastClosing > at + 1 && !IsShortened(text[(at + 1)..]))
                {
                    text[at] = marks.InnerOpen;
                    isInnerOpen = true;
                    openedAt = at;
                }
                else
                {
                    text[at] = QuoteMarks.Apostrophe;
                }
            }
            else if (!IsSpace(before) && (isInnerOpen || !char.IsDigit(before)))
            {
                text[at] = isInnerOpen ? marks.InnerClose : QuoteMarks.Apostrophe;
                isInnerOpen = false;
            }

            var next = text[(at + 1)..].IndexOfAny(Straight);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    /// <summary>Writes a part of a text that was set, with spaces that do not break inside quotation marks and before signs that ask for one.</summary>
    internal static void Spaced(ReadOnlySpan<char> text, int start, int length, StringBuilder to)
    {
        for (var i = start; i < start + length; i++)
        {
            var c = text[i];
            var before = i > 0 ? text[i - 1] : '\n';
            var after = i + 1 < text.Length ? text[i + 1] : '\n';
            if (c == ' ') to.Append(before == '«' || after is '»' or ':' ? NoBreak : after is ';' or '!' or '?' ? NarrowNoBreak : c);
            else if (c == '«' && !IsSpace(after)) to.Append(c).Append(NoBreak);
            else if (c == '»' && !IsSpace(before)) to.Append(NoBreak).Append(c);
            else to.Append(c);
        }
    }

    /// <summary>The last place where a single mark can close a quotation; -1 for none.</summary>
    private static int LastClosing(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (text[i] == '\'' && !IsSpace(text[i - 1]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]))) return i;
        }

        return -1;
    }

    /// <summary>Whether a word or year follows whose beginning is left out: <c>'em</c>, <c>'90s</c>.</summary>
    private static bool IsShortened(ReadOnlySpan<char> word)
    {
        var end = 0;
        while (end < word.Length && char.IsLetterOrDigit(word[end])) end++;
        word = word[..end];
        if (word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's')) return true;
        foreach (var shortened in Shortened)
        {
            if (word.Equals(shortened, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsInAddress(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestAddress && !IsSpace(text[start - 1])) start--;
        var end = at;
        while (end < text.Length && end - at < LongestAddress && !IsSpace(text[end])) end++;
        var word = text[start..end];
        return word.Contains('@') || word.IndexOf("://") >= 0;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\u200B';

    /// <summary>A letter of a script without spaces, or one of its signs.</summary>
    private static bool IsWide(char c) => c is >= '\u2E80' and < '\uE000' and not (>= '\uAC00' and <= '\uDFFF');
}
