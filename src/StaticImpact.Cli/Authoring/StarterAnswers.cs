using StaticImpact.Theming;

namespace StaticImpact.Cli.Authoring;

/// <summary>What <c>new</c> asks for before it writes an initiative.</summary>
/// <param name="Name">What the initiative is called; null for the invented one.</param>
/// <param name="Place">Where it works, as it is named in a sentence; null for the invented one.</param>
/// <param name="Languages">Tags; the first is the one that authors write in.</param>
/// <param name="Theme">One that comes with the program.</param>
internal sealed record StarterAnswers(string? Name, string? Place, IReadOnlyList<string> Languages, string Theme = KnownTheme.Usual)
{
    public const string InventedName = "Reading Together";
    public const string InventedPlace = "Elm County";

    public static IReadOnlyList<string> UsualLanguages { get; } = ["en", "es"];

    /// <summary>A word of the starter's texts; its Spanish ones have the invented names in Spanish.</summary>
    public string? Word(string what, string language) => (what, language) switch
    {
        ("theme", _) => Theme,
        ("name", "es") => Name ?? "Leer Juntos",
        ("name", _) => Name ?? InventedName,
        ("ofplace", "es") => Place is null ? "del condado de Elm" : "de " + Place,
        ("place", "es") => Place ?? "el condado de Elm",
        ("place", _) => Place ?? InventedPlace,
        _ => null,
    };
}
