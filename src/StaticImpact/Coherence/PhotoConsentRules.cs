using System.Globalization;
using StaticImpact.Content.Kinds;
using StaticImpact.Model;

namespace StaticImpact.Coherence;

/// <summary>Whether the people in photos have agreed. Some kinds of content show people; drawings (SVG) show nobody.</summary>
internal static class PhotoConsentRules
{
    public static IEnumerable<CoherenceFinding> Missing(Initiative initiative)
    {
        var photos = initiative.AllPages.Where(page => ContentKinds.Named(page.Kind).ShowsPeople).Select(page => page.Photo);
        foreach (var shown in photos.Prepend(initiative.Settings.Hero?.Picture))
        {
            if (shown is { Consent: null } photo && !IsDrawing(photo))
            {
                yield return new(photo.File.Span, $"The photo '{photo.File.Value}' has no recorded consent of the person it shows.");
            }
        }
    }

    public static IEnumerable<CoherenceFinding> Expired(Initiative initiative)
    {
        foreach (var file in initiative.Files.WithdrawnAt)
        {
            var ended = initiative.Files.Withdrawn[file.Value];
            yield return new(file.Span, $"The consent to the photo '{file.Value}' ended on {ended.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, so it is left out.");
        }
    }

    private static bool IsDrawing(Photo photo) => photo.File.Value.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}
