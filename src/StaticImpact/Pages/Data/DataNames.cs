using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Data;

/// <summary>The words that published data use for what front matter and data files declare; the same as theirs.</summary>
internal static class DataNames
{
    public static string Of(CensoredValue censored) =>
        (censored.IsAbove ? ">" : "<") + censored.Bound.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The flags' words with spaces between them, as data files write them; empty without flags.</summary>
    public static string Of(ObservationFlags flags)
    {
        if (flags == ObservationFlags.None) return "";
        var words = "";
        foreach (var (name, flag) in PublicWords.Flags.Choices)
        {
            if ((flags & flag) != 0) words += words.Length == 0 ? name : " " + name;
        }

        return words;
    }
}
