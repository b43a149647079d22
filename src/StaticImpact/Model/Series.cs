using System.Collections.Immutable;

namespace StaticImpact.Model;

/// <summary>The observations of one group in one place, in order of time, each period once.</summary>
public sealed record Series
{
    /// <summary>The filled breakdown cells, by column in the file's order; empty for the total.</summary>
    public ImmutableArray<GroupCell> Group { get; init; } = [];

    /// <summary>Null for the initiative's own place.</summary>
    public PlaceId? Place { get; init; }

    public required ImmutableArray<Observation> Observations { get; init; }

    public bool IsTotal => Group.IsEmpty;

    /// <summary>The last observation that has a value, or null.</summary>
    public Observation? LastWithValue
    {
        get
        {
            for (var i = Observations.Length - 1; i >= 0; i--)
            {
                if (Observations[i].Value is not null) return Observations[i];
            }

            return null;
        }
    }

    public Observation? At(Period period)
    {
        foreach (var observation in Observations)
        {
            if (observation.Period == period) return observation;
        }

        return null;
    }
}

/// <summary>One filled breakdown cell: column <c>sex</c>, value <c>Female</c>.</summary>
public readonly record struct GroupCell(string Column, string Value);
