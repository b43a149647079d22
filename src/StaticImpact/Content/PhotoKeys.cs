using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>A picture with its description, while it is read.</summary>
internal sealed class PhotoKeys
{
    private Sourced<string> file;
    private LocalText? alt;
    private LocalText? credit;
    private PhotoConsent? consent;

    public static YamlObject<PhotoKeys> Format { get; } = new YamlObject<PhotoKeys>("{file, alt, credit, consent}", () => new())
        .Required("file", ContentFormats.FilePath, (p, v) => p.file = v, "The picture's path in the content folder, such as media/reading.jpg.")
        .Required("alt", ContentFormats.Words, (p, v) => p.alt = v, "What the picture shows, for those who do not see it.")
        .Optional("credit", ContentFormats.Words, (p, v) => p.credit = v, "Who made the picture.")
        .Optional("consent", ConsentKeys.Format.Select(c => c.ToConsent()), (p, v) => p.consent = v, "That the people shown agreed, and until when.");

    public Photo ToPhoto() => new(file, alt, credit, consent);

    private sealed class ConsentKeys
    {
        private DateOnly given;
        private DateOnly? until;

        public static YamlObject<ConsentKeys> Format { get; } = new YamlObject<ConsentKeys>("a day such as {given: 2026-05-01}", () => new())
            .Required("given", YamlFormats.Date, (c, v) => c.given = v, "The day on which consent was given.")
            .Optional("until", YamlFormats.Date, (c, v) => c.until = v, "The last day it holds, if it ends.");

        public PhotoConsent ToConsent() => new(given, until);
    }
}
