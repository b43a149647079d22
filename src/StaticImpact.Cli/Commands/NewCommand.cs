using System.CommandLine;
using StaticImpact.Cli.Authoring;
using StaticImpact.Content.Kinds;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact new</c>: a whole project, or with a kind's name one item of a project.</summary>
internal static class NewCommand
{
    public static Command Make()
    {
        var folder = new Argument<string?>("folder") { Description = "Where the new initiative is written; it must be empty or not there yet.", Arity = ArgumentArity.ZeroOrOne };
        var common = new CommonOptions();
        var command = new Command("new", "Starts an initiative: a small complete site to write your own over. With a kind's name, starts one item in a project.") { folder, common.AsOf };
        foreach (var kind in ContentKinds.All.Where(k => k.New is not null)) command.Add(NewItemCommand.Make(kind));
        command.SetAction(parsed => Run(parsed.GetValue(folder), parsed.GetValue(common.AsOf)));
        return command;
    }

    private static int Run(string? folder, DateOnly? asOf)
    {
        if (string.IsNullOrWhiteSpace(folder)) return Refuse("say which folder: staticimpact new my-county. Or start an item in a project: " + string.Join(", ", ContentKinds.All.Where(k => k.New is not null).Select(k => $"new {k.Name}")) + ".");
        var full = Path.GetFullPath(folder);
        if (File.Exists(full)) return Refuse($"'{folder}' is a file. Name a folder that is not there yet.");
        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any()) return Refuse($"the folder '{folder}' is not empty, and nothing in it shall be lost. Name another.");
        var files = Starter.Files(Path.GetFileName(Path.TrimEndingDirectorySeparator(full)), asOf ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));
        foreach (var (path, text) in files) NewFile.Create(Path.Combine(full, path), text);
        Screen.Done($"""
            A small initiative to write your own over is in {full}
            Next:
              cd {folder}
              staticimpact build
            README.md there says what each file is for.
            """.ReplaceLineEndings("\n"));
        return ExitCodes.Fine;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine("staticimpact: " + why);
        return ExitCodes.Usage;
    }
}
