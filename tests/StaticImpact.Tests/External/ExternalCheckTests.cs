using System.Collections.Immutable;
using System.Net;
using StaticImpact.Cli.External;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;

namespace StaticImpact.Tests.External;

public sealed class ExternalCheckTests : IDisposable
{
    private static readonly ExternalLimits Limits = new() { IsReachable = IPAddress.Loopback.Equals, Pause = TimeSpan.FromMilliseconds(5), ForOneAnswer = HangGuard.Limit };

    private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-links-").FullName;

    private string Memory => Path.Combine(folder, ".staticimpact", "cache", "links.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Pages_that_are_gone_are_told_at_every_place_of_the_link()
    {
        using var site = new LoopbackSite(c => c.Response.StatusCode = c.Request.Url!.AbsolutePath == "/here" ? 200 : 404);
        var found = await Check([Link(site.Root + "here", 3), Link(site.Root + "gone#part", 4), Link(site.Root + "gone", 9)]);
        Assert.Equal(
            [
                $"content/a.md(4,7): warning SI0530: '{site.Root}gone#part' leads nowhere: it answers 404, there is no such page.",
                $"content/a.md(9,7): warning SI0530: '{site.Root}gone' leads nowhere: it answers 404, there is no such page.",
            ],
            found.Select(d => d.ToString()));
        Assert.Equal(["GET /gone", "HEAD /gone", "HEAD /here"], site.Requests.Order(StringComparer.Ordinal));
        Assert.StartsWith("StaticImpact/1.0 (", site.UserAgent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_that_does_not_know_head_is_asked_for_the_page()
    {
        using var site = new LoopbackSite(c => c.Response.StatusCode = c.Request.HttpMethod == "HEAD" ? 405 : 200);
        Assert.Empty(await Check([Link(site.Root)]));
        Assert.Equal(["HEAD /", "GET /"], site.Requests);
    }

    [Fact]
    public async Task Page_that_moved_for_good_names_its_new_address_and_one_that_moved_for_now_does_not()
    {
        using var site = new LoopbackSite(c =>
        {
            c.Response.StatusCode = c.Request.Url!.AbsolutePath switch { "/old" => 301, "/busy" => 302, "/circle" => 307, _ => 200 };
            if (c.Response.StatusCode != 200) c.Response.RedirectLocation = c.Request.Url.AbsolutePath == "/circle" ? "/circle" : "/new";
        });
        var found = await Check([Link(site.Root + "old"), Link(site.Root + "busy", 2), Link(site.Root + "circle", 3)]);
        Assert.Equal(
            [
                $"content/a.md(1,7): hint SI0531: '{site.Root}old' has moved for good. Write '{site.Root}new'.",
                $"content/a.md(3,7): warning SI0530: '{site.Root}circle' leads nowhere: it leads in a circle.",
            ],
            found.Select(d => d.ToString()));
    }

    [Theory]
    [InlineData(403, "it does not answer programs (403)")]
    [InlineData(429, "it does not answer programs (429)")]
    [InlineData(503, "it has a failure of its own (503)")]
    public async Task What_a_program_cannot_know_is_no_warning(int status, string why)
    {
        using var site = new LoopbackSite(c => c.Response.StatusCode = status);
        var note = Assert.Single(await Check([Link(site.Root)]));
        Assert.Equal((Severity.Note, "SI0533", $"'{site.Root}' could not be checked: {why}."), (note.Severity, note.Code.Id, note.Message));
    }

    [Fact]
    public async Task Website_that_never_answers_is_not_waited_for()
    {
        using var release = new ManualResetEventSlim();
        using var site = new LoopbackSite(_ => release.Wait());
        var found = await Check([Link(site.Root)], Limits with { ForOneAnswer = TimeSpan.FromSeconds(1) });
        Assert.EndsWith("it did not answer in time.", Assert.Single(found).Message, StringComparison.Ordinal);
        release.Set();
    }

    [Fact]
    public async Task All_together_takes_no_longer_than_allowed()
    {
        // One host, asked for one page after the other: without the limit this would take more than three minutes.
        using var site = new LoopbackSite(_ => Thread.Sleep(100));
        var found = await Check([.. Enumerable.Range(1, 2000).Select(i => Link($"{site.Root}{i}", i))], Limits with { ForAll = TimeSpan.FromSeconds(1), MostRequests = 2000 });
        Assert.InRange(found.Length, 1900, 2000);
        Assert.EndsWith("there was no time left.", found[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_host_is_asked_one_thing_after_the_other()
    {
        using var site = new LoopbackSite(_ => Thread.Sleep(20));
        Assert.Empty(await Check([.. Enumerable.Range(1, 12).Select(i => Link($"{site.Root}{i}", i))]));
        Assert.Equal(12, site.Requests.Count);
        Assert.Equal(1, site.MostAtOnce);
    }

    [Fact]
    public async Task Only_so_many_are_asked_in_one_run_and_the_next_run_goes_on()
    {
        using var site = new LoopbackSite(_ => { });
        ImmutableArray<OutwardLink> links = [.. Enumerable.Range(1, 5).Select(i => Link($"{site.Root}{i}", i))];
        Assert.Equal(2, (await Check(links, Limits with { MostRequests = 3 })).Length);
        Assert.Empty(await Check(links, Limits with { MostRequests = 3 }));
        Assert.Equal(5, site.Requests.Count);
    }

    [Fact]
    public async Task Good_answers_are_remembered_and_bad_ones_asked_for_again()
    {
        using var site = new LoopbackSite(c => c.Response.StatusCode = c.Request.Url!.AbsolutePath == "/good" ? 200 : 404);
        ImmutableArray<OutwardLink> links = [Link(site.Root + "good"), Link(site.Root + "bad", 2)];
        await Check(links);
        Assert.Single(await Check(links));
        Assert.Equal(1, site.Requests.Count(r => r == "HEAD /good"));
        Assert.Equal(2, site.Requests.Count(r => r == "HEAD /bad"));
        await Check(links, Limits with { Remembered = TimeSpan.Zero });
        Assert.Equal(2, site.Requests.Count(r => r == "HEAD /good"));
    }

    [Fact]
    public async Task Damaged_memory_is_made_anew()
    {
        using var site = new LoopbackSite(_ => { });
        Directory.CreateDirectory(Path.GetDirectoryName(Memory)!);
        await File.WriteAllTextAsync(Memory, "{\"half", TestContext.Current.CancellationToken);
        Assert.Empty(await Check([Link(site.Root)]));
        Assert.StartsWith("{\"" + site.Root, await File.ReadAllTextAsync(Memory, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:8000/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://192.168.1.1/admin")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://intranet/")]
    [InlineData("http://printer.local/")]
    public async Task Private_networks_are_not_asked_but_told_of(string address)
    {
        var warning = Assert.Single(await Check([Link(address)], new ExternalLimits()));
        Assert.Equal("SI0532", warning.Code.Id);
    }

    [Fact]
    public void Links_are_found_in_texts_and_keys_where_they_stand()
    {
        using var site = SiteTest.From();
        site.Add("pages/links.md", "---\ntitle: Links\n---\nSee [this](https://a.example/x) and <https://b.example>, not `https://c.example` or [mail](mailto:a@b.example).\n");
        site.Add("pages/draft.md", "---\ntitle: Draft\ndraft: true\n---\n[Secret](https://draft.example/).\n");
        site.Change("partners/library.md", "title:", "website: https://library.example/\ntitle:");
        var links = SiteLinks.Outward(site.Folders, new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System).Select(l => $"{l.Span} {l.Address}").ToList();
        Assert.Contains("content/pages/links.md(4,5) https://a.example/x", links);
        Assert.Contains("content/pages/links.md(4,37) https://b.example", links);
        Assert.Contains("content/partners/library.md(2,10) https://library.example/", links);
        Assert.DoesNotContain(links, l => l.Contains("c.example", StringComparison.Ordinal) || l.Contains("draft.example", StringComparison.Ordinal) || l.Contains("read.example", StringComparison.Ordinal));
    }

    private static OutwardLink Link(string address, int line = 1) => new(address, new SourceSpan("content/a.md", line, 7));

    private Task<ImmutableArray<Diagnostic>> Check(ImmutableArray<OutwardLink> links, ExternalLimits? limits = null) =>
        ExternalCheck.Run(links, Memory, limits ?? Limits, TimeProvider.System, static _ => { }, TestContext.Current.CancellationToken)
            .WaitAsync(HangGuard.Limit);
}
