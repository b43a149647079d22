using System.Net;
using System.Net.Sockets;

namespace StaticImpact.BrowserTests;

/// <summary>Serves a folder as any static host would: loopback only, index.html for folders, 404.html for what is not there.</summary>
public sealed class StaticServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly string folder;
    private readonly string subPath;

    public StaticServer(string folder, string subPath)
    {
        this.folder = folder;
        this.subPath = subPath;
        Url = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(Url);
        listener.Start();
        _ = Task.Run(Serve);
    }

    public string Url { get; }

    public void Dispose() => listener.Close();

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var response = context.Response;
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        var file = path.StartsWith(subPath, StringComparison.Ordinal) ? Path.Combine(folder, path[subPath.Length..]) : "";
        if (file.Length > 0 && Directory.Exists(file)) file = Path.Combine(file, "index.html");
        response.StatusCode = File.Exists(file) ? 200 : 404;
        if (response.StatusCode == 404) file = Path.Combine(folder, "404.html");
        response.ContentType = TypeOf(file);
        var bytes = File.ReadAllBytes(file);
        try
        {
            response.OutputStream.Write(bytes);
            response.Close();
        }
        catch (HttpListenerException)
        {
            response.Abort();
        }
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".xml" => "application/xml",
        ".ics" => "text/calendar; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".png" => "image/png",
        ".pdf" => "application/pdf",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
