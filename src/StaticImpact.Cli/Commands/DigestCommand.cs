using System.CommandLine;
using StaticImpact.Diagnostics;
using StaticImpact.Pages.Digest;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact digest</c>.</summary>
internal static class DigestCommand
{
    public static Command Make()
    {
        var common = new CommonOptions();
        var since = new Option<DateOnly?>("--since") { Description = "The day of the last newsletter, such as 2026-10-01; what came later is new.", CustomParser = CommonOptions.Day, HelpName = "date", Required = true };
        var language = new Option<string?>("--language") { Description = "The language, such as es; the first of the initiative by default.", HelpName = "language" };
        var html = new Option<bool>("--html") { Description = "Print HTML to paste into a newsletter, instead of text." };
        var output = new Option<string?>("--output") { Description = "Write digest.<language>.txt and .html for every language into this folder, instead of printing one.", HelpName = "folder" };
        var command = new Command("digest", "Says what is new since a day, ready for a newsletter: figures, statuses, updates, stories and events.")
        {
            since, language, html, output, common.Project, common.BaseUrl, common.AsOf,
        };
        command.SetAction(parsed => Run(parsed, common, parsed.GetValue(since)!.Value, parsed.GetValue(language), parsed.GetValue(html), parsed.GetValue(output)));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, DateOnly since, string? language, bool asHtml, string? output)
    {
        if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
        var options = new BuildOptions { AsOf = parsed.GetValue(common.AsOf)?.Day, AsOfTime = common.TimeOf(parsed), BaseUrl = parsed.GetValue(common.BaseUrl) };
        var result = SiteDigest.Since(folders, options, TimeProvider.System, since);
        if (result.Digests.IsEmpty)
        {
            ConsoleReport.To("text", folders.Project).Write(result.Diagnostics.RemoveAll(d => d.Severity != Severity.Error));
            return ExitCodes.Content;
        }

        if (since >= result.Today) return Refuse($"{since:yyyy-MM-dd} is not before {result.Today:yyyy-MM-dd}, so nothing can be new.");
        var chosen = language is null ? result.Digests[0] : result.Digests.FirstOrDefault(d => d.Language.Tag == language);
        if (chosen is null) return Refuse($"the initiative has no language '{language}'. It has {string.Join(", ", result.Digests.Select(d => d.Language))}.");
        Explain(result, since);
        if (output is null)
        {
            Console.Out.Write(asHtml ? DigestHtml.Of(chosen) : DigestText.Of(chosen));
            return ExitCodes.Fine;
        }

        Directory.CreateDirectory(output);
        foreach (var digest in language is null ? result.Digests : [chosen])
        {
            Write(Path.Combine(output, $"digest.{digest.Language}.txt"), DigestText.Of(digest));
            Write(Path.Combine(output, $"digest.{digest.Language}.html"), DigestHtml.Of(digest));
        }

        return ExitCodes.Fine;
    }

    /// <summary>What the figures are compared with, where that is not what was asked for.</summary>
    private static void Explain(DigestResult result, DateOnly since)
    {
        if (result.ComparedWith is null) Console.Error.WriteLine("There is no record in content/history/: figures are new when their source says 'retrieved' later than that day, and changes of status are not known. 'staticimpact record' keeps one.");
        else if (result.ComparedWith > since) Console.Error.WriteLine($"The first record in content/history/ is of {result.ComparedWith:yyyy-MM-dd}: figures and statuses are compared with that day.");
    }

    private static void Write(string file, string text)
    {
        File.WriteAllText(file, text);
        Screen.Done(file);
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine("staticimpact: " + why);
        return ExitCodes.Usage;
    }
}
