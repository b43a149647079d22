using System.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Whether an item is shown on the day the site speaks from.</summary>
internal static class Visibility
{
    /// <param name="published">The day of publication, where the file's name tells it.</param>
    /// <returns>Null when it is shown.</returns>
    public static HiddenReason? Of(PageFacts page, DateOnly? published, ContentOptions options)
    {
        if (page.Expires is { } last && options.Today > last) return HiddenReason.Expired;
        if (options.IncludeDrafts) return null;
        if (page.Draft) return HiddenReason.Draft;
        return (published ?? page.Date) > options.Today ? HiddenReason.Future : null;
    }

    public static string InWords(HiddenReason reason) => reason switch
    {
        HiddenReason.Draft => "a draft",
        HiddenReason.Future => "dated in the future",
        HiddenReason.Expired => "expired",
        HiddenReason.ConsentEnded or HiddenReason.Unfinished or HiddenReason.HeldBack => throw new UnreachableException("Goals have none of these."),
        _ => throw new UnreachableException(),
    };
}
