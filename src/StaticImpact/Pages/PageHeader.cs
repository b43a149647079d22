using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages;

/// <summary>What a page says about itself to its surroundings.</summary>
public sealed record PageHeader
{
    public required string Title { get; init; }
    public string Summary { get; init; } = "";

    /// <summary>The content file the page is made from; null for pages made from many.</summary>
    public PageFacts? Facts { get; init; }

    /// <summary>A second text that it shows; null without one.</summary>
    public LocalProse? MoreText { get; init; }

    /// <summary>The pages above it, from the top, without home.</summary>
    public IReadOnlyList<LinkView> Parents { get; init; } = [];
    public LinkView? Previous { get; init; }
    public LinkView? Next { get; init; }
    public IReadOnlyList<NoticeView> Notices { get; init; } = [];
    public bool HideFromSearchEngines { get; init; }

    /// <summary>The feed of what the page is about; null without one.</summary>
    public Address? Feed { get; init; }

    /// <summary>Made when a template asks for it.</summary>
    public Func<Html>? StructuredData { get; init; }

    /// <summary>False for pages whose template writes its own first heading.</summary>
    public bool ShowHeading { get; init; } = true;
}
