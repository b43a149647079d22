using System.Text;

namespace StaticImpact.Progress;

/// <summary>How one value is worked out, as text a reader can follow. Symbols stand in braces, so that a page can
/// show the formula as it is or with this indicator's numbers in it.</summary>
/// <param name="Id">The value's name in published data, e.g. <c>share</c>.</param>
/// <param name="Symbol">Its symbol in other formulas, e.g. <c>p</c>.</param>
/// <param name="Template">E.g. <c>({yn} − {y0}) / ({yT} − {y0})</c>.</param>
public sealed record MethodFormula(string Id, string Symbol, string Template)
{
    public MethodFormula(Quantity quantity, string symbol, string template)
        : this(quantity.Name, symbol, template) => Quantity = quantity;

    /// <summary>What it works out, where that is one of the numbers of a reading.</summary>
    public Quantity? Quantity { get; }

    /// <summary>The formula with its symbols, e.g. <c>(yn − y0) / (yT − y0)</c>.</summary>
    public string Text => Fill(symbol => symbol);

    /// <summary>The formula with something in place of each symbol.</summary>
    public string Fill(Func<string, string> of)
    {
        var text = new StringBuilder(Template.Length);
        var from = 0;
        while (Template.IndexOf('{', from) is var open and >= 0)
        {
            var close = Template.IndexOf('}', open);
            text.Append(Template, from, open - from).Append(of(Template[(open + 1)..close]));
            from = close + 1;
        }

        return text.Append(Template, from, Template.Length - from).ToString();
    }
}
