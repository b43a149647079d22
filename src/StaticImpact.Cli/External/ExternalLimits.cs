using System.Net;

namespace StaticImpact.Cli.External;

/// <summary>How far checking links to other websites may go.</summary>
internal sealed record ExternalLimits
{
    /// <summary>Addresses asked for in one run; the rest is left for the next, which remembers the answers of this one.</summary>
    public int MostRequests { get; init; } = 500;

    /// <summary>Hosts asked at the same time; of one host, one page after the other.</summary>
    public int HostsAtOnce { get; init; } = 8;

    /// <summary>Between two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(500);

    public TimeSpan ForOneAnswer { get; init; } = TimeSpan.FromSeconds(15);

    public TimeSpan ForAll { get; init; } = TimeSpan.FromMinutes(5);

    public int MostRedirects { get; init; } = 6;

    /// <summary>How long a good answer is believed. Others are asked for again.</summary>
    public TimeSpan Remembered { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Which addresses may be asked: those that readers elsewhere can reach. Tests reach this machine.</summary>
    public Func<IPAddress, bool> IsReachable { get; init; } = PrivateHosts.IsPublic;

    /// <summary>How names are looked up.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">There is no such name, or nobody to ask.</exception>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;
}
