using StaticImpact.Diagnostics;

namespace StaticImpact.Markup;

/// <summary>Where films are: files of the site, and pages of the websites that show them.</summary>
internal static class FilmAddress
{
    /// <summary>What every browser of today plays.</summary>
    public static readonly string[] Played = [".mp4", ".webm"];

    /// <summary>Films that only some browsers play, or none.</summary>
    public static readonly string[] Unplayed = [".mov", ".m4v", ".avi", ".wmv", ".mkv", ".mpg", ".mpeg", ".flv", ".3gp", ".ogv"];

    private static readonly string[] Hosts = ["youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com", "loom.com", "wistia.com", "wistia.net", "facebook.com", "tiktok.com", "twitch.tv"];

    public static bool IsPlayed(string path) => EndsIn(path, Played);

    public static bool IsFile(string path) => EndsIn(path, Played) || EndsIn(path, Unplayed);

    /// <summary>Whether a website shows films to those who come to it.</summary>
    public static bool IsFilmSite(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && Array.Exists(Hosts, host => uri.Host == host || uri.Host.EndsWith("." + host, StringComparison.Ordinal));

    /// <summary>The page of a film for an address that is made for frames: <c>https://www.youtube.com/embed/x</c> → <c>https://www.youtube.com/watch?v=x</c>.
    /// Other addresses as they are.</summary>
    public static string Page(string address)
    {
        if (address.StartsWith("//", StringComparison.Ordinal)) address = "https:" + address;
        if (WebAddress.Fault(address) is not null || !Uri.TryCreate(address, UriKind.Absolute, out var uri)) return address;
        var path = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (uri.Host, path) switch
        {
            ("www.youtube.com" or "youtube.com" or "www.youtube-nocookie.com" or "youtube-nocookie.com", ["embed", var id]) when id != "videoseries" => "https://www.youtube.com/watch?v=" + id,
            ("player.vimeo.com", ["video", var id]) => "https://vimeo.com/" + id,
            ("www.dailymotion.com" or "geo.dailymotion.com", ["embed", "video", var id]) => "https://www.dailymotion.com/video/" + id,
            ("www.loom.com", ["embed", var id]) => "https://www.loom.com/share/" + id,
            _ => address,
        };
    }

    private static bool EndsIn(string path, string[] endings) => Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
