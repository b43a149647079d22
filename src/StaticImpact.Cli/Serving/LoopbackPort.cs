using System.Net;
using System.Net.Sockets;

namespace StaticImpact.Cli.Serving;

/// <summary>Finds a port that nobody listens on.</summary>
internal static class LoopbackPort
{
    private const int Tries = 200;

    public static bool HasVersion6 { get; } = CanBind(IPAddress.IPv6Loopback, 0);

    /// <summary>The wanted port, or the next free one above it; with 0 any.</summary>
    /// <exception cref="IOException">None is free.</exception>
    public static int FreeFrom(int wanted)
    {
        if (wanted == 0) return Any();
        for (var port = wanted; port <= Math.Min(65535, wanted + Tries); port++)
        {
            // Both kinds of address: 'localhost' may lead a browser to either.
            if (CanBind(IPAddress.Loopback, port) && (!HasVersion6 || CanBind(IPAddress.IPv6Loopback, port))) return port;
        }

        throw new IOException($"no port from {wanted} to {Math.Min(65535, wanted + Tries)} is free");
    }

    private static int Any()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    private static bool CanBind(IPAddress address, int port)
    {
        try
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
