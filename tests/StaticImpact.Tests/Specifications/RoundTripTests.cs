using System.Text;

namespace StaticImpact.Tests.Specifications;

[Collection(PublishedExample.Shared)]
public sealed class RoundTripTests(PublishedExample example)
{
    [Fact]
    public void Downloads_put_in_place_of_the_data_files_give_the_same_site()
    {
        using var again = PublishedExample.Copy();
        foreach (var path in Directory.GetFiles(Path.Combine(again.Folder, "content", "indicators")).Where(p => !p.EndsWith(".md", StringComparison.Ordinal))) File.Delete(path);
        // An indicator of several measures has a table of each: put under each other they are the data file.
        foreach (var tables in example.Paths("/data.csv").GroupBy(path => path.Split('/')[1]))
        {
            var rows = tables.Order(StringComparer.Ordinal).SelectMany(path => CsvRows.Of(example.Text(path)).Select(row => (Header: CsvRows.Of(example.Text(path))[0], Row: row))).ToList();
            string[] header = [.. rows.SelectMany(r => r.Header).Distinct(StringComparer.Ordinal)];
            var lines = rows.Where(r => !r.Row.SequenceEqual(r.Header)).Select(r => header.Select(column => r.Header.IndexOf(column) is >= 0 and var at ? r.Row[at] : "")).Prepend(header);
            var whole = tables.Count() == 1 ? example.Files[tables.First()] : Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => string.Join(',', line.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n")));
            again.AddBytes($"indicators/{tables.Key}.csv", whole);
        }

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
        Assert.Equal(StaticImpact.Pages.Data.ScorecardCsv.Columns.Concat(StaticImpact.Pages.Data.ScorecardCsv.MeasureColumns).Select(c => c.Path), CsvRows.Of(example.Text("scorecard.csv"))[0]);
    }
}
