using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Data;

/// <summary>What each column of a <c>data.csv</c> holds, as a Table Schema (version 2.0).</summary>
internal static class TableSchema
{
    public static void Write(Utf8JsonWriter json, Site site, Indicator indicator, ImmutableArray<CsvColumn> columns, string profiles)
    {
        json.WriteString("$schema", profiles + "tableschema.json");
        json.Objects("fields", columns, (j, column) => Field(j, site, indicator, column));
        json.WriteStartArray("missingValues");
        Labelled(json, "", "No value; where the value itself is blank, the column flag says why");
        json.WriteEndArray();
        // Blank cells stand for totals, and a primary key may not be blank.
        var keys = columns.Where(c => c.Role is CsvRole.Period or CsvRole.Place or CsvRole.Breakdown).Select(c => CsvText.Guarded(c.Name)).ToList();
        if (keys.Count == 1)
        {
            json.Words("primaryKey", keys);
            return;
        }

        json.WriteStartArray("uniqueKeys");
        json.WriteStartArray();
        foreach (var key in keys) json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void Field(Utf8JsonWriter json, Site site, Indicator indicator, CsvColumn column)
    {
        json.WriteString("name", CsvText.Guarded(column.Name));
        switch (column.Role)
        {
            case CsvRole.Period:
                PeriodField(json, indicator.PeriodKind, indicator.Series.Any(s => s.Observations.Any(o => o.Period.IsPooled)));
                break;
            case CsvRole.Value:
                ValueField(json, site.Words[site.Initiative.FirstLanguage], indicator);
                break;
            case CsvRole.Lower:
                NumberField(json, "Lower bound of the interval", Level(indicator));
                break;
            case CsvRole.Upper:
                NumberField(json, "Upper bound of the interval", Level(indicator));
                break;
            case CsvRole.Moe:
                NumberField(json, "Margin of error", "Half the width of the interval; it wins over the bounds. " + Level(indicator));
                break;
            case CsvRole.N:
                NumberField(json, "Numerator or count", null);
                break;
            case CsvRole.Denominator:
                NumberField(json, "What the numerator is out of", null);
                break;
            case CsvRole.Flag:
                json.WriteString("type", "string");
                json.WriteString("title", "Flags");
                json.WriteString("description", "Words about the value, with spaces between them: suppressed, not-collected, not-applicable and missing say why there is none; provisional, estimated and revised qualify it; break says that comparability ends before this row; illustrative that it is invented for demonstration.");
                break;
            case CsvRole.Note:
                json.WriteString("type", "string");
                json.WriteString("title", "Note");
                break;
            case CsvRole.Place:
                PlaceField(json, site.Initiative, indicator);
                break;
            case CsvRole.Measure:
                json.WriteString("type", "string");
                json.WriteString("title", "Measure");
                json.WriteString("description", "Of which of the indicator's measures the row is. The others have tables of their own.");
                json.Object("constraints", static j => j.WriteBoolean("required", true));
                break;
            case CsvRole.Breakdown:
                BreakdownField(json, column);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void PeriodField(Utf8JsonWriter json, PeriodKind kind, bool isPooled)
    {
        var (type, pattern, description) = kind switch
        {
            PeriodKind.Year => ("year", "", "A year"),
            PeriodKind.Pooled => ("string", "[0-9]{4}-[0-9]{4}", "Several years together, first and last"),
            PeriodKind.SchoolYear or PeriodKind.FiscalYear when isPooled => ("string", "[0-9]{4}-[0-9]{2} to [0-9]{4}-[0-9]{2}", kind == PeriodKind.SchoolYear ? "Several school years together, first and last" : "Several fiscal years together, first and last"),
            PeriodKind.SchoolYear => ("string", "[0-9]{4}-[0-9]{2}", "A school year"),
            PeriodKind.FiscalYear => ("string", "[0-9]{4}-[0-9]{2}", "A fiscal year"),
            PeriodKind.Quarter => ("string", "[0-9]{4}-Q[1-4]", "A quarter of a year"),
            PeriodKind.Month => ("yearmonth", "", "A month"),
            _ => throw new UnreachableException(),
        };
        json.WriteString("type", type);
        json.WriteString("title", "Period");
        json.WriteString("description", description);
        json.Object("constraints", j =>
        {
            j.WriteBoolean("required", true);
            if (pattern.Length > 0) j.WriteString("pattern", pattern);
        });
    }

    private static void ValueField(Utf8JsonWriter json, Words words, Indicator indicator)
    {
        switch (indicator.Unit.Kind)
        {
            case UnitKind.Grade:
                json.WriteString("type", "string");
                json.Words("categories", indicator.Grades.Select(CsvText.Guarded));
                json.WriteBoolean("categoriesOrdered", true);
                break;
            case UnitKind.YesNo:
                json.WriteString("type", "boolean");
                json.Words("trueValues", ["yes"]);
                json.Words("falseValues", ["no"]);
                break;
            case UnitKind.Percent or UnitKind.Count or UnitKind.PerThousand or UnitKind.PerHundredThousand or UnitKind.Currency or UnitKind.Index or UnitKind.Days or UnitKind.Named or UnitKind.None:
                json.WriteString("type", "number");
                break;
            default:
                throw new UnreachableException();
        }

        json.WriteString("title", indicator.Page.Title.Original);
        json.TextIfAny("unit", words.UnitLabel(indicator.Unit));
        json.WriteStartArray("missingValues");
        Labelled(json, "", "No value; the column flag says why");
        foreach (var bound in Bounds(indicator)) Labelled(json, bound, bound[0] == '>' ? "Published only as more than this" : "Published only as less than this");
        json.WriteEndArray();
    }

    private static IEnumerable<string> Bounds(Indicator indicator) => indicator.Series
        .SelectMany(s => s.Observations)
        .Where(o => o.Value is null && o.Censored is not null)
        .Select(o => DataNames.Of(o.Censored!.Value))
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static void NumberField(Utf8JsonWriter json, string title, string? description)
    {
        json.WriteString("type", "number");
        json.WriteString("title", title);
        json.TextIfAny("description", description);
    }

    private static string Level(Indicator indicator) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Confidence level: {Digits.Of(indicator.IntervalLevel)} percent.");

    private static void PlaceField(Utf8JsonWriter json, Initiative initiative, Indicator indicator)
    {
        json.WriteString("type", "string");
        json.WriteString("title", "Place");
        json.WriteStartArray("missingValues");
        Labelled(json, "", initiative.Settings.Place.Original);
        json.WriteEndArray();
        var named = indicator.PlacesNamed();
        Categories(json, initiative.Places.All
            .Where(place => named.Contains(place.Id))
            .Select(place => (CsvText.Guarded(place.Id.Value), place.Name.Original)));
    }

    private static void BreakdownField(Utf8JsonWriter json, CsvColumn column)
    {
        json.WriteString("type", "string");
        json.WriteString("title", column.Breakdown?.Label.Original ?? column.Name);
        json.WriteStartArray("missingValues");
        Labelled(json, "", column.Breakdown is { Kind: not BreakdownKind.Groups } ? "All together" : "All groups together");
        json.WriteEndArray();
        if (column.Breakdown is not { } breakdown) return;
        Categories(json, breakdown.Groups.Select(g => (CsvText.Guarded(g.Value), g.Label.Original)));
        if (breakdown.IsOrdered) json.WriteBoolean("categoriesOrdered", true);
    }

    private static void Categories(Utf8JsonWriter json, IEnumerable<(string Value, string Label)> categories)
    {
        json.WriteStartArray("categories");
        foreach (var (value, label) in categories) Labelled(json, value, label);
        json.WriteEndArray();
    }

    private static void Labelled(Utf8JsonWriter json, string value, string label) => json.Line(line =>
    {
        line.WriteStartObject();
        line.WriteString("value", value);
        line.WriteString("label", label);
        line.WriteEndObject();
    });
}
