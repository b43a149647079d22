using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace StaticImpact.Markup;

/// <summary>A Markdown text, parsed once: HTML with holes. Safe to fill from several threads.</summary>
public sealed class MarkdownBody
{
    private const int DeepestSection = 3;

    // Kept as UTF-8 until a page is made of it; see Prose.
    private readonly byte[] html;
    private readonly byte[] plainText;
    private readonly int length;
    private readonly ImmutableArray<BodyMark> marks;

    internal MarkdownBody(
        string html, string plainText, ImmutableArray<BodyHeading> headings, ImmutableArray<BodyPassage> passages, ImmutableArray<BodyHole> holes, ImmutableArray<BodyMark> marks)
    {
        this.html = Encoding.UTF8.GetBytes(html);
        this.plainText = Encoding.UTF8.GetBytes(plainText);
        length = html.Length;
        this.marks = marks;
        Headings = headings;
        Sections = headings.RemoveAll(static h => h.Level > DeepestSection);
        Passages = passages;
        Holes = holes;
    }

    public static MarkdownBody Empty { get; } = new("", "", [], [], [], []);

    public bool IsEmpty => length == 0;

    /// <summary>The words, one line for each paragraph, heading, list item and table row; without code blocks. A live value shows as "…". A new string at each call.</summary>
    public string PlainText => Encoding.UTF8.GetString(plainText);

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<BodyHeading> Headings { get; }

    /// <summary>The headings that part the text for a reader who looks for something: those of the first three levels.</summary>
    public ImmutableArray<BodyHeading> Sections { get; }

    /// <summary>Paragraphs, in the order of the text.</summary>
    public ImmutableArray<BodyPassage> Passages { get; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<BodyHole> Holes { get; }

    /// <summary>Links to other websites, in the order of the text.</summary>
    public ImmutableArray<OutwardLink> Outward { get; internal init; } = [];

    /// <summary>The HTML with every hole filled. <paramref name="fill"/> is asked once for each hole, in order.</summary>
    public Html Fill(Func<BodyHole, Html> fill)
    {
        if (Holes.IsEmpty) return new Html(Encoding.UTF8.GetString(html));
        var values = new string[Holes.Length];
        for (var i = 0; i < values.Length; i++) values[i] = fill(Holes[i]).Value ?? "";

        var filled = length;
        foreach (var mark in marks)
        {
            if (mark.Length == 0) filled += values[mark.Hole].Length;
            else if (values[mark.Hole].Length == 0) filled -= mark.Length;
        }

        var text = ArrayPool<char>.Shared.Rent(length);
        Encoding.UTF8.GetChars(html, text);
        var result = string.Create(filled, (Text: text.AsMemory(0, length), marks, values), static (target, body) =>
        {
            var source = body.Text.Span;
            var at = 0;
            foreach (var mark in body.marks)
            {
                var value = body.values[mark.Hole];
                Copy(source[at..mark.Offset], ref target);
                at = mark.Offset;
                if (mark.Length == 0) Copy(value, ref target);
                else if (value.Length == 0) at += mark.Length;
            }

            Copy(source[at..], ref target);
        });
        ArrayPool<char>.Shared.Return(text);
        return new Html(result);
    }

    private static void Copy(ReadOnlySpan<char> text, ref Span<char> target)
    {
        text.CopyTo(target);
        target = target[text.Length..];
    }
}
