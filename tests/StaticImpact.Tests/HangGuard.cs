namespace StaticImpact.Tests;

/// <summary>Tells work that hangs, or takes quadratic time, from a machine that is busy. What it guards takes a second or two on an
/// idle machine, so that only one thirty times slower fails; what is measured more closely is measured in processor time.</summary>
internal static class HangGuard
{
    /// <summary>Seconds of wall time after which work in this process counts as hung, and of processor time for a process of its own.</summary>
    public const int Seconds = 60;

    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(Seconds);

    /// <summary>Runs work on a thread of its own and fails when it has not ended in time; it is then left behind.</summary>
    /// <param name="what">Named when it hangs.</param>
    public static void Watch(Action work, string what = "It")
    {
        var running = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.True(Task.WhenAny(running).Wait(Limit), $"{what} has not ended after {Seconds} s.");
        running.GetAwaiter().GetResult();
    }

    /// <summary>A command line that runs a command with a limited time of the processor; the system kills it after that.</summary>
    public static IReadOnlyList<string> WithLimitedProcessorTime(params IReadOnlyList<string> command) =>
        ["bash", "-c", $"ulimit -t {Seconds}; exec \"$@\"", "bash", .. command];
}
