using System.ComponentModel;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli;

/// <summary>What a failure means to a person, where no part of the program has said it better.</summary>
internal static class Failure
{
    private const string Site = "What was published before is whole; if files were just being put into place, the next build completes it.";

    /// <summary>ENOMEM of Linux and macOS.</summary>
    private const int NoMemory = 12;

    public static string Sentence(Exception error)
    {
        var cause = Cause(error);
        return cause switch
        {
            Win32Exception { NativeErrorCode: NoMemory } when !OperatingSystem.IsWindows() => Sentence(new OutOfMemoryException()),
            IOException or UnauthorizedAccessException => "the machine refused: " + VisibleText.Line(cause.Message),
            OutOfMemoryException => "there is not enough memory for this. Close other programs, or raise the limit that is set for this one. " + Site,
            _ => $"the program failed, which is a fault of its own and not of your files. {Site} Please report these lines with what you did:\n{error}",
        };
    }

    /// <summary>Work on several cores gathers what went wrong on each; lack of memory, however deep inside, explains all of it.</summary>
    private static Exception Cause(Exception error)
    {
        if (error is AggregateException several)
        {
            var causes = several.Flatten().InnerExceptions.Select(Cause).ToList();
            return causes.Find(c => c is OutOfMemoryException) ?? (causes.Count > 0 ? causes[0] : error);
        }

        return error.InnerException is { } inner && Cause(inner) is OutOfMemoryException memory ? memory : error;
    }
}
