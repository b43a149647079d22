using StaticImpact.Model;

namespace StaticImpact.Wording;

/// <summary>A theme's file of strings: YAML, nested or with dotted keys.</summary>
/// <param name="Language">From the file's name: <c>es.yml</c> and <c>es.pages.yml</c> are both Spanish.</param>
/// <param name="Path">As messages name it.</param>
/// <param name="Text">Its content.</param>
public sealed record StringsFile(Language Language, string Path, string Text);
