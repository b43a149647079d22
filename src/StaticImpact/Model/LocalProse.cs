namespace StaticImpact.Model;

/// <summary>A body of Markdown in the first language with its translations.</summary>
public sealed class LocalProse(Prose original, IReadOnlyDictionary<Language, Prose>? translations = null)
{
    public Prose Original { get; } = original;

    public Prose In(Language language) =>
        translations is not null && translations.TryGetValue(language, out var prose) ? prose : Original;

    public bool IsTranslatedInto(Language language) => translations is not null && translations.ContainsKey(language);

    /// <summary>Each text with its language.</summary>
    /// <param name="first">The language of the original.</param>
    public IEnumerable<(Language Language, Prose Text)> ByLanguage(Language first) =>
        translations is null ? [(first, Original)] : translations.Select(t => (t.Key, t.Value)).Prepend((first, Original));

    public IEnumerable<Prose> All => translations is null ? [Original] : translations.Values.Prepend(Original);
}
