using System.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Fills the placeholders of a parsed body for one page. Mistakes in them were reported when the content was linked.</summary>
internal static class Placeholders
{
    public static Html Fill(PageScope scope, Prose source, BodyPlaceholder placeholder) => placeholder switch
    {
        LinkPlaceholder link => new Html(Html.Encode(LinkTo(scope, source, link.Target))),
        ImagePlaceholder image => Image(scope, source, image),
        LiveValuePlaceholder value => LiveValues.Fill(scope, value),
        NotePlaceholder note => Html.FromText(scope.Words["page.note." + note.Kind]),
        FilmPlaceholder film => Films.Player(scope, source, film),
        CardPlaceholder card => Films.Card(scope, source, card),
        _ => throw new UnreachableException(),
    };

    /// <summary>The path, inside the content folder, of the file a piece of prose stands in.</summary>
    public static string FileOf(Prose source) => ContentAddresses.PathOf(source.Start.File);

    /// <summary>Nothing for a target that is not shown: the link then becomes plain text.</summary>
    private static string LinkTo(PageScope scope, Prose source, string target)
    {
        var (path, fragment) = ContentAddresses.Parts(target);
        // A translator may leave a link within the page as the original has it; '#top' needs no heading.
        if (path.Length == 0) return scope.Site.Addresses.Resolve(FileOf(source), "") is LinkTarget.Found own && HeadingLinks.Fragment(scope, own.Address, fragment) is { Length: > 0 } here ? here : "#top";
        return scope.Site.Addresses.ResolveInText(FileOf(source), path) is LinkTarget.Found found
            ? scope.Href(found.Address) + HeadingLinks.Fragment(scope, found.Address, fragment)
            : "";
    }

    private static Html Image(PageScope scope, Prose source, ImagePlaceholder image)
    {
        var target = scope.Site.Addresses.ResolveInText(FileOf(source), image.Target);
        // Where consent has ended the words about the person go with the picture.
        if (target is LinkTarget.Hidden { Reason: HiddenReason.ConsentEnded }) return Html.Empty;
        if (target is not LinkTarget.Found found) return Html.FromText(image.Alt);
        var picture = scope.Picture(found.ContentPath, image.Alt);
        var size = picture.Width > 0 ? FormattableString.Invariant($" width=\"{picture.Width}\" height=\"{picture.Height}\"") : "";
        var element = $"<img src=\"{Html.Encode(picture.Src)}\" alt=\"{Html.Encode(image.Alt)}\"{size} loading=\"lazy\">";
        return new Html(!image.IsBlock ? element
            : image.Title.Length == 0 ? $"<figure class=\"picture\">{element}</figure>"
            : $"<figure class=\"picture\">{element}<figcaption>{Html.Encode(image.Title)}</figcaption></figure>");
    }
}
