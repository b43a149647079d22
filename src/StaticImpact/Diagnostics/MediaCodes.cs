namespace StaticImpact.Diagnostics;

/// <summary>SI0145 and SI0165 to SI0189: pictures, documents and films.</summary>
public static class MediaCodes
{
    public static DiagnosticCode UnshownPicture { get; } = new("SI0165", Severity.Error,
        "A picture that browsers do not show",
        "Most readers would see an empty frame. Such files also keep the place and the owner of the camera where they cannot be taken out here.",
        "Save the picture as JPEG or WebP, and name that file.");

    public static DiagnosticCode DamagedPicture { get; } = new("SI0166", Severity.Error,
        "A damaged picture",
        "Nobody can tell what stands in it besides its pixels, such as the place where it was taken, and many readers would not see it.",
        "Open it in a picture program and save it again, or put the original here.");

    public static DiagnosticCode PlaceRemoved { get; } = new("SI0167", Severity.Note,
        "Pictures that told where they were taken",
        "Telephones write the coordinates into each photo. The site leaves them out, with the owner's name, the camera's number, comments and small pictures; your own files stay as they are.",
        "Nothing. If you publish the same files elsewhere, take the place out there too.");

    public static DiagnosticCode HoldsMore { get; } = new("SI0168", Severity.Warning,
        "A document or film that holds more than it shows",
        "Readers find hidden sheets, tracked changes, comments, names and coordinates without effort.",
        "Take out what is not for readers in the program that made the file; or confirm that they may have it.");

    public static DiagnosticCode NotLookedInto { get; } = new("SI0169", Severity.Warning,
        "A document that cannot be looked into",
        "It may hold hidden parts, comments or names that nobody here can see.",
        "Save it in a common format without a password, or confirm that readers may have all that is in it.");

    public static DiagnosticCode HiddenFigures { get; } = new("SI0170", Severity.Error,
        "A hidden part of the spreadsheet that figures come from",
        "A column of names or rows filtered away would stand on the page and in its downloads, although nobody sees them in the spreadsheet.",
        "Show the column or rows, or delete them.");

    public static DiagnosticCode HiddenSheet { get; } = new("SI0145", Severity.Warning,
        "A hidden sheet that figures come from",
        "Who opens the spreadsheet to see what is published does not find it, and an old sheet is easily named by mistake.",
        "Show the sheet in the spreadsheet, or name the one that you mean.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [HiddenSheet, UnshownPicture, DamagedPicture, PlaceRemoved, HoldsMore, NotLookedInto, HiddenFigures];
}
