using System.Net;

namespace StaticImpact.Markup;

/// <summary>A start tag in HTML that an author wrote.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="Start">Where its <c>&lt;</c> stands.</param>
/// <param name="Length">Up to its <c>&gt;</c>.</param>
internal sealed record AuthorsTag(string Name, int Start, int Length, IReadOnlyList<AuthorsTag.Attribute> Attributes)
{
    /// <summary>Their content is no markup.</summary>
    private static readonly string[] Raw = ["script", "style", "textarea", "title"];

    /// <summary>The value without entities; null where there is no such attribute.</summary>
    public string? this[string name] => Attributes.FirstOrDefault(attribute => attribute.Name == name)?.Value;

    /// <summary>Reads each character once. What is never closed ends it: the rest is inside.</summary>
    public static List<AuthorsTag> Read(string html)
    {
        var tags = new List<AuthorsTag>();
        for (var at = 0; (at = html.IndexOf('<', at)) >= 0;)
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                if (at < 0) break;
                continue;
            }

            if (at + 1 >= html.Length || !char.IsAsciiLetter(html[at + 1]))
            {
                at++;
                continue;
            }

            if (ReadTag(html, at) is not { } tag) break;
            tags.Add(tag);
            at += tag.Length;
            if (!Raw.Contains(tag.Name, StringComparer.Ordinal)) continue;
            at = html.IndexOf("</" + tag.Name, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0) break;
        }

        return tags;
    }

    private static AuthorsTag? ReadTag(string html, int start)
    {
        var at = start + 1;
        while (at < html.Length && !IsEnd(html[at])) at++;
        var name = html[(start + 1)..at].ToLowerInvariant();
        var attributes = new List<Attribute>();
        while (true)
        {
            while (at < html.Length && (char.IsWhiteSpace(html[at]) || html[at] == '/')) at++;
            if (at >= html.Length) return null;
            if (html[at] == '>') return new AuthorsTag(name, start, at + 1 - start, attributes);
            var begin = at++;
            while (at < html.Length && html[at] != '=' && !IsEnd(html[at])) at++;
            var key = html[begin..at].ToLowerInvariant();
            var end = at;
            while (at < html.Length && char.IsWhiteSpace(html[at])) at++;
            var value = "";
            if (at < html.Length && html[at] == '=')
            {
                at++;
                while (at < html.Length && char.IsWhiteSpace(html[at])) at++;
                if (at < html.Length && html[at] is '"' or '\'')
                {
                    var close = html.IndexOf(html[at], at + 1);
                    if (close < 0) return null;
                    value = html[(at + 1)..close];
                    at = close + 1;
                }
                else
                {
                    var first = at;
                    while (at < html.Length && html[at] != '>' && !char.IsWhiteSpace(html[at])) at++;
                    value = html[first..at];
                }

                end = at;
            }

            attributes.Add(new Attribute(key, WebUtility.HtmlDecode(value).Trim(), begin, end - begin));
        }
    }

    private static bool IsEnd(char c) => c is '>' or '/' || char.IsWhiteSpace(c);

    /// <param name="Name">In small letters.</param>
    /// <param name="Value">Without entities and outer white space; empty where there is none.</param>
    /// <param name="Start">Where it stands.</param>
    /// <param name="Length">With its value.</param>
    internal sealed record Attribute(string Name, string Value, int Start, int Length);
}
