using System.Collections.Immutable;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Theming;

namespace StaticImpact;

/// <summary>What one load of a project leaves for the next: the listing of the content folder, files by path, length and time,
/// their parsed bodies, and the theme. Linking and planning always start anew. For one load at a time.</summary>
public sealed class LoadCache
{
    private Dictionary<Prose, (MarkdownBody Body, ImmutableArray<Diagnostic> Found)> bodies = [];
    private bool allowsHtml;
    private ContentFolder? folder;

    internal ContentCache Files { get; } = new();

    internal ThemeCache Theme { get; } = new();

    /// <summary>Lists the content folder.</summary>
    /// <param name="changed">The paths in it that can have changed since the last load; null when anything can.</param>
    internal ContentFolder Open(string path, IReadOnlyCollection<string>? changed)
    {
        if (changed is not null) Files.Forget(changed);
        return folder = folder is null || changed is null ? ContentFolder.Open(path) : folder.Refresh(changed);
    }

    /// <summary>Every body, parsed if it was not there before. Those that are no longer asked for are forgotten.</summary>
    internal Dictionary<Prose, MarkdownBody> Bodies(IReadOnlyList<Prose> all, bool allowHtml, DiagnosticBag bag)
    {
        var known = allowHtml == allowsHtml ? bodies : [];
        var parsed = new (MarkdownBody Body, ImmutableArray<Diagnostic> Found)[all.Count];
        Parallel.For(0, parsed.Length, i =>
        {
            if (known.TryGetValue(all[i], out parsed[i])) return;
            var found = new DiagnosticBag();
            parsed[i] = (MarkdownReader.Read(all[i], allowHtml, found), found.ToSorted());
        });
        bodies = new Dictionary<Prose, (MarkdownBody, ImmutableArray<Diagnostic>)>(parsed.Length);
        allowsHtml = allowHtml;
        var result = new Dictionary<Prose, MarkdownBody>(parsed.Length);
        for (var i = 0; i < parsed.Length; i++)
        {
            bodies[all[i]] = parsed[i];
            result[all[i]] = parsed[i].Body;
            bag.AddRange(parsed[i].Found);
        }

        return result;
    }
}
