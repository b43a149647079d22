using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using System.Text;
using StaticImpact.Cli.External;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;

namespace StaticImpact.Tests.External;

/// <summary>Names that lead into private networks are not asked. Of this machine, 127.0.0.1 stands for the websites of the world.</summary>
public sealed class PrivateNetworkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-private-").FullName;
    private int lookUps;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:192.168.1.1")]
    [InlineData("::10.1.2.3")]
    [InlineData("64:ff9b::10.1.2.3")]
    [InlineData("2002:0a01:0203::1")]
    public async Task Name_that_leads_into_a_private_network_is_told_of_like_its_address(string address)
    {
        var ip = IPAddress.Parse(address);
        var limits = new ExternalLimits { Resolve = (_, _) => Task.FromResult(new[] { ip }) };
        Assert.Equal("'http://figures.example/' is in a private network. Readers cannot reach it.", Assert.Single(await Check("http://figures.example/", limits)).Message);
        var literal = $"http://{(ip.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address)}/";
        Assert.Equal($"'{literal}' is in a private network. Readers cannot reach it.", Assert.Single(await Check(literal, limits)).Message);
    }

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("64:ff9b::1.1.1.1")]
    [InlineData("::ffff:1.1.1.1")]
    public void Address_of_the_public_network_may_be_asked(string address) => Assert.True(PrivateHosts.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public async Task Website_that_leads_on_to_a_name_in_a_private_network_is_not_followed()
    {
        using var site = new Answers("302 Found\r\nLocation: http://inside.example/admin");
        var found = Assert.Single(await Check($"http://outside.example:{site.Port}/", Leading(("outside.example", ["127.0.0.1"]), ("inside.example", ["127.0.0.2"]))));
        Assert.Equal($"'http://outside.example:{site.Port}/' is in a private network: it leads on to 'inside.example'. Readers cannot reach it.", found.Message);
        Assert.Equal(1, site.Connections);
    }

    [Fact]
    public async Task Connection_is_made_to_the_address_that_was_judged_even_if_the_name_leads_elsewhere_by_then()
    {
        using var site = new Answers("200 OK");
        var limits = Leading() with { Resolve = (_, _) => Task.FromResult(new[] { IPAddress.Parse(Interlocked.Increment(ref lookUps) == 1 ? "127.0.0.1" : "127.0.0.2") }) };
        Assert.Empty(await Check($"http://figures.example:{site.Port}/", limits));
        Assert.Equal((1, 1), (lookUps, site.Connections));
    }

    [Fact]
    public async Task Name_with_a_public_address_beside_a_private_one_is_asked_there()
    {
        using var site = new Answers("200 OK");
        Assert.Empty(await Check($"http://figures.example:{site.Port}/", Leading(("figures.example", ["127.0.0.2", "10.1.2.3", "127.0.0.1"]))));
        Assert.Equal(1, site.Connections);
    }

    [Fact]
    public async Task Name_that_nobody_knows_is_a_broken_link()
    {
        var found = Assert.Single(await Check("http://nowhere.example/", Leading()));
        Assert.Equal(("SI0530", "'http://nowhere.example/' leads nowhere: there is no website 'nowhere.example'."), (found.Code.Id, found.Message));
    }

    [Fact]
    public void Proxy_that_this_machine_is_set_to_may_be_in_a_private_network()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no env.");
        using var proxy = new Answers("200 OK");
        using var project = SiteTest.From();
        project.Add("pages/links.md", "---\ntitle: Links\n---\n[One](http://one.example/) and [two](https://two.example/) and [mine](http://127.0.0.1/).\n");
        var address = $"http://127.0.0.1:{proxy.Port}";
        var (_, _, error) = CommandLine.RunProgram(project.Folder, "env", [$"http_proxy={address}", $"https_proxy={address}", .. CommandLine.Command, "check", "--external", "--as-of", "2026-11-22"]);
        Assert.Equal(["content/pages/links.md(4,64): warning SI0532: 'http://127.0.0.1/' is in a private network. Readers cannot reach it."], error.Split('\n').Where(l => l.Contains("SI0532", StringComparison.Ordinal)));
        Assert.InRange(proxy.Connections, 2, 100);
    }

    private static ExternalLimits Leading(params (string Name, string[] Addresses)[] names) => new()
    {
        IsReachable = IPAddress.Loopback.Equals,
        Resolve = (name, _) => Task.FromResult(Array.Find(names, n => n.Name == name).Addresses?.Select(IPAddress.Parse).ToArray() ?? throw new SocketException((int)SocketError.HostNotFound)),
    };

    private Task<ImmutableArray<Diagnostic>> Check(string address, ExternalLimits limits) =>
        ExternalCheck.Run([new(address, new SourceSpan("content/a.md", 1, 1))], Path.Combine(folder, "links.json"), limits, TimeProvider.System, static _ => { }, TestContext.Current.CancellationToken)
            .WaitAsync(HangGuard.Limit);

    /// <summary>A website on 127.0.0.1 for every name, which gives one answer.</summary>
    private sealed class Answers : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly byte[] answer;
        private int connections;

        public Answers(string head)
        {
            answer = Encoding.ASCII.GetBytes($"HTTP/1.1 {head}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            listener.Start();
            _ = Serve();
        }

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

        public int Connections => Volatile.Read(ref connections);

        public void Dispose() => listener.Dispose();

        private async Task Serve()
        {
            while (true)
            {
                TcpClient client;
                try
                {
                    client = await listener.AcceptTcpClientAsync();
                }
                catch (Exception e) when (e is SocketException or ObjectDisposedException)
                {
                    return;
                }

                Interlocked.Increment(ref connections);
                using (client)
                {
                    using var reader = new StreamReader(client.GetStream());
                    while (await reader.ReadLineAsync() is { Length: > 0 })
                    {
                    }

                    await client.GetStream().WriteAsync(answer);
                }
            }
        }
    }
}
