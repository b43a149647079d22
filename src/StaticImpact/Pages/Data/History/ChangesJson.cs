using System.Text.Json;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data.History;

/// <summary>The ledger for programs: <c>changes.json</c>, newest first.</summary>
public static class ChangesJson
{
    public static Address Address { get; } = new("changes.json");

    public static byte[] File(IEnumerable<LedgerEntry> entries) => JsonText.File(json =>
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", JsonFields.SchemaVersion);
        json.Objects("entries", entries, static (j, entry) =>
        {
            j.Day("date", entry.Date);
            j.Day("since", entry.Since);
            j.Objects("changes", entry.Changes, Write);
        });
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, LedgerChange change)
    {
        json.WriteString("kind", change.Kind);
        json.WriteString("indicator", change.Indicator);
        json.WriteString("title", change.Title);
        switch (change)
        {
            case FiguresAdded added:
                json.WriteString("period", added.Period);
                json.WriteNumber("count", added.Count);
                if (added.Headline is { } headline) Figure(json, "value", headline);
                break;
            case FigureRevised revised:
                Series(json, revised.Group.AsSpan(), revised.Place);
                json.WriteString("period", revised.To.Period);
                Figure(json, "from", revised.From);
                Figure(json, "to", revised.To);
                break;
            case FigureWithdrawn withdrawn:
                Series(json, withdrawn.Group.AsSpan(), withdrawn.Place);
                json.WriteString("period", withdrawn.Period);
                break;
            case TargetChanged target:
                Target(json, "from", target.From);
                Target(json, "to", target.To);
                break;
            case StatusChanged status:
                json.WriteString("from", status.From);
                json.WriteString("to", status.To);
                json.WriteString("fromShown", status.FromShown);
                json.WriteString("toShown", status.ToShown);
                break;
            case MethodChanged method:
                json.WriteString("from", method.From);
                json.WriteString("to", method.To);
                break;
        }

        json.TextIfAny("why", change.Why);
    }

    private static void Series(Utf8JsonWriter json, ReadOnlySpan<GroupCell> group, string? place)
    {
        json.WriteStartObject("group");
        foreach (var cell in group) json.WriteString(cell.Column, cell.Value);
        json.WriteEndObject();
        json.Text("place", place);
    }

    /// <summary>A number, or a bound as text.</summary>
    private static void Figure(Utf8JsonWriter json, string name, SnapshotValue value)
    {
        if (value.Value is { } number) json.Number(name, number);
        else json.Text(name, value.Bound);
    }

    private static void Target(Utf8JsonWriter json, string name, SnapshotTarget? target)
    {
        if (target is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("period", target.Period);
        json.Number("value", target.Value);
        if (target.UpperValue is { } upper) json.Number("upperValue", upper);
        json.WriteEndObject();
    }
}
