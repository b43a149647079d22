using StaticImpact.Content;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.WholeSites;

/// <summary>The data files that hold what the site hides: said where they stand, and moved out of the project by <c>protect</c>.</summary>
public sealed class SourcesTests : IDisposable
{
    private const string Data = "period,school,value,n,denominator,note\n2020,,80,800,1000,\n2020,North,75,750,990,\"A \"\"note\"\", with signs\"\n2020,South,50,5,10,Only 5 of 10.\n2021,,82,820,1000,\n2021,North,79,770,975,\n2021,South,28,7,25,\n";

    private readonly SiteTest site = SiteTest.From();
    private readonly string outside = Directory.CreateTempSubdirectory("originals-").FullName;

    public SourcesTests()
    {
        site.Add("indicators/m.md", "---\ntitle: M\ngoal: reading\nunit: percent\ndirection: higher\n---\nT\n").Add("indicators/m.csv", Data);
    }

    public void Dispose()
    {
        site.Dispose();
        if (Directory.Exists(outside)) Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void Site_is_the_same_from_the_original_and_from_the_protected_file()
    {
        site.Build();
        var before = site.Files();
        var said = CommandLine.Fine(site.Folder, "protect", "--original", outside);
        var original = Path.Combine(outside, "indicators", "m.csv");
        Assert.Contains($"The original of content/indicators/m.csv is now at {original};", said, StringComparison.Ordinal);
        Assert.Equal(Data, File.ReadAllText(original));
        var safe = File.ReadAllText(site.ContentPath("indicators/m.csv"));
        Assert.StartsWith("period,school,value,n,denominator,note,flag\n2020,,80,800,1000,,\n", safe, StringComparison.Ordinal);
        Assert.Contains("2020,South,,,,,suppressed\n", safe, StringComparison.Ordinal);
        Assert.DoesNotContain("Only 5", safe, StringComparison.Ordinal);
        Assert.DoesNotContain(",28,", safe, StringComparison.Ordinal);
        Assert.Contains(".staticimpact/", File.ReadAllText(Path.Combine(site.Folder, ".gitignore")), StringComparison.Ordinal);

        AssertSame(before);
        File.Move(original, original + ".away");
        AssertSame(before);
        File.Move(original + ".away", original);

        // A new year in the original is published, and the protected file follows.
        File.AppendAllText(original, "2022,,84,840,1000,\n2022,North,81,800,990,\n2022,South,20,2,10,\n");
        site.Build();
        Assert.Contains("2022", site.Read("indicators/m/data.csv"), StringComparison.Ordinal);
        before = site.Files();
        Assert.Contains("was written anew from its original", CommandLine.Fine(site.Folder, "protect", "--original", outside), StringComparison.Ordinal);
        Assert.Contains("2022,South,,,,,suppressed\n", File.ReadAllText(site.ContentPath("indicators/m.csv")), StringComparison.Ordinal);
        File.Delete(original);
        AssertSame(before);
    }

    [Theory]
    [InlineData("flags and bounds", "unit: percent\ndirection: higher", "period,school,value,n,denominator,flag,note\n2020,,80,800,1000,,\n2020,North,>95,,400,,\n2020,South,<10,,30,estimated,\n2020,East,50,5,10,provisional,Only 5.\n2020,West,,,,not-collected,Closed.\n2021,,82,820,1000,revised,\n2021,North,96.1,394,410,,\n2021,South,,,,suppressed,\n2021,East,40,4,10,,\n2021,West,70,392,560,break,\n")]
    [InlineData("rounded", "unit: percent\ndirection: higher\n# rounded", "period,school,value,n,denominator\n2020,,80.3,803,1000\n2020,North,81.1,798,984\n2020,South,31.25,5,16\n2021,,82,820,1000\n2021,North,82.5,808,979\n2021,South,57.1,12,21\n")]
    [InlineData("headline series", "unit: percent\ndirection: higher\nheadline_series: {group: All}", "period,group,value,n,denominator\n2020,All,80,800,1000\n2020,A,82,779,950\n2020,B,42,21,50\n2021,All,82,820,1000\n2021,A,83.5,793,950\n2021,B,8,4,50\n2021,C,54,27,50\n")]
    [InlineData("overlapping groups", "unit: count\ndirection: higher\npeople: true\nbreakdowns:\n  need: {label: Need, overlap: true}\n  age: {label: Age}", "period,need,age,value,note\n2020,,,1000,\n2020,Food,,300,\n2020,Rent,,4,Four homes.\n2020,,Young,700,\n2020,,Old,300,\n2021,,,1010,\n2021,Food,,310,\n2021,Rent,,90,\n2021,,Young,1004,\n2021,,Old,6,\n")]
    [InlineData("semicolons and margins", "unit: percent\ndirection: higher", "period;school;value;lower;upper;n;denominator;note\n2020;;80,5;78,1;82,9;805;1000;\n2020;North;81,5;79;84;801;983;\n2020;South;23,5;5;50;4;17;\"Four; of 17\"\n2021;;82;80;84;820;1000;\n2021;North;83;81;85;813;980;\n2021;South;35;15;59;7;20;\n")]
    public void Every_kind_of_data_gives_the_same_site_from_its_protected_file(string kind, string keys, string data)
    {
        site.Add("indicators/m.md", $"---\ntitle: M\ngoal: reading\n{keys}\n---\nT\n").Add("indicators/m.csv", data);
        if (kind == "rounded") site.Change("initiative.yml", "theme: commons", "theme: commons\nprivacy: {round_to: 5}");
        var first = site.Build();
        Assert.True(first.Published is not null, kind + SiteTest.Lines(first.Diagnostics));
        var before = site.Files();
        Assert.Contains("is now at", CommandLine.Fine(site.Folder, "protect", "--original", outside), StringComparison.Ordinal);
        AssertSame(before);
        Directory.Delete(outside, recursive: true);
        AssertSame(before);
    }

    [Fact]
    public void What_could_lose_or_show_an_original_is_refused()
    {
        Refused("say where the originals are kept");
        Refused("is inside the project", "--original", Path.Combine(site.Folder, "originals"));
        Refused("is inside the project", "--original", site.Folder);
        Directory.CreateDirectory(Path.Combine(outside, "repository", ".git"));
        Refused("is inside the git repository", "--original", Path.Combine(outside, "repository", "deep", "er"));
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(Path.Combine(outside, "link"), Path.Combine(outside, "repository"));
            Refused("is inside the git repository", "--original", Path.Combine(outside, "link", "x"));
        }

        Directory.CreateDirectory(Path.Combine(outside, "indicators"));
        File.WriteAllText(Path.Combine(outside, "indicators", "m.csv"), "somebody's");
        Refused("is there already, and nothing is overwritten", "--original", outside);
        Assert.Equal("somebody's", File.ReadAllText(Path.Combine(outside, "indicators", "m.csv")));
        Assert.Equal(Data, File.ReadAllText(site.ContentPath("indicators/m.csv")));

        void Refused(string why, params string[] arguments)
        {
            var (exit, _, error) = CommandLine.Run(site.Folder, ["protect", .. arguments]);
            Assert.Equal(2, exit);
            Assert.Contains(why, error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Groups_that_only_hidden_figures_show_to_overlap_have_to_be_named_before_the_original_goes()
    {
        const string keys = "title: M\ngoal: reading\nunit: percent\ndirection: higher\n";
        site.Add("indicators/m.csv", "period,value,denominator,program\n2020,50,1000,\n2020,50,600,Low-income\n2020,50,400,Not low-income\n2020,50,25,With\n2020,50,975,Without\n")
            .Add("indicators/m.md", $"---\n{keys}---\nT\n");
        var (exit, _, error) = CommandLine.Run(site.Folder, "protect", "--original", outside);
        Assert.Equal(2, exit);
        Assert.Contains("the site would hide more if it were made of the protected content/indicators/m.csv", error, StringComparison.Ordinal);
        Assert.Contains("'breakdowns: {program: {overlap: true}}'", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(outside, "indicators", "m.csv")));

        site.Add("indicators/m.md", $"---\n{keys}breakdowns: {{program: {{overlap: true}}}}\n---\nT\n");
        Assert.NotNull(site.Build().Published);
        var before = site.Files();
        Assert.Equal(0, CommandLine.Run(site.Folder, "protect", "--original", outside).Exit);
        AssertSame(before);
        Directory.Delete(outside, recursive: true);
        AssertSame(before);
    }

    [Fact]
    public void History_that_still_holds_the_numbers_is_named()
    {
        try
        {
            foreach (var arguments in new string[][] { ["init", "-q"], ["add", "."], ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "x"] }) Assert.Equal(0, CommandLine.RunProgram(site.Folder, "git", arguments).Exit);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no git.");
        }

        Assert.Contains("The history of git still holds the numbers of content/indicators/m.csv.", CommandLine.Fine(site.Folder, "protect", "--original", outside), StringComparison.Ordinal);
        Assert.DoesNotContain("originals", CommandLine.RunProgram(site.Folder, "git", "status", "--porcelain", "--untracked-files=all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Protected_file_that_was_changed_by_hand_is_reported()
    {
        CommandLine.Fine(site.Folder, "protect", "--original", outside);
        Assert.DoesNotContain(site.Check().Diagnostics, d => d.Code == SourcesCodes.ProtectedFileChanged);
        File.AppendAllText(site.ContentPath("indicators/m.csv"), "2023,,1,1,1,,\n");
        var found = Assert.Single(site.Check().Diagnostics, d => d.Code == SourcesCodes.ProtectedFileChanged);
        Assert.StartsWith("content/indicators/m.csv: warning SI0545: This file has been changed since it was made from '", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_a_repository_is_named_until_it_is_protected()
    {
        Assert.DoesNotContain(site.Check().Diagnostics, d => d.Code == SourcesCodes.SmallNumbersInRepository);
        site.Change("initiative.yml", "theme: commons", "theme: commons\nrepository: https://git.example/read");
        var found = Assert.Single(site.Check().Diagnostics, d => d.Code == SourcesCodes.SmallNumbersInRepository);
        Assert.Contains("and stands in the repository https://git.example/read. To keep the original elsewhere: staticimpact protect --original", found.Message, StringComparison.Ordinal);
        CommandLine.Fine(site.Folder, "protect", "--original", outside);
        Assert.DoesNotContain(site.Check().Diagnostics, d => d.Code == SourcesCodes.SmallNumbersInRepository);

        // Elsewhere nothing is remembered, and the protected file holds nothing to warn of.
        File.Delete(Originals.FileOf(site.Folder));
        Assert.DoesNotContain(site.Check().Diagnostics, d => d.Code == SourcesCodes.SmallNumbersInRepository);
    }

    private void AssertSame(SortedDictionary<string, byte[]> before)
    {
        Assert.NotNull(site.Build().Published);
        var now = site.Files();
        Assert.Equal(before.Keys, now.Keys);
        Assert.Empty(before.Where(f => !f.Value.AsSpan().SequenceEqual(now[f.Key])).Select(f => f.Key));
    }
}
