using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>One address of the site and how its bytes are made. Producing one never reads another's output.</summary>
public abstract record Route(Address Address)
{
    /// <summary>The content file to name when something is wrong with what this makes; none for pages made from many.</summary>
    public SourceSpan Source { get; init; } = SourceSpan.None;

    /// <summary>A rough measure of how long it takes, so that the heaviest start first.</summary>
    public int Weight { get; init; }
}

/// <summary>A page: a template and the model it shows, made only when the page is wanted.</summary>
/// <param name="Template">Name of the template, e.g. <c>pages/goal</c>.</param>
/// <param name="InFirst">Its address in the first language.</param>
/// <param name="Make">Makes the model; its shape is <see cref="PageShapes"/>' entry for the template.</param>
public sealed record PageRoute(Address Address, Language Language, string Template, Address InFirst, Func<PageScope, object> Make) : Route(Address)
{
    /// <summary>The template of an address that a page used to have, which sends readers on at once.</summary>
    internal const string Moved = "pages/moved";

    /// <summary>Whether this sends readers on at once; no script may run there.</summary>
    public bool SendsOn => Template == Moved;

    /// <summary>What the template shows of a site, which the route itself does not hold, so that it can outlast one.</summary>
    public object Model(Site site) => Make(new PageScope(site, Language, InFirst) { Kind = Template[(Template.IndexOf('/') + 1)..] });
}

/// <summary>A file made from the model: data, feeds, drawings.</summary>
public sealed record FileRoute(Address Address, Func<byte[]> Bytes) : Route(Address);

/// <summary>A file of the content folder, published as it is.</summary>
/// <param name="ContentPath">Path inside the content folder.</param>
public sealed record CopyRoute(Address Address, string ContentPath) : Route(Address);
