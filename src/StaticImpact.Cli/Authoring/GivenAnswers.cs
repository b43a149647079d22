using Spectre.Console;
using StaticImpact.Cli.Commands;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Theming;

namespace StaticImpact.Cli.Authoring;

/// <summary>What the command line says of a new initiative; what it does not say is asked where a person can be asked.</summary>
/// <param name="Languages">Tags, or several in one text; none when nothing was said.</param>
/// <param name="Theme">Never asked for: it can be changed at any time, in one line.</param>
internal sealed record GivenAnswers(string? Name, string? Place, IReadOnlyList<string> Languages, string? Theme = null)
{
    private static readonly char[] Between = [' ', ',', ';'];

    /// <param name="terminal">Null when there is nobody to ask.</param>
    /// <param name="wrong">A sentence when there is no answer.</param>
    /// <returns>Null when something given is wrong.</returns>
    public StarterAnswers? Answers(IAnsiConsole? terminal, out string wrong)
    {
        wrong = "";
        foreach (var (option, value) in new[] { ("--name", Name), ("--place", Place) })
        {
            if (value is not null && (string.IsNullOrWhiteSpace(value) || value.Any(char.IsControl))) wrong = $"'{option}' must be one line of words.";
        }

        var given = Tags(string.Join(' ', Languages));
        if (given.Exists(g => g.Tag is null)) wrong = NoLanguage(given.Find(g => g.Tag is null).Written);
        if (Theme is not null && NoTheme(Theme) is { } noTheme) wrong = noTheme;
        if (wrong.Length > 0) return null;

        var name = Name?.Trim() ?? Ask("What is the initiative called?", StarterAnswers.InventedName);
        var place = Place?.Trim() ?? Ask("Where does it work, as you name it in a sentence?", StarterAnswers.InventedPlace);
        if (given.Count == 0 && terminal is not null)
        {
            var question = new TextPrompt<string>("In which languages? The first is the one you write in.").DefaultValue(string.Join(", ", StarterAnswers.UsualLanguages));
            question.Validate(text => Tags(text).Find(t => t.Tag is null) is { Written: not null } none ? ValidationResult.Error(Spectre.Console.Markup.Escape(NoLanguage(none.Written))) : ValidationResult.Success());
            given = Tags(terminal.Prompt(question));
        }

        var languages = given.Count == 0 ? StarterAnswers.UsualLanguages : [.. given.Select(g => g.Tag!).Distinct(StringComparer.Ordinal)];
        return new StarterAnswers(name == StarterAnswers.InventedName ? null : name, place == StarterAnswers.InventedPlace ? null : place, languages, Theme ?? KnownTheme.Usual);

        string? Ask(string question, string usual) => terminal?.Prompt(new TextPrompt<string>(question).DefaultValue(usual)).Trim();
    }

    /// <summary>Says which themes there are when a name is that of none; null when it is one.</summary>
    private static string? NoTheme(string written)
    {
        var themes = KnownTheme.In(CommonOptions.ShippedThemes);
        return themes.Any(t => t.Name == written) ? null : $"there is no theme '{written}'.{Suggestion.DidYouMean(written, themes.Select(t => t.Name))} Themes that come with the program:\n{ThemeReport.Listed(themes)}";
    }

    private static string NoLanguage(string written) => $"'{written}' is no language. Write a tag of two letters, such as en, es or fr.";

    private static List<(string Written, string? Tag)> Tags(string text) =>
        [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(w => w is not "and" and not "y").Select(w => (w, LanguageTag.Corrected(w)))];
}
