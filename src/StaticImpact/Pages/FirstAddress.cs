using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Under which address a page was first known. Programs that collect pages tell them apart by it, so it must not change
/// when a file is renamed.</summary>
internal static class FirstAddress
{
    /// <summary>The oldest of its former addresses among the pages of its kind, which is the first in <c>aliases</c>; else its address now.</summary>
    public static Address Of(PageFacts page, Address now)
    {
        var folder = now.Path[..(now.Path.IndexOf('/', StringComparison.Ordinal) + 1)];
        foreach (var alias in page.Aliases)
        {
            var former = Address.Page(alias.Value.Trim('/'));
            // Short addresses for a poster and addresses of another program's site were never its id here.
            if (former.Path.StartsWith(folder, StringComparison.Ordinal)) return former;
        }

        return now;
    }

    /// <summary>The id of a meeting in its first address; ids that another meeting has by now are left to it.</summary>
    public static EventId Of(Event @event, Initiative initiative)
    {
        var now = SiteAddresses.Of(@event);
        var name = Of(@event.Page, now).Path["events/".Length..].TrimEnd('/');
        const int Day = 10;
        if (name.Length <= Day + 1 || name[Day] != '-' || !DateOnly.TryParseExact(name.AsSpan(0, Day), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return @event.Id;
        var first = new EventId(name[(Day + 1)..]);
        return initiative.Events.Contains(first) ? @event.Id : first;
    }
}
