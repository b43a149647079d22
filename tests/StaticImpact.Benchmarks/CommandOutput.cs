using System.ComponentModel;
using System.Diagnostics;

namespace StaticImpact.Benchmarks;

/// <summary>What a command prints.</summary>
internal static class CommandOutput
{
    /// <returns>Null when there is no such command or it fails.</returns>
    public static string? Of(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? text : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
