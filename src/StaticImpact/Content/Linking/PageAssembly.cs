using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>What every item says about itself.</summary>
internal static class PageAssembly
{
    /// <param name="date">The day in the file's name; null takes the key <c>date</c>.</param>
    public static PageFacts Facts(ParsedItem file, DateOnly? date, FileReferences files)
    {
        var said = file.Page.Facts;
        foreach (var document in said.Documents)
        {
            if (document.Checked is { } mark) files.Confirm(document.File, mark);
        }

        var isTitled = said.Source != SourceSpan.None;
        return said with
        {
            // A file without a title has been reported; its id stands in, so that the rest can be checked.
            Title = isTitled ? said.Title : file.Id,
            Source = isTitled ? said.Source : new SourceSpan(file.Name),
            Body = file.Body!,
            Path = file.Group.Original.Path,
            Kind = file.Group.Kind.Plural,
            SitePath = file.Group.Kind.SitePathOf(file.Group),
            Photo = files.Shown(said.Photo?.File) is null ? null : said.Photo,
            Documents = said.Documents.RemoveAll(d => files.Shown(d.File) is null),
            Date = date ?? said.Date,
            Translations = file.Translations,
            ContentHash = file.ContentHash,
            Untouched = file.Untouched,
            TranslatedFrom = file.TranslatedFrom,
        };
    }
}
