using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StaticImpact.Cli.Serving;

namespace StaticImpact.Tests.Serving;

/// <summary>What the preview answers, and to whom.</summary>
public sealed class PreviewServerTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:8080")]
    [InlineData("[::1]:8080")]
    public async Task Names_of_this_machine_are_answered(string host)
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        using var response = await preview.Ask("/", host: host);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("192.168.1.5:8080")]
    public async Task Other_names_are_refused(string host)
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        using var response = await preview.Ask("/", host: host);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Only_reading_is_answered()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options })
        {
            using var refused = await preview.Ask("/", method);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
        }

        using var head = await preview.Ask("/", HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.True(head.Content.Headers.ContentLength > 1000);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Every_address_of_the_built_site_has_the_same_status_and_bytes_but_for_the_script()
    {
        using var built = SiteTest.From();
        await using var preview = await PreviewTest.Of(SiteTest.From());
        built.Build(new BuildOptions { Drafts = true, BaseUrl = preview.Address.ToString() });
        foreach (var (path, bytes) in built.Files())
        {
            var isLost = path == "404.html";
            using var response = await preview.Ask("/" + path);
            Assert.Equal(isLost ? HttpStatusCode.NotFound : HttpStatusCode.OK, response.StatusCode);
            var served = await response.Content.ReadAsByteArrayAsync();
            if (!path.EndsWith(".html", StringComparison.Ordinal)) Assert.True(bytes.AsSpan().SequenceEqual(served), path);
            else Assert.True(served.Length - bytes.Length is > 0 and < 200, path);
        }
    }

    [Fact]
    public async Task Address_that_a_page_used_to_have_sends_readers_on_without_a_script_that_its_policy_would_block()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From().Change("goals/reading.md", "---\ntitle:", "---\naliases: [/old/]\ntitle:"));
        var moved = await preview.Get("/old/");
        Assert.Contains("http-equiv=\"refresh\"", moved, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", moved, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indicators.json", "application/json; charset=utf-8")]
    [InlineData("/scorecard.csv", "text/csv; charset=utf-8")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    public async Task Files_have_their_types(string path, string type)
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        using var response = await preview.Ask(path);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Address_without_its_slash_leads_to_the_page_and_an_unknown_one_to_the_page_for_the_lost()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        using var response = await preview.Ask("/goals/reading?from=mail");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/goals/reading/?from=mail", response.Headers.Location!.OriginalString);
        Assert.Contains("live.js", await preview.Get("/no/such/page", HttpStatusCode.NotFound), StringComparison.Ordinal);
        await preview.Get("/..%2f..%2fetc/passwd", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("content/media")]
    [InlineData("content/media/inner")]
    [InlineData("content/media/inner/ok.txt")]
    [InlineData("content")]
    public async Task Folder_that_is_replaced_by_a_link_is_not_followed(string replaced)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there that few have.");
        var site = SiteTest.From().Add("media/inner/ok.txt", "inside").Change("goals/reading.md", "---\n", "---\n");
        site.Add("pages/p.md", "---\ntitle: P\n---\n[x](../media/inner/ok.txt)\n");
        await using var preview = await PreviewTest.Of(site);
        Assert.Equal("inside", await preview.Get("/media/inner/ok.txt"));

        // The same tree elsewhere, with other words in it.
        var outside = Directory.CreateTempSubdirectory("outside-").FullName;
        try
        {
            foreach (var (path, bytes) in SiteTest.FilesIn(Path.Combine(site.Folder, "content")))
            {
                var target = Path.Combine(outside, "content", path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, path.EndsWith("ok.txt", StringComparison.Ordinal) ? "outside"u8.ToArray() : bytes);
            }

            var full = Path.Combine(site.Folder, replaced);
            Directory.Move(full, Path.Combine(site.Folder, "moved"));
            File.CreateSymbolicLink(full, Path.Combine(outside, replaced));
            for (var i = 0; i < 20; i++)
            {
                using var response = await preview.Ask("/media/inner/ok.txt");
                Assert.DoesNotContain("outside", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
                await Task.Delay(20);
            }
        }
        finally
        {
            File.Delete(Path.Combine(site.Folder, replaced));
            Directory.Move(Path.Combine(site.Folder, "moved"), Path.Combine(site.Folder, replaced));
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public async Task Change_of_a_style_sheet_swaps_it_and_reloads_nothing()
    {
        var site = SiteTest.From();
        var theme = Path.Combine(site.Folder, "themes", "commons");
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Themes, "commons"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(theme, Path.GetRelativePath(Path.Combine(Repository.Themes, "commons"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        await using var preview = await PreviewTest.Of(site);
        var version = await preview.Version("/");
        var (seen, data) = await preview.Event("styles", "/", version, () => File.AppendAllTextAsync(Path.Combine(theme, "assets", "css", "base.css"), "\nbody { color: teal; }\n"));
        Assert.Equal(["problems"], seen);
        var address = Assert.Single(System.Text.Json.JsonSerializer.Deserialize<string[]>(data)!);
        Assert.Contains("teal", await preview.Get(address), StringComparison.Ordinal);
        Assert.Contains(address[1..], await preview.Get("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_that_another_edit_does_not_touch_stays_and_one_that_was_served_before_the_edit_is_called_back()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        var goal = await preview.Version("/goals/reading/");
        var method = await preview.Version("/method/");
        preview.Site.Add("goals/reading.md", "---\ntitle: Everyone reads\n---\nAll of them.\n");
        await preview.Shows("/goals/reading/", "All of them.");
        var (seen, _) = await preview.Event("reload", "/goals/reading/", goal);
        Assert.Empty(seen);
        Assert.Equal(method, await preview.Version("/method/"));
    }

    [Fact]
    public async Task Taken_port_is_passed_over()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var site = SiteTest.From();
        await using var server = await PreviewServer.StartAsync(ProjectFolders.At(site.Folder, site.Output, Repository.Themes), new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System, port, static _ => { }, default);
        Assert.InRange(server.Address.Port, port + 1, port + 200);
    }

    [Fact]
    public async Task Open_pages_do_not_keep_the_server_from_ending()
    {
        var preview = await PreviewTest.Of(SiteTest.From());
        var version = await preview.Version("/");
        var events = preview.Event("never", "/", version);
        await Task.Delay(200);
        await preview.DisposeAsync().AsTask().WaitAsync(HangGuard.Limit);
        await Assert.ThrowsAnyAsync<Exception>(() => events.WaitAsync(HangGuard.Limit));
    }

    [Fact]
    public async Task Ctrl_C_ends_the_command_with_exit_code_0()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no signal for it.");
        using var site = SiteTest.From();
        // A shell's background job ignores Ctrl-C, and so would what it starts; tests may run in one.
        string[] command = [.. OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : Array.Empty<string>(), .. CommandLine.Command, "serve", "--project", site.Folder, "--port", "0", "--as-of", "2026-11-22"];
        var start = new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        try
        {
            var line = await process.StandardOutput.ReadLineAsync().WaitAsync(HangGuard.Limit);
            Assert.Matches("The site is at http://localhost:[0-9]+/", line);
            using var client = new HttpClient { Timeout = HangGuard.Limit };
            Assert.Contains("</html>", await client.GetStringAsync(new Uri(line!["The site is at ".Length..])), StringComparison.Ordinal);
            using var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            Assert.True(process.WaitForExit(HangGuard.Limit), "It ends after Ctrl-C.");
            Assert.Equal(0, process.ExitCode);
            Assert.Equal("", await process.StandardError.ReadToEndAsync());
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }
}
