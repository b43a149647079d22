using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;

namespace StaticImpact.Cli.External;

/// <summary>Follows links to other websites.</summary>
internal static class ExternalCheck
{
    /// <summary>Where answers are remembered between runs.</summary>
    public static string MemoryFile(ProjectFolders folders) => Path.Combine(folders.Project, ".staticimpact", "cache", "links.json");

    /// <summary>What is wrong with the links, each at every place where it stands, sorted.</summary>
    /// <param name="say">Told before the first request how much there is to do.</param>
    public static async Task<ImmutableArray<Diagnostic>> Run(
        ImmutableArray<OutwardLink> links, string memoryFile, ExternalLimits limits, TimeProvider clock, Action<string> say, CancellationToken cancel = default)
    {
        var memory = LinkMemory.Open(memoryFile);
        var answers = new ConcurrentDictionary<string, LinkAnswer>(StringComparer.Ordinal);
        var open = new List<Uri>();
        foreach (var address in links.Select(l => WithoutFragment(l.Address)).Distinct(StringComparer.Ordinal))
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) answers[address] = new(LinkState.Broken, "it is no address");
            else if (memory.Find(address, clock.GetUtcNow(), limits.Remembered) is { } known) answers[address] = known;
            else if (open.Count < limits.MostRequests) open.Add(uri);
            else answers[address] = new(LinkState.Unknown, string.Create(CultureInfo.InvariantCulture, $"at most {limits.MostRequests} are asked for in one run; run it again for the rest"));
        }

        if (open.Count > 0) await AskAll(open, answers, memory, limits, clock, say, cancel).ConfigureAwait(false);
        return [.. links.Select(link => Told(link, answers.GetValueOrDefault(WithoutFragment(link.Address)))).OfType<Diagnostic>().Distinct().Order()];
    }

    private static async Task AskAll(
        List<Uri> open, ConcurrentDictionary<string, LinkAnswer> answers, LinkMemory memory, ExternalLimits limits, TimeProvider clock, Action<string> say, CancellationToken cancel)
    {
        var hosts = open.GroupBy(u => u.Authority, StringComparer.OrdinalIgnoreCase).ToList();
        say(string.Create(CultureInfo.InvariantCulture, $"Asking {hosts.Count} {(hosts.Count == 1 ? "website" : "websites")} for {open.Count} {(open.Count == 1 ? "page" : "pages")} …"));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(limits.ForAll);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 1, MaxResponseDrainSize = 0, ConnectTimeout = limits.ForOneAnswer, ConnectCallback = new PublicConnection(limits).Open };
        using var client = new HttpMessageInvoker(handler);
        var request = new LinkRequest(client, limits);
        using var free = new SemaphoreSlim(limits.HostsAtOnce);
        await Task.WhenAll(hosts.Select(async host =>
        {
            await free.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            try
            {
                foreach (var (number, address) in host.Index())
                {
                    if (number > 0) await Pause(limits, limit.Token).ConfigureAwait(false);
                    var answer = await request.Ask(address, limit.Token).ConfigureAwait(false);
                    answers[address.OriginalString] = answer;
                    memory.Keep(address.OriginalString, answer, clock.GetUtcNow());
                }
            }
            finally
            {
                free.Release();
            }
        })).ConfigureAwait(false);
        memory.Save(clock.GetUtcNow(), limits.Remembered);
    }

    private static async Task Pause(ExternalLimits limits, CancellationToken cancel) =>
        await Task.Delay(limits.Pause, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private static Diagnostic? Told(OutwardLink link, LinkAnswer answer) => answer.State switch
    {
        LinkState.Moved => new(OutwardLinkCodes.Moved, link.Span, $"'{link.Address}' has moved for good. Write '{answer.Detail}'."),
        LinkState.Broken => new(OutwardLinkCodes.Broken, link.Span, $"'{link.Address}' leads nowhere: {answer.Detail}."),
        LinkState.Private => new(OutwardLinkCodes.Unreachable, link.Span, $"'{link.Address}' is in a private network{(answer.Detail.Length > 0 ? ": " + answer.Detail : "")}. Readers cannot reach it."),
        LinkState.Unknown => new(OutwardLinkCodes.NotChecked, link.Span, $"'{link.Address}' could not be checked: {answer.Detail}."),
        LinkState.Fine => null,
        _ => throw new UnreachableException(),
    };

    private static string WithoutFragment(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? address : address[..hash];
    }
}
