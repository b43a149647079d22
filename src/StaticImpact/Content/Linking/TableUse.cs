using StaticImpact.Content.Data;
using StaticImpact.Content.Files;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Linking;

/// <summary>Says which rows of shared tables are of no indicator, and which files in <c>content/data</c> nobody reads.</summary>
internal static class TableUse
{
    public static void Check(IReadOnlyList<ParsedItem> files, ContentFolder folder, DiagnosticBag bag)
    {
        var indicators = files.Where(f => f.Keys is IndicatorFrontMatter).ToList();
        if (indicators.Count == 0 || indicators[0].Group.Tables.IsEmpty) return;
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in indicators)
        {
            var keys = (IndicatorFrontMatter)file.Keys;
            foreach (var name in keys.Data.Files.Select(f => f.File.Value)) read.Add(name);
            if (keys.Data.Table is { } table) read.UnionWith(file.Group.Tables.Where(t => DataFileReading.IsNamed(t, table.Value)).Select(t => t.Name));
        }

        foreach (var table in indicators[0].Group.Tables.Where(t => !read.Contains(t.Name)))
        {
            bag.Add(FilesCodes.UnusedFile, new SourceSpan(folder.NameOf(table.Path)), $"No measure reads this file. Name it in its front matter, as in 'data: {{table: {Path.GetFileNameWithoutExtension(table.Name)}}}', or delete it.");
        }

        foreach (var uses in indicators.Where(f => f.Data?.Shared is not null).GroupBy(f => f.Data!.Shared!.File, StringComparer.Ordinal))
        {
            var known = uses.SelectMany(f => f.Data!.Shared!.Used).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var name in uses.SelectMany(f => f.Data!.Shared!.Names).Where(n => !known.Contains(n.Value)).DistinctBy(n => n.Value))
            {
                bag.Add(DataFileCodes.RowsOfNoIndicator, name.Span, Message(name.Value, indicators, uses.Key));
            }
        }
    }

    private static string Message(string name, List<ParsedItem> indicators, string table)
    {
        if (indicators.Find(f => DataFileReading.NamesOf(f.Id, (IndicatorFrontMatter)f.Keys).Contains(name, StringComparer.OrdinalIgnoreCase)) is { } other)
        {
            return $"These rows are of '{other.Id}', which does not read this table. Write in {other.Name} 'data: {{table: {Path.GetFileNameWithoutExtension(table)}}}', or delete the rows.";
        }

        return $"There is no measure '{name}' (indicators/{ContentName.Corrected(name)}.md), so these rows are not published.{Suggestion.DidYouMean(name, indicators.Select(f => f.Id))} Name the rows by the file of their measure or by its title, or delete them.";
    }
}
