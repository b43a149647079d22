namespace StaticImpact.Cli.Serving;

/// <summary>What has changed on disk since it was last asked. Filled by watchers, emptied by whoever loads the project.</summary>
internal sealed class ProjectChanges
{
    private readonly Lock gate = new();
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private bool isAnything;
    private long number;
    private TaskCompletionSource arrived = NewSignal();

    /// <summary>Ends as soon as there is a change.</summary>
    public Task Arrived
    {
        get
        {
            lock (gate) return arrived.Task;
        }
    }

    /// <summary>How many changes have been noticed so far.</summary>
    public long Number
    {
        get
        {
            lock (gate) return number;
        }
    }

    /// <summary>A file of the content folder.</summary>
    public void Add(string contentPath) => Note(() => paths.Add(contentPath));

    /// <summary>A folder, or more than could be told one by one.</summary>
    public void AddAnything() => Note(() => isAnything = true);

    /// <summary>A file of a theme, which notices its own changes.</summary>
    public void AddTheme() => Note(static () => { });

    /// <summary>Takes what there is.</summary>
    public ChangeSet Take()
    {
        lock (gate)
        {
            var taken = new ChangeSet(isAnything ? null : paths.ToHashSet(StringComparer.Ordinal), number);
            paths.Clear();
            isAnything = false;
            if (arrived.Task.IsCompleted) arrived = NewSignal();
            return taken;
        }
    }

    private void Note(Action change)
    {
        lock (gate)
        {
            change();
            number++;
            arrived.TrySetResult();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>Changes that are dealt with together.</summary>
/// <param name="Paths">In the content folder; null when anything can have changed.</param>
/// <param name="UpTo">The number of the last of them.</param>
internal sealed record ChangeSet(IReadOnlyCollection<string>? Paths, long UpTo)
{
    /// <summary>An editor touches a handful of files; more is a branch being switched or a folder being moved.</summary>
    public bool IsMany => Paths is null || Paths.Count > 8;
}
