using System.CommandLine;
using Spectre.Console;
using StaticImpact.Cli.Authoring;
using StaticImpact.Content;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact new</c>: a whole project, or with a kind's name one item of a project.</summary>
internal static class NewCommand
{
    public static Command Make()
    {
        var folder = new Argument<string?>("folder") { Description = "Where the new initiative is written; it must be empty or not there yet.", Arity = ArgumentArity.ZeroOrOne };
        var name = new Option<string?>("--name") { Description = "What the initiative is called." };
        var place = new Option<string?>("--place") { Description = "Where it works, as you name it in a sentence." };
        var languages = new Option<string[]>("--languages") { Description = "Its languages, such as en es; the first is the one you write in.", AllowMultipleArgumentsPerToken = true };
        var theme = new Option<string?>("--theme") { Description = "How its pages look: commons, bold, large or plain. It is commons unless you name another.", HelpName = "name" };
        var vendor = new Option<string?>("--vendor") { Description = "Put the program itself into tools/ of the project, for hosts that build the site; from a folder of packages, or from where it was installed. Without a name for a folder: in the project that is there.", HelpName = "packages", Arity = ArgumentArity.ZeroOrOne };
        var release = new Option<string?>("--release") { Description = "With --vendor: the address at which these packages are on the web; hosts fetch them from there.", HelpName = "address" };
        var common = new CommonOptions();
        var command = new Command("new", "Starts an initiative: a small complete site to write your own over. With a kind's name, starts one item in a project.") { folder, name, place, languages, theme, vendor, release, common.AsOf };
        foreach (var kind in ContentKinds.All.Where(k => k.New is not null)) command.Add(NewItemCommand.Make(kind));
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed =>
        {
            if (parsed.UnmatchedTokens is [var odd, ..]) return Refuse(Unmatched(parsed.GetValue(folder), odd, command));
            ToolSource? tool = null;
            if (parsed.GetResult(vendor) is not null || parsed.GetResult(release) is not null)
            {
                tool = ToolSource.Find(parsed.GetValue(vendor), parsed.GetValue(release), out var refusal);
                if (tool is null) return Refuse(refusal);
            }

            if (string.IsNullOrWhiteSpace(parsed.GetValue(folder)) && tool is not null) return Vendor(tool);
            var given = new GivenAnswers(parsed.GetValue(name), parsed.GetValue(place), parsed.GetValue(languages) ?? [], parsed.GetValue(theme));
            return Run(parsed.GetValue(folder), given, parsed.GetValue(common.AsOf)?.Day, tool, Screen.Questions());
        });
        return command;
    }

    /// <summary>Writes an initiative.</summary>
    /// <param name="terminal">Where a person can be asked; null when there is nobody.</param>
    internal static int Run(string? folder, GivenAnswers given, DateOnly? asOf, ToolSource? tool, IAnsiConsole? terminal)
    {
        if (string.IsNullOrWhiteSpace(folder) && terminal is null) return Refuse("say which folder: staticimpact new my-county. Or start an item in a project: " + string.Join(", ", ContentKinds.All.Where(k => k.New is not null).Select(k => $"new {k.Name}")) + ".");
        if (folder is not null && Obstacle(folder) is { } obstacle) return Refuse(obstacle);
        if (given.Answers(terminal, out var wrong) is not { } answers) return Refuse(wrong);
        if (string.IsNullOrWhiteSpace(folder)) folder = ContentName.Corrected(answers.Name ?? StarterAnswers.InventedName);
        if (Obstacle(folder) is { } late) return Refuse(late);
        var full = Path.GetFullPath(folder);
        foreach (var (path, text) in Starter.Files(answers, asOf ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime))) NewFile.Create(Path.Combine(full, path), text);
        if (tool is null) NewFile.Create(Path.Combine(full, VendoredTool.Folder, "install"), VendoredTool.Script(null));
        else tool.Put(full);
        Screen.Done($"""
            A small initiative to write your own over is in {full}
            Next:
              cd {(folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder)}
              staticimpact serve
            It shows the site in your browser while you write. README.md there says what each file is for.
            """.ReplaceLineEndings("\n"));
        if (answers.Languages[0] is not ("en" or "es")) Screen.Done($"Its texts are in English: write yours in '{answers.Languages[0]}' over them.");
        Screen.Done(tool?.Done ?? (VendoredTool.Find(null) is null
            ? "Before you publish from GitHub, GitLab or Forgejo, put the program into the project: 'Publish it' in README.md says how."
            : "Before you publish from GitHub, GitLab or Forgejo, put the program into the project: staticimpact new --vendor"));
        return ExitCodes.Fine;
    }

    private static int Vendor(ToolSource tool)
    {
        if (ProjectFolders.Above(".") is not { } project) return Refuse("there is no project here. Name a folder for a new one: staticimpact new my-county --vendor. Or run this in a project.");
        tool.Put(project);
        Screen.Done(tool.Done);
        return ExitCodes.Fine;
    }

    /// <summary>What is one word too many: often a kind's name is misspelt before a title, or an option.</summary>
    private static string Unmatched(string? folder, string odd, Command command)
    {
        if (odd.StartsWith('-')) return $"'{odd}' is not known.{Suggestion.DidYouMean(odd, command.Options.Select(o => o.Name))}";
        var kinds = ContentKinds.All.Where(k => k.New is not null).Select(k => k.Name).ToList();
        return Suggestion.Nearest(folder ?? "", kinds) is { } kind
            ? $"'{folder}' is no kind of item. Did you mean: staticimpact new {kind} \"{odd}\""
            : $"'{odd}' is one word too many. Put a folder's name with spaces in quotes: staticimpact new \"{folder} {odd}\". Or start one of {string.Join(", ", kinds)}.";
    }

    /// <summary>Why nothing can be written there; null when it can.</summary>
    private static string? Obstacle(string folder)
    {
        var full = Path.GetFullPath(folder);
        if (File.Exists(full)) return $"'{folder}' is a file. Name a folder that is not there yet.";
        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any()) return $"the folder '{folder}' is not empty, and nothing in it shall be lost. Name another.";
        if (Path.GetDirectoryName(full) is not { } parent || ProjectFolders.Above(parent) is not { } outer) return null;
        var kinds = ContentKinds.All.Where(k => k.New is not null).Select(k => k.Name);
        var item = Suggestion.Nearest(folder, kinds) is { } kind ? $" To start a {kind} in it: staticimpact new {kind} \"A title\"." : "";
        var beside = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(Path.GetDirectoryName(outer) ?? outer, Path.GetFileName(full))).Replace('\\', '/');
        return $"'{folder}' would be inside the project {outer}, which would take it for its own files.{item} To start another project beside it: staticimpact new {(beside.Contains(' ', StringComparison.Ordinal) ? $"\"{beside}\"" : beside)}.";
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine("staticimpact: " + why);
        return ExitCodes.Usage;
    }
}
