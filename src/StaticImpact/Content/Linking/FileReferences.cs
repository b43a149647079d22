using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Checks that the files front matter names are there and may be shown, and remembers them.</summary>
/// <param name="withdrawn">Pictures to which somebody's consent has ended.</param>
/// <param name="kept">Why a file is never published as it is; null for one that may be.</param>
internal sealed class FileReferences(ContentFolder folder, IReadOnlyDictionary<string, DateOnly> withdrawn, Func<string, string?> kept, DiagnosticBag bag)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<ConfirmedFile> confirmed = [];
    private readonly List<Sourced<string>> withdrawnAt = [];

    public IEnumerable<string> Used => used;

    /// <summary>Files of which somebody said that readers may have all that is in them.</summary>
    public IEnumerable<ConfirmedFile> Confirmed => confirmed;

    /// <summary>Where a file is named that was withdrawn.</summary>
    public ImmutableArray<Sourced<string>> WithdrawnAt => [.. withdrawnAt];

    /// <summary>How often a file was asked for.</summary>
    public int Asked { get; private set; }

    /// <summary>A file as it may be shown: null when none is named, or one that was withdrawn.</summary>
    public Sourced<string>? Shown(Sourced<string>? file)
    {
        if (file is not { Value: not null } named) return null;
        if (withdrawn.ContainsKey(named.Value))
        {
            Asked++;
            withdrawnAt.Add(named);
            return null;
        }

        if (Exists(named) && kept(named.Value) is { } why) bag.Add(FilesCodes.KeptFile, named.Span, $"'{named.Value}' {why}");
        return named;
    }

    /// <summary>Somebody has looked into the file.</summary>
    public void Confirm(Sourced<string> file, string mark)
    {
        if (Exists(file)) confirmed.Add(new ConfirmedFile(file.Value, mark));
    }

    public bool Exists(Sourced<string> file)
    {
        Asked++;
        if (folder.Contains(file.Value))
        {
            used.Add(file.Value);
            return true;
        }

        // Not what the program reads itself, nor what is never published.
        var paths = folder.Files.Where(f => f.Extension is not (".md" or ".yml")).Select(f => f.Path).Where(p => !withdrawn.ContainsKey(p) && kept(p) is null).ToList();
        var name = file.Value[(file.Value.LastIndexOf('/') + 1)..];
        var near = paths.Find(p => p.Equals(file.Value, StringComparison.OrdinalIgnoreCase))
            ?? paths.Find(p => p.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase))
            ?? Suggestion.Nearest(file.Value, paths);
        bag.Add(ReferencesCodes.UnknownFile, file.Span, $"There is no file '{file.Value}' in the content folder.{(near is null ? " Put it into media/, or correct the path." : $" Did you mean '{near}'?")}");
        return false;
    }
}
