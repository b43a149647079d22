using System.CommandLine;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact check</c>.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var common = new CommonOptions();
        var command = new Command("check", "Does everything that build does, but writes nothing.");
        common.AddTo(command);
        command.SetAction(parsed => Run(parsed, common));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common)
    {
        if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
        var result = SiteBuild.Check(folders, common.Read(parsed), TimeProvider.System);
        var report = ConsoleReport.To(parsed.GetValue(common.Format)!, folders.Project);
        report.Write(result.Diagnostics);
        if (!result.HasErrors) report.Say($"{result.Pages} pages are in order.");
        return result.HasErrors ? ExitCodes.Content : ExitCodes.Fine;
    }
}
