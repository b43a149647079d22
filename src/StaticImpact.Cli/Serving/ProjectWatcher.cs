using StaticImpact.Content;

namespace StaticImpact.Cli.Serving;

/// <summary>Watches a project's folders. Where the operating system cannot be relied on — too many changes at once, a folder
/// that came or went, no watches left — everything counts as changed.</summary>
internal sealed class ProjectWatcher : IDisposable
{
    /// <summary>Files may come into a new folder before the watch on it stands; so it is looked at again.</summary>
    private static readonly TimeSpan SecondLook = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan PollingInterval = TimeSpan.FromSeconds(1);

    private readonly ProjectFolders folders;
    private readonly ProjectChanges changes;
    private readonly Lock gate = new();
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private readonly Timer secondLook;
    private readonly Timer polling;
    private FileSystemWatcher? project;
    private bool isDisposed;

    public ProjectWatcher(ProjectFolders folders, ProjectChanges changes)
    {
        this.folders = folders;
        this.changes = changes;
        secondLook = new Timer(_ => changes.AddAnything());
        polling = new Timer(_ => Poll());
        project = TryWatch(folders.Project, isDeep: false);
        if (project is null) StartPolling();
        else WatchRoots();
    }

    /// <summary>Whether the operating system tells of changes; otherwise the files are looked at every second.</summary>
    public bool IsPolling { get; private set; }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            foreach (var watcher in watchers.Values) watcher.Dispose();
            watchers.Clear();
            project?.Dispose();
        }

        secondLook.Dispose();
        polling.Dispose();
    }

    private static bool IsSame(string a, string b) => Path.TrimEndingDirectorySeparator(a) == Path.TrimEndingDirectorySeparator(b);

    /// <summary>The content and the themes, which may be created, deleted or replaced as a whole while the project stays.</summary>
    private void WatchRoots()
    {
        foreach (var root in new[] { folders.Content, folders.Themes })
        {
            lock (gate)
            {
                if (isDisposed) return;
                if (watchers.Remove(root, out var old)) old.Dispose();
                if (!Directory.Exists(root)) continue;
                if (TryWatch(root, isDeep: true) is { } watcher) watchers[root] = watcher;
                else StartPolling();
            }
        }
    }

    private FileSystemWatcher? TryWatch(string root, bool isDeep)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(root) { IncludeSubdirectories = isDeep, InternalBufferSize = 64 * 1024 };
            watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName;
            if (isDeep)
            {
                watcher.NotifyFilter |= NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes;
                watcher.Changed += (_, e) => OnChange(root, e.FullPath);
            }

            Action<string> onName = isDeep ? path => OnChange(root, path) : OnNameInProject;
            watcher.Created += (_, e) => onName(e.FullPath);
            watcher.Deleted += (_, e) => onName(e.FullPath);
            watcher.Renamed += (_, e) =>
            {
                onName(e.OldFullPath);
                onName(e.FullPath);
            };
            watcher.Error += (_, _) => OnFailure();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            watcher?.Dispose();
            return null;
        }
    }

    /// <summary>A watch dies with its folder, and says nothing; so it stands anew whenever the folder came or went.</summary>
    private void OnNameInProject(string path)
    {
        if (!IsSame(path, folders.Content) && !IsSame(path, folders.Themes)) return;
        WatchRoots();
        LookTwice();
    }

    private void OnChange(string root, string path)
    {
        var relative = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
        if (relative == "." || relative.Split('/').Any(ContentFolder.Ignores)) return;
        if (root != folders.Content)
        {
            changes.AddTheme();
        }
        else if (Path.HasExtension(relative) && !Directory.Exists(path))
        {
            changes.Add(relative);
        }
        else
        {
            // A folder, or something that was one.
            LookTwice();
        }
    }

    private void LookTwice()
    {
        changes.AddAnything();
        lock (gate)
        {
            if (!isDisposed) secondLook.Change(SecondLook, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>More changes than the operating system could keep, or a watched folder that is gone.</summary>
    private void OnFailure()
    {
        WatchRoots();
        LookTwice();
    }

    private void StartPolling()
    {
        IsPolling = true;
        polling.Change(PollingInterval, PollingInterval);
    }

    private void Poll() => changes.AddAnything();
}
