using System.Globalization;
using System.Text;

namespace StaticImpact.Markup;

/// <summary>Anchors for headings as GitHub makes them, so that links also work in an editor's preview; each once in a body.</summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The last number given to each repeated name, so that many headings alike are not counted from one each time.</summary>
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder builder = new();

    /// <param name="text">The heading's words.</param>
    /// <param name="prefix">Put before the anchor.</param>
    public string For(string text, string prefix)
    {
        var slug = prefix + Slug(text);
        if (IsReserved(slug)) slug = "h-" + slug;
        var id = slug;
        var n = numbers.GetValueOrDefault(slug);
        while (!taken.Add(id)) id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{++n}");
        numbers[slug] = n;
        return id;
    }

    /// <summary>Takes an id that the author gives to a heading; false where another has it.</summary>
    public bool Take(string id) => taken.Add(id);

    /// <summary>What keeps an id from being one, and what can be written in its place; null where nothing does.</summary>
    public string? FaultOf(string id)
    {
        var made = Slug(id);
        if (IsReserved(made)) return $"'{id}' begins as ids of the theme or of footnotes do. Write '{{#h-{made}}}'.";
        foreach (var rune in id.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune) && !IsMark(rune) && rune.Value is not ('-' or '_' or '.')) return $"'{id}' cannot be an id: only letters, digits, hyphens, dots and underscores can stand in one. Write '{{#{made}}}'.";
        }

        return id.Length == 0 ? "Nothing stands behind '#'. Write a word there, or take the brackets out." : null;
    }

    /// <summary>Begins another body.</summary>
    public void Clear()
    {
        taken.Clear();
        numbers.Clear();
    }

    /// <summary><c>s-</c> belongs to the theme's own elements, <c>fn-</c> and <c>fnref-</c> to footnotes.</summary>
    private static bool IsReserved(string slug) =>
        slug.StartsWith("s-", StringComparison.Ordinal) || slug.StartsWith("fn-", StringComparison.Ordinal) || slug.StartsWith("fnref-", StringComparison.Ordinal);

    private string Slug(string text)
    {
        builder.Clear();
        foreach (var rune in text.AsSpan().Trim().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune)) Append(Rune.ToLowerInvariant(rune));
            else if (rune.Value is '-' or '_') builder.Append((char)rune.Value);
            else if (Rune.IsWhiteSpace(rune)) builder.Append('-');
        }

        var slug = builder.ToString().Trim('-');
        return slug.Length == 0 ? "h" : slug;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private void Append(Rune rune)
    {
        Span<char> pair = stackalloc char[2];
        builder.Append(pair[..rune.EncodeToUtf16(pair)]);
    }
}
