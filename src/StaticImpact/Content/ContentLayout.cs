using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>Sorts the files of a content folder into items: which kind, which id, which are translations, which are data,
/// which may be published as they are. What fits nowhere is reported.</summary>
internal sealed class ContentLayout
{
    private static readonly FrozenDictionary<string, ContentKind> RootFiles =
        ContentKinds.All.Where(kind => kind.SingleFile is not null).ToFrozenDictionary(kind => kind.SingleFile!, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ContentKind> KindFolders =
        ContentKinds.All.Where(kind => kind.SingleFile is null).ToFrozenDictionary(kind => kind.Plural, StringComparer.Ordinal);

    /// <summary>The kind whose files have figures beside them.</summary>
    private static readonly ContentKind Measured = ContentKinds.All.Single(kind => kind.HasData);

    private static readonly ImmutableArray<string> RootNames = [.. ContentKinds.All.Select(kind => kind.SingleFile).OfType<string>()];

    /// <summary>Where tables stand that the front matter of indicators names.</summary>
    public const string Tables = "data";

    /// <summary>Where the records of what was published stand.</summary>
    public const string History = "history";

    private static readonly HashSet<string> Publishable = new(StringComparer.Ordinal)
    {
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp",
        ".txt", ".csv", ".zip", ".mp3", ".mp4", ".webm", ".ogg", ".vtt", ".ics", ".epub", ".rtf",
    };

    private readonly ContentFolder folder;
    private readonly ImmutableArray<Language> languages;
    private readonly DiagnosticBag bag;
    private readonly HashSet<string> reportedFolders = new(StringComparer.Ordinal);
    private readonly Dictionary<(ContentKind, string), Item> items = [];

    /// <summary>A meeting every month has one name, and its day tells it apart: all but the first have the day in their id as well.</summary>
    private readonly HashSet<(ContentKind, string)> datedById = [];
    private readonly List<(ContentKind Kind, ContentName Name, string Key, ContentEntry Entry)> translations = [];
    private readonly List<string> media = [];
    private readonly List<string> loose = [];
    private readonly List<ContentEntry> data = [];
    private ImmutableArray<ContentEntry> tables = [];

    private ContentLayout(ContentFolder folder, ImmutableArray<Language> languages, DiagnosticBag bag)
    {
        this.folder = folder;
        this.languages = languages;
        this.bag = bag;
    }

    public ImmutableArray<ContentGroup> Groups { get; private set; }

    /// <summary>Files that may be published as they are, if something published names them, by path.</summary>
    public ImmutableArray<string> Media => [.. media];

    /// <summary>Files that nothing is made of and that are no documents, by path.</summary>
    public IReadOnlyList<string> Others => loose;

    /// <summary>Files of shapes that no rule claims; the ones that places.yml does not name are not used.</summary>
    public List<ContentEntry> Shapes { get; } = [];

    /// <param name="languages">The initiative's languages; the first is the original's.</param>
    public static ContentLayout Of(ContentFolder folder, ImmutableArray<Language> languages, DiagnosticBag bag)
    {
        var layout = new ContentLayout(folder, languages, bag);
        foreach (var path in folder.Folders) layout.CheckFolder(path);
        foreach (var entry in folder.Files) layout.Place(entry);
        foreach (var translation in layout.translations) layout.Attach(translation.Kind, translation.Name, translation.Key, translation.Entry);
        foreach (var entry in layout.data.Where(entry => !layout.AttachData(entry)).ToList()) layout.KeepOrReport(entry);
        layout.Groups =
        [
            // Files come in the order of their paths, so a stable sort by kind is all it takes.
            .. layout.items.Values.Select(i => i.Kind == Measured && !layout.tables.IsEmpty ? i.ToGroup() with { Tables = layout.tables } : i.ToGroup()).OrderBy(g => ContentKinds.All.IndexOf(g.Kind)),
        ];
        return layout;
    }

    /// <summary>The same layout when files were written to but none came or went; null when that is not so.</summary>
    /// <param name="before">The folder that this layout was made from.</param>
    public ContentLayout? Over(ContentFolder before, ContentFolder now)
    {
        if (before.Files.Length != now.Files.Length || !before.Folders.AsSpan().SequenceEqual(now.Folders.AsSpan())) return null;
        var changed = new Dictionary<string, ContentEntry>(StringComparer.Ordinal);
        for (var i = 0; i < now.Files.Length; i++)
        {
            var entry = now.Files[i];
            if (ReferenceEquals(entry, before.Files[i])) continue;
            if (entry.Path != before.Files[i].Path) return null;
            changed.Add(entry.Path, entry);
        }

        var layout = new ContentLayout(now, languages, bag) { Groups = Groups, tables = [.. tables.Select(t => changed.GetValueOrDefault(t.Path, t))] };
        layout.media.AddRange(media);
        layout.loose.AddRange(loose);
        layout.Shapes.AddRange(Shapes.Select(Now));
        if (changed.Count > 0) layout.Groups = [.. Groups.Select(GroupNow)];
        return layout;

        ContentEntry Now(ContentEntry entry) => changed.GetValueOrDefault(entry.Path, entry);

        ContentGroup GroupNow(ContentGroup group)
        {
            var isSame = !changed.ContainsKey(group.Original.Path) && (group.Data is null || !changed.ContainsKey(group.Data.Path))
                && group.Translations.All(t => !changed.ContainsKey(t.Value.Path)) && group.Tables.All(t => !changed.ContainsKey(t.Path));
            return isSame ? group : group with
            {
                Original = Now(group.Original),
                Data = group.Data is null ? null : Now(group.Data),
                Tables = group.Tables.IsEmpty ? [] : layout.tables,
                Translations = [.. group.Translations.Select(t => KeyValuePair.Create(t.Key, Now(t.Value)))],
            };
        }
    }

    /// <summary>The original and translations of <c>initiative.yml</c>, before the languages are known.</summary>
    public static (ContentEntry? Original, ImmutableArray<KeyValuePair<Language, ContentEntry>> Translations) Settings(ContentFolder folder)
    {
        var found = ImmutableArray.CreateBuilder<KeyValuePair<Language, ContentEntry>>();
        foreach (var entry in folder.Files)
        {
            if (!entry.Path.StartsWith("initiative.", StringComparison.Ordinal) || !entry.Path.EndsWith(".yml", StringComparison.Ordinal)) continue;
            if (ContentName.Of(entry.Name, isDated: false) is { Stem: "initiative", Language: { } tag } && LanguageTag.IsValid(tag)) found.Add(new(new Language(tag), entry));
        }

        return (folder.Find("initiative.yml"), found.ToImmutable());
    }

    private void CheckFolder(string path)
    {
        if (RootFiles.ContainsKey(path) || (path.EndsWith(".md", StringComparison.Ordinal) && !path.StartsWith("media/", StringComparison.Ordinal)))
        {
            Report(FilesCodes.FileOrFolder, path, $"'{path}' is a folder, but a file of this name is expected. Rename the folder, or move what is in it.");
            reportedFolders.Add(path);
        }
        else if (!path.Contains('/', StringComparison.Ordinal) && path is not ("media" or History or Tables) && !KindFolders.ContainsKey(path))
        {
            reportedFolders.Add(path);
            Report(FilesCodes.UnusedFile, path, $"The folder '{path}/' is not used.{(ContentKinds.All.FirstOrDefault(k => k.Name == path)?.Plural is { } plural ? $" Did you mean '{plural}/'?" : DidYouMean(path, [.. KindFolders.Keys, "media"], "/"))} Folders here are {string.Join(", ", KindFolders.Keys.Order(StringComparer.Ordinal))} and media.");
        }
    }

    private void Place(ContentEntry entry)
    {
        var path = entry.Path;
        var slash = path.IndexOf('/');
        if (NameBehindNotepads(entry) is { } meant && (slash < 0 || path[..slash] != "media"))
        {
            Report(FilesCodes.UnusedFile, path, $"The name ends in '.txt', which Notepad adds and Windows does not show, so nothing is made of this file. Rename it to '{meant}'; in Notepad, choose 'All files' as the type when you save.");
            return;
        }

        if (slash < 0)
        {
            PlaceAtRoot(entry);
            return;
        }

        var top = path[..slash];
        if (top == "media")
        {
            media.Add(path);
        }
        else if (top == Tables)
        {
            // Whatever else stands there is never published.
            if (DataFileNames.HoldsFigures(entry.Extension) && path.LastIndexOf('/') == slash) tables = tables.Add(entry);
            else loose.Add(path);
        }
        else if (top == History && entry.Extension == ".json" && path.LastIndexOf('/') == slash)
        {
            // What was published on earlier days; no part of the initiative itself.
        }
        else if (IsInReportedFolder(path))
        {
            // Said once for the whole folder.
        }
        else if (entry.Extension == ".md" && top is not (History or Tables))
        {
            PlaceMarkdown(KindFolders[top], entry, slash);
        }
        else if (top == Measured.Plural && path.LastIndexOf('/') == slash && (entry.Extension is ".csv" or ".xlsx" || (entry.Extension == ".ods" && HasNoFigures(NameOfData(entry)))))
        {
            data.Add(entry);
        }
        else
        {
            PlaceOther(entry, top);
        }
    }

    /// <summary><c>story.md</c> for <c>story.md.txt</c>; null for other names.</summary>
    private static string? NameBehindNotepads(ContentEntry entry) =>
        entry.Extension == ".txt" && Path.GetExtension(entry.Name[..^4]).ToLowerInvariant() is ".md" or ".csv" or ".yml" ? entry.Name[..^4] : null;

    private bool IsInReportedFolder(string path)
    {
        if (reportedFolders.Count == 0) return false;
        for (var slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (reportedFolders.Contains(path[..slash])) return true;
        }

        return false;
    }

    private void PlaceAtRoot(ContentEntry entry)
    {
        var name = entry.Name;
        if (RootFiles.TryGetValue(name, out var kind))
        {
            items[(kind, "")] = new Item(kind, "", null, entry);
            return;
        }

        if (entry.Extension is ".md" or ".yml")
        {
            var parts = ContentName.Of(name, isDated: false);
            if (RootFiles.TryGetValue(parts.Stem + entry.Extension, out kind) && parts.Language is not null)
            {
                translations.Add((kind, parts, "", entry));
                return;
            }
        }

        PlaceOther(entry, top: null);
    }

    private void PlaceMarkdown(ContentKind kind, ContentEntry entry, int slash)
    {
        var inner = entry.Path[(slash + 1)..];
        var lastSlash = inner.LastIndexOf('/');
        if (lastSlash >= 0 && !kind.HasFolders)
        {
            Report(FilesCodes.UnusedFile, entry.Path, $"Files of this kind stand directly in '{entry.Path[..slash]}/'. Move this one there.");
            return;
        }

        var name = ContentName.Of(entry.Name, kind.IsDated);
        var key = CheckName(kind, entry, lastSlash < 0 ? "" : inner[..(lastSlash + 1)], name);
        if (name.Language is not null)
        {
            // Dated items of one id on two days are told apart by their day, so that each translation finds its own.
            translations.Add((kind, name, Key(name, key), entry));
            return;
        }

        var item = new Item(kind, key, name.Date, entry);
        if (kind.IsDated && !datedById.Add((kind, key)) && name.Date is not null) item = new Item(kind, Key(name, key), name.Date, entry);
        if (items.TryAdd((kind, Key(name, key)), item)) return;
        Report(FilesCodes.SameId, entry.Path, $"'{key}' is already the id of {folder.NameOf(items[(kind, Key(name, key))].Original.Path)}. Rename one of the two files.");
    }

    private static string Key(ContentName name, string id) => name.Date is { } day ? $"{day:yyyy-MM-dd}-{id}" : id;

    /// <summary>The id that a name gives; a name that breaks the rules is reported and counts as its correction.</summary>
    private string CheckName(ContentKind kind, ContentEntry entry, string prefix, ContentName name)
    {
        if (kind.IsDated && name.Date is null && name.Language is null)
        {
            Report(FilesCodes.NoDateInName, entry.Path, $"'{entry.Name}' must start with a day. Name it like 2026-11-22-{ContentName.Corrected(name.Stem.TrimStart("0123456789-_".ToCharArray()))}.md.");
        }

        var id = prefix + name.Stem;
        if (prefix.Length == 0 ? name.IsId : Array.TrueForAll(id.Split('/'), ContentName.IsValid)) return id;
        var corrected = string.Join('/', id.Split('/').Select(ContentName.Corrected));
        if (name.Language is null)
        {
            var day = name.Date is { } date ? $"{date:yyyy-MM-dd}-" : "";
            Report(FilesCodes.BadFileName, entry.Path, $"'{id}' cannot be part of an address. Use lower-case letters, digits and hyphens: rename the file to {(prefix.Length == 0 ? day : "pages/")}{corrected}.md.");
        }

        return corrected;
    }

    private void Attach(ContentKind kind, ContentName name, string key, ContentEntry entry)
    {
        var tag = name.Language!;
        if (!LanguageTag.IsValid(tag))
        {
            var fix = LanguageTag.Corrected(tag) is { } corrected && corrected != tag ? $"write the language '{corrected}'" : "an id holds no dots: use hyphens";
            Report(FilesCodes.BadFileName, entry.Path, $"'.{tag}' in the file's name is not a language such as 'es'. If it is meant as one, {fix}.");
            return;
        }

        if (languages[0].Tag == tag)
        {
            Report(FilesCodes.NoOriginal, entry.Path, $"'{tag}' is the first language, whose files carry no language in their names. Rename the file to {name.Stem}{entry.Extension}, or delete it.");
            return;
        }

        if (!items.TryGetValue((kind, key), out var item))
        {
            // Only one that has no such translation yet: two files cannot have one name.
            var others = items.Values.Where(i => i.Kind == kind).Select(i => $"{i.Original.Path[..^entry.Extension.Length]}.{tag}{entry.Extension}").Where(p => !folder.Contains(p));
            Report(FilesCodes.NoOriginal, entry.Path, $"There is no original {entry.Path[..^(tag.Length + 1 + entry.Extension.Length)]}{entry.Extension} for this translation, '{entry.Path}'.{Suggestion.DidYouMean(entry.Path, others)}");
            return;
        }

        var language = new Language(tag);
        if (languages.Contains(language))
        {
            item.Translations[language] = entry;
            return;
        }

        Report(FilesCodes.LanguageNotUsed, entry.Path, $"'{tag}' is not among the languages of initiative.yml ({string.Join(", ", languages)}), so this translation is not shown.");
    }

    /// <summary>False when there is no indicator of that name.</summary>
    private bool AttachData(ContentEntry entry)
    {
        if (!items.TryGetValue((Measured, NameOfData(entry)), out var item)) return false;
        if (item.Data is null || WaitsForFigures(item.Data)) item.Data = entry;
        else if (!WaitsForFigures(entry)) Report(FilesCodes.SameId, entry.Path, $"The indicator already has the data file {folder.NameOf(item.Data.Path)}. Keep one of the two.");
        return true;
    }

    /// <summary>Whether a file is nothing but the header that <c>new</c> wrote: an author who puts a spreadsheet beside it need not delete it.</summary>
    private bool WaitsForFigures(ContentEntry entry) =>
        entry.Extension == ".csv" && entry.Length < 1000 && folder.ReadBytes(entry, ContentFolder.MaxData, bag) is { } bytes && !bytes.AsSpan().Trim("\r\n "u8).Contains((byte)'\n');

    /// <summary>Where an indicator waits for its figures, or nearly has this name, it is a slip; else a table that somebody keeps at hand.</summary>
    private void KeepOrReport(ContentEntry entry)
    {
        var id = NameOfData(entry);
        var indicators = items.Values.Where(i => i.Kind == Measured).ToList();
        var waiting = indicators.FindAll(i => i.Data is null);
        var near = Suggestion.Nearest(id, waiting.Select(i => i.Id)) ?? Suggestion.Nearest(id, indicators.Select(i => i.Id));
        var there = indicators.Find(i => i.Id == near)?.Data;
        var fix = there is not null ? $" '{near}' has its figures in {folder.NameOf(there.Path)}: delete one of the two files."
            : near is not null ? $" Did you mean '{near}'?" : "";
        if (near is not null || waiting.Count > 0) Report(ReferencesCodes.DataWithoutIndicator, entry.Path, $"There is no indicator '{id}' (indicators/{id}.md) for these data.{fix}");
        else media.Add(entry.Path);
    }

    private static string NameOfData(ContentEntry entry) => entry.Name[..^entry.Extension.Length];

    private void PlaceOther(ContentEntry entry, string? top)
    {
        if (entry.Extension is ".json" or ".geojson" or ".topojson")
        {
            Shapes.Add(entry);
        }
        else if (top == Measured.Plural && entry.Extension is ".xls" or ".fods" or ".xlsm" or ".xlsb" or ".numbers" or ".tsv" or ".txt" && HasNoFigures(NameOfData(entry)))
        {
            Report(FilesCodes.UnusedFile, entry.Path, $"The figures in this file are not read. Save it as {NameOfData(entry)}.xlsx, {NameOfData(entry)}.ods or {NameOfData(entry)}.csv, with 'Save as' in the program that made it.");
        }
        else if (Publishable.Contains(entry.Extension))
        {
            media.Add(entry.Path);
        }
        else if (top is not null && entry.Extension is ".markdown" or ".mdx" or ".yml" or ".yaml")
        {
            Report(FilesCodes.UnusedFile, entry.Path, $"The file is not used. Only .md files are read in '{top}/'.");
        }
        else if (top is null && (entry.Extension == ".md" || NearRootFile(entry).Length > 0))
        {
            var near = NearRootFile(entry);
            Report(FilesCodes.UnusedFile, entry.Path, $"The file is not used.{(near.Length > 0 ? near : $" A page of its own belongs in pages/{entry.Name}.")} Files here are {string.Join(", ", RootNames)}.");
        }
        else
        {
            loose.Add(entry.Path);
        }
    }

    private bool HasNoFigures(string id) =>
        folder.Contains($"{Measured.Plural}/{id}.md") && !(folder.Find($"{Measured.Plural}/{id}.csv") is { } csv && !WaitsForFigures(csv)) && !folder.Contains($"{Measured.Plural}/{id}.xlsx");

    private static string NearRootFile(ContentEntry entry)
    {
        var sameStem = RootNames.FirstOrDefault(f => Path.GetFileNameWithoutExtension(f).Equals(Path.GetFileNameWithoutExtension(entry.Name), StringComparison.OrdinalIgnoreCase));
        return sameStem is null ? DidYouMean(entry.Name, RootNames, "") : $" Rename it to {sameStem}.";
    }

    private static string DidYouMean(string found, IEnumerable<string> names, string suffix) =>
        Suggestion.Nearest(found, names) is { } near ? $" Did you mean '{near}{suffix}'?" : "";

    private void Report(DiagnosticCode code, string path, string message) => bag.Add(code, new SourceSpan(folder.NameOf(path)), message);

    private sealed class Item(ContentKind kind, string id, DateOnly? date, ContentEntry original)
    {
        public ContentKind Kind => kind;
        public string Id => id;
        public ContentEntry Original => original;
        public Dictionary<Language, ContentEntry> Translations { get; } = [];
        public ContentEntry? Data { get; set; }

        public ContentGroup ToGroup() => new(kind, id, date, original,
            [.. Translations.OrderBy(t => t.Key.Tag, StringComparer.Ordinal)], Data);
    }
}
