using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Coherence;

/// <summary>Whether the people in photos have agreed. Stories show people; drawings (SVG) show nobody.</summary>
internal static class PhotoConsentRules
{
    public static IEnumerable<CoherenceFinding> Missing(Initiative initiative)
    {
        foreach (var story in initiative.Stories)
        {
            if (story.Page.Photo is { Consent: null } photo && !IsDrawing(photo))
            {
                yield return new(photo.File.Span, $"The photo '{photo.File.Value}' has no recorded consent of the person it shows.");
            }
        }
    }

    public static IEnumerable<CoherenceFinding> Expired(Initiative initiative)
    {
        foreach (var story in initiative.Stories)
        {
            if (story.Page.Photo is { Consent.Until: { } until } photo && until < initiative.Today)
            {
                yield return new(photo.File.Span, $"The consent to the photo '{photo.File.Value}' ended on {until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, so it is left out.");
            }
        }
    }

    private static bool IsDrawing(Photo photo) => photo.File.Value.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}
