using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace StaticImpact.Cli;

/// <summary>What the command says: standard output for what was asked for, standard error for what is wrong. The rest of the program writes
/// to <see cref="Console.Out"/> and <see cref="Console.Error"/>, which from <see cref="Guard"/> on are guarded.</summary>
internal static class Screen
{
    /// <summary>Kept open for as long as the program runs.</summary>
    private static readonly List<SafeFileHandle> Placeholders = [];

    private static GuardedWriter? output;
    private static string? lost;
    private static bool stands;

    // Set by Guard alone: in native code these are made before its first line runs, when a closed stream has not been given a place.

    /// <summary>Standard error as it is, for text that is clean and coloured on purpose.</summary>
    public static TextWriter Coloured { get; private set; } = TextWriter.Null;

    /// <summary>Standard output as it is, for questions on a terminal.</summary>
    public static TextWriter Terminal { get; private set; } = TextWriter.Null;

    /// <summary>A terminal at which a person can be asked; null when there is nobody.</summary>
    public static IAnsiConsole? Questions() =>
        Console.IsInputRedirected || Console.IsOutputRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Terminal) });

    /// <summary>Must come before anything is opened.</summary>
    public static void Guard()
    {
        HoldClosed();
        (Terminal, Coloured) = (Console.Out, Console.Error);
        var error = new GuardedWriter(Coloured, null);
        output = new GuardedWriter(Terminal, error);
        Console.SetError(error);
        Console.SetOut(output);

        // On a thread of the system nobody can catch what fails, such as a new thread for which there is no memory.
        AppDomain.CurrentDomain.UnhandledException += static (_, e) =>
        {
            if (e.ExceptionObject is not Exception error) return;
            try
            {
                // Past the console, which may need memory that is not there.
                using var stream = new FileStream(new SafeFileHandle(2, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                stream.Write(System.Text.Encoding.UTF8.GetBytes("staticimpact: " + Failure.Sentence(error) + "\n"));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OutOfMemoryException)
            {
                // Nobody can be told.
            }

            Environment.Exit(ExitCodes.Machine);
        };
    }

    /// <summary>Says what has been done, which stands even when nobody can be told.</summary>
    public static void Done(string sentence)
    {
        stands = true;
        Console.Out.WriteLine(sentence);
    }

    /// <summary>Says that something has been done without writing to standard output, unless that fails.</summary>
    public static void DoneSilently(string sentence)
    {
        stands = true;
        if (lost is not null) Console.Error.WriteLine(sentence);
    }

    /// <summary>Prints bytes for other programs.</summary>
    public static void Print(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var stream = Console.OpenStandardOutput();
            stream.Write(bytes);
            stream.Flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            lost = e.Message.TrimEnd('.');
            Console.Error.WriteLine($"staticimpact: standard output takes nothing more ({lost}), so what it was to hold is lost.");
        }
    }

    /// <summary>How the command ends: when all it was to do is to say something, and that was lost, the machine has refused.</summary>
    public static int Ending(int code) => code == ExitCodes.Fine && !stands && (lost is not null || output is { HasFailed: true }) ? ExitCodes.Machine : code;

    /// <summary>Where a caller has closed standard output, the next file that is opened would get its number, and our words would be
    /// written into that file. So the number is taken by something that nothing can be written into.</summary>
    private static void HoldClosed()
    {
        if (OperatingSystem.IsWindows()) return;
        try
        {
            while (true)
            {
                var handle = File.OpenHandle("/dev/null");
                if (handle.DangerousGetHandle() > 2)
                {
                    handle.Dispose();
                    return;
                }

                Placeholders.Add(handle);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Without /dev/null nothing can be held.
        }
    }
}
