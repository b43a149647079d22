using System.Collections.Immutable;
using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>A data file without the rows that are held back, as if they did not stand there: this is the one place where they are
/// left out, before anything is made of the figures.</summary>
internal static class Released
{
    /// <returns>The rows that may be seen at a moment, and what is left out, file by file, the earliest first.</returns>
    public static (IndicatorData Data, ImmutableArray<HeldBack> Held) At(IndicatorData data, Func<DateTime, bool> isHeldBack)
    {
        if (data.Releases.IsEmpty) return (data, []);
        var until = new Dictionary<Release, int>();
        var series = new List<Series>(data.Series.Length);
        foreach (var one in data.Series)
        {
            var shown = one.Observations.SelectMany(o => Shown(data, one, o, isHeldBack, until)).ToImmutableArray();
            if (!shown.IsEmpty) series.Add(one with { Observations = shown });
        }

        if (until.Count == 0) return (data, []);

        // Places and groups come in the order of the rows that are left.
        var lines = FirstLines(series);
        var columns = data.Breakdowns.Select(b => b.Column.Value).ToList();
        var inOrder = series.Select(s => (Series: s, Key: (long[])[Line("", s.Place?.Value), s.Group.Length, .. columns.Select(c => Line(c, s.Group.FirstOrDefault(cell => cell.Column == c).Value, long.MaxValue))]))
            .OrderBy(s => s.Key, Comparer<long[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))).Select(s => s.Series).ToImmutableArray();
        var notes = inOrder.SelectMany(s => s.Observations).Select(o => o.Note).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var released = data with
        {
            PeriodKind = inOrder.IsEmpty ? null : data.PeriodKind,
            Series = inOrder,
            Breakdowns = [.. data.Breakdowns.Select(b => b with
            {
                Values = [.. b.Values.Where(v => lines.ContainsKey((b.Column.Value, v.Value))).OrderBy(v => lines[(b.Column.Value, v.Value)])],
                Elsewhere = [.. b.Elsewhere, .. b.Values.Where(v => !lines.ContainsKey((b.Column.Value, v.Value))).Select(v => v.Value)],
            })],
            Places = [.. data.Places.Where(p => lines.ContainsKey(("", p.Value.Value))).OrderBy(p => lines[("", p.Value.Value)])],
            Notes = [.. data.Notes.Where(n => notes.Contains(n.Value))],
            NotesElsewhere = [.. data.NotesElsewhere, .. data.Notes.Where(n => !notes.Contains(n.Value)).Select(n => n.Value)],
            Headline = data.Headline is { } headline ? inOrder.FirstOrDefault(s => s.Place == headline.Place && s.Group.SequenceEqual(headline.Group)) : null,
        };
        return (released, [.. until.OrderBy(u => u.Key.File, StringComparer.Ordinal).ThenBy(u => u.Key.Moment).Select(u => new HeldBack(u.Key.File, u.Key.Moment, u.Value))]);

        long Line(string column, string? value, long blank = 0) => value is null ? blank : lines[(column, value)];
    }

    /// <summary>The figure itself, or what stands for it until its moment; nothing where all of that is held back.</summary>
    private static IEnumerable<Observation> Shown(IndicatorData data, Series series, Observation figure, Func<DateTime, bool> isHeldBack, Dictionary<Release, int> until)
    {
        var key = FigureKey.Of(series, figure.Period);
        var newest = data.Releases.TryGetValue(key, out var release) ? release : (Release?)null;
        foreach (var (moment, observation) in data.Earlier.GetValueOrDefault(key, []).Prepend(new EarlierFigure(newest, figure)))
        {
            if (moment is not { } held || !isHeldBack(held.Moment))
            {
                yield return observation;
                yield break;
            }

            until[held] = until.GetValueOrDefault(held) + 1;
        }
    }

    /// <summary>Where each place (of the column without a name) and each group stands first.</summary>
    private static Dictionary<(string Column, string Value), long> FirstLines(List<Series> series)
    {
        var lines = new Dictionary<(string, string), long>();
        foreach (var one in series)
        {
            var first = one.Observations.Min(o => o.Line);
            if (one.Place is { } place) Add("", place.Value);
            foreach (var cell in one.Group) Add(cell.Column, cell.Value);

            void Add(string column, string value)
            {
                if (!lines.TryGetValue((column, value), out var line) || first < line) lines[(column, value)] = first;
            }
        }

        return lines;
    }

    public static void Report(ImmutableArray<HeldBack> held, string zone, DiagnosticBag bag)
    {
        foreach (var file in held.GroupBy(h => h.File, StringComparer.Ordinal))
        {
            var what = string.Join(", ", file.Select(h => $"{h.What} until {HeldBack.InWords(h.Until)}"));
            bag.Add(DataFileCodes.HeldBack, new SourceSpan(file.Key), $"Held back: {what} ({zone}). Nothing that is made before then shows any of it.");
        }
    }
}
