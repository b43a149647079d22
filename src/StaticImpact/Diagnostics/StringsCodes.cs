namespace StaticImpact.Diagnostics;

/// <summary>SI045: a theme's strings files.</summary>
public static class StringsCodes
{
    public static DiagnosticCode WrongShape { get; } = new("SI0451", Severity.Error, "A string is neither text nor plural forms",
        "Only words can be shown to readers.",
        "Write 'key: text', or one text for each plural form as in {one: …, other: …}.");

    public static DiagnosticCode PluralForms { get; } = new("SI0452", Severity.Error, "Plural forms do not fit the language",
        "Readers would see the wrong form of a word beside a number.",
        "Write the forms that the message lists, each once.");

    public static DiagnosticCode Missing { get; } = new("SI0453", Severity.Warning, "A language lacks strings",
        "Readers of that language would see words of another one.",
        "Add the keys to the language's file under strings/.");

    public static DiagnosticCode Places { get; } = new("SI0454", Severity.Error, "A string has other places for values than in the first language",
        "Readers would see '{name}', or miss a figure.",
        "Use the same names in braces as the theme's first language, in any order.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [WrongShape, PluralForms, Missing, Places];
}
