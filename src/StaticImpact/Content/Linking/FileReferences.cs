using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Linking;

/// <summary>Checks that the files front matter names are there, and remembers them.</summary>
internal sealed class FileReferences(ContentFolder folder, DiagnosticBag bag)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public IEnumerable<string> Used => used;

    /// <summary>How often a file was asked for.</summary>
    public int Asked { get; private set; }

    public void Check(Sourced<string>? file)
    {
        if (file is { Value: not null } found) Exists(found);
    }

    public bool Exists(Sourced<string> file)
    {
        Asked++;
        if (folder.Contains(file.Value))
        {
            used.Add(file.Value);
            return true;
        }

        var paths = folder.Files.Select(f => f.Path).ToList();
        var name = file.Value[(file.Value.LastIndexOf('/') + 1)..];
        var near = paths.Find(p => p.Equals(file.Value, StringComparison.OrdinalIgnoreCase))
            ?? paths.Find(p => p.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase))
            ?? Suggestion.Nearest(file.Value, paths);
        bag.Add(ReferencesCodes.UnknownFile, file.Span, $"There is no file '{file.Value}' in the content folder.{(near is null ? " Put it into media/, or correct the path." : $" Did you mean '{near}'?")}");
        return false;
    }
}
