using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticImpact.ShapeGenerator;

/// <summary>What a comment says, as a line of Markdown. Read from the source itself: the compiler looks into comments only where it is
/// asked for a documentation file.</summary>
internal static class DocComment
{
    /// <param name="member">A type, a property, or a parameter of a record.</param>
    /// <param name="problem">What is wrong with it, or null.</param>
    /// <returns>Nothing where there is none.</returns>
    public static string Of(SyntaxNode member, out string? problem)
    {
        problem = null;
        var isParameter = member is ParameterSyntax;
        var lines = LinesAbove(isParameter ? member.Parent!.Parent! : member);
        if (lines.Length == 0) return "";
        try
        {
            var document = XElement.Parse("<doc>" + lines + "</doc>");
            var element = isParameter
                ? document.Elements("param").FirstOrDefault(e => (string?)e.Attribute("name") == ((ParameterSyntax)member).Identifier.ValueText)
                : document.Element("summary");
            return element is null ? "" : Plain(element, out problem);
        }
        catch (XmlException e)
        {
            problem = "it is not well formed: " + e.Message;
            return "";
        }
    }

    private static string LinesAbove(SyntaxNode declaration)
    {
        var text = new StringBuilder();
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            // A comment where the compiler does not look into it; else a tree of its own.
            if (!trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && !trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)) continue;
            foreach (var line in trivia.ToFullString().Split('\n'))
            {
                var start = line.TrimStart();
                if (start.StartsWith("///", StringComparison.Ordinal)) text.Append(start.Substring(3)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Plain(XElement element, out string? problem)
    {
        problem = null;
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            if (node is XText plain) text.Append(plain.Value);
            else if (node is XElement { Name.LocalName: "c" } code) text.Append('`').Append(code.Value).Append('`');
            else if (node is XElement other) problem = $"<{other.Name.LocalName}> has no place there, only text and <c>";
        }

        return Regex.Replace(text.ToString(), @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(1)).Trim();
    }
}
