using System.CommandLine;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact</c> with everything it can do.</summary>
internal static class TheCommand
{
    private static readonly (string Name, Func<Command> Make)[] All =
    [
        ("build", BuildCommand.Make),
        ("check", CheckCommand.Make),
        ("serve", ServeCommand.Make),
        ("record", RecordCommand.Make),
        ("new", NewCommand.Make),
        ("schema", SchemaCommand.Make),
        ("translate", TranslateCommand.Make),
        ("digest", DigestCommand.Make),
        ("protect", ProtectCommand.Make),
        ("import", ImportCommand.Make),
        ("theme", ThemeCommand.Make),
    ];

    public static RootCommand Make() => With(All);

    /// <summary>With the command that a command line names, or with all of them for help and suggestions. Making them all needs the
    /// keys of every kind of file that <c>new</c> asks for, which <c>--version</c> should not wait for.</summary>
    public static RootCommand For(string[] arguments) => arguments switch
    {
        ["--version"] => With([]),
        [var first, ..] when Array.FindIndex(All, c => c.Name == first) is >= 0 and var at => With(All.AsSpan(at, 1)),
        _ => Make(),
    };

    private static RootCommand With(ReadOnlySpan<(string Name, Func<Command> Make)> commands)
    {
        var root = new RootCommand("Publishes what a community is trying to change and whether it is getting there: Markdown and data in, a website out.");
        foreach (var (_, make) in commands) root.Add(make());
        return root;
    }
}
