using System.Collections.Immutable;

namespace StaticImpact.Markup;

/// <summary>A Markdown text, parsed once: HTML with holes. Safe to fill from several threads.</summary>
public sealed class MarkdownBody
{
    private const int DeepestSection = 3;

    private readonly string html;
    private readonly ImmutableArray<BodyMark> marks;

    internal MarkdownBody(
        string html, string plainText, ImmutableArray<BodyHeading> headings, ImmutableArray<BodyPassage> passages, ImmutableArray<BodyHole> holes, ImmutableArray<BodyMark> marks)
    {
        this.html = html;
        this.marks = marks;
        PlainText = plainText;
        Headings = headings;
        Sections = headings.RemoveAll(static h => h.Level > DeepestSection);
        Passages = passages;
        Holes = holes;
    }

    public static MarkdownBody Empty { get; } = new("", "", [], [], [], []);

    public bool IsEmpty => html.Length == 0;

    /// <summary>The words, one line for each paragraph, heading, list item and table row; without code blocks. A live value shows as "…".</summary>
    public string PlainText { get; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<BodyHeading> Headings { get; }

    /// <summary>The headings that part the text for a reader who looks for something: those of the first three levels.</summary>
    public ImmutableArray<BodyHeading> Sections { get; }

    /// <summary>Paragraphs, in the order of the text.</summary>
    public ImmutableArray<BodyPassage> Passages { get; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<BodyHole> Holes { get; }

    /// <summary>The HTML with every hole filled. <paramref name="fill"/> is asked once for each hole, in order.</summary>
    public Html Fill(Func<BodyHole, Html> fill)
    {
        if (Holes.IsEmpty) return new Html(html);
        var values = new string[Holes.Length];
        for (var i = 0; i < values.Length; i++) values[i] = fill(Holes[i]).Value ?? "";

        var length = html.Length;
        foreach (var mark in marks)
        {
            if (mark.Length == 0) length += values[mark.Hole].Length;
            else if (values[mark.Hole].Length == 0) length -= mark.Length;
        }

        return new Html(string.Create(length, (html, marks, values), static (target, body) =>
        {
            var at = 0;
            foreach (var mark in body.marks)
            {
                var value = body.values[mark.Hole];
                Copy(body.html.AsSpan(at, mark.Offset - at), ref target);
                at = mark.Offset;
                if (mark.Length == 0) Copy(value, ref target);
                else if (value.Length == 0) at += mark.Length;
            }

            Copy(body.html.AsSpan(at), ref target);
        }));
    }

    private static void Copy(ReadOnlySpan<char> text, ref Span<char> target)
    {
        text.CopyTo(target);
        target = target[text.Length..];
    }
}
