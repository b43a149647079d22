using System.Diagnostics;

namespace StaticImpact.Tests;

/// <summary>The command as users run it: a process of its own.</summary>
internal static class CommandLine
{
    /// <summary>A process waits its turn on a busy machine; where its own time matters it is limited by <see cref="HangGuard"/>.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>How the command is called: as users get it where <c>./test</c> has packed it, and otherwise as it was built with the tests.</summary>
    public static IReadOnlyList<string> Command => PackedTool.IsPacked ? [PackedTool.Path] : ["dotnet", Program];

    /// <summary>The same in a script.</summary>
    public static string InShell => string.Join(' ', Command.Select(part => $"'{part}'"));

    /// <summary>Built with the tests, in the same configuration.</summary>
    public static string Program
    {
        get
        {
            var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
            return Path.Combine(Repository.Root, "src", "StaticImpact.Cli", "bin", configuration, "net10.0", "StaticImpact.Cli.dll");
        }
    }

    public static Process Start(string folder, params IReadOnlyList<string> arguments) => Start(folder, Command[0], [.. Command.Skip(1), .. arguments]);

    /// <summary>Runs any program and waits for its end.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">This machine has no such program.</exception>
    public static (int Exit, string Output, string Error) RunProgram(string folder, string program, params IReadOnlyList<string> arguments) => Finish(Start(folder, program, arguments));

    /// <returns>The exit code, what was said, and what was complained about.</returns>
    public static (int Exit, string Output, string Error) Run(string folder, params IReadOnlyList<string> arguments) => Finish(Start(folder, arguments));

    /// <summary>Runs the command and insists on success.</summary>
    public static string Fine(string folder, params IReadOnlyList<string> arguments)
    {
        var (exit, output, error) = Run(folder, arguments);
        Assert.True(exit == 0, $"{string.Join(' ', arguments)} ended with {exit}: {error}{output}");
        return output;
    }

    /// <summary>Waits for the end of a process, and kills it when it sleeps for ever.</summary>
    public static (int Exit, string Output, string Error) Finish(Process process) => Finish(process, Patience);

    /// <param name="patience">For work that takes minutes by itself.</param>
    public static (int Exit, string Output, string Error) Finish(Process process, TimeSpan patience)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail($"The command has not ended after {patience.TotalMinutes} minutes.");
            }

            return (process.ExitCode, output.Result, error.Result);
        }
    }

    private static Process Start(string folder, string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
