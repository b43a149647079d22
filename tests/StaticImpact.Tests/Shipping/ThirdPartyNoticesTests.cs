namespace StaticImpact.Tests.Shipping;

/// <summary>What others wrote is shipped with the notices that their licences ask for.</summary>
public sealed class ThirdPartyNoticesTests
{
    [Fact]
    public void Notices_name_every_package_of_the_lock_file_with_its_licence_and_whose_it_is()
    {
        var file = Path.Combine(Repository.Root, ThirdPartyNotices.FileName);
        var text = ThirdPartyNotices.Text();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null) File.WriteAllText(file, text);
        Assert.Equal(text, File.ReadAllText(file).ReplaceLineEndings("\n"));
        Assert.Contains("Markdig 1", text, StringComparison.Ordinal);
        Assert.Contains("this list of conditions and the following disclaimer in the documentation", text, StringComparison.Ordinal);
    }
}
