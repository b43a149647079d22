using System.Runtime.CompilerServices;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Wording;

/// <summary>The words of the theme that ships, for tests, in plain characters.</summary>
internal static class TestWords
{
    private static readonly Lazy<Strings> Theme = new(Load);

    public static Strings All => Theme.Value;
    public static Words English => All.In(new Language("en")).ForData;
    public static Words Spanish => All.In(new Language("es")).ForData;
    public static Words French => All.In(new Language("fr")).ForData;

    public static string RepositoryFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    /// <summary>Words of a made-up language from a few strings.</summary>
    public static Words Of(string tag, params (string Key, string Text)[] strings) =>
        new Strings([(new Language(tag), strings.ToDictionary(s => s.Key, s => Phrase.OfText(s.Text)))]).In(new Language(tag)).ForData;

    private static Strings Load()
    {
        var bag = new DiagnosticBag();
        var files = Directory.GetFiles(Path.Combine(RepositoryFolder(), "themes", "commons", "strings"), "*.yml")
            .Order(StringComparer.Ordinal)
            .Select(path => StringsFile.At(new SourceSpan("strings/" + Path.GetFileName(path)), File.ReadAllText(path)));
        var strings = Strings.Load([.. files], bag);
        Assert.Empty(bag.ToSorted().Select(d => d.ToString()));
        return strings;
    }
}
