using System.CommandLine;
using StaticImpact.Cli.Authoring;
using StaticImpact.Diagnostics;
using StaticImpact.Theming;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact theme</c>.</summary>
internal static class ThemeCommand
{
    public static Command Make()
    {
        var common = new CommonOptions();
        var command = new Command("theme", "Lists what the theme is made of and where each part comes from; copies a part into a theme of your own.")
        {
            One("show", "Prints a part.", ThemeCopies.Show),
            One("copy", "Copies a part into the project's own theme, ready to edit.", ThemeCopies.Copy),
            One("diff", "Shows what has changed in a part since it was copied: there, and in the copy.", ThemeCopies.Diff),
            One("seen", "Notes that you have taken over what has changed in a part since it was copied.", ThemeCopies.Seen),
            Words(),
            common.Project,
        };
        command.SetAction(parsed => On(parsed, common, (_, theme) =>
        {
            ThemeReport.Write(theme.Parts, KnownTheme.In(CommonOptions.ShippedThemes));
            return null;
        }));
        return command;
    }

    private static Command Words()
    {
        var common = new CommonOptions();
        var search = new Argument<string?>("search") { Description = "Part of a key or of a text; all words without it.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("words", "Lists the words of the theme with their keys, to say one in other words.") { search, common.Project };
        command.SetAction(parsed => On(parsed, common, (_, theme) => ThemeReport.Words(theme, parsed.GetValue(search))));
        return command;
    }

    private static Command One(string name, string description, Func<ProjectFolders, SiteTheme, string, string?> run)
    {
        var common = new CommonOptions();
        var part = new Argument<string>("part") { Description = "Its name, such as indicator/head or partials/footer; 'staticimpact theme' lists them." };
        var command = new Command(name, description) { part, common.Project };
        command.SetAction(parsed => On(parsed, common, (folders, theme) => run(folders, theme, parsed.GetValue(part)!)));
        return command;
    }

    /// <param name="run">Says what cannot be done, or null.</param>
    private static int On(ParseResult parsed, CommonOptions common, Func<ProjectFolders, SiteTheme, string?> run)
    {
        if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
        var bag = new DiagnosticBag();
        var theme = SiteTheme.Of(folders, TimeProvider.System, bag);
        ConsoleReport.To("text", folders.Project).Write(bag.ToSorted());
        if (theme is null) return ExitCodes.Content;
        if (run(folders, theme) is not { } refusal) return ExitCodes.Fine;
        Console.Error.WriteLine("staticimpact: " + refusal);
        return ExitCodes.Usage;
    }
}
