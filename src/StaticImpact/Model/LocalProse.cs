namespace StaticImpact.Model;

/// <summary>A body of Markdown in the first language with its translations.</summary>
public sealed class LocalProse(Prose original, IReadOnlyDictionary<Language, Prose>? translations = null)
{
    public Prose Original { get; } = original;

    public Prose In(Language language) =>
        translations is not null && translations.TryGetValue(language, out var prose) ? prose : Original;

    public bool IsTranslatedInto(Language language) => translations is not null && translations.ContainsKey(language);

    public IEnumerable<Prose> All => translations is null ? [Original] : translations.Values.Prepend(Original);
}
