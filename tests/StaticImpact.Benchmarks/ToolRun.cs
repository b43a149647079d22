using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace StaticImpact.Benchmarks;

/// <summary>What one run of a program cost, with all processes that it started.</summary>
/// <param name="Wall">Milliseconds from start to end.</param>
/// <param name="Cpu">Milliseconds of processor time, user and system.</param>
/// <param name="Memory">The largest resident set of one process, MB.</param>
internal readonly record struct ToolRun(double Wall, double Cpu, double Memory)
{
    private const int ResourcesOfChildren = -1;

    /// <summary>Runs a command in a helper process of ours, whose only child it is: so the system's account of children is the command's.</summary>
    public static ToolRun Of(ToolCommand command)
    {
        var log = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, WorkingDirectory = command.Folder, RedirectStandardOutput = true };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet") start.ArgumentList.Add(typeof(ToolRun).Assembly.Location);
            foreach (var argument in (string[])["measure", log, .. command.Words]) start.ArgumentList.Add(argument);
            foreach (var (name, value) in command.Variables) start.Environment[name] = value;
            using var helper = Process.Start(start)!;
            var line = helper.StandardOutput.ReadToEnd();
            helper.WaitForExit();
            if (helper.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command.Words)} failed:\n{File.ReadAllText(log)}");
            var numbers = line.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            return new ToolRun(numbers[0], numbers[1], numbers[2]);
        }
        finally
        {
            File.Delete(log);
        }
    }

    /// <summary>The helper's part: runs the command, its output into a file, and prints what it cost.</summary>
    public static int Measure(string log, string[] words)
    {
        var start = new ProcessStartInfo("/bin/sh");
        foreach (var argument in (string[])["-c", "exec \"$@\" >\"$0\" 2>&1", log, .. words]) start.ArgumentList.Add(argument);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        watch.Stop();
        var used = new long[18];
        if (ReadResources(ResourcesOfChildren, used) != 0) return 1;
        var cpu = ((used[0] + used[2]) * 1000.0) + ((used[1] + used[3]) / 1000.0);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalMilliseconds:0.0} {cpu:0.0} {used[4] * 1024 / 1e6:0.0}"));
        return process.ExitCode;
    }

    // Linux: two times of two longs each, then the largest resident set in KiB and thirteen more longs.
    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int ReadResources(int who, [Out] long[] used);
}

/// <summary>A command line, where it runs and what its environment says.</summary>
internal sealed record ToolCommand(string Folder, IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Variables);
