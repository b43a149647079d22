using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Finds the addresses of the initiative that <c>new</c> writes, on a site that no longer says it is invented. Their names are kept
/// for examples (RFC 2606), so that nobody has them.</summary>
internal static class InventedAddresses
{
    /// <summary>Whose addresses stand in the files that <c>new</c> writes.</summary>
    public static IReadOnlySet<string> Hosts { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "reading-together.example", "library.example", "schools.example", "education.state.example" };

    public static void Check(Initiative initiative, DiagnosticBag bag)
    {
        var settings = initiative.Settings;
        if (settings.Illustrative) return;
        if (settings.Url is { } url && IsInvented(url.Value)) Report(url.Value, url.Span, bag);
        if (settings.Contact?.Email is { } email && IsInvented(email)) Report(email, settings.Source, bag);
        foreach (var person in initiative.Backbone?.People ?? [])
        {
            if (person.Email is { } address && IsInvented(address)) Report(address, initiative.Backbone!.Page.Source, bag);
        }

        // What a page says is invented may lead to invented places.
        var invented = initiative.AllPages.Where(page => page.Illustrative).Select(page => page.Source.File).ToHashSet(StringComparer.Ordinal);
        foreach (var link in initiative.Links.Where(link => IsInvented(link.Target) && !invented.Contains(link.Span.File))) Report(link.Target, link.Span, bag);
    }

    private static bool IsInvented(string address)
    {
        var host = address.AsSpan(address.AsSpan().LastIndexOf('@') + 1);
        var scheme = host.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) host = host[(scheme + 3)..];
        var end = host.IndexOfAny("/?#:");
        if (end >= 0) host = host[..end];
        return Hosts.Contains(host.ToString());
    }

    private static void Report(string address, SourceSpan at, DiagnosticBag bag) =>
        bag.Add(UnfinishedCodes.InventedAddress, at, $"'{address}' is invented: 'staticimpact new' wrote it, and nobody has it. Write your own, or delete the line.");
}
