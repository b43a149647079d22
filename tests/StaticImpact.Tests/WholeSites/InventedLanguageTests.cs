using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites;

/// <summary>A language needs no code: one that nobody has heard of comes by files alone, with its own direction, forms, digits and words.</summary>
public sealed partial class InventedLanguageTests
{
    private const string Strings = """
        plural: ru
        direction: rtl
        alphabet: z y x
        language.name: Qaqa
        number: {decimal: "·", group: "'", digits: "abcdefghij", minus: "~", million: "{n} qil"}
        unit.percent.value: "%{n}"
        unit.percent.short: "%{n}"
        unit.percent.change: {one: "{n} qone", few: "{n} qfew", many: "{n} qmany", other: "{n} qother"}
        date.long: "{day}/{month}/{year}"
        date.months: {11: Qovem}
        nav: {goals: Qoals, home: Qome}
        list.last: "{a} q {b}"
        status.name.baseline-only: Qone
        page.home.goals: Qur qoals
        notice.untranslated: {heading: Qot yet, text: "Qis is {language}."}
        """;

    [Fact]
    public void An_invented_language_comes_by_files_alone()
    {
        using var site = SiteTest.From()
            .Change("initiative.yml", "theme: commons", "theme: ours")
            .Change("initiative.yml", "languages: [en]", "languages: [en, qaa]")
            .Add("goals/reading.qaa.md", "---\ntitle: Qeading\n---\nQa qa.\n")
            .Add("indicators/third-grade.csv", "period,value\n2022,40\n2023,43\n");
        var strings = Directory.CreateDirectory(Path.Combine(site.Folder, "themes", "ours", "strings")).FullName;
        File.WriteAllText(Path.Combine(strings, "..", "theme.yml"), "name: Ours\nextends: commons\n");
        File.WriteAllText(Path.Combine(strings, "qaa.yml"), Strings);
        var result = site.Build();
        Assert.False(result.HasErrors, SiteTest.Lines(result.Diagnostics));

        var home = site.Read("qaa/index.html");
        Assert.Contains("<html lang=\"qaa\" dir=\"rtl\">", home, StringComparison.Ordinal);
        Assert.Contains("Qur qoals", home, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"qaa\">Qaqa</a>", site.Read("index.html"), StringComparison.Ordinal);
        var goal = site.Read("qaa/goals/reading/index.html");
        Assert.Contains("Qeading</h1>", goal, StringComparison.Ordinal);
        var measure = SiteTest.Plain(site.Read("qaa/indicators/third-grade/index.html"));
        // 43 percent in its own digits and order of signs; a difference takes a form of the rule that it borrows.
        Assert.Contains("%ed", measure, StringComparison.Ordinal);
        Assert.True(measure.Contains("d qfew", StringComparison.Ordinal) || measure.Contains("d·a qother", StringComparison.Ordinal), measure);
        Assert.Contains("Qis is English.", measure, StringComparison.Ordinal);
        Assert.Contains("/Qovem/2026", SiteTest.Plain(home + measure), StringComparison.Ordinal);
    }

    /// <summary>Tables that are data about languages, and the language that stands in where a project names none.</summary>
    private static readonly string[] MayName = ["Model/LanguageTable.cs", "Wording/PluralRules.cs", "Content/LanguageTag.cs", "PlainLanguage/Readability.cs"];

    [Fact]
    public void No_code_asks_which_language_it_speaks()
    {
        var source = Path.Combine(Repository.Root, "src", "StaticImpact");
        var asking = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(source, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(f => !f.Name.StartsWith("obj/", StringComparison.Ordinal) && !f.Name.StartsWith("bin/", StringComparison.Ordinal) && !MayName.Contains(f.Name))
            .SelectMany(f => AsksForOne().Matches(f.Text).Select(m => $"{f.Name}: {m.Value}"));
        Assert.Empty(asking);
    }

    [GeneratedRegex("""(==|!=|\bis|\bor|\bcase|StartsWith\(|Equals\()\s*"(en|es|fr|de|ar|he|pt|zh)(-|")""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AsksForOne();
}
