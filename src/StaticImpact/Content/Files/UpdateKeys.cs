using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>{every, next}</c>: when new figures are expected.</summary>
internal sealed class UpdateKeys
{
    private Frequency? every;
    private DateOnly? next;

    public static YamlFormat<DataUpdate> Whole { get; } = new YamlObject<UpdateKeys>("{every, next}", () => new())
        .Optional("every", ContentFormats.Frequency, (u, v) => u.every = v, "How often new figures come out.")
        .Optional("next", YamlFormats.Date, (u, v) => u.next = v, "The day on which the next ones are expected.")
        .Select(u => new DataUpdate(u.every, u.next));
}
