namespace StaticImpact.Tests.Specifications;

[Collection(PublishedExample.Shared)]
public sealed class RoundTripTests(PublishedExample example)
{
    [Fact]
    public void Downloads_put_in_place_of_the_data_files_give_the_same_site()
    {
        using var again = PublishedExample.Copy();
        foreach (var path in Directory.GetFiles(Path.Combine(again.Folder, "content", "indicators")).Where(p => !p.EndsWith(".md", StringComparison.Ordinal))) File.Delete(path);
        foreach (var path in example.Paths("/data.csv")) again.AddBytes($"indicators/{path.Split('/')[^2]}.csv", example.Files[path]);
        var result = again.Build();
        Assert.True(result.Published is not null, SiteTest.Lines(result.Diagnostics));
        var files = again.Files();
        Assert.Equal(example.Files.Keys, files.Keys);
        Assert.Empty(example.Files.Where(f => !f.Value.AsSpan().SequenceEqual(files[f.Key])).Select(f => f.Key));
    }

    [Fact]
    public void Tables_can_be_read_strictly()
    {
        foreach (var path in example.Paths(".csv")) Assert.NotEmpty(CsvRows.Of(example.Text(path)));
        Assert.Equal(StaticImpact.Pages.Data.ScorecardCsv.Columns.Select(c => c.Path), CsvRows.Of(example.Text("scorecard.csv"))[0]);
    }
}
