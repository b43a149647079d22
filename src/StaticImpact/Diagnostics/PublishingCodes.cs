namespace StaticImpact.Diagnostics;

/// <summary>SI07: publishing.</summary>
public static class PublishingCodes
{
    public static DiagnosticCode FolderRefused { get; } = new("SI0701", Severity.Error,
        "A folder that must not be published into",
        "Publishing replaces and removes files; content, a repository or a home folder must never be at risk.",
        "Name an empty or new folder with --output.");

    public static DiagnosticCode ForeignFile { get; } = new("SI0702", Severity.Error,
        "Somebody else's file is in the way",
        "Files that no build has written are never touched, since nobody could bring them back.",
        "Move the file away, or publish into an empty folder.");

    public static DiagnosticCode UnsafePath { get; } = new("SI0703", Severity.Error,
        "An address that cannot be a file",
        "An address with '..' or with signs that some systems forbid could write outside the site's folder or not at all.",
        "Use letters, digits, hyphens and dots.");

    public static DiagnosticCode Locked { get; } = new("SI0704", Severity.Error,
        "Another build is publishing into the same folder",
        "Two builds at once could leave a mixture of both.",
        "Wait until the other has finished, then build again.");

    public static DiagnosticCode MachineFailed { get; } = new("SI0705", Severity.Error,
        "The disk or the system failed",
        "The site that is published stays whole; the new one is not there yet.",
        "Make room or give permission, as the message says, then build again.");

    public static DiagnosticCode RecordLost { get; } = new("SI0706", Severity.Error,
        "The record of what was published is not there",
        "Without it nobody can tell the files of an earlier build from files of somebody else, which are never touched.",
        "Delete the output folder if it holds nothing but an earlier build, then build again; or name another with --output.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [FolderRefused, ForeignFile, UnsafePath, Locked, MachineFailed, RecordLost];

    /// <summary>Whether a mistake is the machine's and not the author's: exit code 3.</summary>
    public static bool IsMachineFailure(DiagnosticCode code) => code == MachineFailed || code == Locked;
}
