using System.CommandLine;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact check</c>.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var readiness = new Option<bool>("--report") { Description = "Show what each of the five conditions of collective impact still lacks, and why it matters." };
        var common = new CommonOptions();
        var command = new Command("check", "Does everything that build does, but writes nothing.") { readiness };
        common.AddTo(command);
        command.SetAction(parsed => Run(parsed, common, parsed.GetValue(readiness)));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, bool asReadiness)
    {
        if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
        var result = SiteBuild.Check(folders, common.Read(parsed), TimeProvider.System);
        if (asReadiness && ReadinessReport.Of(result.Diagnostics) is { } readiness) return readiness.Print(parsed.GetValue(common.Format)!, result.HasErrors);
        var report = ConsoleReport.To(parsed.GetValue(common.Format)!, folders.Project, showsHints: true);
        report.Write(result.Diagnostics);
        if (!result.HasErrors) report.Say($"{result.Pages} pages are in order.");
        return result.HasErrors ? ExitCodes.Content : ExitCodes.Fine;
    }
}
