using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using StaticImpact.Diagnostics;
using SourceSpan = StaticImpact.Diagnostics.SourceSpan;

namespace StaticImpact.Markup;

/// <summary>Writes <c>::: video</c> and <c>::: link</c>: a film of one's own, or a card that leads to another website.</summary>
internal sealed class CardWriter(BodyBuilder body)
{
    public static readonly string[] Kinds = ["video", "link"];

    private static readonly string[] Keys = ["poster", "captions"];

    /// <param name="card">The block.</param>
    /// <param name="kind"><c>video</c> or <c>link</c>.</param>
    /// <param name="writeWords">Writes a block of the words below it.</param>
    public void Write(CustomContainer card, string kind, Action<Block> writeWords)
    {
        var isFilm = kind == "video";
        var (address, title) = Parted(card.Arguments ?? "");
        var span = body.SpanOf(card);
        if (!TryAddress(address, title, isFilm, span, out var isOutside)) return;

        var lines = card.Count > 0 && card[0] is ParagraphBlock first ? Lines(first) : [];
        NamedFile? poster = null;
        var captions = ImmutableArray.CreateBuilder<NamedFile>();
        var noCaptions = false;
        foreach (var (key, value, at) in lines)
        {
            if (key == "poster") poster = new NamedFile(value, at);
            else if (key == "title") body.Report(FilmCodes.BadBlock, at, $"The title stands on the first line, behind the address or the file. Write '{value}' there, and take this line out.");
            else if (key != "captions") body.Report(FilmCodes.BadBlock, at, $"'{key}' is not known here. Write 'poster: …' or 'captions: …', or leave an empty line before words.{Suggestion.DidYouMean(key, Keys)}");
            else if (isOutside) body.Report(FilmCodes.BadBlock, at, "Captions of a film elsewhere are a matter of that website. Take the line out.");
            else if (value == "none") noCaptions = true;
            else if (value.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase)) captions.Add(new NamedFile(value, at));
            else body.Report(FilmCodes.BadCaptions, at, $"'{value}' is no WebVTT file. Save the captions as '{Path.ChangeExtension(value, ".vtt")}': its first line is WEBVTT, and times have a dot, as in 00:00:01.500.");
        }

        if (!isOutside)
        {
            if (title.Length == 0) body.Report(FilmCodes.BadBlock, span, $"This film has no title. Write it after the file: '::: video {address} A title'.");
            if (captions.Count == 0 && !noCaptions && lines.TrueForAll(line => line.Key != "captions")) body.Report(FilmCodes.NoCaptions, span, $"The film '{address}' has no captions. Write down what is said as WebVTT and put 'captions: {Path.ChangeExtension(address, ".vtt")}' on the next line; where nothing is said, write 'captions: none'.");
            if (poster is null) body.Report(FilmCodes.NoPoster, span, $"The film '{address}' has no picture for the time before it plays. Save one of its pictures and put 'poster: {Path.ChangeExtension(address, ".jpg")}' on the next line.");
        }

        var file = new NamedFile(address, span);
        body.EnsureLine();
        body.Raw(isFilm && !isOutside ? "<figure class=\"film\">\n" : "<figure class=\"card-link\">\n");
        body.Value(body.Placeholder(isOutside ? new CardPlaceholder(address, body.Set(title), poster, isFilm, span) : new FilmPlaceholder(file, body.Set(title), poster, captions.ToImmutable(), span)));
        body.PlainWords(title);
        body.EndPlainLine();
        if (isOutside) body.Outward(address, card);
        var from = lines.Count > 0 ? 1 : 0;
        if (card.Count > from)
        {
            body.Raw("\n<figcaption>\n");
            for (var i = from; i < card.Count; i++) writeWords(card[i]);
            body.EnsureLine();
            body.Raw("</figcaption>");
        }

        body.Raw("\n</figure>\n");
    }

    private bool TryAddress(string address, string title, bool isFilm, SourceSpan span, out bool isOutside)
    {
        var (kind, read) = LinkAddress.Read(address);
        isOutside = kind == LinkAddress.Kind.External;
        switch (kind)
        {
            case LinkAddress.Kind.Empty or LinkAddress.Kind.Anchor:
                body.Report(FilmCodes.BadBlock, span, isFilm ? "This block names no film. Write '::: video media/film.mp4 A title', or the address of a film after '::: video'." : "This block names no address. Write '::: link https://example.org/ A title'.");
                return false;
            case LinkAddress.Kind.Forbidden:
                body.Report(MarkdownCodes.UnsafeLink, span, $"A link cannot lead to '{read}', which {LinkAddress.Why(read)}");
                return false;
            case LinkAddress.Kind.External:
                return true;
            case LinkAddress.Kind.Internal when !isFilm:
                body.Report(FilmCodes.BadBlock, span, $"'{read}' is no address of another website.{WebAddress.Meant(read) ?? $" Write a link in the text: '[{(title.Length == 0 ? "What it is" : title)}]({read})'."}");
                return false;
            case LinkAddress.Kind.Internal when WebAddress.Meant(read) is { } meant && !FilmAddress.IsFile(read):
                body.Report(FilmCodes.BadBlock, span, $"'{read}' is no film of the site.{meant}");
                return false;
            case LinkAddress.Kind.Internal when !FilmAddress.IsPlayed(read):
                body.Report(FilmCodes.NotPlayed, span, $"'{read}' is no film that every browser plays. Save it as '{Path.ChangeExtension(read, ".mp4")}' (MP4 with H.264 and AAC) or as WebM, and name that file.");
                return false;
            default:
                return true;
        }
    }

    /// <summary>Lines of the form <c>key: value</c> directly below the first; none when words stand there.</summary>
    private List<(string Key, string Value, SourceSpan At)> Lines(ParagraphBlock first)
    {
        var found = new List<(string, string, SourceSpan)>();
        var source = body.Source(first);
        for (var at = 0; at < source.Length;)
        {
            var end = source.IndexOf('\n', at);
            if (end < 0) end = source.Length;
            var line = source[at..end];
            // Inside a quote or a list each line begins with its signs.
            var start = line.Length - line.TrimStart(' ', '\t', '>').Length;
            var text = line[start..].TrimEnd();
            var colon = text.IndexOf(':');
            var isKey = colon > 0 && text[..colon].All(char.IsAsciiLetterLower) && (colon + 1 == text.Length || text[colon + 1] == ' ');
            var span = body.SpanAt(first.Span.Start + at + start, text.Length);
            if (isKey) found.Add((text[..colon], text[(colon + 1)..].Trim(), span));
            else if (found.Count > 0) body.Report(FilmCodes.BadBlock, span, $"'{(text.Length <= 60 ? text : text[..60] + "…")}' stands directly below the keys. Leave an empty line before words.");
            else return [];
            at = end + 1;
        }

        return found;
    }

    /// <summary>The address and the title after it. A file's name may hold spaces.</summary>
    private static (string Address, string Title) Parted(string written)
    {
        var text = written.Trim();
        if (text.StartsWith('<') && text.IndexOf('>') is > 0 and var close) return (text[1..close], text[(close + 1)..].Trim());
        var end = text.IndexOf(' ');
        if (end < 0) return (text, "");
        if (!text.Contains("://", StringComparison.Ordinal))
        {
            foreach (var ending in FilmAddress.Played.Concat(FilmAddress.Unplayed))
            {
                var at = text.IndexOf(ending + " ", StringComparison.OrdinalIgnoreCase);
                if (at > 0) end = at + ending.Length;
                else if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) end = text.Length;
            }
        }

        return (text[..end], text[end..].Trim());
    }
}
