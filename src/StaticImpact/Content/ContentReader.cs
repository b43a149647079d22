using System.Collections.Immutable;
using StaticImpact.Content.Data;
using StaticImpact.Content.Files;
using StaticImpact.Content.Kinds;
using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>Reads a content folder to an <see cref="Initiative"/>.</summary>
public static class ContentReader
{
    /// <summary>Reads every file, then links them, and reports all mistakes of both. What has mistakes is still there as
    /// far as it could be read, so that references to it hold.</summary>
    /// <param name="cache">Items read before; null reads everything.</param>
    /// <param name="withBodies">Called for each file with a text once it is read, from several threads; the second argument is the
    /// initiative's settings, of which the languages, HTML and typography are known by then.</param>
    /// <returns>Null only when <c>initiative.yml</c> is missing or cannot be read at all.</returns>
    public static Initiative? Read(ContentFolder folder, ContentOptions options, DiagnosticBag bag, ContentCache? cache = null, Action<LocalProse, InitiativeSettings>? withBodies = null)
    {
        cache ??= new ContentCache();
        bag.AddRange(folder.Problems);
        var settings = ReadSettings(folder, bag);
        var languages = settings is null ? [] : SettingsAssembly.Languages((InitiativeFrontMatter)settings.Keys);
        var layout = cache.Layout(folder, languages.IsEmpty ? [new Language("en")] : languages, bag);
        MediaSafety.Check(layout.Media, folder, cache, bag);
        var groups = layout.Groups.RemoveAll(g => g.Kind is InitiativeKind);
        var known = settings is null ? null : ((InitiativeFrontMatter)settings.Keys).Settings with { Languages = languages };
        var tables = new SharedTables();
        var files = cache.Read(groups, group =>
        {
            var file = ReadOne(folder, group, tables);
            if (file.Body is not null && known is not null) withBodies?.Invoke(file.Body, known);
            return file;
        });
        foreach (var file in files)
        {
            if (!file.Diagnostics.IsEmpty) bag.AddRange(file.Diagnostics);
        }

        TableUse.Check(files, folder, bag);
        return settings is null ? null : ContentLinker.Link(settings, files, layout, folder, options.In(SettingsAssembly.TimeZone((InitiativeFrontMatter)settings.Keys)), cache, bag);
    }

    private static ParsedItem? ReadSettings(ContentFolder folder, DiagnosticBag bag)
    {
        var (original, translations) = ContentLayout.Settings(folder);
        if (original is null)
        {
            var near = folder.Files.Select(f => f.Path).FirstOrDefault(p => p is "initiative.yaml" or "Initiative.yml" or "initiative.md" or "initiative.yml.txt");
            bag.Add(FilesCodes.NoInitiative, new SourceSpan(folder.NameOf("initiative.yml")), near is null
                ? "There is no initiative.yml. Add one with at least 'name: …' and 'place: …'."
                : $"There is no initiative.yml. Rename {near} to initiative.yml.");
            return null;
        }

        // Which translations count is only known once the original has been read; so the first reading looks at that alone.
        var alone = ReadOne(folder, new ContentGroup(ContentKinds.Named("initiative"), "", null, original, [], null));
        var languages = SettingsAssembly.Languages((InitiativeFrontMatter)alone.Keys);
        var wanted = translations.RemoveAll(t => languages.IndexOf(t.Key) <= 0);
        var settings = wanted.IsEmpty ? alone : ReadOne(folder, alone.Group with { Translations = wanted });
        bag.AddRange(settings.Diagnostics);
        return settings.ContentHash.Length == 0 ? null : settings;
    }

    private static ParsedItem ReadOne(ContentFolder folder, ContentGroup group, SharedTables? tables = null) =>
        ItemParsing.Read(group, folder.NameOf, folder.Originals, (entry, bag) =>
            folder.ReadBytes(entry, entry == group.Data || group.Tables.Contains(entry) ? ContentFolder.MaxData : ContentFolder.MaxText, bag), tables);
}
