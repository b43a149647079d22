using System.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>What values an indicator's unit allows: a share of people lies between 0 and 100 percent, a count is not
/// negative. Where the data themselves go beyond, the unit is not taken at its word.</summary>
/// <param name="Least">Null: no lower end.</param>
/// <param name="Most">Null: no upper end.</param>
public readonly record struct PossibleValues(double? Least, double? Most)
{
    public static PossibleValues Of(Indicator indicator)
    {
        (double? least, double? most) = indicator.Unit.Kind switch
        {
            UnitKind.Percent when !indicator.Unit.IsUnbounded => (0, 100),
            UnitKind.Count or UnitKind.PerThousand or UnitKind.PerHundredThousand or UnitKind.Days => (0, null),
            UnitKind.YesNo => (0, 1),
            UnitKind.Grade => (0, Math.Max(0, indicator.Grades.Length - 1)),
            UnitKind.Percent or UnitKind.Currency or UnitKind.Index or UnitKind.Named or UnitKind.None => ((double?)null, (double?)null),
            _ => throw new UnreachableException(),
        };
        foreach (var observation in indicator.HeadlineSeries?.Observations ?? [])
        {
            if ((double?)observation.Value < least) least = null;
            if ((double?)observation.Value > most) most = null;
        }

        return new(least, most);
    }

    public bool Contain(double value) => !(value < Least) && !(value > Most);
}
