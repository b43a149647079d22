using System.CommandLine;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact record</c>.</summary>
internal static class RecordCommand
{
    public static Command Make()
    {
        var common = new CommonOptions();
        var command = new Command("record", "Writes today's published figures, targets and statuses to content/history/, from which the list of changes is made.")
        {
            common.Project, common.AsOf, common.Format,
        };
        command.SetAction(parsed => Run(parsed, common));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common)
    {
        if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
        var result = SiteRecord.Take(folders, new BuildOptions { AsOf = parsed.GetValue(common.AsOf)?.Day, AsOfTime = common.TimeOf(parsed) }, TimeProvider.System);
        var report = ConsoleReport.To(parsed.GetValue(common.Format)!, folders.Project);
        report.Write(result.Diagnostics);
        if (result.Bytes is not { } bytes) return ExitCodes.Content;
        var file = Path.Combine(folders.Content, result.Path.Replace('/', Path.DirectorySeparatorChar));
        if (result.IsThere)
        {
            report.Done($"Nothing has changed since the record in {file}.");
            return ExitCodes.Fine;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write)) stream.Write(bytes);
        report.Done($"Recorded in {file}. Commit it with the content.");
        return ExitCodes.Fine;
    }
}
