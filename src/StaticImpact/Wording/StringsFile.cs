using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Wording;

/// <summary>A theme's file of strings: YAML, nested or with dotted keys.</summary>
/// <param name="Language">From the file's name: <c>es.yml</c> and <c>es.pages.yml</c> are both Spanish.</param>
/// <param name="Place">The file, as messages name it.</param>
/// <param name="Text">Its content.</param>
public sealed record StringsFile(Language Language, SourceSpan Place, string Text)
{
    /// <summary>The language is the part of the file's name before the first dot.</summary>
    public static StringsFile At(SourceSpan place, string text)
    {
        var name = place.File[(place.File.LastIndexOf('/') + 1)..];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return new StringsFile(new Language(dot < 0 ? name : name[..dot]), place, text);
    }
}
