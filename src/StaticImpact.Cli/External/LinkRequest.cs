using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace StaticImpact.Cli.External;

/// <summary>Asks for one address as politely as a program can: HEAD first, GET where a server does not know HEAD, never the content.</summary>
internal sealed class LinkRequest(HttpMessageInvoker client, ExternalLimits limits)
{
    public async Task<LinkAnswer> Ask(Uri address, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(limits.ForOneAnswer);
        try
        {
            return await Follow(address, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return new(LinkState.Unknown, cancel.IsCancellationRequested ? "there was no time left" : "it did not answer in time");
        }
        catch (HttpRequestException error) when (error.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData })
        {
            return new(LinkState.Broken, $"there is no website '{address.Host}'");
        }
        catch (HttpRequestException error)
        {
            var why = error.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError ? "it could not be reached"
                : error.HttpRequestError == HttpRequestError.SecureConnectionError ? "its certificate is not in order"
                : "it did not answer as websites do";
            return new(LinkState.Unknown, why);
        }
        catch (Exception error) when (error is IOException or InvalidOperationException or NotSupportedException)
        {
            return new(LinkState.Unknown, "it did not answer as websites do");
        }
    }

    private async Task<LinkAnswer> Follow(Uri address, CancellationToken cancel)
    {
        var (at, isForGood) = (address, true);
        for (var hops = 0; hops <= limits.MostRedirects; hops++)
        {
            if (PrivateHosts.Holds(at, limits.IsReachable) || await Answer(at, cancel).ConfigureAwait(false) is not var (status, next)) return new(LinkState.Private, hops == 0 ? "" : $"it leads on to '{at.Host}'");
            if (next is null) return Judged(address, at, status, isForGood && hops > 0);
            isForGood &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            at = next;
        }

        return new(LinkState.Broken, "it leads in a circle");
    }

    /// <returns>Null when the name leads into a private network.</returns>
    private async Task<(HttpStatusCode Status, Uri? Next)?> Answer(Uri address, CancellationToken cancel)
    {
        try
        {
            var (status, next) = await Status(HttpMethod.Head, address, cancel).ConfigureAwait(false);
            return next is null && (int)status is >= 400 and not 429 ? await Status(HttpMethod.Get, address, cancel).ConfigureAwait(false) : (status, next);
        }
        catch (HttpRequestException error) when (error.InnerException is PrivateAddressException)
        {
            return null;
        }
    }

    private static LinkAnswer Judged(Uri address, Uri at, HttpStatusCode status, bool isMoved) => (int)status switch
    {
        >= 200 and < 300 when isMoved && at.AbsoluteUri != address.AbsoluteUri => new(LinkState.Moved, at.AbsoluteUri + address.Fragment),
        >= 200 and < 300 => new(LinkState.Fine),
        404 or 410 => new(LinkState.Broken, $"it answers {(int)status}, there is no such page"),
        401 or 403 or 405 or 406 or 429 or 451 or 999 => new(LinkState.Unknown, $"it does not answer programs ({(int)status})"),
        >= 500 => new(LinkState.Unknown, $"it has a failure of its own ({(int)status})"),
        _ => new(LinkState.Broken, $"it answers {(int)status}"),
    };

    private async Task<(HttpStatusCode Status, Uri? Next)> Status(HttpMethod method, Uri address, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("StaticImpact", "1.0"));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("(checks the links of a website before it is published)"));
        request.Headers.Accept.ParseAdd("text/html, */*;q=0.8");
        using var response = await client.SendAsync(request, cancel).ConfigureAwait(false);
        var location = (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 ? response.Headers.Location : null;
        if (location is null) return (response.StatusCode, null);
        var next = new Uri(address, location);
        return (response.StatusCode, next.Scheme is "http" or "https" ? next : null);
    }
}
