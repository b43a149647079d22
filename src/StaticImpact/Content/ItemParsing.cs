using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using StaticImpact.Content.Data;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary>Bytes of an item's files to typed front matter and bodies. Depends on nothing but its arguments, so that
/// items can be read in any order, at the same time, and kept while their files do not change.</summary>
internal sealed class ItemParsing
{
    /// <summary>The key by which a translation names the text it was made from.</summary>
    public const string TranslatedFromKey = "translated_from";

    private readonly Func<ContentEntry, DiagnosticBag, byte[]?> bytes;

    private ItemParsing(ContentGroup group, Func<string, string> nameOf, Originals originals, SharedTables tables, Func<ContentEntry, DiagnosticBag, byte[]?> bytes)
    {
        Tables = tables;
        Group = group;
        NameOf = nameOf;
        Originals = originals;
        this.bytes = bytes;
    }

    /// <summary>What is read.</summary>
    public ContentGroup Group { get; }

    /// <summary>A path of the content folder as messages name it.</summary>
    public Func<string, string> NameOf { get; }

    /// <summary>Of which files the bytes may be those of a file elsewhere.</summary>
    public Originals Originals { get; }

    /// <summary>Tables that several items read.</summary>
    internal SharedTables Tables { get; }

    /// <summary>What is wrong with the files.</summary>
    public DiagnosticBag Bag { get; } = new();

    /// <summary>Reads an item as its kind wants it.</summary>
    /// <param name="bytes">A file's bytes; null when it cannot be read, which has been reported in the bag.</param>
    /// <param name="tables">Tables that other items have read already; null for none.</param>
    public static ParsedItem Read(ContentGroup group, Func<string, string> nameOf, Originals originals, Func<ContentEntry, DiagnosticBag, byte[]?> bytes, SharedTables? tables = null)
    {
        var reading = new ItemParsing(group, nameOf, originals, tables ?? new SharedTables(), bytes);
        var read = group.Kind.Read(reading);
        return read with { Diagnostics = reading.Bag.ToSorted() };
    }

    /// <summary>A file's bytes; null when it cannot be read, which has been reported.</summary>
    public byte[]? Bytes(ContentEntry entry) => bytes(entry, Bag);

    /// <summary>Reads the original and puts the words of its translations in.</summary>
    public ParsedItem Read<T>(YamlObject<T> format)
        where T : class
    {
        var name = NameOf(Group.Original.Path);
        var reading = new YamlReading(Bag);
        var isMarkdown = Group.Original.Extension == ".md";
        var original = Parts(name, Bytes(Group.Original), isMarkdown, Bag);
        var isDraft = IsDraft(original.Keys);
        if (!isDraft) UnfinishedWords.Check(Group.Kind, original.Keys, original.Body, format.Find, Bag);
        var languages = ImmutableArray.CreateBuilder<Language>();
        var untouched = ImmutableArray.CreateBuilder<Language>();
        var hashes = ImmutableDictionary<Language, string>.Empty;
        Dictionary<Language, Prose>? bodies = null;
        foreach (var (language, entry) in Group.Translations)
        {
            var translation = Parts(NameOf(entry.Path), Bytes(entry), isMarkdown, Bag);
            if (!isDraft) UnfinishedWords.Check(Group.Kind, translation.Keys, translation.Body, format.Find, Bag);
            if (translation.Keys is null) continue;
            languages.Add(language);
            if (IsUntouched(original.Keys, original.Body, translation.Keys, translation.Body)) untouched.Add(language);
            if (translation.Keys.Take(TranslatedFromKey) is { } from && YamlFormats.Text.TryRead(from, reading, out var hash)) hashes = hashes.Add(language, hash);
            if (original.Keys is not null) format.Translate(original.Keys, translation.Keys, language.Tag, reading);
            if (translation.Body is { } body && !body.IsBlank) (bodies ??= [])[language] = body;
        }

        var keys = format.Read(original.Keys ?? new YamlMap(new SourceSpan(name)) { IsBlank = true }, reading, out _);
        return new ParsedItem(Group, name, keys)
        {
            Body = isMarkdown ? new LocalProse(original.Body ?? new Prose("", new SourceSpan(name)), bodies) : null,
            ContentHash = original.Hash,
            Links = [.. reading.Links.Select(link => new AuthorLink(link.Value, link.Span))],
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
