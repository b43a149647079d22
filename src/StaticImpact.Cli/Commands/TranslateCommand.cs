using System.CommandLine;
using StaticImpact.Cli.Authoring;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact translate</c>.</summary>
internal static class TranslateCommand
{
    public static Command Make()
    {
        var common = new CommonOptions();
        var file = new Argument<string?>("file") { Description = "The file to translate, or its translation.", Arity = ArgumentArity.ZeroOrOne };
        var status = new Option<bool>("--status") { Description = "Show what is translated, older than its original, still in the first language, or missing; words of the theme too." };
        var to = new Option<string?>("--to") { Description = "The language, such as es; every language of the initiative by default.", HelpName = "language" };
        var command = new Command("translate", "Begins a file's translation beside it, or notes that the translation is up to date.") { file, to, status, common.Project, common.Format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is null && !result.GetValue(status)) result.AddError("Name the file to translate, or ask for --status.");
        });
        command.SetAction(parsed => parsed.GetValue(status) ? Status(parsed, common) : Run(parsed, common, parsed.GetValue(file)!, parsed.GetValue(to)));
        return command;
    }

    private static int Status(ParseResult parsed, CommonOptions common)
    {
        if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
        var result = SiteTranslations.Of(folders, new BuildOptions { Drafts = true }, TimeProvider.System);
        if (result.HasErrors)
        {
            ConsoleReport.To(parsed.GetValue(common.Format)!, folders.Project).Write(result.Diagnostics);
            return ExitCodes.Content;
        }

        if (parsed.GetValue(common.Format) == "json") TranslationReport.WriteJson(result);
        else TranslationReport.WriteText(result);
        return ExitCodes.Fine;
    }

    private static int Run(ParseResult parsed, CommonOptions common, string file, string? to)
    {
        if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
        var work = TranslationWork.For(folders, file, to);
        ConsoleReport.To(parsed.GetValue(common.Format)!, folders.Project).Write(work.Diagnostics);
        if (work.Refusal is { } refusal) Console.Error.WriteLine("staticimpact: " + refusal);
        if (work.Refusal is not null) return ExitCodes.Usage;
        if (work.Steps.IsEmpty) return ExitCodes.Content;
        foreach (var step in work.Steps)
        {
            if (step.Text is not null) NewFile.Replace(step.File, step.Text);
            Screen.Done(step.Sentence);
        }

        return ExitCodes.Fine;
    }
}
