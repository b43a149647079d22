namespace StaticImpact.Tests.DisclosureControl;

internal static class BruteForce
{
    /// <summary>Whether a system of sums has only one answer for one of its unknowns: whether the unknown's unit vector
    /// adds nothing to the rank of the equations.</summary>
    public static bool DeterminesAny(IReadOnlyList<double[]> equations, int unknowns)
    {
        var rank = Rank(equations, unknowns);
        for (var u = 0; u < unknowns; u++)
        {
            var unit = new double[unknowns];
            unit[u] = 1;
            if (Rank([.. equations, unit], unknowns) == rank) return true;
        }

        return false;
    }

    private static int Rank(IReadOnlyList<double[]> rows, int columns)
    {
        var matrix = rows.Select(r => (double[])r.Clone()).ToList();
        var rank = 0;
        for (var c = 0; c < columns && rank < matrix.Count; c++)
        {
            var pivot = matrix.FindIndex(rank, r => Math.Abs(r[c]) > 1e-9);
            if (pivot < 0) continue;
            (matrix[rank], matrix[pivot]) = (matrix[pivot], matrix[rank]);
            for (var r = 0; r < matrix.Count; r++)
            {
                if (r == rank || Math.Abs(matrix[r][c]) < 1e-9) continue;
                var factor = matrix[r][c] / matrix[rank][c];
                for (var k = c; k < columns; k++) matrix[r][k] -= factor * matrix[rank][k];
            }

            rank++;
        }

        return rank;
    }
}
