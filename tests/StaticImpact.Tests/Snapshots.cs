using System.Runtime.CompilerServices;

namespace StaticImpact.Tests;

/// <summary>Holds output against files beside the test. A mismatch writes <c>*.changed</c> beside the snapshot, to be compared
/// and accepted with UPDATE_SNAPSHOTS=1; a build server never accepts.</summary>
internal static class Snapshots
{
    public static void Match(string name, string actual, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(FolderOf(test), name);
        var changed = path + ".changed";
        if (IsUpdating)
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") is null or "", "Snapshots are not accepted on a build server.");
            Directory.CreateDirectory(FolderOf(test));
            File.WriteAllText(path, actual);
            File.Delete(changed);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (expected == actual)
        {
            File.Delete(changed);
            return;
        }

        Directory.CreateDirectory(FolderOf(test));
        File.WriteAllText(changed, actual);
        Assert.Fail(expected is null
            ? $"There is no snapshot {name}. Look at {changed} and accept it with UPDATE_SNAPSHOTS=1."
            : $"{name} has changed at {FirstDifference(expected, actual)}. Compare it with {changed}.");
    }

    /// <summary>A snapshot that no test asks for would look like a promise.</summary>
    public static void NoneIsUnused(IEnumerable<string> names, [CallerFilePath] string test = "")
    {
        var folder = FolderOf(test);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!).Where(f => !f.EndsWith(".changed", StringComparison.Ordinal)) : [];
        Assert.Empty(files.Except(names, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    private static string FolderOf(string test) => Path.Combine(Path.GetDirectoryName(test)!, "Snapshots");

    private static string FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Min(before.Length, after.Length); i++)
        {
            if (before[i] != after[i]) return $"line {i + 1}:\n- {before[i]}\n+ {after[i]}";
        }

        return $"line {Math.Min(before.Length, after.Length) + 1}";
    }
}
