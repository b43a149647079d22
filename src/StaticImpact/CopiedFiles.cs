using System.Collections.Concurrent;
using System.Globalization;
using StaticImpact.Content;
using StaticImpact.Content.Documents;
using StaticImpact.Content.Media;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact;

/// <summary>Files of the content folder on their way out. Pictures go without what cameras and programs wrote beside the pixels; documents and
/// films are looked into. Each file is read once. May be asked from several threads.</summary>
public sealed class CopiedFiles(LoadedSite loaded, DiagnosticBag bag)
{
    /// <summary>Larger files are refused: no host serves them well.</summary>
    private const long LargestFile = 200_000_000;
    private const int MostNamed = 10;

    private readonly ConcurrentBag<string> withPlace = [];

    /// <summary>The bytes to publish; none when the file must not go out, which has been reported.</summary>
    public ReadOnlySpan<byte> Read(ContentEntry entry)
    {
        if (loaded.Content.ReadBytes(entry, LargestFile, bag) is not { } bytes) return default;
        var place = new SourceSpan(loaded.Content.NameOf(entry.Path));
        if (Picture.IsUnshown(entry.Extension, bytes))
        {
            bag.Add(MediaCodes.UnshownPicture, place, "Most browsers do not show pictures of this kind. Save it as JPEG or WebP, and name that file.");
            return default;
        }

        if (entry.Extension == ".svg") return Drawing(entry, bytes, place);
        if (!Picture.Is(bytes) && !Picture.IsNamedSo(entry.Extension))
        {
            LookInto(entry, bytes, place);
            return bytes;
        }

        if (Picture.Clean(bytes) is not { } clean)
        {
            bag.Add(MediaCodes.DamagedPicture, place, $"This is no whole picture{(Picture.Is(bytes) ? ": it ends too early, or a part of it is damaged" : " of the kind that its name says")}. Open it in a picture program and save it again.");
            return default;
        }

        if (clean.HadPlace) withPlace.Add(entry.Path);
        return clean.Bytes;
    }

    /// <summary>Tells in one sentence what was left out, once all files have been read.</summary>
    public void Report()
    {
        if (withPlace.IsEmpty) return;
        var paths = withPlace.Order(StringComparer.Ordinal).ToList();
        var named = string.Join(", ", paths.Take(MostNamed)) + (paths.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {paths.Count - MostNamed} more") : "");
        var (counted, they) = paths.Count == 1 ? ("1 picture", "it was") : (string.Create(CultureInfo.InvariantCulture, $"{paths.Count} pictures"), "they were");
        bag.Add(MediaCodes.PlaceRemoved, new SourceSpan(loaded.Content.Name), $"{counted} carried the place where {they} taken; removed from the site: {named}.");
    }

    private ReadOnlySpan<byte> Drawing(ContentEntry entry, byte[] bytes, SourceSpan place)
    {
        if (DrawingCleaning.Clean(bytes) is not { } clean)
        {
            bag.Add(MediaCodes.DamagedPicture, place, "A picture inside this drawing is damaged, or of a kind that most browsers do not show. Open the drawing, put the picture in anew as JPEG or PNG, and save it.");
            return default;
        }

        if (clean.HadPlace) withPlace.Add(entry.Path);
        return clean.Bytes;
    }

    /// <summary>As it can stand in a list of YAML.</summary>
    private static string Listed(string text) => text.AsSpan().IndexOfAny(",[]{}:#'\"") < 0 ? text : $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private void LookInto(ContentEntry entry, byte[] bytes, SourceSpan place)
    {
        var found = DocumentInspection.Inspect(entry.Extension, bytes);
        if (found.Holds.IsEmpty && found.Unread is null) return;
        var mark = ConfirmedFile.MarkOf(bytes);
        var confirmed = loaded.Site.Initiative.Files.Checked;
        if (confirmed.Contains(new ConfirmedFile(entry.Path, mark))) return;
        var since = confirmed.FirstOrDefault(file => file.Path == entry.Path) switch
        {
            null => "",
            { Mark: ConfirmedFile.AnyState } => "It is not said which state of this file was looked into, and another may have taken its place. ",
            _ => "The file is no longer the one that somebody looked into. ",
        };
        var confirm = $"write 'checked: [{Listed($"{entry.Path} {mark}")}]' into initiative.yml, or 'checked: {mark}' beside the file under 'documents'";
        if (!found.Holds.IsEmpty)
        {
            bag.Add(MediaCodes.HoldsMore, place, $"{since}The file holds more than it shows: {string.Join("; ", found.Holds)}. Take out what is not for readers in the program that made it. If they may have it, {confirm}.");
        }

        if (found.Unread is { } why) bag.Add(MediaCodes.NotLookedInto, place, $"{since}Nobody can tell what this file holds besides what it shows. {why} If readers may have all that is in it, {confirm}.");
    }
}
