namespace StaticImpact.Model;

/// <summary>The quotation marks of a language.</summary>
/// <param name="Open">Before a quotation.</param>
/// <param name="InnerOpen">Before a quotation within one.</param>
public sealed record QuoteMarks(char Open, char Close, char InnerOpen, char InnerClose)
{
    public const char Apostrophe = '’';

    /// <summary>Whether spaces stand between these marks and what they enclose, and before <c>: ; ! ?</c>: as French has it, but not in Switzerland.</summary>
    public bool AreSpaced { get; init; }
}
