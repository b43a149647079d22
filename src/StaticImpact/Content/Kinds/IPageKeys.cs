using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Kinds;

/// <summary>Front matter of a file that becomes a page.</summary>
internal interface IPageKeys
{
    PageKeys Page { get; }

    /// <summary>Files that keys of its own name, beside those of the page.</summary>
    IEnumerable<Sourced<string>> Files => [];
}
