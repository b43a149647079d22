using StaticImpact.Model;
using StaticImpact.Wording;

namespace StaticImpact.Pages.Data;

/// <summary>The words that published data use for what front matter and data files declare; the same as theirs.</summary>
internal static class DataNames
{
    private static readonly (ObservationFlags Flag, string Name)[] Flags =
    [
        (ObservationFlags.Suppressed, "suppressed"), (ObservationFlags.NotCollected, "not-collected"),
        (ObservationFlags.NotApplicable, "not-applicable"), (ObservationFlags.Missing, "missing"),
        (ObservationFlags.Provisional, "provisional"), (ObservationFlags.Estimated, "estimated"),
        (ObservationFlags.Break, "break"), (ObservationFlags.Revised, "revised"),
    ];

    public static string Of(UnitKind unit) => Words.KeyOf(unit);

    public static string Of(Direction direction) => direction switch
    {
        Direction.Higher => "higher",
        Direction.Lower => "lower",
        Direction.Range => "range",
        Direction.None => "none",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Of(IndicatorLevel level) => level == IndicatorLevel.Programme ? "programme" : "population";

    public static string Of(PlaceKind kind) => kind == PlaceKind.Part ? "part" : "comparison";

    public static string Of(PeriodKind kind) => kind switch
    {
        PeriodKind.Pooled => "pooled",
        PeriodKind.SchoolYear => "school-year",
        PeriodKind.FiscalYear => "fiscal-year",
        PeriodKind.Quarter => "quarter",
        PeriodKind.Month => "month",
        _ => "year",
    };

    public static string Of(CensoredValue censored) =>
        (censored.IsAbove ? ">" : "<") + censored.Bound.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The flags' words with spaces between them, as data files write them; empty without flags.</summary>
    public static string Of(ObservationFlags flags)
    {
        if (flags == ObservationFlags.None) return "";
        var words = "";
        foreach (var (flag, name) in Flags)
        {
            if ((flags & flag) != 0) words += words.Length == 0 ? name : " " + name;
        }

        return words;
    }
}
