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

    /// <summary>Whether this machine and private networks may be asked; for tests.</summary>
    public bool AllowsPrivate { get; init; }
}
