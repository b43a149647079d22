using System.Collections.Immutable;
using System.Text;

namespace StaticImpact.Markup;

/// <summary>A Markdown text, parsed once: HTML with placeholders. Safe to fill from several threads.</summary>
public sealed class MarkdownBody
{
    private const int DeepestSection = 3;

    private readonly ReadOnlyMemory<byte> html;
    private readonly ReadOnlyMemory<byte> plainText;

    internal MarkdownBody(ReadOnlyMemory<byte> html, ReadOnlyMemory<byte> plainText)
    {
        this.html = html;
        this.plainText = plainText;
    }

    public static MarkdownBody Empty { get; } = new(default, default);

    public bool IsEmpty => html.IsEmpty;

    /// <summary>The words, one line for each paragraph, heading, list item and table row; without code blocks. A live value shows as "…". A new string at each call.</summary>
    public string PlainText => Encoding.UTF8.GetString(plainText.Span);

    /// <summary>The same as UTF-8.</summary>
    public ReadOnlySpan<byte> PlainTextUtf8 => plainText.Span;

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<BodyHeading> Headings { get; internal init; } = [];

    /// <summary>The headings that part the text for a reader who looks for something: those of the first three levels.</summary>
    public ImmutableArray<BodyHeading> Sections => Headings.RemoveAll(static h => h.Level > DeepestSection);

    /// <summary>Paragraphs, in the order of the text.</summary>
    public ImmutableArray<BodyPassage> Passages { get; internal init; } = [];

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<BodyPlaceholder> Placeholders { get; internal init; } = [];

    /// <summary>Whether a film of the site's own can be played in it.</summary>
    public bool HasFilm => Placeholders.Any(static p => p is FilmPlaceholder);

    /// <summary>Links to other websites, in the order of the text.</summary>
    public ImmutableArray<OutwardLink> Outward { get; internal init; } = [];

    /// <summary>What could be an address in HTML that the author wrote by hand and that is let through.</summary>
    public ImmutableArray<string> AddressesInHtml { get; internal init; } = [];

    /// <summary>Where the HTML depends on the placeholders, in bytes, in its order.</summary>
    internal ImmutableArray<BodyMark> Marks { get; init; } = [];

    /// <summary>The HTML with every placeholder filled. <paramref name="fill"/> is asked once for each placeholder, in order.</summary>
    public Html Fill(Func<BodyPlaceholder, Html> fill)
    {
        if (IsEmpty) return Html.Empty;
        var values = Placeholders.IsEmpty ? [] : new string[Placeholders.Length];
        for (var i = 0; i < values.Length; i++) values[i] = fill(Placeholders[i]).Value;
        return new Html(new FilledBody(html, Marks, values));
    }
}
