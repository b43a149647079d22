namespace StaticImpact.Tests.Fuzzing;

/// <summary>Something of the program that reads files of people.</summary>
/// <param name="Name">As the report calls it.</param>
/// <param name="Count">How many changed files the explicit run gives it; every commit gives it a small part.</param>
/// <param name="Words">What may stand in such files.</param>
/// <param name="Read">Reads one; an exception is a fault.</param>
internal sealed record FuzzReader(string Name, int Count, IReadOnlyList<FuzzSeed> Seeds, IReadOnlyList<string> Words, Action<FuzzSeed> Read)
{
    public override string ToString() => Name;
}
