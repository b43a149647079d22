using System.Collections.Immutable;
using System.Diagnostics;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Checks what bodies refer to — links between content files, pictures, live values — where the author wrote it,
/// together with all other mistakes in the files.</summary>
public static class BodyReferences
{
    /// <summary>So often a text is told what a name resembles, among all there are: whose every link is broken knows by then.</summary>
    private const int MostGuesses = 20;

    /// <summary>Checks one body. What it finds depends on nothing but the body and where links and ids lead.</summary>
    /// <returns>The files that the body names, by path inside the content folder.</returns>
    public static ImmutableArray<string> Check(Initiative initiative, ContentAddresses addresses, Prose prose, MarkdownBody body, DiagnosticBag bag)
    {
        List<string>? files = null;
        var guesses = MostGuesses;
        var file = Placeholders.FileOf(prose);
        foreach (var placeholder in body.Placeholders)
        {
            switch (placeholder)
            {
                case LinkPlaceholder link:
                    Add(CheckTarget(addresses, file, link.Target, link.Span, bag, isPicture: false, ref guesses));
                    break;
                case ImagePlaceholder image:
                    Add(CheckTarget(addresses, file, image.Target, image.Span, bag, isPicture: true, ref guesses));
                    break;
                case FilmPlaceholder film:
                    Add(CheckTarget(addresses, file, film.File.Target, film.File.Span, bag, isPicture: false, ref guesses));
                    AddPicture(film.Poster);
                    foreach (var captions in film.Captions) Add(CheckTarget(addresses, file, captions.Target, captions.Span, bag, isPicture: false, ref guesses));
                    break;
                case CardPlaceholder card:
                    AddPicture(card.Poster);
                    break;
                case LiveValuePlaceholder value:
                    CheckValue(initiative, value, bag, ref guesses);
                    break;
            }
        }

        foreach (var address in body.AddressesInHtml) Add(addresses.FileAtEndOf(address));
        return files is null ? [] : [.. files];

        void AddPicture(NamedFile? picture)
        {
            if (picture is not null) Add(CheckTarget(addresses, file, picture.Target, picture.Span, bag, isPicture: true, ref guesses));
        }

        void Add(string? path)
        {
            if (path is not null) (files ??= []).Add(path);
        }
    }

    /// <summary>Addresses in front matter that lead to pages or files of the site.</summary>
    /// <returns>The files among them.</returns>
    public static ImmutableArray<string> CheckFrontMatter(Initiative initiative, ContentAddresses addresses, DiagnosticBag bag)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        var guesses = MostGuesses;
        foreach (var link in initiative.Links.Where(link => !link.IsOutward))
        {
            if (Check(addresses.Resolve(link), addresses, link.Target, link.Span, bag, isPicture: false, ref guesses) is { } file) files.Add(file);
        }

        return files.ToImmutable();
    }

    /// <returns>The path of the file that the target leads to; null for a page, or nothing.</returns>
    private static string? CheckTarget(ContentAddresses addresses, string file, string target, SourceSpan span, DiagnosticBag bag, bool isPicture, ref int guesses) =>
        Check(addresses.ResolveInText(file, ContentAddresses.Parts(target).Path), addresses, target, span, bag, isPicture, ref guesses);

    /// <returns>Likewise.</returns>
    private static string? Check(LinkTarget leads, ContentAddresses addresses, string target, SourceSpan span, DiagnosticBag bag, bool isPicture, ref int guesses)
    {
        switch (leads)
        {
            case LinkTarget.Found found:
                if (isPicture && found.Address.IsPage) bag.Add(BodyReferenceCodes.UnknownPicture, span, $"'{target}' is a page, not a picture. Take the exclamation mark away to link to it.");
                return found.Address.IsPage ? null : found.ContentPath;
            case LinkTarget.Hidden { Reason: HiddenReason.Unfinished }:
                break;
            case LinkTarget.Hidden { Reason: HiddenReason.ConsentEnded }:
                bag.Add(BodyReferenceCodes.HiddenLink, span, $"'{target}' leads to a picture to which somebody's consent has ended, so it is left out. Take it out of the text, or ask for consent again.");
                break;
            case LinkTarget.Hidden hidden:
                bag.Add(BodyReferenceCodes.HiddenLink, span, $"'{target}' leads to {Why(hidden.Reason)}, so the link is shown as plain text. Publish that page, or take the link out.");
                break;
            case LinkTarget.Ambiguous both:
                bag.Add(BodyReferenceCodes.AmbiguousLink, span, $"'{target}' is content/{both.FromFolder} as well as content/{both.FromRoot}. Write './{target}' for the first, or '/{target}' for the second.");
                break;
            case LinkTarget.Missing missing when isPicture:
                bag.Add(BodyReferenceCodes.UnknownPicture, span, $"'{target}' {Means(missing)}.{Nearest(target, missing, span, addresses, isPicture, ref guesses) ?? " Put the picture into content/media, or correct the path."}");
                break;
            case LinkTarget.Missing missing:
                bag.Add(BodyReferenceCodes.UnknownLink, span, $"'{target}' {Means(missing)}.{Nearest(target, missing, span, addresses, isPicture, ref guesses) ?? WebAddress.Meant(target) ?? " Correct the path: it starts from the folder of this file, or from content/."}");
                break;
        }

        return null;
    }

    private static string Means(LinkTarget.Missing missing) =>
        missing.LeavesContent ? "leads out of the content folder"
        : missing.OrAtRoot is { } root ? $"means content/{missing.ContentPath} or content/{root}, and neither is there"
        : $"means content/{missing.ContentPath}, which is not there";

    /// <summary>What can be written in the link's place and leads somewhere.</summary>
    private static string? Nearest(string target, LinkTarget.Missing missing, SourceSpan span, ContentAddresses addresses, bool isPicture, ref int guesses)
    {
        var path = missing.ContentPath;
        if (!isPicture && ContentAddresses.IsSitePage(path)) return $" Did you mean '/{path}/'?";
        if (target.Contains('\\', StringComparison.Ordinal) && addresses.ResolveInText(ContentAddresses.PathOf(span.File), target.Replace('\\', '/')) is LinkTarget.Found)
        {
            return $" Paths are written with '/'. Did you mean '{target.Replace('\\', '/')}'?";
        }

        // The address of a page, where its file must be named.
        var near = (isPicture ? null : addresses.PageAt(Address.Page(path))?.Path) ?? addresses.PathNamed(path[(path.LastIndexOf('/') + 1)..], isPicture);
        if (near is null && guesses-- > 0)
        {
            var paths = isPicture ? addresses.Paths.Where(addresses.IsFile) : addresses.Paths;
            near = (missing.OrAtRoot is { } root ? Suggestion.Nearest(root, paths) : null) ?? Suggestion.Nearest(path, paths);
        }

        return near is not null ? $" Did you mean '{ContentAddresses.Written(ContentAddresses.PathOf(span.File), target, near)}'?" : null;
    }

    private static string Why(HiddenReason reason) => reason switch
    {
        HiddenReason.Draft => "a draft",
        HiddenReason.Future => "something dated in the future",
        HiddenReason.Expired => "something that has expired",
        HiddenReason.HeldBack => "something that is held back until its release",
        HiddenReason.ConsentEnded or HiddenReason.Unfinished => throw new UnreachableException("It has words of its own."),
        _ => throw new UnreachableException($"No reason {reason}."),
    };

    private static void CheckValue(Initiative initiative, LiveValuePlaceholder value, DiagnosticBag bag, ref int guesses)
    {
        switch (value.Kind)
        {
            case null or "indicators":
                Known(initiative, value, "indicator", initiative.Indicators.Contains(new IndicatorId(value.Id)), initiative.Indicators.Select(i => i.Id.Value), LiveValues.IndicatorProperties, bag, ref guesses);
                break;
            case "goals":
                Known(initiative, value, "goal", initiative.Goals.Contains(new GoalId(value.Id)), initiative.Goals.Select(g => g.Id.Value), LiveValues.GoalProperties, bag, ref guesses);
                break;
            case "partners":
                Known(initiative, value, "partner", initiative.Partners.Contains(new PartnerId(value.Id)), initiative.Partners.Select(p => p.Id.Value), LiveValues.PartnerProperties, bag, ref guesses);
                break;
            default:
                bag.Add(BodyReferenceCodes.UnknownLiveValue, value.Span, $"No kind '{value.Kind}' for a live value; there are {string.Join(", ", LiveValues.Kinds)}.{Suggestion.DidYouMean(value.Kind, LiveValues.Kinds)}");
                break;
        }
    }

    private static void Known(Initiative initiative, LiveValuePlaceholder value, string kind, bool isKnown, IEnumerable<string> all, IReadOnlyList<string> properties, DiagnosticBag bag, ref int guesses)
    {
        if (!isKnown)
        {
            if (initiative.Hidden.TryGetValue($"{kind}s/{value.Id}.md", out var reason))
            {
                if (reason != HiddenReason.Unfinished) bag.Add(BodyReferenceCodes.UnknownLiveValue, value.Span, $"The {kind} '{value.Id}' is {Why(reason)}, or belongs to something that is, so nothing of it can be shown here. Publish it, or take the brackets out.");
                return;
            }

            bag.Add(BodyReferenceCodes.UnknownLiveValue, value.Span, $"No {kind} '{value.Id}'.{(guesses-- > 0 ? Suggestion.DidYouMean(value.Id, all) : "")}");
        }
        else if (value.Property is { } property && !properties.Contains(property))
        {
            bag.Add(BodyReferenceCodes.UnknownLiveValue, value.Span, $"A live value of {(kind == "indicator" ? "an" : "a")} {kind} has no '{property}'; there are {string.Join(", ", properties)}.{Suggestion.DidYouMean(property, properties)}");
        }
    }
}
