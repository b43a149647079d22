namespace StaticImpact.Pages.Search;

/// <summary>How much a word counts in an entry, by where it stands. Each time it stands there adds one, within a step of
/// <see cref="Step"/>: no word of a text counts as much as one of a summary, however often it stands there.</summary>
public static class SearchWeight
{
    public const int Step = 20;
    public const int Body = 0;
    public const int Summary = Step;
    public const int Heading = Step + 10;
    public const int Title = 2 * Step;

    /// <summary>Where the words match equally, readers look for the measure.</summary>
    public const int NameOfMeasure = 3 * Step;
}
