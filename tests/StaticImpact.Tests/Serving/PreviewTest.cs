using System.Diagnostics;
using System.Net;
using System.Text.Json;
using StaticImpact.Cli.Serving;

namespace StaticImpact.Tests.Serving;

/// <summary>A small site being served while a test edits it.</summary>
internal sealed class PreviewTest : IAsyncDisposable
{
    private readonly HttpClient client;
    private readonly Func<Task> stop;

    private PreviewTest(SiteTest site, Uri address, Func<Task> stop)
    {
        Site = site;
        Address = address;
        this.stop = stop;
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{address.Port}/"), Timeout = HangGuard.Limit };
    }

    public SiteTest Site { get; }

    public Uri Address { get; }

    public static async Task<PreviewTest> Of(SiteTest site, bool drafts = true)
    {
        var folders = ProjectFolders.At(site.Folder, site.Output, Repository.Themes);
        var options = new BuildOptions { AsOf = SiteTest.Today, Drafts = drafts };
        using var cancel = new CancellationTokenSource(HangGuard.Limit);
        var server = await PreviewServer.StartAsync(folders, options, TimeProvider.System, 0, static _ => { }, cancel.Token);
        return new PreviewTest(site, server.Address, () => server.DisposeAsync().AsTask());
    }

    /// <summary>A process of its own that may open no more than files allow: the administrator, as whom tests may run, is let into all.</summary>
    public static async Task<PreviewTest> WithoutPrivileges(SiteTest site)
    {
        string[] command = [.. Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : Array.Empty<string>(), .. CommandLine.Command, "serve", "--port", "0", "--as-of", "2026-11-22"];
        var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, WorkingDirectory = site.Folder, RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(HangGuard.Limit);
        Assert.StartsWith("The site is at ", line, StringComparison.Ordinal);
        return new PreviewTest(site, new Uri(line!["The site is at ".Length..]), () =>
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            return Task.CompletedTask;
        });
    }

    public async Task<string> Get(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await Ask(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{path}: {response.StatusCode}\n{text}");
        return text;
    }

    public async Task<HttpResponseMessage> Ask(string path, HttpMethod? method = null, string? host = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.Host = host;
        return await client.SendAsync(request);
    }

    /// <summary>What the page is told of.</summary>
    public async Task<JsonElement> Problems() => JsonDocument.Parse(await Get("/.staticimpact/problems.json")).RootElement;

    /// <summary>Waits until a page has a text.</summary>
    public Task Shows(string path, string text) => Until(async () =>
    {
        using var response = await Ask(path);
        var found = await response.Content.ReadAsStringAsync();
        return found.Contains(text, StringComparison.Ordinal) ? null : found;
    });

    /// <summary>Waits until an address answers so.</summary>
    public Task Answers(string path, HttpStatusCode status) => Until(async () =>
    {
        using var response = await Ask(path);
        return response.StatusCode == status ? null : response.StatusCode.ToString();
    });

    /// <summary>Waits until there are so many errors.</summary>
    public async Task<JsonElement> HasErrors(int count)
    {
        await Until(async () => (await Problems()) is var problems && problems.GetProperty("errors").GetProperty("count").GetInt32() == count ? null : problems.ToString());
        return (await Problems()).GetProperty("errors").GetProperty("items");
    }

    /// <summary>The events that a page gets, until one of a kind; its data.</summary>
    public async Task<(List<string> Before, string Data)> Event(string kind, string page, string version, Func<Task>? once = null)
    {
        using var cancel = new CancellationTokenSource(HangGuard.Limit);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/.staticimpact/events?page={Uri.EscapeDataString(page)}&version={version}");
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel.Token);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancel.Token));
        var seen = new List<string>();
        while (await reader.ReadLineAsync(cancel.Token) is { } line)
        {
            if (!line.StartsWith("event: ", StringComparison.Ordinal)) continue;
            var data = (await reader.ReadLineAsync(cancel.Token))!["data: ".Length..];
            if (line == "event: " + kind) return (seen, data);
            seen.Add(line["event: ".Length..]);
            if (seen.Count == 1 && once is not null) await once();
        }

        throw new InvalidOperationException($"The events ended after {string.Join(", ", seen)}.");
    }

    /// <summary>The version that a served page says it has.</summary>
    public async Task<string> Version(string path)
    {
        var html = await Get(path);
        var start = html.IndexOf("data-version=\"", StringComparison.Ordinal) + "data-version=\"".Length;
        return html[start..html.IndexOf('"', start)];
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await stop().WaitAsync(HangGuard.Limit);
        Site.Dispose();
    }

    /// <param name="look">Null when it is as wanted; otherwise what was found.</param>
    private static async Task Until(Func<Task<string?>> look)
    {
        using var patience = new CancellationTokenSource(HangGuard.Limit);
        while (await look() is { } found)
        {
            if (patience.IsCancellationRequested) Assert.Fail("Still:\n" + found);
            await Task.Delay(20);
        }
    }
}
