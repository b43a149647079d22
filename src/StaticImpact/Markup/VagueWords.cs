using System.Collections.Frozen;

namespace StaticImpact.Markup;

/// <summary>Words that say nothing when a link is read by itself, in English, Spanish and French (WCAG 2.2, 2.4.9, and its failure F84).</summary>
internal static class VagueWords
{
    private const int Longest = 24;

    private static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "click", "click here", "here", "read more", "more", "learn more", "see more", "find out more", "more info", "more information", "more details", "details",
        "this", "this link", "this page", "this site", "this website", "link", "website", "continue", "continue reading", "go",
        "clic", "clic aquí", "clic aqui", "haga clic", "haga clic aquí", "haga clic aqui", "haz clic aquí", "haz clic aqui", "pulse aquí", "aquí", "aqui", "leer más", "lea más", "lee más",
        "más", "ver más", "saber más", "conozca más", "más información", "más detalles", "detalles", "enlace", "este enlace", "esta página", "este sitio", "este sitio web", "sitio web",
        "continuar", "seguir leyendo", "siga leyendo",
        "cliquez", "cliquez ici", "clique ici", "ici", "lire", "lire la suite", "lire plus", "plus", "en savoir plus", "voir plus", "savoir plus", "plus d'infos", "plus d’infos",
        "plus d'informations", "plus d’informations", "plus de détails", "détails", "lien", "ce lien", "cette page", "ce site", "ce site web", "site web", "site internet", "continuer", "suite");

    public static bool Are(string text)
    {
        var words = text.AsSpan().Trim(" .,:;!…>»›→").Trim("[]()");
        return words.Length is > 0 and <= Longest && All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);
    }
}
