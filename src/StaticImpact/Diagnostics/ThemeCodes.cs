namespace StaticImpact.Diagnostics;

/// <summary>SI04: the theme.</summary>
public static class ThemeCodes
{
    public static DiagnosticCode ThemeMissing { get; } = new("SI0401", Severity.Error, "The theme does not exist",
        "Without its theme the site cannot be drawn.",
        "Write the name of a folder under themes/, or leave 'theme' out to use commons.");

    public static DiagnosticCode ThemeCircle { get; } = new("SI0402", Severity.Error, "Themes extend each other in a circle",
        "A theme that extends itself has no beginning.",
        "Take 'extends' out of one of the theme.yml files that the message names.");

    public static DiagnosticCode ThemeFileOutside { get; } = new("SI0403", Severity.Error, "A theme's file lies outside its folder",
        "A theme may be somebody else's work: it must not be able to publish other files of this machine.",
        "Replace the link by a copy of the file.");

    public static DiagnosticCode TemplateMissing { get; } = new("SI0404", Severity.Error, "A page has no template",
        "A page of this kind cannot be written.",
        "Add the template to the theme, or extend a theme that has it.");

    public static DiagnosticCode TemplateUnknown { get; } = new("SI0405", Severity.Error, "A template that no page uses",
        "A misspelt file name would leave the theme's change without effect.",
        "Rename the file to the page it is meant for.");

    public static DiagnosticCode OldCopy { get; } = new("SI0406", Severity.Warning, "A copied part of a theme has changed since",
        "A copy stays as it is when a later version mends or betters what it was copied from.",
        "See with 'staticimpact theme diff' what has changed, take over what you want, and note it with 'staticimpact theme seen'.");

    public static DiagnosticCode UnusedPart { get; } = new("SI0408", Severity.Warning, "A part of the theme that nothing shows",
        "A misspelt file name would leave the theme's change without effect.",
        "Name the file as the part that it is to replace, or include it somewhere.");

    public static DiagnosticCode NoSuchDrawing { get; } = new("SI0407", Severity.Error, "A goal's icon is not in the theme",
        "The goal would stand without its picture.",
        "Write a name that the message lists, or put a drawing of that name into assets/icons of your own theme.");

    public static DiagnosticCode TemplateSyntax { get; } = new("SI0410", Severity.Error, "A template cannot be read",
        "The page could come out cut or doubled.",
        "Correct the tag at the place shown.");

    public static DiagnosticCode TemplateForbidden { get; } = new("SI0411", Severity.Error, "A template uses what themes may not",
        "Templates whose every name is checked, without unencoded text, cannot harm readers, and end.",
        "Use the forms that the manual lists.");

    public static DiagnosticCode UnknownName { get; } = new("SI0412", Severity.Error, "A name in a template is not known",
        "A misspelt name would print nothing, and nobody would notice.",
        "Write the name as the message suggests; the manual lists what each page offers.");

    public static DiagnosticCode UnknownFunction { get; } = new("SI0413", Severity.Error, "A template calls a function that does not exist",
        "Its part of the page would be missing.",
        "Use one of the functions that the message lists.");

    public static DiagnosticCode UnknownPartial { get; } = new("SI0414", Severity.Error, "A template calls a template that does not exist",
        "Its part of the page would be missing.",
        "Write the path from the theme's folder without '.sbn-html', as in 'partials/tile'.");

    public static DiagnosticCode PartialCircle { get; } = new("SI0415", Severity.Error, "Templates call each other in a circle",
        "The page would never end.",
        "Take one of the calls out.");

    public static DiagnosticCode WrongKind { get; } = new("SI0416", Severity.Error, "A value is used as what it is not",
        "A list cannot be printed, and a text cannot be gone through.",
        "Use it as the message shows.");

    public static DiagnosticCode UnknownString { get; } = new("SI0417", Severity.Error, "A string is not in the strings files",
        "Readers would see a key in place of words.",
        "Add the key to strings/en.yml of the theme, or correct it.");

    public static DiagnosticCode StringPlaces { get; } = new("SI0418", Severity.Error, "A string and its values do not fit",
        "Readers would see a gap or '{name}' in a sentence.",
        "Give the string exactly the values that it names in braces.");

    public static DiagnosticCode UnknownAsset { get; } = new("SI0419", Severity.Error, "An asset is not in the theme",
        "The page would ask for a file that does not exist.",
        "Write the path under the theme's assets folder, or add the file.");

    public static DiagnosticCode UnknownIcon { get; } = new("SI0420", Severity.Error, "An icon is not in the theme",
        "The page would miss its sign.",
        "Use the name of a file in assets/icons without '.svg', or add one.");

    public static DiagnosticCode AbsentModel { get; } = new("SI0421", Severity.Error, "A template reads something that is absent on a page",
        "Part of the page would silently be empty.",
        "Put the part into {{ if … }} … {{ end }}, or write ?. in place of the dot.");

    public static DiagnosticCode UnsafePlace { get; } = new("SI0422", Severity.Error, "A value stands where it cannot be made safe",
        "Text from content could become markup or script.",
        "Put the value between tags or into an attribute in quotes.");

    public static DiagnosticCode EndlessTemplate { get; } = new("SI0423", Severity.Error, "A template that takes too long",
        "Lists inside lists multiply, and loops may never end: the site would not be built today.",
        "Go through fewer lists inside lists, and let every loop come to its end.");

    public static DiagnosticCode FailedExpression { get; } = new("SI0424", Severity.Error, "Something in a template cannot be worked out on a page",
        "Its part of the page would be missing.",
        "Make sure that what is divided by is not zero, and that numbers written in texts are numbers.");

    public static DiagnosticCode UnbalancedElements { get; } = new("SI0425", Severity.Error, "A template opens an element that it does not close, or the other way round",
        "Browsers would close it somewhere else, and the rest of the page could look broken or be read in the wrong order.",
        "Begin and end every element in the same template, branch and loop.");

    public static DiagnosticCode InlineCode { get; } = new("SI0426", Severity.Error, "A template holds a style or a program",
        "The security policy of every page forbids both, so browsers would pass them over.",
        "Use a class, a drawing, or a file under assets.");

    public static DiagnosticCode UnknownToken { get; } = new("SI0430", Severity.Error, "A design token is not known",
        "The value would have no effect.",
        "Use one of the theme's tokens; the message lists them.");

    public static DiagnosticCode BadTokenValue { get; } = new("SI0431", Severity.Error, "A design token has a value that cannot be used",
        "The style sheet would break from there on.",
        "Write a colour as '#0B5563', a length as '1rem'.");

    public static DiagnosticCode LowContrast { get; } = new("SI0432", Severity.Error, "Two colours are too close to be read",
        "People with low vision, and anyone in sunlight, could not read it (WCAG 2.2, 1.4.3 and 1.4.11).",
        "Use the colour that the message names, or another with enough contrast.");

    public static DiagnosticCode UnpairedColour { get; } = new("SI0433", Severity.Warning, "Nobody checks whether a colour can be read",
        "A colour that no pair of 'contrast' names may be too faint for many readers, and the build would not say so.",
        "Say under 'contrast' in theme.yml on what it stands, or what stands on it.");

    public static DiagnosticCode TokenTwice { get; } = new("SI0434", Severity.Warning, "A token is set twice",
        "What initiative.yml says wins, so a change in the theme would do nothing.",
        "Keep it in one of the two files.");

    public static DiagnosticCode AssetReference { get; } = new("SI0440", Severity.Error, "A style sheet names a file that is not in the theme",
        "Browsers would ask for a file that does not exist, or for one on somebody else's server.",
        "Write the path from the style sheet to a file under assets.");

    public static DiagnosticCode IconDrawing { get; } = new("SI0441", Severity.Error, "An icon cannot be put into pages",
        "Icons become part of every page: one may hold only shapes in the colour of the text.",
        "Draw it with path, circle, rect, line, polyline, polygon, ellipse and g, in 'currentColor' or 'none'.");

    public static DiagnosticCode BundleFile { get; } = new("SI0442", Severity.Error, "A bundle cannot be made",
        "The style sheet would miss a part.",
        "List files that are under the theme's assets folder.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        ThemeMissing, ThemeCircle, ThemeFileOutside, TemplateMissing, TemplateUnknown, OldCopy, UnusedPart, NoSuchDrawing, TemplateSyntax, TemplateForbidden,
        UnknownName, UnknownFunction, UnknownPartial, PartialCircle, WrongKind, UnknownString, StringPlaces, UnknownAsset,
        UnknownIcon, AbsentModel, UnsafePlace, EndlessTemplate, FailedExpression, UnbalancedElements, InlineCode, UnknownToken, BadTokenValue, LowContrast, UnpairedColour, TokenTwice, AssetReference, IconDrawing, BundleFile,
    ];
}
