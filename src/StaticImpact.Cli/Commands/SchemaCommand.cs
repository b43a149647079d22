using System.CommandLine;
using StaticImpact.Cli.Authoring;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact schema</c>.</summary>
internal static class SchemaCommand
{
    public static Command Make()
    {
        var common = new CommonOptions();
        var output = new Option<string?>("--output") { Description = "Where they are written; 'schemas' in the project by default.", HelpName = "folder" };
        var command = new Command("schema", "Writes the JSON Schemas with which editors complete and check the content's keys.") { common.Project, output };
        command.SetAction(parsed => Run(parsed.GetValue(common.Project)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(string project, string? output)
    {
        if (!Directory.Exists(project))
        {
            Console.Error.WriteLine($"staticimpact: there is no folder '{project}'.");
            return ExitCodes.Usage;
        }

        var folder = Path.GetFullPath(output ?? Path.Combine(project, "schemas"));
        var written = SchemaFiles.Write(folder);
        Screen.Done(written == 0 ? $"The schemas in {folder} are up to date." : $"{written} {(written == 1 ? "schema" : "schemas")} written to {folder}.");
        return ExitCodes.Fine;
    }
}
