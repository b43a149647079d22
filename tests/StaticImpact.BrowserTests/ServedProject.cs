using System.Diagnostics;

namespace StaticImpact.BrowserTests;

/// <summary>A project shown by <c>serve</c> as its authors start it: a process of its own.</summary>
internal sealed class ServedProject : IAsyncDisposable
{
    private const string Told = "The site is at ";
    private readonly Process process;

    private ServedProject(Process process, string url)
    {
        this.process = process;
        Url = url;
    }

    /// <summary>Ends in a slash.</summary>
    public string Url { get; }

    /// <summary>Starts it and waits for its address.</summary>
    /// <param name="command">How the program is called.</param>
    public static Task<ServedProject> Start(IReadOnlyList<string> command, string folder, params IReadOnlyList<string> arguments) =>
        Start(new ProcessStartInfo(command[0], [.. command.Skip(1), "serve", .. arguments]) { WorkingDirectory = folder });

    /// <summary>Starts it in any way, such as from a shell.</summary>
    public static async Task<ServedProject> Start(ProcessStartInfo start)
    {
        (start.UseShellExecute, start.RedirectStandardOutput, start.RedirectStandardError) = (false, true, true);
        var started = Process.Start(start)!;
        started.ErrorDataReceived += static (_, _) => { };
        started.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(ExampleSite.Timeout);
        while (await started.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.StartsWith(Told, StringComparison.Ordinal)) continue;
            _ = started.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return new ServedProject(started, line[Told.Length..].Trim());
        }

        started.Dispose();
        throw new InvalidOperationException("'serve' ended without an address.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
