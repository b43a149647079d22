using StaticImpact.Model;

namespace StaticImpact.Privacy;

/// <summary>Complementary suppression: what is subtracted from a total gives a hidden value away, so others are hidden
/// with it. Counts and denominators are looked at separately, because either can be subtracted.</summary>
internal sealed class Complement
{
    private readonly CrossTable table;
    private readonly UnitKind unit;
    private readonly Observation[][] observations;

    /// <summary>For the period at hand, by series: its observation, or -1 where it has none that could add up.</summary>
    private readonly int[] at;
    private readonly int[] rank;
    private readonly bool[] isSum;
    private readonly PartialSums[] sums;

    private Complement(CrossTable table, Observation[][] observations, UnitKind unit)
    {
        this.table = table;
        this.observations = observations;
        this.unit = unit;
        at = new int[observations.Length];
        rank = new int[observations.Length];
        for (var i = 0; i < table.Order.Length; i++) rank[table.Order[i]] = i;
        isSum = new bool[table.Lines.Length];
        sums = [new PartialSums(table, isSum, at.Length), new PartialSums(table, isSum, at.Length)];
    }

    /// <summary>Hides observations in place until none can be worked out.</summary>
    /// <returns>How many were hidden.</returns>
    public static int Hide(CrossTable table, Observation[][] observations, UnitKind unit)
    {
        if (table.Lines.IsEmpty) return 0;
        var withSecrets = new SortedSet<Period>();
        foreach (var series in observations)
        {
            foreach (ref readonly var observation in series.AsSpan())
            {
                if (observation.Has(ObservationFlags.Suppressed) || observation.Censored is not null) withSecrets.Add(observation.Period);
            }
        }

        if (withSecrets.Count == 0) return 0;
        var complement = new Complement(table, observations, unit);
        var hidden = 0;
        for (var more = 1; more > 0; hidden += more)
        {
            // Again until nothing changes: what was just hidden may have been the proof that a line is no sum.
            for (var line = 0; line < table.Lines.Length; line++) complement.isSum[line] = !complement.IsDisproved(line);
            more = 0;
            foreach (var period in withSecrets) more += complement.Hide(period);
        }

        return hidden;
    }

    /// <summary>Whether the shown figures prove that the parts do not add up to the total, because the groups overlap
    /// (pupils with disabilities, pupils from poor families) or others are left out: then nothing can be subtracted.
    /// Proved only by periods in which every part is shown, if in all of them the sum is off by more than a twentieth.</summary>
    private bool IsDisproved(int line)
    {
        var proof = false;
        foreach (ref readonly var total in observations[table.Lines[line].Total].AsSpan())
        {
            for (var sum = 0; sum < sums.Length; sum++)
            {
                if (Shown(total, sum) is not { } whole) continue;
                var rest = whole;
                var complete = true;
                foreach (var part in table.Lines[line].Parts)
                {
                    var found = Find(observations[part], total.Period);
                    if (found < 0 || Shown(observations[part][found], sum) is not { } value)
                    {
                        complete = false;
                        break;
                    }

                    rest -= value;
                }

                if (!complete) continue;
                if (Math.Abs(rest) * 20 <= whole) return false;
                proof = true;
            }
        }

        return proof;
    }

    /// <summary>The count (0) or denominator (1) that a reader can know of an observation.</summary>
    private decimal? Shown(in Observation observation, int sum) =>
        observation.Has(ObservationFlags.Suppressed) ? null
        : sum == 1 ? Numbers.Denominator(observation, unit)
        : observation.Censored is null ? Numbers.Count(observation, unit)
        : null;

    private int Hide(Period period)
    {
        for (var s = 0; s < at.Length; s++)
        {
            at[s] = Find(observations[s], period);
            Set(s);
        }

        var hidden = 0;
        while (Next() is { } series)
        {
            ref var observation = ref observations[series][at[series]];
            observation = Hiding.Hide(observation);
            Set(series);
            hidden++;
        }

        return hidden;
    }

    /// <summary>Tells both sums what a reader can know of a series.</summary>
    private void Set(int series)
    {
        if (at[series] < 0)
        {
            sums[0].SetAbsent(series);
            sums[1].SetAbsent(series);
            return;
        }

        ref readonly var observation = ref observations[series][at[series]];
        var isHidden = observation.Has(ObservationFlags.Suppressed);
        sums[0].Set(series, Shown(observation, 0), isHidden || observation.Censored is not null);
        sums[1].Set(series, Shown(observation, 1), isHidden);
    }

    /// <summary>The next series to hide in this period, or null when every secret is safe.</summary>
    private int? Next()
    {
        Candidate? best = null;
        foreach (var includeTotal in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var sum in sums)
            {
                for (var line = 0; line < table.Lines.Length; line++)
                {
                    if (sum.GivesAway(line)) best = Better(best, Best(sum, line, includeTotal));
                }
            }

            if (best is not null) return best.Value.Series;
        }

        // Lines that are each safe can still be solved together, as equations.
        foreach (var sum in sums)
        {
            foreach (var secret in sum.Solvable(table.Order))
            {
                foreach (var includeTotal in (ReadOnlySpan<bool>)[false, true])
                {
                    foreach (var line in table.Through[secret]) best = Better(best, Best(sum, line, includeTotal));
                    if (best is not null) return best.Value.Series;
                }

                for (var line = 0; line < table.Lines.Length; line++) best = Better(best, Best(sum, line, includeTotal: true));
                if (best is not null) return best.Value.Series;
            }
        }

        return null;
    }

    private static Candidate? Better(Candidate? a, Candidate? b) =>
        a is null || (b is not null && b.Value.CompareTo(a.Value) < 0) ? b : a;

    /// <summary>The part of a line (or its total, when asked) that is best hidden: one that exposes the fewest other lines, then the smallest.</summary>
    private Candidate? Best(PartialSums sum, int line, bool includeTotal)
    {
        Candidate? best = null;
        foreach (var part in table.Lines[line].Parts) Consider(part);
        if (includeTotal) Consider(table.Lines[line].Total);
        return best;

        void Consider(int series)
        {
            if (sum.Known(series) is not { } value) return;
            var exposed = 0;
            foreach (var other in table.Through[series])
            {
                if (other != line && sum.IsWhollyKnown(other)) exposed++;
            }

            var candidate = new Candidate(series, exposed, value, rank[series]);
            best = Better(best, candidate);
        }
    }

    /// <summary>Rows that were not collected, or do not apply, are no part of any sum.</summary>
    private static int Find(Observation[] series, Period period)
    {
        var low = 0;
        var high = series.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = series[middle].Period.CompareTo(period);
            if (order == 0)
            {
                ref readonly var found = ref series[middle];
                return found.Value is not null || found.Censored is not null || found.Has(ObservationFlags.Suppressed) ? middle : -1;
            }

            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private readonly record struct Candidate(int Series, int Exposed, decimal Value, int Rank) : IComparable<Candidate>
    {
        public int CompareTo(Candidate other)
        {
            var byExposed = Exposed.CompareTo(other.Exposed);
            if (byExposed != 0) return byExposed;
            var byValue = Value.CompareTo(other.Value);
            return byValue != 0 ? byValue : Rank.CompareTo(other.Rank);
        }
    }
}
