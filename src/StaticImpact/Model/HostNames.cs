using System.Collections.Immutable;

namespace StaticImpact.Model;

/// <summary>The hosts that <c>hosts:</c> may name.</summary>
public static class HostNames
{
    public const string GitHubPages = "github-pages";
    public const string GitLabPages = "gitlab-pages";
    public const string Netlify = "netlify";
    public const string CloudflarePages = "cloudflare-pages";
    public const string Azure = "azure";
    public const string S3 = "s3";
    public const string Nginx = "nginx";
    public const string Apache = "apache";
    public const string Ftp = "ftp";

    public static ImmutableArray<string> All { get; } = [GitHubPages, GitLabPages, Netlify, CloudflarePages, Azure, S3, Nginx, Apache, Ftp];
}
