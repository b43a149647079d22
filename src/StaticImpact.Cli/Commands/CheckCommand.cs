using System.CommandLine;
using StaticImpact.Cli.External;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact check</c>.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var readiness = new Option<bool>("--report") { Description = "Show what each of the five conditions of collective impact still lacks, and why it matters." };
        var external = new Option<bool>("--external") { Description = "Follow links to other websites too: slowly, at most 500 in five minutes, with the answers remembered for a week in .staticimpact/cache/." };
        var all = new Option<bool>("--all") { Description = "Show every finding. Without it, of each kind of warning and hint the first five are shown and the rest are counted; errors are always shown." };
        var common = new CommonOptions();
        var command = new Command("check", "Does everything that build does, but writes nothing.") { all, readiness, external };
        common.AddTo(command);
        command.SetAction((parsed, cancel) => Run(parsed, common, parsed.GetValue(all), parsed.GetValue(readiness), parsed.GetValue(external), cancel));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, CommonOptions common, bool showsAll, bool asReadiness, bool withExternal, CancellationToken cancel)
    {
        if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
        BuildResult result;
        using (var stages = StageLines.OnTerminal()) result = SiteBuild.Check(folders, common.Read(parsed) with { OnStage = stages.Begin }, TimeProvider.System, cancel);
        if (withExternal && !result.HasErrors) result = await WithExternal(result, folders, common.Read(parsed), cancel).ConfigureAwait(false);
        if (asReadiness && ReadinessReport.Of(result.Diagnostics, result.Empty) is { } readiness) return readiness.Print(parsed.GetValue(common.Format)!, result.HasErrors);
        var report = ConsoleReport.To(parsed.GetValue(common.Format)!, folders.Project, showsHints: true, showsAll);
        report.Write(result.Diagnostics);
        report.NotYet(result.NotYet);
        foreach (var line in DueBuilds.Missing(result.HeldBack, folders.Project)) report.Say(line);
        if (!result.HasErrors) report.Say($"{result.Pages} pages are in order.");
        return result.HasErrors ? ExitCodes.Content : ExitCodes.Fine;
    }

    private static async Task<BuildResult> WithExternal(BuildResult result, ProjectFolders folders, BuildOptions options, CancellationToken cancel)
    {
        var links = SiteLinks.Outward(folders, options, TimeProvider.System);
        var found = await ExternalCheck.Run(links, ExternalCheck.MemoryFile(folders), new ExternalLimits(), TimeProvider.System, Console.Error.WriteLine, cancel).ConfigureAwait(false);
        var judged = found.Select(d => options.Strict && d.Severity == Severity.Warning ? d with { Severity = Severity.Error } : d);
        return result with { Diagnostics = [.. result.Diagnostics.Concat(judged).Order()] };
    }
}
