using StaticImpact.Markup;

namespace StaticImpact.Pages.Views;

/// <summary>One line of a fact list: a term and what is said of it.</summary>
/// <param name="Term">What it is about; nothing where the value says it all.</param>
/// <param name="Value">What is said of it.</param>
/// <param name="Key">A word that says which fact it is, for classes; nothing where themes need none.</param>
[Shape("fact")]
public sealed partial record FactView(string Term, Html Value, string Key)
{
    /// <summary>Of plain text.</summary>
    public FactView(string term, string value, string key)
        : this(term, Html.FromText(value), key)
    {
    }
}
