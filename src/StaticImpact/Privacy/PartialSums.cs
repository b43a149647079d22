namespace StaticImpact.Privacy;

/// <summary>What a reader knows of one additive number (counts, or denominators) in one period: some cells, and that in
/// every line the parts add up to the total.</summary>
/// <param name="isSum">By line, whether that is so; the caller may change it between periods.</param>
/// <param name="series">How many series there are.</param>
internal sealed class PartialSums(CrossTable table, bool[] isSum, int series)
{
    private readonly bool[] present = new bool[series];
    private readonly bool[] secret = new bool[series];
    private readonly decimal?[] known = new decimal?[series];

    public void SetAbsent(int cell)
    {
        present[cell] = false;
        secret[cell] = false;
        known[cell] = null;
    }

    /// <param name="number">What is shown; null when it is hidden or was never given.</param>
    /// <param name="isSecret">Whether it must not be found out.</param>
    public void Set(int cell, decimal? number, bool isSecret)
    {
        present[cell] = true;
        secret[cell] = isSecret;
        known[cell] = number;
    }

    public decimal? Known(int cell) => known[cell];

    /// <summary>Whether this line alone gives a secret away: because only one number in it is unknown, or because the
    /// rest of the total is so small that every unknown must be one (a count that is hidden is not zero).</summary>
    public bool GivesAway(int line)
    {
        if (!IsEquation(line)) return false;
        var (total, parts) = (table.Lines[line].Total, table.Lines[line].Parts);
        var unknown = 0;
        var secrets = 0;
        var rest = known[total] ?? 0;
        foreach (var part in parts)
        {
            if (!present[part]) continue;
            if (known[part] is { } value)
            {
                rest -= value;
                continue;
            }

            unknown++;
            if (secret[part]) secrets++;
        }

        if (known[total] is null) return unknown == 0 && secret[total];
        if (secrets == 0 || secrets < unknown) return false;
        return unknown == 1 || (rest >= 0 && rest <= unknown);
    }

    /// <summary>Whether every number of the line is shown, so that hiding one would give that one away.</summary>
    public bool IsWhollyKnown(int line)
    {
        if (!IsEquation(line)) return false;
        if (known[table.Lines[line].Total] is null) return false;
        foreach (var part in table.Lines[line].Parts)
        {
            if (present[part] && known[part] is null) return false;
        }

        return true;
    }

    /// <summary>Secrets that all lines together determine, in the given order.</summary>
    public IEnumerable<int> Solvable(int[] order)
    {
        var equations = new List<(int[] Plus, int Minus)>();
        var unknowns = new Dictionary<int, int>();
        for (var line = 0; line < table.Lines.Length; line++)
        {
            if (!IsEquation(line)) continue;
            var plus = new List<int>();
            foreach (var part in table.Lines[line].Parts)
            {
                if (present[part] && known[part] is null) plus.Add(Number(part));
            }

            var total = table.Lines[line].Total;
            var minus = known[total] is null ? Number(total) : -1;
            if (plus.Count > 0 || minus >= 0) equations.Add(([.. plus], minus));
        }

        if (equations.Count < 2) yield break;
        var determined = LinearSystem.Determined(equations, unknowns.Count);
        foreach (var cell in order)
        {
            if (secret[cell] && unknowns.TryGetValue(cell, out var number) && determined[number]) yield return cell;
        }

        int Number(int cell)
        {
            if (unknowns.TryGetValue(cell, out var number)) return number;
            unknowns.Add(cell, unknowns.Count);
            return unknowns.Count - 1;
        }
    }

    /// <summary>Whether the parts add up, and the total and at least two of them exist in this period.</summary>
    private bool IsEquation(int line)
    {
        if (!isSum[line] || !present[table.Lines[line].Total]) return false;
        var parts = 0;
        foreach (var part in table.Lines[line].Parts)
        {
            if (present[part] && ++parts == 2) return true;
        }

        return false;
    }
}
