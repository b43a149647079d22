using System.Text;
using StaticImpact.Markup;

namespace StaticImpact.Pages.Digest;

/// <summary>A digest as a piece of HTML that programs for newsletters take as it is: headings, lists and links, no styles.</summary>
public static class DigestHtml
{
    public static string Of(Digest digest)
    {
        var html = new StringBuilder();
        html.Append("<div lang=\"").Append(Html.Encode(digest.Language.Tag)).Append("\" dir=\"").Append(digest.Direction).Append("\">\n<h1>").Append(Html.Encode(digest.Title)).Append("</h1>\n");
        foreach (var section in digest.Sections)
        {
            html.Append("<h2>").Append(Html.Encode(section.Title)).Append("</h2>\n<ul>\n");
            foreach (var item in section.Items)
            {
                html.Append(item.Lang.Length == 0 ? "<li>" : $"<li lang=\"{Html.Encode(item.Lang)}\">").Append("<strong>").Append(Linked(item.Title, item.Url)).Append("</strong>");
                foreach (var line in item.Lines) html.Append("<br>\n").Append(Html.Encode(line.ReplaceLineEndings(" ").Trim()));
                html.Append("</li>\n");
            }

            html.Append("</ul>\n");
        }

        if (digest.Sections.IsEmpty) html.Append("<p>").Append(Html.Encode(digest.Nothing)).Append("</p>\n");
        if (digest.Site.Length > 0) html.Append("<p>").Append(Linked(digest.More, digest.Site)).Append("</p>\n");
        return html.Append("</div>\n").ToString();
    }

    private static string Linked(string text, string url) =>
        url.Length == 0 ? Html.Encode(text) : $"<a href=\"{Html.Encode(url)}\">{Html.Encode(text)}</a>";
}
