using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Kinds;

/// <summary>How front matter refers to the items of a kind.</summary>
/// <param name="Noun">What messages call one: <c>goal</c>.</param>
/// <param name="Unknown">What a reference to nothing is.</param>
internal abstract record ItemReference(string Noun, DiagnosticCode Unknown)
{
    /// <summary>The noun with its article.</summary>
    public string One => (Noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + Noun;

    /// <param name="kindOf">Of which kind an id is, with its article; null when of none.</param>
    public abstract ReferenceTable NewTable(Func<string, string?> kindOf);
}

/// <param name="Make">The id that a reference means.</param>
internal sealed record ItemReference<TId>(string Noun, DiagnosticCode Unknown, Func<string, TId> Make) : ItemReference(Noun, Unknown)
    where TId : struct
{
    public override ReferenceTable NewTable(Func<string, string?> kindOf) => new ReferenceTable<TId>(this, kindOf);
}
