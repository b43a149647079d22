using StaticImpact.Diagnostics;
using StaticImpact.Publishing;

namespace StaticImpact.Tests.Publishing;

public sealed class OutputGuardTests : IDisposable
{
    private readonly OutputTest test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void The_root_and_home_are_refused()
    {
        Assert.Contains("it is the root of the disk", Refusal("/"), StringComparison.Ordinal);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        Assert.Contains("it holds your home folder", Refusal(home), StringComparison.Ordinal);
        Assert.Contains("it holds your home folder", Refusal(home + "/x/../"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_content_and_what_is_above_or_inside_it_are_refused()
    {
        test.Write("repo/.git", "gitdir: elsewhere");
        test.Write("content/initiative.yml", "");
        test.Write("other/content/initiative.yml", "");
        Assert.Contains("it is the root of a repository", Refusal(In("repo")), StringComparison.Ordinal);
        Assert.Contains("content', which the site is made from", Refusal(test.Root), StringComparison.Ordinal);
        Assert.Contains("it holds '", Refusal(In("content")), StringComparison.Ordinal);
        Assert.Contains("it is inside '", Refusal(In("content/site")), StringComparison.Ordinal);
        Assert.Contains("it holds the content of an initiative", Refusal(In("other")), StringComparison.Ordinal);
        Assert.Contains("it holds the content of an initiative", Refusal(In("other/content")), StringComparison.Ordinal);
        Assert.Equal(["content/initiative.yml", "other/content/initiative.yml", "repo/.git"],
            Directory.EnumerateFiles(test.Root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(test.Root, f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_does_not_hide_where_it_leads()
    {
        test.Write("content/initiative.yml", "");
        Directory.CreateSymbolicLink(In("innocent"), In("content"));
        Assert.Contains("it holds '", Refusal(In("innocent")), StringComparison.Ordinal);
        Assert.Contains("it is inside '", Refusal(In("innocent/site")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_refused()
    {
        test.Write("x", "mine");
        Assert.Contains("it is a file", Refusal(In("x")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_the_machines_failure()
    {
        test.Write("x", "mine");
        Assert.Null(OutputFolder.Begin(In("x/y/site"), new OutputGuard(In("content")), test.Bag));
        var found = Assert.Single(test.Bag.ToSorted());
        Assert.True(PublishingCodes.IsMachineFailure(found.Code), found.ToString());
    }

    private string In(string path) => Path.Combine(test.Root, path);

    private string Refusal(string path)
    {
        var bag = new DiagnosticBag();
        using var publication = OutputFolder.Begin(path, new OutputGuard(In("content")), bag);
        Assert.Null(publication);
        var found = Assert.Single(bag.ToSorted());
        Assert.Equal("SI0701", found.Code.Id);
        return found.Message;
    }
}
