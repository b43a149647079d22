using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.StaticFiles;
using StaticImpact.Pages;

namespace StaticImpact.Cli.Serving;

/// <summary>Answers one request.</summary>
internal sealed class PreviewHandler(CancellationToken stopping)
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new()
    {
        Mappings = { [".geojson"] = "application/geo+json", [".avif"] = "image/avif", [".md"] = "text/markdown", [".vtt"] = "text/vtt" },
    };

    private readonly TaskCompletionSource<Preview> preview = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>From now on requests are answered from this.</summary>
    public void Show(Preview shown) => preview.TrySetResult(shown);

    public async Task Handle(HttpContext context)
    {
        try
        {
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            await Answer(context, ending.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The browser went away, or the server ends.
        }
    }

    private async Task Answer(HttpContext context, CancellationToken cancel)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!IsLocal(request.Host))
        {
            // A page of somebody else's, whose name was made to lead here, must not read drafts.
            await Text(context, 403, $"This preview answers only to localhost, not to '{request.Host.Host}'.\n").ConfigureAwait(false);
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await Text(context, 405, "Only GET and HEAD are answered.\n").ConfigureAwait(false);
            return;
        }

        var path = request.Path.Value ?? "/";
        var shown = await preview.Task.WaitAsync(cancel).ConfigureAwait(false);
        if (LiveFiles.Find(path) is { } live)
        {
            await Bytes(context, 200, path, live, cancel).ConfigureAwait(false);
        }
        else if (path == LiveFiles.Events)
        {
            await Events(context, shown, cancel).ConfigureAwait(false);
        }
        else
        {
            var state = await shown.Settled(cancel).ConfigureAwait(false);
            await Site(context, state, path, cancel).ConfigureAwait(false);
        }
    }

    private static async Task Site(HttpContext context, PreviewState state, string path, CancellationToken cancel)
    {
        if (path == LiveFiles.Problems)
        {
            await Bytes(context, 200, path, Encoding.UTF8.GetBytes(state.Problems), cancel).ConfigureAwait(false);
        }
        else if (state.Asset(path) is { } asset)
        {
            await Bytes(context, 200, path, asset.Bytes, cancel).ConfigureAwait(false);
        }
        else if (state.Route(path) is FileRoute file)
        {
            await File(context, file, path, cancel).ConfigureAwait(false);
        }
        else if (state.Route(path) is CopyRoute copy && state.Open(copy) is { } bytes)
        {
            await TypedResults.Stream(bytes, ContentType(path), enableRangeProcessing: true).ExecuteAsync(context).ConfigureAwait(false);
        }
        else if (state.Route(path) is null && !path.EndsWith('/') && state.Route(path + "/") is PageRoute)
        {
            // As static hosts do, so that the page's relative links lead where they should.
            context.Response.Redirect(context.Request.PathBase + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal) + "/" + context.Request.QueryString);
        }
        else
        {
            var page = state.Page(path);
            await Bytes(context, page.Status, ".html", page.Html, cancel).ConfigureAwait(false);
        }
    }

    private static async Task File(HttpContext context, FileRoute file, string path, CancellationToken cancel)
    {
        byte[] bytes;
        try
        {
            bytes = file.Bytes();
        }
#pragma warning disable CA1031 // One file that cannot be made must not end the preview of the rest.
        catch (Exception error)
#pragma warning restore CA1031
        {
            await Text(context, 500, $"StaticImpact failed while making this file.\n\n{error}\n").ConfigureAwait(false);
            return;
        }

        await Bytes(context, 200, path, bytes, cancel).ConfigureAwait(false);
    }

    private static async Task Events(HttpContext context, Preview preview, CancellationToken cancel)
    {
        var query = context.Request.Query;
        var events = LiveEvents.Follow(preview, query["page"].ToString() is { Length: > 0 } page ? page : "/", query["version"].ToString(), cancel);
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await TypedResults.ServerSentEvents(events).ExecuteAsync(context).ConfigureAwait(false);
    }

    private static bool IsLocal(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static string ContentType(string path)
    {
        var type = ContentTypes.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "image/svg+xml" ? type + "; charset=utf-8" : type;
    }

    private static Task Text(HttpContext context, int status, string text) => Bytes(context, status, ".txt", Encoding.UTF8.GetBytes(text), context.RequestAborted);

    private static async Task Bytes(HttpContext context, int status, string path, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentType(path);
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, cancel).ConfigureAwait(false);
    }
}
