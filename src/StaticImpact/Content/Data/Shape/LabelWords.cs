using System.Text.RegularExpressions;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Words by which tables are understood.</summary>
internal static partial class LabelWords
{
    private static readonly string[] PeriodNames = ["date", "dates", "years", "school year", "fiscal year", "academic year", "calendar year", "reporting year", "survey year", "month", "quarter", "periods", "time", "time period", "reporting period", "año", "ano", "période", "année", "periodo"];
    private static readonly string[] ValueNames = ["percent", "percentage", "pct", "%", "rate", "figure", "figures", "values", "estimate", "valor", "valeur"];
    private static readonly string[] CountNames = ["n", "number", "count", "#", "no.", "no", "numerator", "num"];
    private static readonly string[] BaseNames = ["denominator", "denom", "out of", "base", "total n", "cohort", "cohort size"];
    private static readonly string[] MarginNames = ["moe", "margin of error", "margin", "+/-", "±"];
    private static readonly string[] LowerNames = ["lower", "low", "ci lower", "lower ci", "lower bound", "lower limit", "lcl", "95% lcl"];
    private static readonly string[] UpperNames = ["upper", "high", "ci upper", "upper ci", "upper bound", "upper limit", "ucl", "95% ucl"];

    private static readonly string[] EveryoneNames =
    [
        "total", "totals", "all", "everyone", "everybody", "overall", "grand total", "total population", "all groups", "all students", "all pupils", "all children", "all youth", "all people", "all persons", "all residents",
        "all adults", "all families", "all households", "all schools", "all races", "all ages", "both", "both sexes", "both genders", "all genders", "all grades", "countywide", "county total", "citywide", "city total",
        "districtwide", "district total", "total students", "total pupils", "total people", "total residents", "total families", "tous", "toutes", "todos", "todas", "ensemble", "total general", "total général",
    ];

    private static readonly string[] CategoryNames = ["category", "categories", "demographic", "demographics", "dimension", "breakdown", "characteristic", "characteristics", "group type", "group category", "subgroup type", "subgroup category", "type of group", "disaggregation", "type"];

    /// <summary>Names of a column in which each row is a measure of its own.</summary>
    private static readonly string[] MeasureNames = ["indicator", "indicators", "measure", "measures", "metric", "metrics", "kpi", "outcome", "variable", "series", "item"];

    /// <summary>What a column holds, by its name; other names than data files use are known, too.</summary>
    public static ColumnRole RoleOf(string header)
    {
        var role = DataColumns.RoleOf(header);
        if (role != ColumnRole.Breakdown) return role;
        if (Is(header, PeriodNames)) return ColumnRole.Period;
        if (Is(header, ValueNames)) return ColumnRole.Value;
        if (Is(header, BaseNames)) return ColumnRole.Denominator;
        if (Is(header, MarginNames)) return ColumnRole.Moe;
        return Is(header, LowerNames) ? ColumnRole.Lower : Is(header, UpperNames) ? ColumnRole.Upper : ColumnRole.Breakdown;
    }

    /// <summary>What a column holds that stands beside others under one period or one group; null for a name of its own.</summary>
    public static ColumnRole? RoleBeside(string header, UnitKind unit)
    {
        if (Is(header, CountNames)) return unit == UnitKind.Count ? ColumnRole.Value : ColumnRole.N;
        if (Is(header, ValueNames) || header.Trim().Equals("value", StringComparison.OrdinalIgnoreCase)) return ColumnRole.Value;
        if (Is(header, BaseNames)) return ColumnRole.Denominator;
        if (Is(header, MarginNames)) return ColumnRole.Moe;
        if (Is(header, LowerNames)) return ColumnRole.Lower;
        return Is(header, UpperNames) ? ColumnRole.Upper : null;
    }

    /// <summary>Whether a column says what kind of group stands beside it, such as Gender beside Female.</summary>
    public static bool IsCategory(string header) => Is(header, CategoryNames);

    /// <summary>Whether a column is called what figures of the unit are: a percentage, or a number.</summary>
    public static bool SoundsLike(string header, UnitKind unit) => unit switch
    {
        UnitKind.Percent or UnitKind.PerThousand or UnitKind.PerHundredThousand => Shares().IsMatch(Bare(header)),
        UnitKind.Count => Counts().IsMatch(Bare(header)),
        UnitKind.Currency or UnitKind.Index or UnitKind.Days or UnitKind.Named or UnitKind.None or UnitKind.Grade or UnitKind.YesNo => false,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static bool IsMeasure(string header) => Is(header, MeasureNames);

    /// <summary>What the name of a row says.</summary>
    public static LabelKind KindOf(string text)
    {
        var bare = Bare(text);
        if (bare.Length == 0) return LabelKind.Name;
        if (Array.IndexOf(EveryoneNames, bare) >= 0) return LabelKind.Everyone;
        if (Remarks().IsMatch(bare)) return LabelKind.Remark;
        if (bare.Length > 60) return LabelKind.Name;
        if (WorkedOut().IsMatch(bare)) return LabelKind.WorkedOut;
        if (Averages().IsMatch(bare)) return LabelKind.Average;
        if (Goals().IsMatch(bare)) return LabelKind.Goal;
        return Parts().IsMatch(bare) ? LabelKind.Part : LabelKind.Name;
    }

    /// <summary>What the name of a column says; a column has more that are no groups, such as numbers by which rows are called.</summary>
    public static LabelKind KindOfColumn(string text) => KindOf(text) is var kind and not LabelKind.Name ? kind : AboutRows().IsMatch(Bare(text)) ? LabelKind.Remark : LabelKind.Name;

    /// <summary>The kind of period that a cell is when nothing else tells; plain whole numbers are years from 1900 to 2100 only.</summary>
    public static PeriodKind? PeriodOf(string text)
    {
        if (text.Length < 4 || PeriodText.KindOf(text) is not { } kind) return PeriodDates.IsDate(text) ? PeriodKind.Month : null;
        if (kind == PeriodKind.Year && (!PeriodText.TryParse(text, kind, out var year) || year.Year is < 1900 or > 2100)) return null;
        return kind;
    }

    private static string Bare(string text) => Spaces().Replace(text.Trim().TrimEnd('*', '†', ':', ' '), " ").ToLowerInvariant();

    private static bool Is(string text, string[] names)
    {
        var bare = text.AsSpan().Trim().TrimEnd(":*").Trim();
        foreach (var name in names)
        {
            if (bare.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private const RegexOptions Strict = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\s+", Strict)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^((data )?sources?|(foot)?notes?|remarks?|comments?|prepared by|compiled by|checked by|entered by|contact|for more information|retrieved|accessed|as of|(last |date )?updated?|last update)\b($|[^a-z].*|\s(on|by|at|in)\b.*)|^\(?[*†‡§¹²³]|^\([0-9a-z]\)|^n ?=|^https?://", Strict)]
    private static partial Regex Remarks();

    [GeneratedRegex(@"^(rank|ranking|ranks|trend|trends|sparkline|status|cagr|yoy|gap|gaps|minimum|maximum|min|max|range|variance|diff|difference|differences|std ?dev|standard deviation|standard error|margin of error|on track\??|met\??|index to .*)$"
        + @"|^(the )?(%|pct|percent|percentage|net|total|annual|average|year[- ]over[- ]year|yoy|absolute|relative)?( ?points?)? ?\(?(change|growth|difference|increase|decrease|improvement)\b.*$|^.{0,14}[0-9][- ]?(yr|year|month)s? (change|growth|difference|average|trend)\b.*$|^(rank|trend|change|difference|gap|diff)\b[ (:].*$|^.*\b(% change|percent change|rank|ranking)$|^(δ|Δ).*$|^[+-]/?[-+]?$", Strict)]
    private static partial Regex WorkedOut();

    [GeneratedRegex(@"^(the )?(average|averages|avg\.?|mean|median|weighted average|weighted mean|moyenne|promedio)\b.*$|^.*\b(average|avg\.?|mean|median)$", Strict)]
    private static partial Regex Averages();

    [GeneratedRegex(@"^(target|targets|goal|goals|objective|benchmark|benchmarks|baseline|projected|projection|forecast|budget|planned|plan|expected)\b.*$|^(the )?(u\.?s\.?a?\.?|united states|nation|national|nationwide|state|statewide|comparison)$|^.*\b(target|goal|benchmark|baseline|projection|forecast)$", Strict)]
    private static partial Regex Goals();

    [GeneratedRegex(@"%|\b(percent|percentage|pct|rate|share|proportion)\b", Strict)]
    private static partial Regex Shares();

    [GeneratedRegex(@"#|\b(number|count|total|people|persons)\b", Strict)]
    private static partial Regex Counts();

    [GeneratedRegex(@"^(sub[- ]?total|total|sum|subtotals|all|combined)\b.*$|^.*\b(sub[- ]?total|total|totals|combined|sum)$", Strict)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(source of data|id|ids|code|codes|.* (code|id)|fips|geoid|geo id|ref|ref\.|reference|no|no\.|nr|nr\.|#|number|unit|units|unit of measure|lead|lead (agency|partner)|owner|responsible|responsible (person|party|agency)|contact person|contact name|data (owner|contact|steward|provider)|link|links|url|website|methodology|method|definition|definitions|description|frequency|status|last|next|next update|direction|desired direction|page|email|e-mail|phone)$", Strict)]
    private static partial Regex AboutRows();
}
