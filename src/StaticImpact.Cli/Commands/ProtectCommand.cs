using System.CommandLine;
using StaticImpact.Cli.Authoring;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact protect</c>.</summary>
internal static class ProtectCommand
{
    public static Command Make()
    {
        var common = new CommonOptions();
        var original = new Option<string?>("--original") { Description = "Where the originals are kept: a folder outside the project and outside every git repository.", HelpName = "folder" };
        var command = new Command("protect", "Moves data files with small numbers out of the project, and puts files in their place that hold only what the site shows.") { original, common.Project, common.Format };
        command.SetAction(parsed => Run(parsed, common, parsed.GetValue(original)));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, string? original)
    {
        if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
        if (original is null) return Refuse("say where the originals are kept, outside the project and outside every git repository: staticimpact protect --original ../originals.");
        var target = Path.GetFullPath(original);
        if (OriginalsMove.Refusal(folders, target) is { } refusal) return Refuse(refusal);
        var result = SiteSources.Protected(folders, TimeProvider.System);
        var report = ConsoleReport.To(parsed.GetValue(common.Format)!, folders.Project);
        if (result.Diagnostics.Any(d => d.Severity == StaticImpact.Diagnostics.Severity.Error))
        {
            report.Write(result.Diagnostics);
            return ExitCodes.Content;
        }

        if (OriginalsMove.Refusal(folders, target, result.Files) is { } inTheWay) return Refuse(inTheWay);
        if (result.Files.IsEmpty) report.Done("No data file holds figures that the site hides. Nothing was moved.");
        foreach (var file in result.Files) report.Done(OriginalsMove.Move(folders, target, file));
        return ExitCodes.Fine;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine("staticimpact: " + why);
        return ExitCodes.Usage;
    }
}
