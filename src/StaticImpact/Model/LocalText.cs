namespace StaticImpact.Model;

/// <summary>A text in the initiative's first language with whatever translations exist.</summary>
public sealed class LocalText
{
    private readonly IReadOnlyDictionary<Language, string>? translations;

    public LocalText(string original, IReadOnlyDictionary<Language, string>? translations = null)
    {
        Original = original;
        this.translations = translations is { Count: > 0 } ? translations : null;
    }

    public string Original { get; }

    /// <summary>The text in a language, or the original where no translation exists.</summary>
    public string In(Language language) =>
        translations is not null && translations.TryGetValue(language, out var text) ? text : Original;

    public bool IsTranslatedInto(Language language) => translations is not null && translations.ContainsKey(language);

    /// <summary>The same translations beside another original.</summary>
    public LocalText WithOriginal(string original) => new(original, translations);

    /// <summary>Two texts put together in every language that either is translated into.</summary>
    public LocalText With(LocalText other, Func<string, string, string> together)
    {
        var languages = (translations?.Keys ?? []).Union(other.translations?.Keys ?? []);
        return new(together(Original, other.Original), languages.ToDictionary(l => l, l => together(In(l), other.In(l))));
    }

    public override string ToString() => Original;

    public static implicit operator LocalText(string original) => new(original);
}
