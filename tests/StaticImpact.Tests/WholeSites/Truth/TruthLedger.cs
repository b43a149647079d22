using System.Collections.Concurrent;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>What a reader with a pencil has found: every sentence is either checked, and counted by its kind, or a problem.</summary>
internal sealed class TruthLedger
{
    private readonly ConcurrentDictionary<string, int> checkedKinds = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> problems = new();

    public IReadOnlyDictionary<string, int> Checked => checkedKinds;

    public IReadOnlyCollection<string> Problems => problems;

    public int CountOf(string kind) => checkedKinds.GetValueOrDefault(kind);

    public void Count(string kind) => checkedKinds.AddOrUpdate(kind, 1, (_, n) => n + 1);

    public void Problem(string problem) => problems.Enqueue(problem);

    /// <summary>The first few, for a test's message.</summary>
    public void AssertTrue() => Assert.True(problems.IsEmpty, $"{problems.Count} problems:\n{string.Join('\n', problems.Take(25))}");
}
