using System.Net;
using System.Net.Sockets;

namespace StaticImpact.Cli.External;

/// <summary>Opens connections to websites that readers can reach, and to no other: a name is looked up once, what it leads to is judged, and
/// the connection is made to the very address that was judged. A name that leads elsewhere a moment later gains nothing.</summary>
internal sealed class PublicConnection(ExternalLimits limits)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="PrivateAddressException">The name leads to private addresses only.</exception>
    public async ValueTask<Stream> Open(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await limits.Resolve(host, cancel).ConfigureAwait(false);

        // A proxy is what this machine is set to, often in a private network; it looks names up itself.
        var request = context.InitialRequestMessage;
        var isProxy = request.Method == HttpMethod.Connect || !string.Equals(host, request.RequestUri?.IdnHost, StringComparison.OrdinalIgnoreCase);
        var open = isProxy ? found : Array.FindAll(found, ip => limits.IsReachable(ip));
        if (open.Length == 0) throw found.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new PrivateAddressException();
        return await Connect(open, port, cancel).ConfigureAwait(false);
    }

    /// <summary>One address after the other, until one answers.</summary>
    private static async Task<Stream> Connect(IPAddress[] addresses, int port, CancellationToken cancel)
    {
        for (var i = 0; ; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(addresses[i], port, cancel).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (Exception error)
            {
                socket.Dispose();
                if (error is not SocketException || i == addresses.Length - 1) throw;
            }
        }
    }
}

/// <summary>A name leads to addresses that readers elsewhere cannot reach.</summary>
internal sealed class PrivateAddressException : Exception;
