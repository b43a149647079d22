namespace StaticImpact.Diagnostics;

/// <summary>SI0240 to SI0242, SI0292 and SI0293: HTML by hand that the security policy of every page keeps from working.</summary>
public static class HtmlCodes
{
    public static DiagnosticCode Frame { get; } = new("SI0240", Severity.Error,
        "A frame or a player inside a text",
        "What a frame shows comes from a website that learns who reads the page, before they have asked for anything. The security policy of every page forbids it, so readers would see an empty box.",
        "Write '::: video' for a film and '::: link' for anything else: a card that leads there. Link to files of your own.");

    public static DiagnosticCode Form { get; } = new("SI0241", Severity.Error,
        "A form inside a text",
        "A site of files takes nothing in, and no page may send what readers type to another website. They would fill in the form for nothing.",
        "Link to the form where it stands, with '::: link' or under 'take_part' in initiative.yml.");

    public static DiagnosticCode Script { get; } = new("SI0242", Severity.Error,
        "A script inside a text",
        "The security policy of every page forbids it, so it would never run.",
        "Take it out; link to what it would have shown.");

    public static DiagnosticCode Style { get; } = new("SI0292", Severity.Error,
        "Styles inside a text",
        "The security policy of every page forbids them; they would also ignore dark colors and print.",
        "Use a class of the theme, or a theme of your own.");

    public static DiagnosticCode Fetch { get; } = new("SI0293", Severity.Error,
        "HTML that loads a picture from elsewhere",
        "The security policy of every page forbids it: the other website would learn who reads the page.",
        "Put the picture into content/media, and mind its licence.");

    public static IReadOnlyList<DiagnosticCode> All { get; } = [Frame, Form, Script, Style, Fetch];
}
