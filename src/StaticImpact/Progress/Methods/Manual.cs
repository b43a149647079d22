namespace StaticImpact.Progress.Methods;

/// <summary>The author's own judgement, shown as such with its reason.</summary>
public sealed class Manual : ProgressMethod
{
    /// <summary>What <see cref="ProgressReading.DecidedBy"/> says: there is no rule but the author.</summary>
    public const string DecidedBy = "author-judged";

    public static Manual Instance { get; } = new();

    public override string Name => "manual";

    public override int Version => 1;

    public override JudgedBy By => JudgedBy.Author;

    public override string Gloss => "your judgement";
}
