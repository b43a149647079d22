using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using StaticImpact.Diagnostics;

namespace StaticImpact.Wording;

/// <summary>One string of a theme: a text with places for values such as <c>{name}</c>, or one such text for each plural
/// form. Inside a text, <c>{n|case|cases}</c> chooses by the number <c>n</c>, its forms in the order of the language's rule.</summary>
public sealed class Phrase
{
    private readonly ImmutableArray<(PluralCategory Category, ImmutableArray<PhrasePart> Parts)> forms;

    private Phrase(ImmutableArray<(PluralCategory, ImmutableArray<PhrasePart>)> forms, SourceSpan span)
    {
        this.forms = forms;
        Counts = forms.Length > 1 || forms.Any(f => f.Item2.Any(part => !part.Forms.IsDefault));
        Span = span;
    }

    /// <summary>Where it stands, for messages.</summary>
    public SourceSpan Span { get; }

    /// <summary>The plural rule of the language it is written in, which need not be that of the page; null for the page's.</summary>
    public PluralRule? Rule { get; init; }

    /// <summary>True when it has forms of its own to choose from by a number.</summary>
    public bool HasForms => forms.Length > 1;

    /// <summary>The names of the values it takes, each once, in alphabetical order.</summary>
    public ImmutableArray<string> Names =>
        [.. forms.SelectMany(f => f.Parts).Select(p => p.Name).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether any part of it is chosen by a number.</summary>
    public bool Counts { get; }

    public static Phrase OfText(string text, SourceSpan span = default, PluralRule? rule = null) =>
        new([(PluralCategory.Other, PhrasePart.Parse(text))], span) { Rule = rule };

    /// <summary>One text for each plural form. Without <see cref="PluralCategory.Other"/> the last one stands for it.</summary>
    public static Phrase OfForms(IEnumerable<(PluralCategory Category, string Text)> forms, SourceSpan span = default, PluralRule? rule = null) =>
        new([.. forms.Select(f => (f.Category, PhrasePart.Parse(f.Text)))], span) { Rule = rule };

    /// <summary>The text with its values filled in. A name without a value stays as written, so that the mistake is seen.</summary>
    /// <param name="usual">The rule of a phrase that has none of its own.</param>
    public string Fill(PluralRule usual, ReadOnlySpan<(string Name, string Value)> values)
    {
        var rule = Rule ?? usual;
        var parts = Form(forms.Length == 1 ? PluralCategory.Other : CategoryOf(rule, "n", values));
        if (parts is [{ Name: null } only]) return only.Text;
        // Built on the stack: thousands of short texts a page.
        var builder = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        foreach (var part in parts)
        {
            if (part.Name is null)
            {
                builder.AppendLiteral(part.Text);
            }
            else if (!part.Forms.IsDefault)
            {
                var index = rule.Categories.IndexOf(CategoryOf(rule, part.Name, values));
                builder.AppendLiteral(part.Forms[index < 0 || index >= part.Forms.Length ? part.Forms.Length - 1 : index]);
            }
            else
            {
                builder.AppendLiteral(ValueOf(part.Name, values) ?? part.Text);
            }
        }

        return builder.ToStringAndClear();
    }

    private ImmutableArray<PhrasePart> Form(PluralCategory category)
    {
        foreach (var form in forms)
        {
            if (form.Category == category) return form.Parts;
        }

        return forms[^1].Parts;
    }

    /// <summary>The form for the value <c>#name</c>, a plain number given beside the text that is shown, or else for the text itself.</summary>
    private static PluralCategory CategoryOf(PluralRule rule, string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = ValueOf("#" + name, values) ?? ValueOf(name, values);
        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return PluralCategory.Other;
        var point = text!.IndexOf('.', StringComparison.Ordinal);
        return rule.For(number, point < 0 ? 0 : text.Length - point - 1);
    }

    private static string? ValueOf(string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (key, value) in values)
        {
            if (string.Equals(key, name, StringComparison.Ordinal)) return value;
        }

        return null;
    }
}
