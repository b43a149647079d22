namespace StaticImpact.Pages.Search;

/// <summary>What a sign does in a word that is searched for.</summary>
internal enum SignKind
{
    /// <summary>It parts words.</summary>
    Separator,

    /// <summary>It is passed over: accents, vowel points, signs that are not seen.</summary>
    Silent,

    /// <summary>It belongs to the word it stands in, but is no letter of it.</summary>
    Apostrophe,

    Letter,

    /// <summary>A letter of a script that puts no spaces between words.</summary>
    Dense,

    /// <summary>It is searched as other signs.</summary>
    Folded,
}
