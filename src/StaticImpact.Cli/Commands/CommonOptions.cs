using System.CommandLine;
using System.CommandLine.Parsing;
using StaticImpact.Yaml;

namespace StaticImpact.Cli.Commands;

/// <summary>The options that several commands share.</summary>
internal sealed class CommonOptions
{
    public Option<string> Project { get; } = new("--project") { Description = "The folder that holds content/; the one you are in, or the next above it.", DefaultValueFactory = _ => ".", HelpName = "folder" };

    public Option<string?> BaseUrl { get; } = new("--base-url") { Description = "Where the site will be published; replaces 'url' of initiative.yml.", HelpName = "address" };

    public Option<bool> Portable { get; } = new("--portable") { Description = "Make the folder work when it is opened from disk." };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Treat warnings as errors." };

    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Show drafts and items of the future, marked." };

    public Option<DayAndTime?> AsOf { get; } = new("--as-of") { Description = "The day the site speaks from, such as 2026-11-22, or a moment of it such as 2026-11-22T09:30 by the clock of the place; now by default.", CustomParser = Moment, HelpName = "date" };

    public Option<string> Format { get; } = FormatOption();

    /// <summary>The themes that come with the program.</summary>
    internal static string ShippedThemes => Path.Combine(AppContext.BaseDirectory, "themes");

    public void AddTo(Command command)
    {
        command.Add(Project);
        command.Add(BaseUrl);
        command.Add(Portable);
        command.Add(Strict);
        command.Add(Drafts);
        command.Add(AsOf);
        command.Add(Format);
        command.Validators.Add(result =>
        {
            var url = result.GetValue(BaseUrl);
            if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            {
                result.AddError($"'{url}' is not the address of a website. Write it like https://example.org/impact/.");
            }
        });
    }

    public BuildOptions Read(ParseResult parsed) => new()
    {
        BaseUrl = parsed.GetValue(BaseUrl),
        Portable = parsed.GetValue(Portable),
        Strict = parsed.GetValue(Strict),
        Drafts = parsed.GetValue(Drafts),
        AsOf = parsed.GetValue(AsOf)?.Day,
        AsOfTime = TimeOf(parsed),
        IsRepositoryPublic = External.RepositoryVisibility.Here(),
    };

    /// <summary>The time of day that was named; null without one.</summary>
    public TimeOnly? TimeOf(ParseResult parsed) => parsed.GetValue(AsOf) is { HasTime: true } moment ? moment.Time : null;

    /// <summary>The project's folders, or null after saying why there is no project.</summary>
    public ProjectFolders? Folders(ParseResult parsed, string? output = null)
    {
        // Without a name it is the project that one stands in, however deep.
        var named = parsed.GetResult(Project) is { Implicit: false };
        var folders = ProjectFolders.At((named ? null : ProjectFolders.Above(".")) ?? parsed.GetValue(Project)!, output, ShippedThemes);
        if (Directory.Exists(folders.Content)) return folders;
        Console.Error.WriteLine($"staticimpact: no folder 'content' in '{parsed.GetValue(Project)}'. Run the command in a project's folder, or name it with --project.");
        return null;
    }

    private static DayAndTime? Moment(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (YamlDates.TryParseMoment(text, out var moment)) return moment;
        result.AddError($"'{text}' is not a date. Write it like 2026-11-22. A time may follow: 2026-11-22T09:30.");
        return null;
    }

    internal static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (YamlDates.TryParse(text, out var day)) return day;
        result.AddError($"'{text}' is not a date. Write it like 2026-11-22.");
        return null;
    }

    private static Option<string> FormatOption()
    {
        var option = new Option<string>("--format") { Description = "How findings are printed: text, json, msbuild or github.", DefaultValueFactory = _ => "text", HelpName = "format" };
        option.AcceptOnlyFromAmong("text", "json", "msbuild", "github");
        return option;
    }
}
