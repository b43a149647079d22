using StaticImpact.Content.Data;
using StaticImpact.Content.Files;
using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>A measure, with the figures that stand in a data file beside it.</summary>
internal sealed class IndicatorKind() : ContentKind("indicator", "indicators")
{
    public static ItemReference<IndicatorId> Id { get; } = new("indicator", ReferencesCodes.UnknownIndicator, id => new IndicatorId(id));

    public override bool HasData => true;

    public override NewItem New { get; } = new("Tell the story behind the numbers: what moves them, and what is being done.")
    {
        Asked = [new("goal", "goal") { IsNeeded = true }, new("unit", "unit") { IsNeeded = true, Brings = ("grade", "grades: [F, D, C, B, A] # From worst to best.") }, new("direction", "direction") { IsNeeded = true }],
        Later = ["summary", "decimals", "baseline", "target", "definition", "population", "collection", "limits", "source", "update", "lead", "partners", "breakdowns"],
        DataHeader = "period,value",
    };

    internal override YamlFormat Format => IndicatorFrontMatter.Format;

    internal override ItemReference Reference => Id;

    internal override ParsedItem Read(ItemParsing reading)
    {
        var file = reading.Read(IndicatorFrontMatter.Format);
        var keys = (IndicatorFrontMatter)file.Keys;
        if (keys.Item.Sheet is { } sheet && keys.Data.Table is null && keys.Data.Files.IsEmpty && !(reading.Group.Data is { } there && DataFileNames.IsWorkbook(there.Extension))) reading.Bag.Add(DataFileCodes.SheetWithoutWorkbook, sheet.Span, NoWorkbook(sheet.Value, reading));
        if (keys.Item.NonStatistical && reading.Group.Data is { } wrong)
        {
            reading.Bag.Add(FilesCodes.KeysDisagree, new SourceSpan(reading.NameOf(reading.Group.Original.Path)), $"'non_statistical: true' says that there are words instead of figures, but there is '{reading.NameOf(wrong.Path)}'. Delete one of the two.");
        }

        if (reading.Group.Data is { } data) file = file with { Data = ReadData(data, keys, reading) };
        if ((keys.Data.Table?.Span ?? (keys.Data.Files.IsEmpty ? (SourceSpan?)null : keys.Data.Files[0].File.Span)) is { } place)
        {
            if (file.Data is { Series.IsEmpty: false }) reading.Bag.Add(FilesCodes.KeysDisagree, place, $"The figures come from '{reading.NameOf(reading.Group.Data!.Path)}' already. Delete that file or this key.");
            else file = file with { Data = DataFileReading.ReadTables(keys, reading) };
        }

        if (file.Data is { } figures && !file.Page.Facts.Draft)
        {
            UnfinishedWords.CheckData(figures, reading.Bag);
            foreach (var (_, other) in figures.OtherMeasures) UnfinishedWords.CheckData(other, reading.Bag);
        }

        return file;
    }

    /// <summary>Without a goal that is shown an indicator has no place; references to it still hold.</summary>
    internal override void Register(ParsedItem file, LinkContext linking)
    {
        var goal = ((IndicatorFrontMatter)file.Keys).Goal;
        var isShown = linking.Decide(file);
        if (isShown && goal is { } needed && linking.ReasonFor($"goals/{needed.Value}.md") is { } inherited)
        {
            isShown = false;
            linking.Hide(file, inherited);
            linking.Bag.Add(ReferencesCodes.NeedsHidden, needed.Span, $"This indicator is left out, because its goal '{needed.Value}' is {Visibility.InWords(inherited)}.");
        }

        if (isShown && ((IndicatorFrontMatter)file.Keys).Release is { } release && linking.IsHeldBack(release.Value.DateTime))
        {
            isShown = false;
            linking.Hide(file, HiddenReason.HeldBack);
            linking.CheckTime(release);
            var held = new HeldBack(file.Name, release.Value.DateTime, null);
            linking.HeldBack.Add(held);
            Released.Report([held], linking.ZoneName, linking.Bag);
        }

        linking.References.Of(Id).Add(file.Id, isShown && goal is { } named && linking.References.Of(GoalKind.Id).IsShown(named.Value));
    }

    internal override Initiative AddTo(Initiative initiative, LinkContext linking)
    {
        var goalOrder = initiative.Goals.Select((g, i) => (g.Id, i)).ToDictionary(g => g.Id, g => g.i);
        var indicators = new Catalog<IndicatorId, Indicator>(
            linking.Shown(this).Select(file => IndicatorAssembly.Of(file, linking)).OfType<Indicator>()
                .OrderBy(i => goalOrder[i.Goal]).ThenBy(i => i.Page.Weight ?? int.MaxValue).ThenBy(i => i.Page.Title.Original, StringComparer.Ordinal),
            i => i.Id);
        foreach (var file in linking.Shown(this).Where(f => !indicators.Contains(new IndicatorId(f.Id))).ToList()) linking.Hide(file, HiddenReason.Unfinished);
        return initiative with { Items = initiative.Items.With(indicators) };
    }

    private static string NoWorkbook(string sheet, ItemParsing reading)
    {
        var wanted = reading.NameOf(Path.ChangeExtension(reading.Group.Original.Path, ".xlsx"));
        return reading.Group.Data is { } csv
            ? $"'sheet: {sheet}' names a sheet of a spreadsheet, but the figures come from '{reading.NameOf(csv.Path)}', which has no sheets. Delete this line, or put '{wanted}' in place of that file."
            : $"'sheet: {sheet}' names a sheet of a spreadsheet, but there is no '{wanted}'. Put the spreadsheet there, or delete this line.";
    }

    private static IndicatorData? ReadData(ContentEntry entry, IndicatorFrontMatter keys, ItemParsing reading)
    {
        if (reading.Bytes(entry) is not { } found) return null;
        return DataFileReading.Read(reading.NameOf(entry.Path), entry.Extension, found, keys, reading.Originals.Of(entry.Path, found), reading.Bag);
    }
}
