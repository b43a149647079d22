namespace StaticImpact.Privacy;

/// <summary>Which unknowns a system of sums has only one answer for.</summary>
internal static class LinearSystem
{
    /// <summary>Coefficients are 1 and −1, so a large prime stands in for exact fractions.</summary>
    private const long Prime = 2_147_483_647;

    /// <summary>Beyond this the elimination would take seconds. Such a tangle of crossing breakdowns is left to the
    /// check of single lines.</summary>
    private const int MostUnknowns = 600;

    /// <param name="equations">Unknowns that are added, and one that is subtracted, or -1.</param>
    /// <returns>By unknown, whether the equations determine it, whatever the known numbers are.</returns>
    public static bool[] Determined(IReadOnlyList<(int[] Plus, int Minus)> equations, int unknowns)
    {
        var rows = new int[equations.Count][];
        var uses = new List<int>[unknowns];
        for (var u = 0; u < unknowns; u++) uses[u] = [];
        for (var e = 0; e < rows.Length; e++)
        {
            rows[e] = equations[e].Minus < 0 ? equations[e].Plus : [.. equations[e].Plus, equations[e].Minus];
            foreach (var u in rows[e]) uses[u].Add(e);
        }

        // An unknown that stands in one equation only says nothing about the others there: set that equation aside,
        // and come back to it when the others are decided.
        var degree = new int[unknowns];
        var aside = new bool[rows.Length];
        var later = new Stack<(int Equation, int Unknown)>();
        var lonely = new Queue<int>();
        for (var u = 0; u < unknowns; u++)
        {
            degree[u] = uses[u].Count;
            if (degree[u] == 1) lonely.Enqueue(u);
        }

        while (lonely.TryDequeue(out var u))
        {
            if (degree[u] != 1) continue;
            var e = uses[u].Find(x => !aside[x]);
            aside[e] = true;
            later.Push((e, u));
            foreach (var other in rows[e])
            {
                if (--degree[other] == 1) lonely.Enqueue(other);
            }
        }

        var determined = new bool[unknowns];
        Eliminate(equations, aside, determined);
        while (later.TryPop(out var last))
        {
            var all = true;
            foreach (var other in rows[last.Equation]) all &= other == last.Unknown || determined[other];
            determined[last.Unknown] = all;
        }

        return determined;
    }

    /// <summary>Gauss–Jordan on what was not set aside: an unknown is determined when its reduced row holds nothing else.</summary>
    private static void Eliminate(IReadOnlyList<(int[] Plus, int Minus)> equations, bool[] aside, bool[] determined)
    {
        var columns = new Dictionary<int, int>();
        var matrix = new List<long[]>();
        for (var pass = 0; pass < 2; pass++)
        {
            for (var e = 0; e < equations.Count; e++)
            {
                if (aside[e]) continue;
                var row = pass == 0 ? null : new long[columns.Count];
                foreach (var u in equations[e].Plus) Put(row, u, 1);
                if (equations[e].Minus >= 0) Put(row, equations[e].Minus, Prime - 1);
                if (row is not null) matrix.Add(row);
            }

            if (columns.Count > MostUnknowns) return;
        }

        var rank = 0;
        var pivots = new List<int>();
        for (var c = 0; c < columns.Count && rank < matrix.Count; c++)
        {
            var pivot = rank;
            while (pivot < matrix.Count && matrix[pivot][c] == 0) pivot++;
            if (pivot == matrix.Count) continue;
            (matrix[rank], matrix[pivot]) = (matrix[pivot], matrix[rank]);
            Scale(matrix[rank], Inverse(matrix[rank][c]), c);
            for (var r = 0; r < matrix.Count; r++)
            {
                if (r != rank && matrix[r][c] != 0) Subtract(matrix[r], matrix[rank], matrix[r][c], c);
            }

            pivots.Add(c);
            rank++;
        }

        foreach (var (unknown, column) in columns)
        {
            var row = pivots.BinarySearch(column);
            if (row >= 0) determined[unknown] = matrix[row].Count(x => x != 0) == 1;
        }

        void Put(long[]? row, int unknown, long coefficient)
        {
            if (row is not null) row[columns[unknown]] = coefficient;
            else columns.TryAdd(unknown, columns.Count);
        }
    }

    private static void Scale(long[] row, long factor, int from)
    {
        for (var c = from; c < row.Length; c++) row[c] = row[c] * factor % Prime;
    }

    private static void Subtract(long[] row, long[] pivot, long factor, int from)
    {
        var add = Prime - factor;
        for (var c = from; c < row.Length; c++)
        {
            if (pivot[c] != 0) row[c] = (row[c] + (pivot[c] * add)) % Prime;
        }
    }

    /// <summary>By Fermat: a^(p−2).</summary>
    private static long Inverse(long value)
    {
        var result = 1L;
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1) result = result * value % Prime;
            value = value * value % Prime;
        }

        return result;
    }
}
