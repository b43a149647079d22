using System.Net;
using System.Net.Sockets;

namespace StaticImpact.Cli.External;

/// <summary>Addresses that readers elsewhere cannot reach, and that a check of links must not knock at.</summary>
internal static class PrivateHosts
{
    public static bool Holds(Uri address)
    {
        if (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip)) return IsPrivate(ip.IsIPv4MappedToIPv6 ? ip.MapToIPv4() : ip);
        var host = address.Host.TrimEnd('.');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || !host.Contains('.', StringComparison.Ordinal)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPrivate(IPAddress ip)
    {
        if (IPAddress.IsLoopback(ip) || ip.IsIPv6LinkLocal || ip.IsIPv6SiteLocal || ip.IsIPv6UniqueLocal || ip.IsIPv6Multicast || ip.Equals(IPAddress.IPv6Any)) return true;
        return ip.AddressFamily == AddressFamily.InterNetwork && ip.GetAddressBytes() is var b
            && (b[0] is 0 or 10 or 127 or >= 224 || (b[0] == 172 && b[1] is >= 16 and < 32) || (b[0] == 192 && b[1] == 168) || (b[0] == 169 && b[1] == 254) || (b[0] == 100 && b[1] is >= 64 and < 128));
    }
}
