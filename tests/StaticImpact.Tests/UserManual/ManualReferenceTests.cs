using StaticImpact.Diagnostics;
using StaticImpact.Tests.UserManual.Reference;

namespace StaticImpact.Tests.UserManual;

/// <summary>The manual's pages about commands, keys, messages and members of templates are written from the program, and are what it is today.</summary>
public sealed class ManualReferenceTests
{
    private static readonly Lazy<SortedDictionary<string, string>> Generated = new(() =>
        new(KeyPages.All().Concat(MessagePages.All()).Append(CommandPage.Page()).Append(MemberPage.Page()).ToDictionary(p => p.Name, p => p.Text, StringComparer.Ordinal), StringComparer.Ordinal));

    public static bool IsGenerated(string name) => Generated.Value.ContainsKey(name);

    [Fact]
    public void Pages_about_commands_keys_messages_and_members_are_current()
    {
        var isUpdating = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null;
        var stale = new List<string>();
        foreach (var (name, text) in Generated.Value)
        {
            var file = Path.Combine(ManualPage.Root, name);
            if (File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text) continue;
            stale.Add(name);
            if (!isUpdating) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(isUpdating || stale.Count == 0, $"The program has changed and these pages of the manual have not; write them with UPDATE_SNAPSHOTS=1: {string.Join(", ", stale)}.");
    }

    [Fact]
    public void No_page_about_keys_or_messages_is_left_over()
    {
        foreach (var folder in new[] { "keys", "messages" })
        {
            var files = Directory.GetFiles(Path.Combine(ManualPage.Root, "manual", folder)).Select(f => $"manual/{folder}/{Path.GetFileName(f)}");
            Assert.All(files, f => Assert.True(IsGenerated(f), f));
        }
    }

    [Fact]
    public void Every_message_stands_in_the_manual_with_what_to_do()
    {
        var pages = string.Concat(Generated.Value.Where(p => p.Key.StartsWith("manual/messages/", StringComparison.Ordinal)).Select(p => p.Value));
        Assert.Empty(DiagnosticCodes.All.Where(c => !pages.Contains($"## {c.Id} ", StringComparison.Ordinal)));
    }
}
