using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace StaticImpact.Tests.External;

/// <summary>Another website, on this machine.</summary>
internal sealed class LoopbackSite : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Action<HttpListenerContext> answer;
    private int current;

    public LoopbackSite(Action<HttpListenerContext> answer)
    {
        this.answer = answer;
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Root = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        }

        listener.Prefixes.Add(Root);
        listener.Start();
        _ = Task.Run(Serve);
    }

    public string Root { get; }

    /// <summary>Method and path of every request.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public string UserAgent { get; private set; } = "";

    public int MostAtOnce { get; private set; }

    public void Dispose() => listener.Close();

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref current));
            Requests.Enqueue(context.Request.HttpMethod + " " + context.Request.Url!.PathAndQuery);
            UserAgent = context.Request.UserAgent ?? "";
            _ = Task.Run(() =>
            {
                answer(context);
                Interlocked.Decrement(ref current);
                context.Response.Close();
            });
        }
    }
}
