using System.Text;
using StaticImpact.Pages;

namespace StaticImpact.Tests.UserManual.Reference;

/// <summary>Every member that a template can name, from the shapes that the compiler writes.</summary>
internal static class MemberPage
{
    public static (string Name, string Text) Page()
    {
        var text = new StringBuilder(ReferenceText.Head("Members of templates", "What each template of a theme can show.", 145)).Append("""
            These lists come from the program itself. Every page has the members of its own, and those of *every page*. A member that is a model has members, too: `card.title`.

            An empty text, an empty list and null are false in a condition. Numbers, dates and values come as words of the page's language. Where a member is for machines, it says how it is written.


            """.ReplaceLineEndings("\n"));
        Section(text, [PageFrame.Shape], "");
        foreach (var (template, shape) in PageShapes.All.OrderBy(p => p.Key, StringComparer.Ordinal)) Section(text, [shape], $"Template `{template}`. ");
        // Groups of whatever cards are one thing to read about.
        var parts = Shapes.ViewTests.All.Except(PageShapes.All.Values).GroupBy(s => s.Meaning, StringComparer.Ordinal);
        foreach (var part in parts.OrderBy(p => Heading([.. p]), StringComparer.Ordinal)) Section(text, [.. part], "");
        return ("manual/members.md", text.ToString().TrimEnd('\n') + "\n");
    }

    /// <param name="shapes">One, or several that differ in what they hold.</param>
    private static void Section(StringBuilder text, Shape[] shapes, string before)
    {
        var members = shapes[0].Members.Values.Where(m => shapes[0] == PageFrame.Shape || !IsOfEveryPage(m)).ToList();
        text.Append("## ").Append(Heading(shapes)).Append("\n\n").Append(before).Append(Marked(shapes[0].Meaning)).Append("\n\n");
        foreach (var member in members)
        {
            text.Append('`').Append(member.Name).Append("`\n")
                .Append(":   ").Append(Marked(member.Meaning)).Append("\\\n")
                .Append("    ").Append(KindOf(member, shapes.Length > 1)).Append(".\n\n");
        }
    }

    private static bool IsOfEveryPage(Member member) => PageFrame.Shape.Members.TryGetValue(member.Name, out var own) && own.Meaning == member.Meaning;

    private static string Heading(Shape[] shapes)
    {
        var name = shapes.Length == 1 ? shapes[0].Name : shapes[0].Name[(shapes[0].Name.LastIndexOf(' ') + 1)..];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string KindOf(Member member, bool holdsAnything) => member.Kind switch
    {
        MemberKind.Text => "Text",
        MemberKind.Address => "Address",
        MemberKind.Html => "HTML",
        MemberKind.Flag => "True or false",
        MemberKind.Number => "Whole number",
        MemberKind.Texts => "List of texts",
        MemberKind.Object => Link("Model", member.Of!),
        MemberKind.List when holdsAnything => "List of what it is a group of",
        MemberKind.List => Link("List", member.Of!),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Link(string kind, Shape shape)
    {
        var alike = Shapes.ViewTests.All.Where(s => s.Meaning == shape.Meaning).ToArray();
        return $"[{kind}: {shape.Name}](#{ReferenceText.Anchor(Heading(alike))})";
    }

    /// <summary>A meaning, where what stands in backquotes is code and all else is shown as it is.</summary>
    private static string Marked(string meaning) =>
        string.Join('`', meaning.Split('`').Select((part, i) => i % 2 == 0 ? ReferenceText.Plain(part) : part));
}
