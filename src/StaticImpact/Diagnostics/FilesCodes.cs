namespace StaticImpact.Diagnostics;

/// <summary>SI01: files and front matter.</summary>
public static class FilesCodes
{
    public static DiagnosticCode WrongEncoding { get; } = new("SI0101", Severity.Error,
        "The file is not UTF-8 text",
        "Letters such as é and ñ would turn into other signs on the site.",
        "Save the file as UTF-8: in Notepad \"Save as\", Encoding \"UTF-8\"; in Excel \"CSV UTF-8\".");

    public static DiagnosticCode EmptyFile { get; } = new("SI0102", Severity.Error,
        "The file is empty",
        "An empty file is nearly always one that was not saved, so it is never taken for a page without words.",
        "Write the file's content, or delete the file.");

    public static DiagnosticCode NoFrontMatter { get; } = new("SI0103", Severity.Error,
        "The file has no front matter",
        "The title and all facts about a page stand between two lines of three hyphens at the top of its file.",
        "Start the file with a line ---, then 'title: …' and the other keys, then another line ---.");

    public static DiagnosticCode OpenFrontMatter { get; } = new("SI0104", Severity.Error,
        "The front matter does not end",
        "Without the second line of three hyphens there is no telling keys from text.",
        "Put a line of exactly three hyphens below the last key.");

    public static DiagnosticCode UnknownKey { get; } = new("SI0105", Severity.Error,
        "Unknown key",
        "A misspelt key would silently leave its value off the site.",
        "Use one of the keys the message lists.");

    public static DiagnosticCode MissingKey { get; } = new("SI0106", Severity.Error,
        "A required key is missing",
        "Without it the page could not be shown or would mislead.",
        "Add the key with its value.");

    public static DiagnosticCode DuplicateKey { get; } = new("SI0107", Severity.Error,
        "A key is written twice",
        "Only one of the two values could be shown, and which would be chance.",
        "Keep the one you mean and delete the other.");

    public static DiagnosticCode BadYaml { get; } = new("SI0108", Severity.Error,
        "The keys cannot be read",
        "Front matter and .yml files are YAML, in which spaces, colons and quotes have a meaning.",
        "Write each key as 'key: value' on its own line, and put text with special characters in quotes.");

    public static DiagnosticCode Tab { get; } = new("SI0109", Severity.Error,
        "A tab is used for indentation",
        "YAML takes only spaces there, since a tab looks different in every editor.",
        "Replace each tab at the start of a line by two spaces.");

    public static DiagnosticCode YamlMagic { get; } = new("SI0110", Severity.Error,
        "YAML anchors, aliases and tags are not used here",
        "They are hard to see and can make a small file explode; mostly they are text that begins with *, & or !.",
        "Put the whole value in quotes.");

    public static DiagnosticCode WrongKind { get; } = new("SI0111", Severity.Error,
        "The value is of the wrong kind",
        "A list stands where one value is expected, or the other way round, so it cannot be shown.",
        "Write the value in the form the message shows.");

    public static DiagnosticCode EmptyValue { get; } = new("SI0112", Severity.Error,
        "A key has no value",
        "It was probably meant to have one.",
        "Write the value, or delete the line.");

    public static DiagnosticCode BadDate { get; } = new("SI0113", Severity.Error,
        "Not a date",
        "Dates decide what is shown when; 03/04/2026 means two different days to two readers.",
        "Write year-month-day, such as 2026-11-22.");

    public static DiagnosticCode BadNumber { get; } = new("SI0114", Severity.Error,
        "Not a number, or out of its limits",
        "A number that is guessed at could be wrong by a factor of a thousand.",
        "Write digits with a decimal point and without separators, such as 1234.5.");

    public static DiagnosticCode UnknownChoice { get; } = new("SI0115", Severity.Error,
        "The value is not one of the choices",
        "The site would not know what to do with it.",
        "Use one of the words the message lists.");

    public static DiagnosticCode BadAddress { get; } = new("SI0116", Severity.Error,
        "Not an address",
        "A link that leads nowhere, or that could run a script, must not reach the site.",
        "Write a whole address such as https://example.org/, or an email address.");

    public static DiagnosticCode BadFrequency { get; } = new("SI0117", Severity.Error,
        "Not a length of time",
        "It decides when something is overdue.",
        "Write week, month, quarter or year, or a number of them such as '6 weeks'.");

    public static DiagnosticCode TooDeep { get; } = new("SI0118", Severity.Error,
        "Nested too deeply",
        "No key needs so many levels, so the file is damaged or not meant for this site.",
        "Look for brackets or indentation too many.");

    public static DiagnosticCode SeveralDocuments { get; } = new("SI0119", Severity.Error,
        "More than one YAML document in a file",
        "Only the first would be read.",
        "Write everything in one document, without '---' in between.");

    public static DiagnosticCode BadFileName { get; } = new("SI0120", Severity.Error,
        "The file's name cannot be an id",
        "Names become addresses and are what other files refer to.",
        "Use lower-case letters, digits and hyphens, such as third-grade-reading.md.");

    public static DiagnosticCode SameId { get; } = new("SI0121", Severity.Error,
        "Two files mean the same item",
        "One would hide the other, and on some computers they cannot even exist side by side.",
        "Rename or delete one of them.");

    public static DiagnosticCode RefusedLink { get; } = new("SI0122", Severity.Error,
        "A link in the content folder is not followed",
        "It leads out of the folder or round in a circle, so the site would depend on one computer.",
        "Put the file itself in the content folder.");

    public static DiagnosticCode FileOrFolder { get; } = new("SI0123", Severity.Error,
        "A folder stands where a file belongs, or the other way round",
        "What is in it would not reach the site.",
        "Rename it, or put a file (or folder) of that name there.");

    public static DiagnosticCode TooLarge { get; } = new("SI0124", Severity.Error,
        "The file is too large",
        "It is probably not what its name says, and would make every page slow.",
        "Split the file, or move pictures and documents to media/.");

    public static DiagnosticCode UnusedFile { get; } = new("SI0125", Severity.Warning,
        "A file or folder that is not used",
        "What it says does not reach the site.",
        "Rename or move it as the message suggests, or delete it.");

    public static DiagnosticCode SkippedTime { get; } = new("SI0158", Severity.Warning,
        "A time that the clocks skip",
        "On the night when summer time begins an hour is left out, so calendars would show another time than the page.",
        "Write a time before or after that hour.");

    public static DiagnosticCode NoDateInName { get; } = new("SI0126", Severity.Error,
        "The file's name does not start with a date",
        "The day of an update or event is part of its file name and of its address.",
        "Name the file year-month-day-name.md, such as 2026-11-22-reading-night.md.");

    public static DiagnosticCode NoInitiative { get; } = new("SI0127", Severity.Error,
        "There is no initiative.yml",
        "It holds the initiative's name, place and languages, without which there is no site.",
        "Add content/initiative.yml with at least 'name: …' and 'place: …'.");

    public static DiagnosticCode CannotRead { get; } = new("SI0128", Severity.Error,
        "The file cannot be read",
        "The computer refused it: it may be open in another program, or you may lack the right to read it.",
        "Close other programs that use the file and check its permissions.");

    public static DiagnosticCode ControlCharacter { get; } = new("SI0129", Severity.Error,
        "A character that is not text",
        "Invisible control characters break pages and feeds. They often come from copying out of a PDF or a word processor.",
        "Delete the character at the place the message names.");

    public static DiagnosticCode NotWords { get; } = new("SI0130", Severity.Error,
        "A translation holds more than words",
        "Data, dates and references come from the original, so that no two languages can disagree.",
        "Delete the key from the translation.");

    public static DiagnosticCode NoOriginal { get; } = new("SI0131", Severity.Error,
        "A translation without an original",
        "A page exists because its original does; this one would never be shown.",
        "Add the original file, or rename the translation to match it.");

    public static DiagnosticCode LanguageNotUsed { get; } = new("SI0132", Severity.Warning,
        "A translation in a language the site does not have",
        "It is not shown.",
        "Add the language to 'languages' in initiative.yml, or correct the file's name.");

    public static DiagnosticCode TranslatesNothing { get; } = new("SI0133", Severity.Warning,
        "A translation of something the original does not say",
        "It is not shown: what a page says is said by its original.",
        "Add it to the original, or delete it here.");

    public static DiagnosticCode CutByRemark { get; } = new("SI0146", Severity.Warning,
        "A text that ends at a number sign",
        "To YAML a '#' after a space begins a remark, so the rest of the line is on no page.",
        "Put the whole text in quotes, as in 'title: \"Our #1 goal\"'; or give the remark a line of its own.");

    public static DiagnosticCode ListWithoutBrackets { get; } = new("SI0147", Severity.Error,
        "Several values without brackets",
        "With commas alone YAML takes them for one value, which is none of them.",
        "Put them in brackets, as in 'goals: [reading, housing]', or give each a line that begins with '- '.");

    public static DiagnosticCode ListsDiffer { get; } = new("SI0148", Severity.Error,
        "A translation with more items than its original",
        "Items of a list have no names and are matched by their place: a word too many may stand for another one.",
        "Translate the items of the original, each in its place.");

    public static DiagnosticCode KeysDisagree { get; } = new("SI0134", Severity.Error,
        "Two keys do not go together",
        "One of them would be ignored or the page would contradict itself.",
        "Change or delete one of them.");

    public static DiagnosticCode BadText { get; } = new("SI0135", Severity.Error,
        "The text does not have the expected form",
        "A colour, language, time zone or address that cannot be understood cannot be used.",
        "Write it in the form the message shows.");

    public static DiagnosticCode UnsafeFile { get; } = new("SI0136", Severity.Error,
        "A file that could run a program in a reader's browser",
        "Whoever opens it gives what is in it the rights of this website.",
        "Save the picture without scripts and links to elsewhere, or as PNG; write pages as Markdown under pages/.");

    public static DiagnosticCode StaysHome { get; } = new("SI0137", Severity.Warning,
        "Files that are not published",
        "Only files that a page, a list of documents or initiative.yml names are published: a raw table, minutes or a photo left among the content must not go public by accident.",
        "Name each file where readers should find it, list it under 'publish' in initiative.yml, or move it out of content/.");

    public static DiagnosticCode KeptFile { get; } = new("SI0138", Severity.Error,
        "A file that is never published as it is",
        "Figures stand in it as they were before small numbers were hidden, or remarks that are meant for colleagues.",
        "Take the line out, and link to the page instead.");

    public static DiagnosticCode UnholdableName { get; } = new("SI0139", Severity.Error,
        "A name that not every computer can hold",
        "Windows, macOS or the host would refuse the file or take it for another, and the site could not be built or published there.",
        "Rename the file or folder with letters, digits and hyphens.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        WrongEncoding, EmptyFile, NoFrontMatter, OpenFrontMatter, UnknownKey, MissingKey, DuplicateKey, BadYaml, Tab,
        YamlMagic, WrongKind, EmptyValue, BadDate, BadNumber, UnknownChoice, BadAddress, BadFrequency, TooDeep,
        SeveralDocuments, BadFileName, SameId, RefusedLink, FileOrFolder, TooLarge, UnusedFile, NoDateInName,
        NoInitiative, CannotRead, ControlCharacter, NotWords, NoOriginal, LanguageNotUsed, TranslatesNothing,
        KeysDisagree, BadText, UnsafeFile, StaysHome, KeptFile, UnholdableName, CutByRemark, ListWithoutBrackets, ListsDiffer,
    ];
}
