using StaticImpact.Markup;

namespace StaticImpact.Pages.Views;

/// <summary>One line of a fact list: a term and what is said of it.</summary>
public sealed record FactView(string Term, Html Value, string Key = "")
{
    public FactView(string term, string value, string key = "")
        : this(term, Html.FromText(value), key)
    {
    }

    public static Shape<FactView> Shape { get; } = Pages.Shape.Of<FactView>("fact")
        .Text("term", v => v.Term)
        .Html("value", v => v.Value)
        .Text("key", v => v.Key);
}
