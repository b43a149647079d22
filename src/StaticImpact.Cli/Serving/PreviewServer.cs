using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace StaticImpact.Cli.Serving;

/// <summary>Serves a project to browsers on this machine while it is being written.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly CancellationTokenSource stopping;

    private PreviewServer(WebApplication app, Preview preview, CancellationTokenSource stopping, int port)
    {
        this.app = app;
        Preview = preview;
        this.stopping = stopping;
        Address = AddressAt(port);
    }

    /// <summary>Where the site is: <c>http://localhost:8080/</c>.</summary>
    public Uri Address { get; }

    public Preview Preview { get; }

    /// <summary>Listens, then loads the project; a browser that asks earlier waits.</summary>
    /// <param name="port">The port that is wanted; the next free one is taken. 0: any.</param>
    /// <param name="onChange">Told of every state of the project, one after the other.</param>
    /// <exception cref="IOException">No port is free.</exception>
    public static async Task<PreviewServer> StartAsync(
        ProjectFolders folders, BuildOptions options, TimeProvider clock, int port, Action<PreviewState> onChange, CancellationToken cancel)
    {
        while (true)
        {
            var free = LoopbackPort.FreeFrom(port);
            if (await TryListen(free, cancel).ConfigureAwait(false) is not { } listening)
            {
                // Somebody was quicker.
                if (port != 0) port = free + 1;
                continue;
            }

            var (web, handler, ending) = listening;
            var preview = Preview.Start(folders, options with { BaseUrl = options.BaseUrl ?? AddressAt(free).ToString() }, clock, onChange);
            handler.Show(preview);
            return new PreviewServer(web, preview, ending, free);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await app.StopAsync().ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
        await Preview.DisposeAsync().ConfigureAwait(false);
        stopping.Dispose();
    }

    private static Uri AddressAt(int port) => new($"http://localhost:{port}/");

    private static async Task<(WebApplication App, PreviewHandler Handler, CancellationTokenSource Stopping)?> TryListen(int port, CancellationToken cancel)
    {
        // Empty: no configuration files, no environment, no log. What is served is this project and nothing else.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Listen(IPAddress.Loopback, port, o => o.Protocols = HttpProtocols.Http1);
            if (LoopbackPort.HasVersion6) kestrel.Listen(IPAddress.IPv6Loopback, port, o => o.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(2));
        var web = builder.Build();
        var ending = new CancellationTokenSource();
        var handler = new PreviewHandler(ending.Token);
        web.Run(handler.Handle);
        try
        {
            await web.StartAsync(cancel).ConfigureAwait(false);
            return (web, handler, ending);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await web.DisposeAsync().ConfigureAwait(false);
            ending.Dispose();
            return null;
        }
    }

    /// <summary>Ctrl-C is the command's business, not the host's.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
