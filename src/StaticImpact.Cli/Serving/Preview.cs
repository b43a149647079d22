using System.Diagnostics;
using StaticImpact.Content;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli.Serving;

/// <summary>A project as it is being written: loaded anew after every change. The last site without an error stays until a
/// better one is there.</summary>
internal sealed class Preview : IAsyncDisposable
{
    /// <summary>A save is several writes in quick succession; reading after the first would find half a file.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(4);

    /// <summary>While changes keep coming, as when a branch is switched, wait for a pause of this length …</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(30);

    /// <summary>… but show something after this time.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(600);

    /// <summary>Good news is told at once; an error only when nothing has changed for this long, so that a file that is
    /// still being written does not flash up as a mistake.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(120);

    /// <summary>When nothing has happened for this long, what the last load left is collected, so that the next save need not wait for it.</summary>
    private static readonly TimeSpan Resting = TimeSpan.FromMilliseconds(80);

    /// <summary>A file that another program holds open tells nobody when it is free again.</summary>
    private static readonly TimeSpan Retrying = TimeSpan.FromSeconds(1);

    private readonly ProjectFolders folders;
    private readonly BuildOptions options;
    private readonly TimeProvider clock;
    private readonly Action<PreviewState> onChange;
    private readonly LoadCache cache = new();
    private readonly ProjectChanges changes = new();
    private readonly ProjectWatcher watcher;
    private readonly CancellationTokenSource stopping = new();
    private readonly Task loop;
    private volatile PreviewState current;
    private volatile TaskCompletionSource load = NewLoad();
    private long loadedUpTo = -1;

    private Preview(ProjectFolders folders, BuildOptions options, TimeProvider clock, Action<PreviewState> onChange)
    {
        this.folders = folders;
        this.options = options;
        this.clock = clock;
        this.onChange = onChange;
        watcher = new ProjectWatcher(folders, changes);
        current = PreviewState.Empty(folders);
        loop = Task.Run(Loop);
    }

    /// <summary>The newest state; empty until the project has been loaded once.</summary>
    public PreviewState Current => current;

    /// <summary>Starts to watch and load a project.</summary>
    /// <param name="onChange">Told of every new state, one after the other.</param>
    public static Preview Start(ProjectFolders folders, BuildOptions options, TimeProvider clock, Action<PreviewState> onChange) =>
        new(folders, options, clock, onChange);

    /// <summary>The state that has seen every change known by now, so that a reader who saves and reloads at once finds what was saved.</summary>
    public async Task<PreviewState> Settled(CancellationToken cancel)
    {
        var wanted = changes.Number;
        while (true)
        {
            var running = load.Task;
            if (Volatile.Read(ref loadedUpTo) >= wanted || stopping.IsCancellationRequested) return current;
            await running.WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        watcher.Dispose();
        await loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private async Task Loop()
    {
        var taken = new ChangeSet(null, 0);
        for (var isFirst = true; !stopping.IsCancellationRequested; isFirst = false)
        {
            var state = Load(taken.Paths);
            if (isFirst || state.HasNoErrors || !await Changes(Settling).ConfigureAwait(false)) Publish(state);
            Interlocked.Exchange(ref loadedUpTo, taken.UpTo);
            Interlocked.Exchange(ref load, NewLoad()).TrySetResult();

            var isResting = !await Changes(Resting).ConfigureAwait(false);
            if (isResting) GC.Collect(1, GCCollectionMode.Forced, blocking: true);

            var retry = state.Found.Any(d => d.Code == FilesCodes.CannotRead) ? Retrying : Timeout.InfiniteTimeSpan;
            if (isResting && !await Changes(retry).ConfigureAwait(false)) changes.AddAnything();
            taken = await Gather().ConfigureAwait(false);
        }

        load.TrySetResult();
    }

    /// <summary>Takes changes together: at once when it is one save, after a pause when it is many.</summary>
    private async Task<ChangeSet> Gather()
    {
        await Task.Delay(Gathering).ConfigureAwait(false);
        var taken = changes.Take();
        var watch = Stopwatch.StartNew();
        while (taken.IsMany && watch.Elapsed < LongestWait && await Changes(Pause).ConfigureAwait(false))
        {
            // Everything that arrives now is part of the same upheaval.
            await Task.Delay(Pause).ConfigureAwait(false);
            taken = changes.Take() with { Paths = null };
        }

        return taken;
    }

    /// <summary>Whether something changes within a time.</summary>
    private async Task<bool> Changes(TimeSpan within)
    {
        try
        {
            await changes.Arrived.WaitAsync(within, stopping.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            return false;
        }
    }

    private static TaskCompletionSource NewLoad() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PreviewState Load(IReadOnlyCollection<string>? changed)
    {
        var watch = Stopwatch.StartNew();
        var bag = new DiagnosticBag();
        try
        {
            var loaded = LoadedSite.Load(folders, options, clock, bag, cache, changed);
            if (loaded is not null) new CopiedFiles(loaded, bag, cache).Check();
            return current.Next(bag.HasErrors ? null : loaded, bag.ToSorted(), null, watch.Elapsed);
        }
#pragma warning disable CA1031 // Whatever is wrong, in the content or in this program: the preview goes on.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return current.Next(null, bag.ToSorted(), error, watch.Elapsed);
        }
    }

    private void Publish(PreviewState state)
    {
        var before = current;
        current = state;
        before.Replace(state);
        onChange(state);
    }
}
