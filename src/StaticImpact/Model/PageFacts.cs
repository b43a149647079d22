using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>What every content file may say about itself, whatever its kind.</summary>
public sealed record PageFacts
{
    /// <summary>Before a file has been read.</summary>
    public static PageFacts Unread { get; } = new()
    {
        Title = "",
        Body = new LocalProse(new Prose("", SourceSpan.None)),
        Source = SourceSpan.None,
        Path = "",
        Kind = "",
        SitePath = "",
    };

    public required LocalText Title { get; init; }
    public LocalText? Summary { get; init; }
    public required LocalProse Body { get; init; }

    /// <summary>The content file, at its title where the title's place is known.</summary>
    public required SourceSpan Source { get; init; }

    /// <summary>The file's path inside the content folder, with forward slashes, e.g. <c>goals/reading.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The public word of its kind: <c>stories</c>, <c>agenda</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Where its page stands in the site of the first language, from the root and with a slash at its end: <c>goals/reading/</c>.</summary>
    public required string SitePath { get; init; }

    public Photo? Photo { get; init; }
    public ImmutableArray<Document> Documents { get; init; } = [];
    public Notice? Notice { get; init; }

    /// <summary>Invented for demonstration; marked on its page and in every data file.</summary>
    public bool Illustrative { get; init; }

    public bool Draft { get; init; }
    public DateOnly? Date { get; init; }
    public DateOnly? Updated { get; init; }

    /// <summary>The last day on which it is shown.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>Addresses this page used to have, each starting with <c>/</c>.</summary>
    public ImmutableArray<Sourced<string>> Aliases { get; init; } = [];

    /// <summary>Whether readers of a language get the original, because there is no translation into it.</summary>
    public bool IsOriginalIn(Language language, Language first) => language != first && !Translations.Contains(language);

    /// <summary>Lighter comes first; items without a weight come after those with one.</summary>
    public int? Weight { get; init; }

    /// <summary>Whether readers find it by searching the site.</summary>
    public bool IsSearched { get; init; } = true;

    /// <summary>Languages other than the first for which a translation file exists.</summary>
    public ImmutableArray<Language> Translations { get; init; } = [];

    /// <summary>The only languages in which the page exists, the first among them; empty for all languages of the site.</summary>
    public ImmutableArray<Sourced<Language>> OnlyIn { get; init; } = [];

    /// <summary>Those of them whose file still holds the words of the original, as it was begun.</summary>
    public ImmutableArray<Language> Untouched { get; init; } = [];

    /// <summary>A hash of the original file's bytes, by which a translation knows whether it is older.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>The hash of the original that each translation says it was made from.</summary>
    public ImmutableDictionary<Language, string> TranslatedFrom { get; init; } = ImmutableDictionary<Language, string>.Empty;

    public bool IsIn(Language language)
    {
        foreach (var only in OnlyIn)
        {
            if (only.Value == language) return true;
        }

        return OnlyIn.IsEmpty;
    }
}

/// <summary>A picture with its description.</summary>
/// <param name="File">Path inside the content folder.</param>
/// <param name="Alt">What the picture shows, for those who do not see it.</param>
/// <param name="Consent">Recorded consent of the person shown, if any.</param>
public sealed record Photo(Sourced<string> File, LocalText? Alt, LocalText? Credit, PhotoConsent? Consent);

/// <summary>Consent given by the person shown, until a day (inclusive) if it ends.</summary>
public sealed record PhotoConsent(DateOnly Given, DateOnly? Until);

/// <summary>A file to download.</summary>
/// <param name="File">Path inside the content folder.</param>
public sealed record Document(Sourced<string> File, LocalText Title, DateOnly? Date)
{
    /// <summary>The mark of the file into which somebody has looked, see <see cref="ConfirmedFile"/>; null when nobody has.</summary>
    public string? Checked { get; init; }
}

/// <summary>A correction or data notice shown on top of a page.</summary>
public sealed record Notice(LocalText Heading, LocalText? Text);

/// <summary>Something said under a short heading: a principle, a role, a way to take part.</summary>
public sealed record Point(LocalText Title, LocalText? Text, AuthorLink? Url);

/// <summary>How to reach someone.</summary>
public sealed record Contact(LocalText? Name, string? Email, string? Phone, AuthorLink? Url, LocalText? Address);
