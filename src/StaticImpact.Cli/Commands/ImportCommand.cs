using System.CommandLine;
using StaticImpact.Cli.Authoring;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact import</c>.</summary>
internal static class ImportCommand
{
    public static Command Make()
    {
        var common = new CommonOptions();
        var source = new Argument<string>("source") { Description = "What is imported: a folder or a .zip with a repository of Open SDG." };
        var all = new Option<bool>("--all") { Description = "List every row and guess, not only the first of each kind." };
        var command = new Command("import", "Takes a data set that exists into the project, as content files to go on with. Run it again for new figures: what you have changed stays.") { source, all, common.Project, common.Format };
        command.SetAction(parsed => Run(parsed, common, parsed.GetValue(source)!, parsed.GetValue(all)));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, string source, bool showsAll)
    {
        if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
        var result = SiteImport.Run(folders, source, TimeProvider.System);
        if (result.Refusal is { } refusal)
        {
            Console.Error.WriteLine("staticimpact: " + refusal);
            return ExitCodes.Usage;
        }

        if (parsed.GetValue(common.Format) == "json") ImportReport.WriteJson(result);
        else ImportReport.WriteText(result, showsAll);
        return ExitCodes.Fine;
    }
}
