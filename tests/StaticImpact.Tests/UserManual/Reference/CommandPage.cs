using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using StaticImpact.Cli.Commands;

namespace StaticImpact.Tests.UserManual.Reference;

/// <summary>Every command with every option, from the command line itself.</summary>
internal static class CommandPage
{
    public static (string Name, string Text) Page()
    {
        var root = TheCommand.Make();
        var text = new StringBuilder(ReferenceText.Head("Commands", "Everything that can be typed after 'staticimpact', from the program itself.", 150));
        text.Append("""
            Run commands in the folder that holds `content`, or name it with `--project`. `staticimpact --help` shows this list, and `staticimpact build --help` shows the options of one command.

            | Command | Does |
            | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var command in root.Subcommands.Where(c => !c.Hidden)) text.Append($"| [`{command.Name}`](#{IdOf(command)}) | {ReferenceText.Cell(command.Description ?? "")} |\n");
        text.Append("""

            Of each kind of warning and hint, commands show the first five and count the rest. `staticimpact check --all` shows every one. Errors are always shown, and nothing is left out of the formats json, msbuild and github.

            A command ends with a number that other programs can read: 0 when all is fine, 1 when the content has errors, 2 when the command was typed wrongly, 3 when the computer refused, such as a full disk.


            """.ReplaceLineEndings("\n"));
        foreach (var command in root.Subcommands.Where(c => !c.Hidden)) Write(text, command, "staticimpact", 2);
        return ("manual/commands.md", text.ToString().TrimEnd('\n') + "\n");
    }

    private static void Write(StringBuilder text, Command command, string before, int level)
    {
        var line = before + " " + command.Name;
        text.Append('#', level).Append(' ').Append(line).Append("\n\n").Append(ReferenceText.Plain(command.Description ?? "")).Append("\n\n");
        var arguments = command.Arguments.Where(a => !a.Hidden).ToList();
        var options = command.Options.Where(o => !o.Hidden && o is not HelpOption).OrderBy(o => o.Name, StringComparer.Ordinal).ToList();
        if (arguments.Count + options.Count > 0)
        {
            text.Append("| You type | Does |\n| --- | --- |\n");
            foreach (var argument in arguments) text.Append("| `<").Append(argument.Name).Append(">` | ").Append(ReferenceText.Cell(argument.Description ?? "")).Append(" |\n");
            foreach (var option in options) text.Append("| `").Append(option.Name).Append(ValueOf(option)).Append(option.Required ? "` (needed) | " : "` | ").Append(ReferenceText.Cell(option.Description ?? "")).Append(" |\n");
            text.Append('\n');
        }

        foreach (var sub in command.Subcommands.Where(c => !c.Hidden)) Write(text, sub, line, level + 1);
    }

    private static string ValueOf(Option option) => option.ValueType == typeof(bool) ? "" : $" <{option.HelpName ?? option.Name.TrimStart('-')}>";

    private static string IdOf(Command command) => "staticimpact-" + command.Name;
}
