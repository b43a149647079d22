using System.Diagnostics;

namespace StaticImpact.Tests.Fuzzing;

/// <summary>Gives a reader changed files, one after the other.</summary>
internal static class FuzzRun
{
    /// <summary>After which an input counts as one that never ends.</summary>
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(2);

    /// <param name="first">The number of the first input: others of the same reader come with other numbers.</param>
    /// <param name="before">Told the number before each input, so that one that ends the process is known.</param>
    public static FuzzResult Of(FuzzReader reader, int first, int count, Action<int>? before = null)
    {
        var mutator = new Mutator(reader.Seeds, reader.Words);
        var result = new FuzzResult();
        var began = Stopwatch.GetTimestamp();
        var number = first;
        var working = Task.Factory.StartNew(
            () =>
            {
                for (; number < first + count && result.Faults.Count < 50; number++)
                {
                    before?.Invoke(number);
                    Volatile.Write(ref began, Stopwatch.GetTimestamp());
                    Once(reader, mutator, number, result);
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (!Task.WhenAny(working).Wait(TimeSpan.FromSeconds(1)))
        {
            if (Stopwatch.GetElapsedTime(Volatile.Read(ref began)) <= Endless) continue;
            result.Faults.Add($"{number}: has not ended after {Endless.TotalMinutes} minutes.");
            return result;
        }

        working.GetAwaiter().GetResult();
        return result;
    }

    private static void Once(FuzzReader reader, Mutator mutator, int number, FuzzResult result)
    {
        var input = mutator.At(number);
        var taken = GC.GetTotalAllocatedBytes();
        var start = Stopwatch.GetTimestamp();
        try
        {
            reader.Read(input);
        }
#pragma warning disable CA1031 // Whatever comes out is what is looked for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            result.Faults.Add($"{number}: {input.Name}: {e}");
        }

        var time = Stopwatch.GetElapsedTime(start);
        var bytes = GC.GetTotalAllocatedBytes() - taken;
        result.Count++;
        result.Time += time;
        if (time > result.Slowest) (result.Slowest, result.SlowestNumber) = (time, number);
        if (bytes > result.Largest) result.Largest = bytes;
        if (time > FuzzResult.Slow) result.Faults.Add($"{number}: {input.Name} took {time.TotalSeconds:0.0} s.");
        if (bytes > FuzzResult.Large) result.Faults.Add($"{number}: {input.Name} took {bytes >> 20} MiB.");
    }
}
