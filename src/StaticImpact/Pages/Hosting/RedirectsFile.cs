using System.Text;

namespace StaticImpact.Pages.Hosting;

/// <summary><c>_redirects</c> of Netlify, Cloudflare Pages and GitLab Pages: old address, new address, status.</summary>
internal static class RedirectsFile
{
    /// <param name="isForced">Whether redirects win over the pages at the old addresses, which send readers on in their own way.</param>
    public static byte[] Of(Site site, bool isForced)
    {
        var status = isForced ? " 301!\n" : " 301\n";
        var text = new StringBuilder("# Made by StaticImpact from the content's 'aliases'.\n");
        foreach (var redirect in Redirect.Of(site))
        {
            text.Append(redirect.From).Append(' ').Append(redirect.To).Append(status);
            text.Append(redirect.FromWithoutSlash).Append(' ').Append(redirect.To).Append(status);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
