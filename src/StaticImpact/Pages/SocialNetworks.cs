namespace StaticImpact.Pages;

/// <summary>What a page on a social network is called where its author has not said: by the network's name, which no language translates.</summary>
internal static class SocialNetworks
{
    private static readonly (string Host, string Name)[] Known =
    [
        ("facebook.com", "Facebook"), ("fb.com", "Facebook"), ("fb.me", "Facebook"), ("instagram.com", "Instagram"), ("threads.net", "Threads"), ("threads.com", "Threads"),
        ("whatsapp.com", "WhatsApp"), ("wa.me", "WhatsApp"), ("linkedin.com", "LinkedIn"), ("youtube.com", "YouTube"), ("youtu.be", "YouTube"), ("vimeo.com", "Vimeo"),
        ("x.com", "X"), ("twitter.com", "X"), ("bsky.app", "Bluesky"), ("bsky.social", "Bluesky"), ("tiktok.com", "TikTok"), ("pinterest.com", "Pinterest"),
        ("flickr.com", "Flickr"), ("reddit.com", "Reddit"), ("nextdoor.com", "Nextdoor"), ("telegram.me", "Telegram"), ("t.me", "Telegram"), ("signal.group", "Signal"),
        ("medium.com", "Medium"), ("substack.com", "Substack"), ("github.com", "GitHub"), ("meetup.com", "Meetup"), ("spotify.com", "Spotify"), ("soundcloud.com", "SoundCloud"),
    ];

    /// <summary>Parts of the names of hosts of Mastodon, which anybody may run.</summary>
    private static readonly string[] Mastodon = ["mastodon", "mstdn"];

    /// <param name="address">A whole address of the web.</param>
    public static string NameOf(string address)
    {
        var host = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.IdnHost.ToLowerInvariant() : address;
        foreach (var (known, name) in Known)
        {
            if (host.EndsWith(known, StringComparison.Ordinal) && (host.Length == known.Length || host[host.Length - known.Length - 1] == '.')) return name;
        }

        if (Array.Exists(Mastodon, part => host.Contains(part, StringComparison.Ordinal))) return "Mastodon";
        return host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;
    }
}
