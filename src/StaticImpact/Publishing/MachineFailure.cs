using StaticImpact.Diagnostics;

namespace StaticImpact.Publishing;

/// <summary>The disk or the system said no: nothing an author or a programmer did.</summary>
internal static class MachineFailure
{
    private const int NoSpaceUnix = 28;
    private const int ReadOnlyUnix = 30;
    private const int WouldBlockLinux = 11;
    private const int WouldBlockMac = 35;
    private const int HandleDiskFullWindows = unchecked((int)0x80070027);
    private const int DiskFullWindows = unchecked((int)0x80070070);
    private const int SharingViolationWindows = unchecked((int)0x80070020);

    public static bool Is(Exception problem) => problem is IOException or UnauthorizedAccessException or System.Security.SecurityException || IsTooLong(problem);

    public static bool IsHeldByAnother(IOException problem) => problem.HResult is WouldBlockLinux or WouldBlockMac or SharingViolationWindows;

    public static void Report(DiagnosticBag bag, string path, string doing, Exception problem)
    {
        var why = problem switch
        {
            { HResult: NoSpaceUnix or DiskFullWindows or HandleDiskFullWindows } => "the disk is full. Make room, then build again",
            { HResult: ReadOnlyUnix } => "the disk can only be read. Name another folder with --output",
            _ when IsTooLong(problem) => "the file is longer than this disk, or the limit set for this user, allows. Raise the limit (ulimit -f) or name another folder with --output",
            UnauthorizedAccessException => "this user may not write there. Change the folder's permissions or name another with --output",
            _ => problem.Message.TrimEnd('.'),
        };
        bag.Add(PublishingCodes.MachineFailed, new SourceSpan(path), $"Could not {doing}: {why}.");
    }

    /// <summary>How .NET says that the system refuses to make a file so long.</summary>
    private static bool IsTooLong(Exception problem) => problem is ArgumentOutOfRangeException { ParamName: "value" };
}
