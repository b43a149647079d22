using StaticImpact.Diagnostics;

namespace StaticImpact.Publishing;

/// <summary>The folder that a site is published into; with its neighbour <c>.staticimpact</c> the only place on disk that a build writes to.</summary>
public static class OutputFolder
{
    /// <summary>Takes the folder's lock and makes ready to publish. Nothing in the folder changes before <see cref="Publication.Commit"/>.</summary>
    /// <param name="path">The folder; it need not exist yet.</param>
    /// <param name="guard">What must not be published over.</param>
    /// <param name="bag">Receives the reason when the answer is null.</param>
    public static Publication? Begin(string path, OutputGuard guard, DiagnosticBag bag)
    {
        try
        {
            var output = RealPath.Of(path);
            if (guard.Refusal(output) is { } refusal)
            {
                bag.Add(PublishingCodes.FolderRefused, new SourceSpan(path), $"The site cannot be published into this folder: {refusal}. Name another with --output; an empty or new one is best.");
                return null;
            }

            // Beside the output, so that a rename moves a file there at once; a folder that is a disk of its own has no such neighbour.
            var neighbours = IsDisk(output) ? output : Path.GetDirectoryName(output)!;
            var workshop = Path.Combine(neighbours, ".staticimpact", Path.GetFileName(output));
            Directory.CreateDirectory(workshop);
            if (TryLock(Path.Combine(workshop, "lock")) is { } handle) return Publication.Open(path, output, workshop, handle, bag);
            bag.Add(PublishingCodes.Locked, new SourceSpan(path), "Another build is publishing into this folder. Wait until it has finished, then build again.");
            return null;
        }
        catch (Exception problem) when (MachineFailure.Is(problem))
        {
            MachineFailure.Report(bag, path, "make ready to publish", problem);
            return null;
        }
    }

    private static bool IsDisk(string folder) => DriveInfo.GetDrives().Any(d => Path.TrimEndingDirectorySeparator(d.Name) == folder);

    /// <summary>The operating system gives the lock back when the process ends, however it ends.</summary>
    private static FileStream? TryLock(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException problem) when (MachineFailure.IsHeldByAnother(problem))
        {
            return null;
        }
    }
}
