using System.Text;

namespace StaticImpact.Pages.Digest;

/// <summary>A digest as plain text.</summary>
public static class DigestText
{
    public static string Of(Digest digest)
    {
        var text = new StringBuilder(digest.Title).Append('\n');
        foreach (var section in digest.Sections)
        {
            text.Append('\n').Append(section.Title).Append('\n');
            foreach (var item in section.Items)
            {
                text.Append("- ").Append(item.Title).Append('\n');
                foreach (var line in item.Lines) text.Append("  ").Append(line.ReplaceLineEndings(" ").Trim()).Append('\n');
                if (item.Url.Length > 0) text.Append("  ").Append(item.Url).Append('\n');
            }
        }

        if (digest.Sections.IsEmpty) text.Append('\n').Append(digest.Nothing).Append('\n');
        if (digest.Site.Length > 0) text.Append('\n').Append(digest.More).Append(": ").Append(digest.Site).Append('\n');
        return text.ToString();
    }
}
