using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Pages.Data.History;

/// <summary>Snapshots as files of the content folder.</summary>
public static class SnapshotFile
{
    private const int Version = 1;

    /// <summary>Where a day's snapshot stands inside the content folder.</summary>
    /// <param name="number">1 for the first of the day, and so on.</param>
    public static string PathOf(DateOnly date, int number = 1) =>
        string.Create(CultureInfo.InvariantCulture, $"history/{PageScope.Iso(date)}{(number == 1 ? "" : $"-{number}")}.json");

    /// <summary>Compares two snapshots' paths by when they were made: the tenth of a day comes after the second.</summary>
    public static int Compare(string path, string other) => path.Length != other.Length ? path.Length.CompareTo(other.Length) : string.CompareOrdinal(path, other);

    public static bool IsSnapshot(string contentPath) =>
        contentPath.StartsWith("history/", StringComparison.Ordinal) && contentPath.EndsWith(".json", StringComparison.Ordinal);

    /// <summary>What the site publishes today.</summary>
    public static Snapshot Of(Initiative initiative, SiteProgress progress) => new()
    {
        Date = initiative.Today,
        Url = initiative.Settings.Url?.Value ?? "",
        Indicators = [.. initiative.Measures.Select(indicator => Of(indicator, progress[indicator.Id]))],
    };

    public static byte[] Write(Snapshot snapshot) => JsonText.File(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.Day("date", snapshot.Date);
        json.TextIfAny("url", snapshot.Url);
        json.Objects("indicators", snapshot.Indicators, Write);
        json.WriteEndObject();
    });

    /// <summary>Null, with a diagnostic, for a file that cannot be read.</summary>
    /// <param name="file">As the author knows it.</param>
    public static Snapshot? Read(string file, ReadOnlyMemory<byte> bytes, DiagnosticBag bag)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            var at = exception.LineNumber is { } line ? new SourceSpan(file, (int)line + 1) : new SourceSpan(file);
            bag.Add(HistoryCodes.UnreadableSnapshot, at, "This file is not JSON any more. Bring back the version that 'staticimpact record' wrote.");
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            bag.Add(HistoryCodes.UnreadableSnapshot, new SourceSpan(file), "This file is not what 'staticimpact record' writes. Bring back the version that it wrote, or delete the file.");
        }

        return null;
    }

    private static SnapshotIndicator Of(Indicator indicator, ProgressReading reading) => new()
    {
        Id = indicator.Id.Value,
        Title = indicator.Page.Title.Original,
        Definition = indicator.Definition?.Original ?? "",
        Unit = indicator.Unit.PublicWord,
        Direction = PublicWords.Directions[indicator.Direction],
        Target = indicator.Target is not { } target ? null : new SnapshotTarget(
            target.By.ToString(),
            target.Value,
            target.UpperValue,
            target.Why?.Original ?? "",
            target.History.IsEmpty ? "" : target.History[^1].Why?.Original ?? ""),
        Status = ProgressNames.Of(reading.Status),
        StatusWhy = reading.Judgement?.Why?.Original ?? "",
        Method = reading.Method.Name,
        MethodVersion = reading.Method.Version,
        Series = [.. indicator.Series.Select(series => new SnapshotSeries(series.Group, series.Place?.Value, [.. series.Observations.Select(Of)]))],
    };

    private static SnapshotValue Of(Observation o) => new(
        o.Period.ToString(),
        o.Value,
        o.Value is null && o.Censored is { } censored ? DataNames.Of(censored) : "",
        DataNames.Of(o.Flags),
        o.Note ?? "")
    {
        N = o.N == o.Value ? null : o.N,
        Denominator = o.Denominator,
    };

    private static void Write(Utf8JsonWriter json, SnapshotIndicator indicator)
    {
        json.WriteString("id", indicator.Id);
        json.WriteString("title", indicator.Title);
        json.TextIfAny("definition", indicator.Definition);
        json.WriteString("unit", indicator.Unit);
        json.WriteString("direction", indicator.Direction);
        if (indicator.Target is { } target)
        {
            json.Object("target", j =>
            {
                j.WriteString("period", target.Period);
                j.WriteNumber("value", target.Value);
                if (target.UpperValue is { } upper) j.WriteNumber("upperValue", upper);
                j.TextIfAny("why", target.Why);
                j.TextIfAny("changedBecause", target.ChangedBecause);
            });
        }

        json.WriteString("status", indicator.Status);
        json.TextIfAny("statusWhy", indicator.StatusWhy);
        json.WriteString("method", indicator.Method);
        json.WriteNumber("methodVersion", indicator.MethodVersion);
        json.Objects("series", indicator.Series, Write);
    }

    private static void Write(Utf8JsonWriter json, SnapshotSeries series)
    {
        if (!series.Group.IsEmpty)
        {
            json.Object("group", j =>
            {
                foreach (var cell in series.Group) j.WriteString(cell.Column, cell.Value);
            });
        }

        json.TextIfAny("place", series.Place);
        json.WriteStartArray("values");
        foreach (var value in series.Values)
        {
            json.Line(line =>
            {
                line.WriteStartObject();
                line.WriteString("period", value.Period);
                if (value.Value is { } number) line.WriteNumber("value", number);
                if (value.N is { } n) line.WriteNumber("n", n);
                if (value.Denominator is { } denominator) line.WriteNumber("denominator", denominator);
                line.TextIfAny("bound", value.Bound);
                line.TextIfAny("flag", value.Flags);
                line.TextIfAny("note", value.Note);
                line.WriteEndObject();
            });
        }

        json.WriteEndArray();
    }

    private static Snapshot Read(JsonElement root)
    {
        if (root.GetProperty("version").GetInt32() > Version) throw new FormatException();
        return new Snapshot
        {
            Date = DateOnly.ParseExact(Required(root, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Url = Text(root, "url"),
            Indicators = [.. root.GetProperty("indicators").EnumerateArray().Select(ReadIndicator)],
        };
    }

    private static SnapshotIndicator ReadIndicator(JsonElement json) => new()
    {
        Id = Required(json, "id"),
        Title = Required(json, "title"),
        Definition = Text(json, "definition"),
        Unit = Required(json, "unit"),
        Direction = Required(json, "direction"),
        Target = !json.TryGetProperty("target", out var target) ? null : new SnapshotTarget(
            Required(target, "period"), target.GetProperty("value").GetDecimal(), Number(target, "upperValue"), Text(target, "why"), Text(target, "changedBecause")),
        Status = Required(json, "status"),
        StatusWhy = Text(json, "statusWhy"),
        Method = Required(json, "method"),
        MethodVersion = json.GetProperty("methodVersion").GetInt32(),
        Series = [.. json.GetProperty("series").EnumerateArray().Select(ReadSeries)],
    };

    private static SnapshotSeries ReadSeries(JsonElement json) => new(
        json.TryGetProperty("group", out var group) ? [.. group.EnumerateObject().Select(cell => new GroupCell(cell.Name, cell.Value.GetString() ?? ""))] : [],
        Text(json, "place") is { Length: > 0 } place ? place : null,
        [.. json.GetProperty("values").EnumerateArray().Select(value =>
            new SnapshotValue(Required(value, "period"), Number(value, "value"), Text(value, "bound"), Text(value, "flag"), Text(value, "note"))
            {
                N = Number(value, "n"),
                Denominator = Number(value, "denominator"),
            })]);

    private static string Required(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException();

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";

    private static decimal? Number(JsonElement json, string name) => json.TryGetProperty(name, out var number) ? number.GetDecimal() : null;
}
