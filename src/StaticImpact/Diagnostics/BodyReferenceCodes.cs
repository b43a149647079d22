namespace StaticImpact.Diagnostics;

/// <summary>SI0231 to SI0249: what the body of a file refers to.</summary>
public static class BodyReferenceCodes
{
    public static DiagnosticCode UnknownLink { get; } = new("SI0231", Severity.Error,
        "A link to a file that is not there",
        "A reader who follows it would find nothing.",
        "Correct the path. It starts from the folder of the file it stands in, as in '../partners/library.md', or from content/, as in 'partners/library.md'.");

    public static DiagnosticCode UnknownPicture { get; } = new("SI0232", Severity.Error,
        "A picture that is not there",
        "Readers would see a broken picture.",
        "Put the file into content/media, or correct the path.");

    public static DiagnosticCode UnknownLiveValue { get; } = new("SI0233", Severity.Error,
        "A live value that does not exist",
        "The sentence would have a hole where the figure should be.",
        "Use the id of an indicator, a goal or a partner, and one of its properties.");

    public static DiagnosticCode HiddenLink { get; } = new("SI0234", Severity.Warning,
        "A link to something that is not shown",
        "The page it leads to is a draft, dated in the future or expired, so readers see plain text in place of the link.",
        "Publish that page, or take the link out.");

    public static DiagnosticCode AmbiguousLink { get; } = new("SI0235", Severity.Error,
        "A link in the keys that may mean two files",
        "It starts from the folder of its file and, where nothing is there, from the root of the content. Here both are there.",
        "Write './' before the path for the file in the same folder, or '/' for the one at the root of the content.");

    public static DiagnosticCode SpaceInLink { get; } = new("SI0236", Severity.Error,
        "A link or picture whose path holds a space",
        "Markdown takes it for text, so readers would see the brackets.",
        "Write each space as %20, as in '![A shelf](media/reading%20room.jpg)', or rename the file with hyphens.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [UnknownLink, UnknownPicture, UnknownLiveValue, HiddenLink, AmbiguousLink, SpaceInLink];
}
