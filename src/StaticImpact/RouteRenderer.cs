using System.Buffers;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;
using StaticImpact.Theming;

namespace StaticImpact;

/// <summary>Makes the bytes of one address of a loaded site.</summary>
public sealed class RouteRenderer(LoadedSite loaded, DiagnosticBag bag)
{
    /// <summary>The files that were published as they are, and what was found in them.</summary>
    public CopiedFiles Copies { get; } = new(loaded, bag);

    /// <summary>Writes what stands at the route's address.</summary>
    public void Render(Route route, IBufferWriter<byte> output)
    {
        switch (route)
        {
            case PageRoute page:
                loaded.Theme.Render(page.Template, page.Model(loaded.Site), ContextOf(page), output, bag);
                break;
            case FileRoute file:
                output.Write(file.Bytes());
                break;
            case CopyRoute copy when loaded.Content.Find(copy.ContentPath) is { } entry:
                output.Write(Copies.Read(entry));
                break;
        }
    }

    private PageContext ContextOf(PageRoute page) => new(loaded.Site.Words[page.Language], page.Address.ToRoot, page.Address.ToString());
}
