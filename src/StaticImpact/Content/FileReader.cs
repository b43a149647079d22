using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using StaticImpact.Content.Data;
using StaticImpact.Content.Files;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>Bytes of an item's files to typed front matter and bodies. Depends on nothing but its arguments, so that
/// items can be read in any order, at the same time, and kept while their files do not change.</summary>
internal static class FileReader
{
    /// <summary>The key by which a translation names the text it was made from.</summary>
    public const string TranslatedFromKey = "translated_from";

    /// <param name="group">What is read.</param>
    /// <param name="nameOf">A path of the content folder as messages name it.</param>
    /// <param name="originals">Of which files the bytes may be those of a file elsewhere.</param>
    /// <param name="bytes">A file's bytes; null when it cannot be read, which has been reported in the bag.</param>
    public static ReadFile Read(ContentGroup group, Func<string, string> nameOf, Originals originals, Func<ContentEntry, DiagnosticBag, byte[]?> bytes)
    {
        var bag = new DiagnosticBag();
        var read = group.Kind switch
        {
            ContentKind.Initiative => Read(InitiativeFile.Format),
            ContentKind.Places => Read(PlacesFile.Format),
            ContentKind.Agenda => Read(AgendaFile.Format),
            ContentKind.Backbone => Read(BackboneFile.Format),
            ContentKind.Goal => Read(GoalFile.Format),
            ContentKind.Indicator => Read(IndicatorFile.Format),
            ContentKind.Partner => Read(PartnerFile.Format),
            ContentKind.Team => Read(TeamFile.Format),
            ContentKind.Activity => Read(ActivityFile.Format),
            ContentKind.Story => Read(StoryFile.Format),
            ContentKind.Update => Read(UpdateFile.Format),
            ContentKind.Event => Read(EventFile.Format),
            ContentKind.Page => Read(FreePageFile.Format),
            _ => throw new UnreachableException(),
        };
        if (read.Keys is IndicatorFile indicator)
        {
            if (indicator.Sheet is { } sheet && group.Data?.Extension != ".xlsx") bag.Add(DataFileCodes.SheetWithoutWorkbook, sheet.Span, NoWorkbook(sheet.Value));
            if (group.Data is { } data) read = read with { Data = ReadData(data, indicator) };
            if (read.Data is { } figures && !read.Page.Draft) UnfinishedWords.CheckData(figures, bag);
        }

        return read with { Diagnostics = bag.ToSorted() };

        ReadFile Read<T>(YamlObject<T> format)
            where T : class => Merge(group, nameOf, format, bytes, bag);

        string NoWorkbook(string sheet)
        {
            var wanted = nameOf(Path.ChangeExtension(group.Original.Path, ".xlsx"));
            return group.Data is { } csv
                ? $"'sheet: {sheet}' names a sheet of a spreadsheet, but the figures come from '{nameOf(csv.Path)}', which has no sheets. Delete this line, or put '{wanted}' in place of that file."
                : $"'sheet: {sheet}' names a sheet of a spreadsheet, but there is no '{wanted}'. Put the spreadsheet there, or delete this line.";
        }

        IndicatorData? ReadData(ContentEntry entry, IndicatorFile file)
        {
            if (bytes(entry, bag) is not { } found) return null;
            var name = nameOf(entry.Path);
            var options = new IndicatorDataOptions
            {
                Unit = file.Unit ?? new Unit(UnitKind.Index),
                Grades = file.Grades,
                Periods = file.Periods,
                HeadlineSeries = file.HeadlineSeries,
                Breakdowns = [.. file.Breakdowns.Select(b => b.Key.Value)],
            };
            if (entry.Extension == ".xlsx") return IndicatorData.ReadWorkbook(name, found, file.Sheet, options, bag);
            if (originals.WorkbookOf(entry.Path, found) is { } original)
            {
                // Its cells are not those of the protected file, so that messages must name it.
                var elsewhere = original.Path.Replace(Path.DirectorySeparatorChar, '/');
                return IndicatorData.ReadWorkbook(elsewhere, found, original.Sheet is { } sheet ? new Sourced<string>(sheet, new SourceSpan(elsewhere)) : null, options, bag);
            }

            return ContentText.Decode(name, found, bag) is { } text && !MergeMarks.Report(name, text, 1, bag) ? IndicatorData.Read(name, text, options, bag) : null;
        }
    }

    private static ReadFile Merge<T>(ContentGroup group, Func<string, string> nameOf, YamlObject<T> format, Func<ContentEntry, DiagnosticBag, byte[]?> bytes, DiagnosticBag bag)
        where T : class
    {
        var name = nameOf(group.Original.Path);
        var reading = new YamlReading(bag);
        var isMarkdown = group.Original.Extension == ".md";
        var original = Parts(name, bytes(group.Original, bag), isMarkdown, bag);
        var isDraft = IsDraft(original.Keys);
        if (!isDraft) UnfinishedWords.Check(group.Kind, original.Keys, original.Body, format.Find, bag);
        var languages = ImmutableArray.CreateBuilder<Language>();
        var untouched = ImmutableArray.CreateBuilder<Language>();
        var hashes = ImmutableDictionary<Language, string>.Empty;
        Dictionary<Language, Prose>? bodies = null;
        foreach (var (language, entry) in group.Translations)
        {
            var translation = Parts(nameOf(entry.Path), bytes(entry, bag), isMarkdown, bag);
            if (!isDraft) UnfinishedWords.Check(group.Kind, translation.Keys, translation.Body, format.Find, bag);
            if (translation.Keys is null) continue;
            languages.Add(language);
            if (IsUntouched(original.Keys, original.Body, translation.Keys, translation.Body)) untouched.Add(language);
            if (translation.Keys.Take(TranslatedFromKey) is { } from && YamlFormats.Text.TryRead(from, reading, out var hash)) hashes = hashes.Add(language, hash);
            if (original.Keys is not null) format.Translate(original.Keys, translation.Keys, language.Tag, reading);
            if (translation.Body is { } body && !body.IsBlank) (bodies ??= [])[language] = body;
        }

        var keys = format.Read(original.Keys ?? new YamlMap(new SourceSpan(name)) { IsBlank = true }, reading, out _);
        return new ReadFile(group, name, keys)
        {
            Body = isMarkdown ? new LocalProse(original.Body ?? new Prose("", new SourceSpan(name)), bodies) : null,
            ContentHash = original.Hash,
            Translations = languages.DrainToImmutable(),
            Untouched = untouched.DrainToImmutable(),
            TranslatedFrom = hashes,
        };
    }

    private static bool IsDraft(YamlMap? keys) => keys?.Find("draft") is YamlScalar { Value: "true" };

    /// <summary>Whether a translation's text is still its original's; where neither has a text, whether title and summary are. A name alone
    /// may be the same in both languages.</summary>
    private static bool IsUntouched(YamlMap? original, Prose? body, YamlMap translation, Prose? translated)
    {
        if (original is null) return false;
        var ours = (body?.Markdown).AsSpan().Trim();
        var theirs = (translated?.Markdown).AsSpan().Trim();
        if (!ours.IsEmpty || !theirs.IsEmpty) return ours.SequenceEqual(theirs);
        return Text(original, "summary") is { Length: > 0 } summary && summary == Text(translation, "summary") && Text(original, "title") == Text(translation, "title");

        static string? Text(YamlMap keys, string key) =>
            keys.Entries.Where(e => e.Key.Value == key).Select(e => e.Value).OfType<YamlScalar>().FirstOrDefault()?.Value;
    }

    private static (YamlMap? Keys, Prose? Body, string Hash) Parts(string name, byte[]? bytes, bool isMarkdown, DiagnosticBag bag)
    {
        if (bytes is null || ContentText.Clean(name, bytes, bag) is not { } text) return (null, null, "");
        var hash = Hash(bytes, text.Span);
        if (isMarkdown)
        {
            if (FrontMatter.Split(name, text, bag) is not { } parts) return (null, null, hash);
            if (MergeMarks.Report(name, parts.Keys, parts.KeysLine, bag)) return (null, null, hash);
            return (YamlDocument.Read(name, parts.Keys, parts.KeysLine, bag), new Prose(parts.Body, new SourceSpan(name, parts.BodyLine)), hash);
        }

        if (Prose.IsBlankText(text.Span))
        {
            bag.Add(FilesCodes.EmptyFile, new SourceSpan(name), "The file is empty. Write its keys, or delete it.");
            return (null, null, hash);
        }

        if (MergeMarks.Report(name, text.Span, 1, bag)) return (null, null, hash);
        return (YamlDocument.Read(name, Encoding.UTF8.GetString(text.Span), 1, bag), null, hash);
    }

    /// <summary>The first 16 digits of the SHA-256 of the text as UTF-8 with <c>\n</c>, so that a checkout with other line ends has the same.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="text">Its text, see <see cref="ContentText.Clean"/>.</param>
    internal static string Hash(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var isPlain = !bytes.Contains((byte)'\r') && !bytes.StartsWith(Encoding.UTF8.Preamble);
        SHA256.HashData(isPlain ? bytes : text, hash);
        return Convert.ToHexStringLower(hash[..8]);
    }
}
