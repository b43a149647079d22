using System.Diagnostics;

namespace StaticImpact.Tests.Authoring;

/// <summary>Runs the command as an author would.</summary>
internal static class CommandLine
{
    /// <returns>The exit code, what was said, and what was complained about.</returns>
    public static (int Exit, string Output, string Error) Run(string folder, params string[] arguments)
    {
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "src", "StaticImpact.Cli", "bin", configuration, "net10.0", "StaticImpact.Cli.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(120_000), "The command ends within two minutes.");
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>Runs the command and insists on success.</summary>
    public static string Fine(string folder, params string[] arguments)
    {
        var (exit, output, error) = Run(folder, arguments);
        Assert.True(exit == 0, $"{string.Join(' ', arguments)} ended with {exit}: {error}{output}");
        return output;
    }
}
