using System.Collections.Immutable;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Cli.Authoring;

/// <summary>What translating a file takes: a new file or a new note for each language.</summary>
/// <param name="Steps">Empty when nothing can be done, for the reason that one of the others gives.</param>
/// <param name="Refusal">What is wrong with the request.</param>
/// <param name="Diagnostics">What is wrong with the files.</param>
internal sealed record TranslationWork(ImmutableArray<TranslationStep> Steps, string? Refusal, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <param name="named">A file, from the current folder or from the content folder; an original or a translation.</param>
    /// <param name="to">The only language that is wanted, or null.</param>
    public static TranslationWork For(ProjectFolders folders, string named, string? to)
    {
        var bag = new DiagnosticBag();
        var content = ContentFolder.Open(folders.Content);
        if (Entry(content, folders, named) is not { } entry) return Refused($"there is no file '{named}' in {folders.Content}.");
        if (ContentReader.Read(content, new ContentOptions(null, IncludeDrafts: true), bag) is not { } initiative) return new([], null, bag.ToSorted());

        var languages = initiative.Settings.Languages;
        var others = languages.RemoveAt(0);
        var (original, own) = Original(entry.Path, others);
        if (content.Find(original) is not { } source) return Refused($"'{entry.Path}' is a translation, but its original '{original}' is not there.");
        if (ContentSchema.For(original) is not { } schema) return Refused($"'{entry.Path}' holds no words to translate.");
        if (others.IsEmpty) return Refused("the initiative has one language. Add others to 'languages' in initiative.yml.");
        if (to is not null && !others.Any(l => l.Tag == to)) return Refused($"'{to}' is not a language to translate to. The initiative has {string.Join(", ", languages)}; the originals are in {languages[0]}.");

        var problems = new DiagnosticBag();
        if (content.ReadBytes(source, ContentFolder.MaxText, problems) is not { } bytes) return new([], null, problems.ToSorted());
        var wanted = others.Where(l => (to is null || l.Tag == to) && (own is null || to is not null || l == own));
        var steps = wanted.Select(language => Step(content, original, bytes, schema, language, languages[0], problems)).ToImmutableArray();
        return problems.HasErrors ? new([], null, problems.ToSorted()) : new(steps, null, []);
    }

    private static TranslationWork Refused(string why) => new([], why, []);

    private static TranslationStep Step(ContentFolder content, string original, byte[] bytes, ContentSchema schema, Language language, Language from, DiagnosticBag bag)
    {
        var path = $"{original[..original.LastIndexOf('.')]}.{language}{original[original.LastIndexOf('.')..]}";
        var file = content.FullPath(path);
        var name = content.NameOf(path);
        if (content.Find(path) is null)
        {
            var hasSchemas = Directory.Exists(Path.Combine(content.FullPath(".."), "schemas"));
            var text = TranslationDraft.Write(content.NameOf(original), bytes, schema, hasSchemas ? SchemaFiles.Modeline(path, schema.TranslationFileName) : "", bag);
            return new(file, text, $"{name} is new. It still holds the words in '{from}': write those in '{language}' over them before you publish.");
        }

        var isText = content.ReadText(content.Find(path)!, ContentFolder.MaxText, bag) is not null;
        var hash = TranslationDraft.HashOf(content.NameOf(original), bytes, bag);
        if (!isText || hash is null) return new(file, null, "");

        // As it is on disk, so that its line ends stay what they are.
        var before = File.ReadAllText(file);
        var after = TranslationDraft.Renew(before, hash, path.EndsWith(".md", StringComparison.Ordinal));
        return after == before
            ? new(file, null, $"{name} is already noted as a translation of the original as it is now.")
            : new(file, after, $"{name} is there already. It is now noted as a translation of the original as it is now; its words have not been changed.");
    }

    private static ContentEntry? Entry(ContentFolder content, ProjectFolders folders, string named)
    {
        foreach (var full in new[] { Path.GetFullPath(named), Path.GetFullPath(named, folders.Project), Path.GetFullPath(named, folders.Content) })
        {
            var path = Path.GetRelativePath(folders.Content, full).Replace('\\', '/');
            if (content.Find(path) is { } entry) return entry;
        }

        return null;
    }

    /// <summary>The original's path, and the language when the file named is a translation.</summary>
    private static (string Path, Language? Own) Original(string path, ImmutableArray<Language> others)
    {
        foreach (var language in others)
        {
            var ending = $".{language}{path[path.LastIndexOf('.')..]}";
            if (path.EndsWith(ending, StringComparison.Ordinal)) return (path[..^ending.Length] + path[path.LastIndexOf('.')..], language);
        }

        return (path, null);
    }
}

/// <param name="File">On disk.</param>
/// <param name="Text">What it is to hold; null when it stays as it is.</param>
/// <param name="Sentence">What has been done, for a person.</param>
internal sealed record TranslationStep(string File, string? Text, string Sentence);
