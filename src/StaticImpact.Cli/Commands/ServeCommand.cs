using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using StaticImpact.Cli.Serving;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact serve</c>.</summary>
internal static class ServeCommand
{
    public static Command Make()
    {
        var port = new Option<int>("--port") { Description = "The port to listen on; the next free one is taken.", DefaultValueFactory = _ => 8080, CustomParser = Port, HelpName = "number" };
        var noDrafts = new Option<bool>("--no-drafts") { Description = "Leave drafts and items of the future out, as build does." };
        var common = new CommonOptions();
        var command = new Command("serve", "Shows the site in a browser on this machine while you write; every save shows at once.")
        {
            common.Project, port, common.BaseUrl, common.AsOf, noDrafts,
        };
        command.SetAction((parsed, cancel) => Run(parsed, common, parsed.GetValue(port), parsed.GetValue(noDrafts), cancel));
        return command;
    }

    private static int Port(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535) return port;
        result.AddError("A port is a number from 1 to 65535; 0 takes any that is free.");
        return 0;
    }

    private static async Task<int> Run(ParseResult parsed, CommonOptions common, int port, bool noDrafts, CancellationToken cancel)
    {
        if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
        using var stages = StageLines.OnTerminal();
        var options = new BuildOptions { BaseUrl = parsed.GetValue(common.BaseUrl), AsOf = parsed.GetValue(common.AsOf)?.Day, AsOfTime = common.TimeOf(parsed), Drafts = !noDrafts, OnStage = stages.Begin };
        var progress = new ServeReport(folders, stages);
        var server = await PreviewServer.StartAsync(folders, options, TimeProvider.System, port, progress.Say, cancel).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            progress.Started(server.Address, port);
            await Task.Delay(Timeout.Infinite, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Console.Out.WriteLine("Stopped.");
        return ExitCodes.Fine;
    }

    /// <summary>What a terminal shows beside the browser.</summary>
    private sealed class ServeReport(ProjectFolders folders, StageLines stages)
    {
        private string lastErrors = "";

        public void Started(Uri address, int wanted)
        {
            if (wanted != 0 && wanted != address.Port) Console.Out.WriteLine($"Port {wanted} is taken.");
            Console.Out.WriteLine($"The site is at {address}");
            Console.Out.WriteLine("It is shown anew after every save. Press Ctrl+C to stop.");
        }

        public void Say(PreviewState state)
        {
            // From now on the browser shows what is going on.
            stages.Dispose();
            if (state.Failure is { } failure) Console.Error.WriteLine($"StaticImpact failed: {failure}");
            var errors = state.Found.RemoveAll(d => d.Severity != Severity.Error);
            var text = string.Join('\n', errors);
            if (text == lastErrors) return;
            lastErrors = text;
            if (errors.IsEmpty) Console.Out.WriteLine("Nothing is wrong any more.");
            else ConsoleReport.To("text", folders.Project).Write(errors);
        }
    }
}
