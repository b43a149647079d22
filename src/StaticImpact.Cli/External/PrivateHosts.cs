using System.Net;
using System.Net.Sockets;

namespace StaticImpact.Cli.External;

/// <summary>Addresses that readers elsewhere cannot reach, and that a check of links must not knock at.</summary>
internal static class PrivateHosts
{
    private static readonly IPNetwork[] Networks =
    [
        .. new[]
        {
            // RFC 6890 and its successors: this host and network, private use, shared by providers, loopback, link-local, protocol
            // assignments, benchmarks, multicast, reserved and broadcast.
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3",

            // Unspecified, loopback, local translation, Teredo, unique local, link-local, site-local, multicast.
            "::/127", "64:ff9b:1::/48", "2001::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Addresses of version 6 that stand for one of version 4, and the byte where it begins: compatible, NAT64, 6to4.</summary>
    private static readonly (IPNetwork Network, int At)[] Carriers = [(IPNetwork.Parse("::/96"), 12), (IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("2002::/16"), 2)];

    /// <summary>Whether an address is private by what stands in it; a name may still lead to a private address.</summary>
    /// <param name="isReachable">Whether readers can reach an address, as <see cref="IsPublic"/> says.</param>
    public static bool Holds(Uri address, Func<IPAddress, bool> isReachable)
    {
        if (IPAddress.TryParse(address.Host, out var ip)) return !isReachable(ip);
        var host = address.Host.TrimEnd('.');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || !host.Contains('.', StringComparison.Ordinal)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsPublic(IPAddress ip)
    {
        if (ip.IsIPv4MappedToIPv6) return IsPublic(ip.MapToIPv4());
        if (Array.Exists(Networks, n => n.Contains(ip))) return false;
        if (ip.AddressFamily != AddressFamily.InterNetworkV6) return true;
        var carrier = Array.Find(Carriers, c => c.Network.Contains(ip));
        return carrier.At == 0 || IsPublic(new IPAddress(ip.GetAddressBytes().AsSpan(carrier.At, 4)));
    }
}
