using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace StaticImpact.Cli.Serving;

/// <summary>What an open page is told while its files are being edited.</summary>
internal static class LiveEvents
{
    /// <summary>Says something now and then, so that both ends notice when the other is gone.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    /// <summary>Events: <c>problems</c> (JSON), <c>styles</c> (a JSON array of style sheets to take instead), <c>reload</c>, <c>alive</c>.</summary>
    /// <param name="path">The open page's address.</param>
    /// <param name="version">The page's version when it was served, so that nothing is missed in between.</param>
    public static async IAsyncEnumerable<SseItem<string>> Follow(Preview preview, string path, string version, [EnumeratorCancellation] CancellationToken cancel)
    {
        var told = "";
        while (!cancel.IsCancellationRequested)
        {
            var state = preview.Current;
            if (state.IsLoaded)
            {
                var page = state.Page(path);
                if (page.Version != version)
                {
                    var onlyStyles = version.StartsWith(page.Content + ".", StringComparison.Ordinal);
                    version = page.Version;
                    yield return onlyStyles ? new SseItem<string>(page.StyleSheets, "styles") : new SseItem<string>("", "reload");
                }

                if (state.Problems != told)
                {
                    told = state.Problems;
                    yield return new SseItem<string>(told, "problems");
                }
            }

            var hasNews = await Within(state.Successor, cancel).ConfigureAwait(false);
            if (!hasNews && !cancel.IsCancellationRequested) yield return new SseItem<string>("", "alive");
        }
    }

    private static async Task<bool> Within(Task news, CancellationToken cancel)
    {
        try
        {
            await news.WaitAsync(Silence, cancel).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            return false;
        }
    }
}
