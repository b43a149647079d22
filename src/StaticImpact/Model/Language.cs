namespace StaticImpact.Model;

/// <summary>A language tag such as <c>en</c> or <c>es-ES</c> (BCP 47). The initiative's first language is the original.</summary>
public readonly record struct Language(string Tag)
{
    public override string ToString() => Tag;
}
