using System.CommandLine;
using System.Diagnostics;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact build</c>.</summary>
internal static class BuildCommand
{
    public static Command Make()
    {
        var output = new Option<string?>("--output") { Description = "Where the site is written; 'site' in the project by default.", HelpName = "folder" };
        var common = new CommonOptions();
        var command = new Command("build", "Builds the site. Nothing already published changes unless everything is in order.") { output };
        common.AddTo(command);
        command.SetAction(parsed => Run(parsed, common, parsed.GetValue(output)));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, string? output)
    {
        if (common.Folders(parsed, output) is not { } folders) return ExitCodes.Usage;
        var watch = Stopwatch.StartNew();
        var result = SiteBuild.Build(folders, common.Read(parsed), TimeProvider.System);
        var report = ConsoleReport.To(parsed.GetValue(common.Format)!, folders.Project);
        report.Write(result.Diagnostics);
        if (result.Published is { } published)
        {
            report.Say($"{result.Pages} pages, {result.Files} files in {watch.Elapsed.TotalSeconds:0.0} s: {published.Added.Length} added, {published.Changed.Length} changed, {published.Removed.Length} removed, {published.Unchanged} unchanged.");
            report.Say($"The site is in {folders.Output}");
            return ExitCodes.Fine;
        }

        report.Say("Nothing was published. The site is as it was.");
        return result.MachineFailed ? ExitCodes.Machine : ExitCodes.Content;
    }
}
