using System.CommandLine;
using System.Diagnostics;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact build</c>.</summary>
internal static class BuildCommand
{
    public static Command Make()
    {
        var output = new Option<string?>("--output") { Description = "Where the site is written; 'site' in the project by default.", HelpName = "folder" };
        var preview = new Option<bool>("--preview-changes") { Description = "Say what would change against the latest record in content/history/, and publish nothing." };
        var common = new CommonOptions();
        var command = new Command("build", "Builds the site. Nothing already published changes unless everything is in order.") { output, preview };
        common.AddTo(command);
        command.SetAction(parsed => parsed.GetValue(preview) ? Preview(parsed, common) : Run(parsed, common, parsed.GetValue(output)));
        return command;
    }

    private static int Preview(ParseResult parsed, CommonOptions common)
    {
        if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
        var result = SiteRecord.Preview(folders, common.Read(parsed), TimeProvider.System);
        ConsoleReport.To(parsed.GetValue(common.Format)!, folders.Project).Write(result.Diagnostics);
        if (result.HasErrors) return ExitCodes.Content;
        if (result.Since is not { } since)
        {
            Console.Out.WriteLine("There is no record to compare with. Make one with 'staticimpact record'.");
            return ExitCodes.Fine;
        }

        Console.Out.WriteLine(result.Changes.IsEmpty ? $"Nothing would change since {since:yyyy-MM-dd}." : $"Since {since:yyyy-MM-dd} this would change:");
        foreach (var change in result.Changes) Console.Out.WriteLine("- " + VisibleText.Line(change));
        return ExitCodes.Fine;
    }

    private static int Run(ParseResult parsed, CommonOptions common, string? output)
    {
        if (common.Folders(parsed, output) is not { } folders) return ExitCodes.Usage;
        var watch = Stopwatch.StartNew();
        BuildResult result;
        using (var stages = StageLines.OnTerminal()) result = SiteBuild.Build(folders, common.Read(parsed) with { OnStage = stages.Begin }, TimeProvider.System);
        var report = ConsoleReport.To(parsed.GetValue(common.Format)!, folders.Project);
        report.Write(result.Diagnostics);
        if (result.Published is { } published)
        {
            report.Done($"{result.Pages} pages, {result.Files} files in {watch.Elapsed.TotalSeconds:0.0} s: {published.Added.Length} added, {published.Changed.Length} changed, {published.Removed.Length} removed, {published.Unchanged} unchanged.");
            report.NotYet(result.NotYet);
            report.Done($"The site is in {folders.Output}");
            return ExitCodes.Fine;
        }

        report.Say("Nothing was published. The site is as it was.");
        return result.MachineFailed ? ExitCodes.Machine : ExitCodes.Content;
    }
}
