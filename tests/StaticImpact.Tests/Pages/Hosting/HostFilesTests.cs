using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages;
using StaticImpact.Pages.Hosting;
using StaticImpact.Tests.Pages.Data;

namespace StaticImpact.Tests.Pages.Hosting;

public sealed class HostFilesTests
{
    private static readonly string[] Everywhere = ["_headers", "_redirects", "staticwebapp.config.json", "nginx.conf", ".htaccess"];

    public static TheoryData<string> Names => [.. Everywhere];

    [Fact]
    public void Without_hosts_only_files_that_do_no_harm_elsewhere_are_written() =>
        Assert.Equal([".nojekyll", "_headers", "_redirects", "staticwebapp.config.json"], Files(null).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("github-pages", ".nojekyll")]
    [InlineData("gitlab-pages", "_redirects")]
    [InlineData("netlify", "_headers _redirects")]
    [InlineData("cloudflare-pages", "_headers _redirects")]
    [InlineData("azure", "staticwebapp.config.json")]
    [InlineData("nginx", "nginx.conf")]
    [InlineData("apache", ".htaccess")]
    [InlineData("s3", "")]
    [InlineData("ftp", "")]
    public void Host_gets_the_files_it_reads(string host, string expected) =>
        Assert.Equal(expected, string.Join(' ', Files([host]).Keys.Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Host_file_is_as_expected(string name)
    {
        var expected = Path.Combine(Repository.Tests, "Pages", "Hosting", "snapshots", name.TrimStart('.') + ".txt");
        var found = Files([.. HostNames.All])[name];
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null) File.WriteAllText(expected, found);
        Assert.Equal(File.ReadAllText(expected), found);
    }

    [Theory]
    [InlineData("/", "X-Frame-Options: SAMEORIGIN")]
    [InlineData("/kids/assets/css/site.0123456789.css", "X-Content-Type-Options: nosniff")]
    [InlineData("/assets/css/site.0123456789.css", "Cache-Control: public, max-age=31536000, immutable")]
    [InlineData("/assets/images/icon.0123456789.svg", "Cache-Control: public, max-age=31536000, immutable")]
    [InlineData("/indicators/reading/embed/", "Content-Security-Policy: frame-ancestors *")]
    [InlineData("/es/indicators/reading/embed/", "Content-Security-Policy: frame-ancestors *")]
    [InlineData("/indicators/reading/data.json", "Access-Control-Allow-Origin: *")]
    [InlineData("/dcat-us-3.json", "Access-Control-Allow-Origin: *")]
    [InlineData("/media/logo.svg", "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox")]
    public void Headers_of_rules_that_meet_never_spoil_each_other(string path, string expected)
    {
        var headers = Matching(Files(["cloudflare-pages"])["_headers"], path).ToList();
        Assert.Contains(expected, headers);
        Assert.All(headers.Distinct().GroupBy(h => h[..h.IndexOf(':', StringComparison.Ordinal)]), g => Assert.Single(g));
    }

    [Fact]
    public void Headers_file_keeps_the_limits_of_its_hosts()
    {
        var lines = Files(null)["_headers"].Split('\n');
        Assert.InRange(lines.Count(l => l.StartsWith('/')), 1, 100);
        Assert.All(lines, l => Assert.InRange(l.Length, 0, 2000));
        Assert.All(lines.Where(l => l.StartsWith('/')), l => Assert.True(l.Count(c => c == '*') <= 1, l));
    }

    [Fact]
    public void Azure_takes_the_first_route_that_matches()
    {
        var text = Files(["azure"])["staticwebapp.config.json"];
        Assert.InRange(text.Length, 1, 20_000);
        var json = JsonDocument.Parse(text).RootElement;
        var routes = json.GetProperty("routes").EnumerateArray().ToList();
        var moved = routes.Single(r => r.GetProperty("route").GetString() == "/kids/old/path/");
        Assert.Equal("/kids/updates/2026-01-05-one/", moved.GetProperty("redirect").GetString());
        Assert.Equal(301, moved.GetProperty("statusCode").GetInt32());
        Assert.All(routes, r => Assert.Matches(@"^[^*]*(\*(\.\{[a-z,]+\})?)?$", r.GetProperty("route").GetString()!));
        Assert.Equal("/404.html", json.GetProperty("responseOverrides").GetProperty("404").GetProperty("rewrite").GetString());
        Assert.Equal("frame-ancestors *", Header(routes, "/es/indicators/*", "Content-Security-Policy"));
        Assert.Equal("public, max-age=31536000, immutable", Header(routes, "/assets/*", "Cache-Control"));
        Assert.Equal("SAMEORIGIN", json.GetProperty("globalHeaders").GetProperty("X-Frame-Options").GetString());
    }

    [Fact]
    public void Redirects_win_over_pages_only_where_the_host_knows_the_sign()
    {
        Assert.Contains("/kids/old/path/ /kids/updates/2026-01-05-one/ 301!\n", Files(["netlify"])["_redirects"], StringComparison.Ordinal);
        Assert.DoesNotContain("!", Files(["netlify", "cloudflare-pages"])["_redirects"], StringComparison.Ordinal);
        Assert.Contains("/kids/es/old/path /kids/es/updates/2026-01-05-one/ 301\n", Files(["gitlab-pages"])["_redirects"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a*b/")]
    [InlineData("/a;b{/")]
    [InlineData("/a$1/")]
    [InlineData("/a%0ab/")]
    public void Old_address_with_signs_of_a_host_has_no_redirect(string alias) =>
        Assert.DoesNotContain("_redirects", Files(["netlify"], alias).Keys);

    [Fact]
    public void Files_that_start_with_a_dot_are_published_and_taken_away()
    {
        using var site = SiteTest.From().Published();
        Assert.True(site.Has(".nojekyll"));
        Assert.True(site.Has("_headers"));
        site.Add("initiative.yml", File.ReadAllText(site.ContentPath("initiative.yml")) + "hosts: apache\n").Published().Published();
        Assert.True(site.Has(".htaccess"));
        Assert.False(site.Has(".nojekyll"));
        Assert.False(site.Has("_headers"));
    }

    [Fact]
    public void Unknown_host_is_reported_with_the_nearest()
    {
        using var site = SiteTest.From();
        site.Add("initiative.yml", File.ReadAllText(site.ContentPath("initiative.yml")) + "hosts: [netlfy]\n");
        Assert.Contains("'netlfy' is not known for 'hosts'. Did you mean 'netlify'?", SiteTest.Lines(site.Check().Diagnostics), StringComparison.Ordinal);
    }

    private static SortedDictionary<string, string> Files(string[]? hosts, string alias = "/old/path/")
    {
        var update = DataSite.Update("one", "2026-01-05");
        var site = new DataSite
        {
            Languages = [DataSite.English, DataSite.Spanish],
            Updates = [update with { Page = update.Page with { Aliases = [new Sourced<string>(alias, SourceSpan.None)] } }],
        };
        site = site with { Settings = site.Settings with { Hosts = hosts?.Select(h => new Sourced<string>(h, SourceSpan.None)).ToImmutableArray() } };
        var files = HostRoutes.Of(site.ToSite()).Cast<FileRoute>().ToDictionary(r => r.Address.File, r => Encoding.UTF8.GetString(r.Bytes()));
        return new SortedDictionary<string, string>(files, StringComparer.Ordinal);
    }

    private static string? Header(List<JsonElement> routes, string route, string header) =>
        routes.Single(r => r.GetProperty("route").GetString() == route).GetProperty("headers").GetProperty(header).GetString();

    /// <summary>The headers that a host gives a path: of every rule whose pattern matches.</summary>
    private static IEnumerable<string> Matching(string file, string path)
    {
        var matches = false;
        foreach (var line in file.Split('\n'))
        {
            if (line.StartsWith('/')) matches = Regex.IsMatch(path, "^" + Regex.Replace(Regex.Escape(line).Replace("\\*", ".*", StringComparison.Ordinal), ":[a-z]+", "[^/]+") + "$");
            else if (matches && line.StartsWith("  ", StringComparison.Ordinal)) yield return line.Trim();
        }
    }
}
