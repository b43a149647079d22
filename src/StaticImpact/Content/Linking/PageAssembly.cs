using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>What every item says about itself.</summary>
internal static class PageAssembly
{
    /// <param name="date">The day in the file's name; null takes the key <c>date</c>.</param>
    public static PageFacts Facts(ReadFile file, DateOnly? date, FileReferences files)
    {
        var page = file.Page;
        foreach (var document in page.Documents)
        {
            if (document.Checked is { } mark) files.Confirm(document.File, mark);
        }

        return new PageFacts
        {
            // A file without a title has been reported; its id stands in, so that the rest can be checked.
            Title = page.Title?.Value ?? file.Id,
            Source = page.Title?.Span ?? new SourceSpan(file.Name),
            Summary = page.Summary,
            Body = file.Body!,
            Path = file.Group.Original.Path,
            Photo = files.Shown(page.Photo?.File) is null ? null : page.Photo,
            Documents = page.Documents.RemoveAll(d => files.Shown(d.File) is null),
            Notice = page.Notice,
            Illustrative = page.Illustrative,
            Draft = page.Draft,
            Date = date ?? page.Date?.Value,
            Updated = page.Updated,
            Expires = page.Expires,
            Aliases = page.Aliases,
            Weight = page.Weight,
            Translations = file.Translations,
            ContentHash = file.ContentHash,
            Untouched = file.Untouched,
            TranslatedFrom = file.TranslatedFrom,
        };
    }
}
