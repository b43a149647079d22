using System.Text.RegularExpressions;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Words of the row of units that stands between a header and its figures.</summary>
internal static partial class UnitWords
{
    public static bool IsUnit(string text) => Units().IsMatch(text.Trim().Trim('(', ')', '[', ']').Trim());

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(in |en |em )?(%|‰|percent|percentage|per ?cent|pct\.?|prozent|pourcentage|porcentaje|number|no\.?|nr\.?|#|n|count|rate|ratio|index|score|points?|anzahl|nombre|número|numero|units?|people|persons|children|students|years?|days|hours|dollars|thousands|millions|billions|thousand|million|mil|milliers|tausend|1[,.]?000s?|000s|'000|\$|us\$|usd|€|eur|£|gbp|\$ ?(thousands|millions|000s?|m)|(rate )?(per|pro|pour|por|je) [0-9][0-9,. ]*( .{1,30})?|/ ?[0-9][0-9,. ]*)$", Loose)]
    private static partial Regex Units();
}
