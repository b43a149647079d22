using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Data;

namespace StaticImpact.Pages;

/// <summary>Films of one's own, and cards that lead to films and pages elsewhere. Nothing is loaded before a reader asks for it.</summary>
internal static class Films
{
    /// <summary>Nothing where the film is not shown.</summary>
    public static Html Player(PageScope scope, Prose source, FilmPlaceholder film)
    {
        if (Find(scope, source, film.File) is not { } path) return Html.Empty;
        var href = Html.Encode(scope.Href(SiteAddresses.Media(path)));
        var title = Html.Encode(film.Title);
        var kind = Path.GetExtension(path).TrimStart('.').ToUpperInvariant();
        var tracks = string.Concat(film.Captions.Select(captions => Track(scope, source, captions)));
        var address = Html.Encode(SiteUrl.From(scope, SiteAddresses.Media(path)));
        return new Html(
            $"<video controls preload=\"none\"{Poster(scope, source, film.Poster)} aria-label=\"{title}\">"
            + $"<source src=\"{href}\" type=\"video/{kind.ToLowerInvariant()}\">{tracks}</video>\n"
            + $"<p class=\"film-line\"><span class=\"film-title\">{title}</span> <a href=\"{href}\" download>{scope.Words.Format("page.film.download", ("kind", kind))}<span class=\"hidden\">: {title}</span></a><span class=\"film-address\"> ({address})</span></p>");
    }

    public static Html Card(PageScope scope, Prose source, CardPlaceholder card)
    {
        var site = SocialNetworks.NameOf(card.Address);
        var where = scope.Words.Format(card.IsFilm ? "page.film.watch" : "page.film.open", ("site", site));
        var picture = card.Poster is { } poster && Find(scope, source, poster) is { } path ? Picture(scope, path) : "";
        var title = card.Title.Length == 0 ? "" : $"<span class=\"film-title\">{Html.Encode(card.Title)}</span> ";
        return new Html($"<a class=\"film-card\" href=\"{Html.Encode(card.Address)}\" rel=\"external\">{picture}{title}<span class=\"film-where\">{Html.Encode(where)}</span></a>");
    }

    /// <summary>What feed readers get: they play nothing.</summary>
    public static Html Link(PageScope scope, Prose source, FilmPlaceholder film) => Find(scope, source, film.File) is { } path
        ? new Html($"<p><a href=\"{Html.Encode(scope.Href(SiteAddresses.Media(path)))}\">{Html.Encode(film.Title)}</a></p>")
        : Html.Empty;

    private static string Picture(PageScope scope, string path)
    {
        var picture = scope.Picture(path, "");
        return $"<img src=\"{Html.Encode(picture.Src)}\" alt=\"\"{Size(picture.Width, picture.Height)} loading=\"lazy\">";
    }

    private static string Poster(PageScope scope, Prose source, NamedFile? poster)
    {
        if (poster is null || Find(scope, source, poster) is not { } path) return "";
        var picture = scope.Picture(path, "");
        return $" poster=\"{Html.Encode(picture.Src)}\"{Size(picture.Width, picture.Height)}";
    }

    private static string Size(int width, int height) => width > 0 ? FormattableString.Invariant($" width=\"{width}\" height=\"{height}\"") : "";

    private static string Track(PageScope scope, Prose source, NamedFile captions)
    {
        if (Find(scope, source, captions) is not { } path) return "";
        var language = LanguageOf(scope, path);
        var name = scope.Site.Words.TryGetValue(language, out var words) ? words["language.name"] : language.Tag;
        return $"<track kind=\"captions\" src=\"{Html.Encode(scope.Href(SiteAddresses.Media(path)))}\" srclang=\"{Html.Encode(language.Tag)}\" label=\"{Html.Encode(name)}\"{(language == scope.Language ? " default" : "")}>";
    }

    /// <summary>The language between the name and the ending, as in <c>film.es.vtt</c>; without one the first, as for all files.</summary>
    private static Language LanguageOf(PageScope scope, string path)
    {
        var parts = path[(path.LastIndexOf('/') + 1)..].Split('.');
        if (parts.Length < 3) return scope.Initiative.FirstLanguage;
        foreach (var language in scope.Initiative.Settings.Languages)
        {
            if (language.Tag == parts[^2]) return language;
        }

        return parts[^2].Length == 2 && parts[^2].All(char.IsAsciiLetterLower) ? new Language(parts[^2]) : scope.Initiative.FirstLanguage;
    }

    private static string? Find(PageScope scope, Prose source, NamedFile file) =>
        scope.Site.Addresses.ResolveInText(Placeholders.FileOf(source), file.Target) is LinkTarget.Found { Address.IsPage: false } found ? found.ContentPath : null;
}
