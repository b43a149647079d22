using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using StaticImpact.Content;

namespace StaticImpact.Cli.Authoring;

/// <summary>Moves original data files out of a project. Nothing is lost at any step: a copy is made and read back before the original's place
/// is taken, and nothing that is there already is overwritten.</summary>
internal static class OriginalsMove
{
    /// <summary>Why originals cannot be kept in a folder: a sentence, or null.</summary>
    /// <param name="target">A full path.</param>
    public static string? Refusal(ProjectFolders folders, string target)
    {
        if (File.Exists(target)) return $"'{target}' is a file. Name a folder.";
        var project = Real(folders.Project);
        for (var at = Real(target); at is not null; at = Path.GetDirectoryName(at))
        {
            if (at == project) return $"'{target}' is inside the project, which others see. Name a folder outside it.";
            if (Path.Exists(Path.Combine(at, ".git"))) return $"'{target}' is inside the git repository {at}, where others would find the originals. Name a folder outside it.";
        }

        return null;
    }

    /// <summary>What would be overwritten or cannot be written: a sentence, or null.</summary>
    public static string? Refusal(ProjectFolders folders, string target, ImmutableArray<ProtectedFile> files)
    {
        var known = Originals.Read(folders.Project);
        foreach (var file in files)
        {
            if (file.IsShared) return $"content/{file.OriginalPath} is named in the front matter and may hold figures of several measures, so it cannot be moved. Give the measures whose figures are hidden a file of their own, such as content/indicators/name.csv, then run this again.";
            if (file.HasRevisions) return $"content/{file.OriginalPath} holds rows that take the place of others when they are released, so what may be seen of it changes then. Run this again after that, with the older rows deleted.";
            if (file.Safe is null) return $"content/{file.OriginalPath} cannot be written as a CSV file that reads the same. Look for odd signs in its header, groups and notes, then run this again.";
            if (file.LosesMoreBy is { } columns)
            {
                if (columns.IsEmpty) return $"the site would hide more if it were made of the protected content/{file.Path}. Run 'staticimpact check --all', correct the sums that do not fit the total, then run this again.";
                var overlaps = string.Join(", ", columns.Select(c => $"{c}: {{overlap: true}}"));
                return $"the site would hide more if it were made of the protected content/{file.Path}: only a hidden figure tells that someone can be in several groups. Say so under 'breakdowns' in content/{Path.ChangeExtension(file.Path, ".md")}, as in 'breakdowns: {{{overlaps}}}', then run this again.";
            }

            if (file.Texts is null)
            {
                var page = $"content/{Path.ChangeExtension(file.Path, ".md")}";
                return file.Data is null ? $"{page} does not name the sheet in one plain line. Write it as: sheet: {file.Sheet}" : $"{page} does not say in one line how the figures are laid out. Write it as: data: {{sheet: …, header: …}}";
            }

            var place = PlaceOf(target, file);
            if (known.Files.TryGetValue(file.Path, out var there) && there.Path != place && File.Exists(there.Path)) return $"the original of content/{file.Path} is kept at {there.Path}. Name that folder.";
            if (File.Exists(place) && (file.LeavesProject || !known.Files.ContainsKey(file.Path))) return $"{place} is there already, and nothing is overwritten. Name another folder, or move that file away.";
        }

        return null;
    }

    /// <summary>Moves one file, or writes the protected one anew from an original that was moved before.</summary>
    /// <returns>What was done: sentences.</returns>
    /// <exception cref="IOException">The copy is not what was copied; the original is still in its place.</exception>
    public static string Move(ProjectFolders folders, string target, ProtectedFile file)
    {
        var place = PlaceOf(target, file);
        var isNew = !File.Exists(place);
        if (isNew) Copy(file.Original, place);
        var known = Originals.Read(folders.Project);
        new Originals(known.Files.SetItem(file.Path, new OriginalFile(place, Originals.HashOf(file.Safe!), file.Sheet, file.Data))).Write(folders.Project);
        Ignore(folders.Project);
        Write(file.Path, file.Safe!, overwrite: !file.LeavesProject);
        if (file.LeavesProject) File.Delete(Full(file.OriginalPath));
        foreach (var (path, text) in file.Texts!.Value) Write(path, text, overwrite: true);

        var rows = file.Rows == 1 ? "1 row says" : $"{file.Rows} rows say";
        var done = isNew ? $"The original of content/{file.OriginalPath} is now at {place}; in {(file.LeavesProject ? $"content/{file.Path}, which takes its place," : "the project")} {rows} only that the figure is hidden." : $"content/{file.Path} was written anew from its original at {place}.";
        if (isNew && file.Data is { } data) done += $"\nThe line 'data: {data}' was taken out of content/{Path.ChangeExtension(file.Path, ".md")}: the file in its place has a row for each figure. It is remembered with the original.";
        else if (file.LeavesProject && file.Sheet is { } sheet) done += $"\nThe line 'sheet: {sheet}' was taken out of content/{Path.ChangeExtension(file.Path, ".md")}: a CSV file has no sheets. It is remembered with the original.";
        return isNew && IsInHistory(folders, file.OriginalPath)
            ? done + $"\nThe history of git still holds the numbers of content/{file.OriginalPath}. Whoever can read the repository can read them there: ask whoever runs it to take them out, or to begin a new one."
            : done;

        string Full(string path) => Path.Combine(folders.Content, path.Replace('/', Path.DirectorySeparatorChar));

        void Write(string path, byte[] bytes, bool overwrite)
        {
            File.WriteAllBytes(Full(path) + ".new", bytes);
            File.Move(Full(path) + ".new", Full(path), overwrite);
        }
    }

    private static string PlaceOf(string target, ProtectedFile file) => Path.Combine(target, Path.GetFileName(Path.GetDirectoryName(file.OriginalPath))!, Path.GetFileName(file.OriginalPath));

    private static void Copy(byte[] bytes, string place)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using (var stream = new FileStream(place, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        if (!SHA256.HashData(File.ReadAllBytes(place)).AsSpan().SequenceEqual(SHA256.HashData(bytes))) throw new IOException($"the copy at {place} is not what was copied. Nothing in the project was changed");
    }

    /// <summary>The file that remembers the originals must not be shared, for it names folders of this computer.</summary>
    private static void Ignore(string project)
    {
        var file = Path.Combine(project, ".gitignore");
        var lines = File.Exists(file) ? File.ReadAllLines(file) : [];
        if (lines.Any(l => l.Trim().TrimStart('/') is ".staticimpact" or ".staticimpact/" or ".staticimpact/originals")) return;
        var start = lines.Length > 0 && !File.ReadAllText(file).EndsWith('\n') ? "\n" : "";
        File.AppendAllText(file, start + ".staticimpact/\n");
    }

    private static bool IsInHistory(ProjectFolders folders, string path)
    {
        try
        {
            var start = new ProcessStartInfo("git", ["log", "--all", "--oneline", "-1", "--", "content/" + path]) { WorkingDirectory = folders.Project, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            using var git = Process.Start(start)!;
            var error = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            error.Wait();
            git.WaitForExit();
            return git.ExitCode == 0 && output.Length > 0;
        }
        catch (Win32Exception)
        {
            // Where there is no git nobody has committed anything here.
            return false;
        }
    }

    /// <summary>With all links followed as far as the path exists.</summary>
    private static string Real(string path)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        var parent = Path.GetDirectoryName(path);
        if (parent is null) return path;
        var real = Path.Combine(Real(parent), Path.GetFileName(path));
        return new DirectoryInfo(real) is { Exists: true } there ? there.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? real : real;
    }
}
