using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming.Templates.Reading;

/// <summary>Tags of other template languages that Scriban takes for text: readers would see them on the page.</summary>
internal static partial class OtherTags
{
    public static IEnumerable<Diagnostic> Check(string file, string text, List<TemplateTag> tags)
    {
        var next = 0;
        foreach (Match match in Tags().Matches(text))
        {
            while (next < tags.Count && tags[next].End <= match.Index) next++;
            if (next < tags.Count && tags[next].Start.Offset <= match.Index) continue;
            if (match.ValueSpan.StartsWith("{%{") || (match.Index > 0 && text[match.Index - 1] == '{')) continue;
            var before = text.AsSpan(0, match.Index);
            var line = before.Count('\n') + 1;
            var column = match.Index - before.LastIndexOf('\n');
            yield return new Diagnostic(ThemeCodes.TemplateForbidden, new SourceSpan(file, line, column, match.Length), match.Value.Contains('%', StringComparison.Ordinal)
                ? $"'{match.Value}' is not Scriban and would be printed as it stands. Tags are '{{{{ … }}}}': '{{{{ if … }}}}', '{{{{ for … in … }}}}', '{{{{ end }}}}'."
                : $"'{match.Value}' would be printed as it stands. A value stands in double braces: '{{{{ {match.Value.Trim('$', '{', '}', ' ')} }}}}'.");
        }
    }

    [GeneratedRegex(@"\{%(?!\{)[^%\n]*%\}|<%[^%\n]*%>|\$?\{ ?[a-z_][a-z0-9_.]* ?\}\}?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tags();
}
