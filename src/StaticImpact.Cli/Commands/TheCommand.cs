using System.CommandLine;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact</c> with everything it can do.</summary>
internal static class TheCommand
{
    public static RootCommand Make() => new("Publishes what a community is trying to change and whether it is getting there: Markdown and data in, a website out.")
    {
        BuildCommand.Make(),
        CheckCommand.Make(),
        ServeCommand.Make(),
        RecordCommand.Make(),
        NewCommand.Make(),
        SchemaCommand.Make(),
        TranslateCommand.Make(),
        DigestCommand.Make(),
    };
}
