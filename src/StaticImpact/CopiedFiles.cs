using System.Collections.Concurrent;
using System.Globalization;
using StaticImpact.Content;
using StaticImpact.Content.Documents;
using StaticImpact.Content.Media;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages;

namespace StaticImpact;

/// <summary>Files of the content folder on their way out. Pictures go without what cameras and programs wrote beside the pixels; documents and
/// films are looked into. Each file is read once. May be asked from several threads.</summary>
/// <param name="cache">With what was found in files that have not changed since; null looks into every file.</param>
public sealed class CopiedFiles(LoadedSite loaded, DiagnosticBag bag, LoadCache? cache = null)
{
    /// <summary>Larger files are refused: no host serves them well.</summary>
    private const long LargestFile = 200_000_000;
    private const int MostNamed = 10;

    private readonly ConcurrentBag<string> withPlace = [];

    /// <summary>The bytes to publish; none when the file must not go out, which has been reported.</summary>
    public ReadOnlySpan<byte> Read(ContentEntry entry)
    {
        if (loaded.Content.ReadBytes(entry, LargestFile, bag) is not { } bytes) return default;
        var look = LookAt(entry, bytes);
        Tell(entry, look);
        return look.Bytes;
    }

    /// <summary>Looks at every file that would go out, and tells what was found.</summary>
    public void Check()
    {
        Parallel.ForEach(loaded.Plan.Routes.OfType<CopyRoute>(), route =>
        {
            if (loaded.Content.Find(route.ContentPath) is { } entry) Check(entry);
        });
        Report();
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

    private void Check(ContentEntry entry)
    {
        if (cache?.Looks.TryGetValue(entry.Path, out var kept) == true && kept.Entry == entry)
        {
            Tell(entry, kept.Look);
            return;
        }

        if (loaded.Content.ReadBytes(entry, LargestFile, bag) is not { } bytes) return;
        var look = LookAt(entry, bytes) with { Bytes = null };
        cache?.Looks[entry.Path] = (entry, look);
        Tell(entry, look);
    }

    private static Look LookAt(ContentEntry entry, byte[] bytes)
    {
        if (Picture.IsUnshown(entry.Extension, bytes)) return Look.Refused(MediaCodes.UnshownPicture, "Most browsers do not show pictures of this kind. Save it as JPEG or WebP, and name that file.");
        if (entry.Extension == ".svg")
        {
            return DrawingCleaning.Clean(bytes) is { } drawing
                ? new Look(drawing.Bytes) { HadPlace = drawing.HadPlace }
                : Look.Refused(MediaCodes.DamagedPicture, "A picture inside this drawing is damaged, or of a kind that most browsers do not show. Open the drawing, put the picture in anew as JPEG or PNG, and save it.");
        }

        if (Picture.Is(bytes) || Picture.IsNamedSo(entry.Extension))
        {
            return Picture.Clean(bytes) is { } clean
                ? new Look(clean.Bytes) { HadPlace = clean.HadPlace }
                : Look.Refused(MediaCodes.DamagedPicture, $"This is no whole picture{(Picture.Is(bytes) ? ": it ends too early, or a part of it is damaged" : " of the kind that its name says")}. Open it in a picture program and save it again.");
        }

        if (entry.Extension == ".vtt" && Captions.Fault(bytes) is { } fault) return Look.Refused(FilmCodes.BadCaptions, fault);
        var found = DocumentInspection.Inspect(entry.Extension, bytes);
        var isQuiet = found.Holds.IsEmpty && found.Unread is null;
        return new Look(bytes) { Found = found, Mark = isQuiet ? "" : ConfirmedFile.MarkOf(bytes) };
    }

    private void Tell(ContentEntry entry, Look look)
    {
        var place = new SourceSpan(loaded.Content.NameOf(entry.Path));
        if (look.Refusal is { } refusal) bag.Add(refusal.Code, place, refusal.Why);
        if (look.HadPlace) withPlace.Add(entry.Path);
        var confirmed = loaded.Site.Initiative.Files.Checked;
        if (look.Mark.Length == 0 || confirmed.Contains(new ConfirmedFile(entry.Path, look.Mark))) return;
        var since = confirmed.FirstOrDefault(file => file.Path == entry.Path) switch
        {
            null => "",
            { Mark: ConfirmedFile.AnyState } => "It is not said which state of this file was looked into, and another may have taken its place. ",
            _ => "The file is no longer the one that somebody looked into. ",
        };
        var confirm = $"write 'checked: [{Listed($"{entry.Path} {look.Mark}")}]' into initiative.yml, or 'checked: {look.Mark}' beside the file under 'documents'";
        if (!look.Found.Holds.IsEmpty)
        {
            bag.Add(MediaCodes.HoldsMore, place, $"{since}The file holds more than it shows: {string.Join("; ", look.Found.Holds)}. Take out what is not for readers in the program that made it. If they may have it, {confirm}.");
        }

        if (look.Found.Unread is { } why) bag.Add(MediaCodes.NotLookedInto, place, $"{since}Nobody can tell what this file holds besides what it shows. {why} If readers may have all that is in it, {confirm}.");
    }

    /// <summary>As it can stand in a list of YAML.</summary>
    private static string Listed(string text) => text.AsSpan().IndexOfAny(",[]{}:#'\"") < 0 ? text : $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>What was seen in a file.</summary>
    /// <param name="Bytes">What goes out; null when nothing does, or when only the finding is kept.</param>
    internal sealed record Look(byte[]? Bytes)
    {
        public (DiagnosticCode Code, string Why)? Refusal { get; private init; }

        public bool HadPlace { get; init; }

        public Inspection Found { get; init; } = Inspection.Nothing;

        /// <summary>See <see cref="ConfirmedFile"/>; empty where there is nothing to confirm.</summary>
        public string Mark { get; init; } = "";

        public static Look Refused(DiagnosticCode code, string why) => new((byte[]?)null) { Refusal = (code, why) };
    }
}
