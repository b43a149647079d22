using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>The keys that every Markdown file may have, while they are read.</summary>
public sealed class PageKeys
{
    /// <summary>What they say. The title's place is the place of the page; without a title there is none.</summary>
    public PageFacts Facts { get; private set; } = PageFacts.Unread;

    /// <summary>The key <c>date</c> with its place.</summary>
    public Sourced<DateOnly>? Date { get; private set; }

    public static YamlObject<PageKeys> Format { get; } = new YamlObject<PageKeys>("keys", () => new())
        .Required("title", ContentFormats.Words.WithPlace, (p, v) => p.Facts = p.Facts with { Title = v.Value, Source = v.Span }, "The page's heading and what links to it say.")
        .Optional("summary", ContentFormats.Words, (p, v) => p.Facts = p.Facts with { Summary = v }, "One or two sentences, shown in lists and by search engines.")
        .Optional("photo", PhotoKeys.Format.Select(p => p.ToPhoto()), (p, v) => p.Facts = p.Facts with { Photo = v }, "A picture with its description.")
        .Optional("documents", YamlFormats.ListOf(DocumentKeys.Format.Select(d => d.ToDocument())), (p, v) => p.Facts = p.Facts with { Documents = v }, "Files to download.")
        .Optional("notice", NoticeKeys.Format.Select(n => n.ToNotice()), (p, v) => p.Facts = p.Facts with { Notice = v }, "A correction or warning shown on top of the page.")
        .Optional("illustrative", YamlFormats.Bool, (p, v) => p.Facts = p.Facts with { Illustrative = v }, "true marks the page as invented for demonstration.")
        .Optional("draft", YamlFormats.Bool, (p, v) => p.Facts = p.Facts with { Draft = v }, "true keeps the page off the public site.")
        .Optional("date", YamlFormats.Date.WithPlace, (p, v) => (p.Date, p.Facts) = (v, p.Facts with { Date = v.Value }), "The day of publication; before it the page is not shown.")
        .Optional("updated", YamlFormats.Date, (p, v) => p.Facts = p.Facts with { Updated = v }, "The day of the last change that matters to readers.")
        .Optional("expires", YamlFormats.Date, (p, v) => p.Facts = p.Facts with { Expires = v }, "The last day on which the page is shown.")
        .Optional("aliases", YamlFormats.ListOf(ContentFormats.SitePath), (p, v) => p.Facts = p.Facts with { Aliases = v }, "Addresses the page used to have; they lead to it.")
        .Optional("weight", YamlFormats.Integer, (p, v) => p.Facts = p.Facts with { Weight = v }, "A number for the order in lists: lighter comes first.");

    private sealed class DocumentKeys
    {
        private Sourced<string> file;
        private LocalText title = "";
        private DateOnly? date;
        private string? mark;

        public static YamlObject<DocumentKeys> Format { get; } = new YamlObject<DocumentKeys>("{file, title, date, checked}", () => new())
            .Required("file", ContentFormats.FilePath, (d, v) => d.file = v, "The file's path in the content folder, such as media/report.pdf.")
            .Required("title", ContentFormats.Words, (d, v) => d.title = v, "What the document is called.")
            .Optional("date", YamlFormats.Date, (d, v) => d.date = v, "The day it is from.")
            .Optional("checked", ContentFormats.Mark, (d, v) => d.mark = v, "The eight digits that the program gives for the file, when you have looked and readers may have all that is in it.");

        public Document ToDocument() => new(file, title, date) { Checked = mark };
    }

    private sealed class NoticeKeys
    {
        private LocalText heading = "";
        private LocalText? text;

        public static YamlObject<NoticeKeys> Format { get; } = new YamlObject<NoticeKeys>("{heading, text}", () => new())
            .Required("heading", ContentFormats.Words, (n, v) => n.heading = v, "What it is about, such as 'Correction'.")
            .Optional("text", ContentFormats.Words, (n, v) => n.text = v, "What readers should know.");

        public Notice ToNotice() => new(heading, text);
    }
}
