using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.DisclosureControl;

namespace StaticImpact.Tests.DisclosureControl;

/// <summary>An initiative with one indicator, made of a data file, and what is shown of it.</summary>
internal static class PrivateTable
{
    public static Initiative Initiative(
        string csv, UnitKind unit = UnitKind.Count, PrivacyRules? rules = null, string[]? parts = null, (string Column, string Value)? headline = null,
        Breakdown[]? breakdowns = null, bool? people = null)
    {
        var bag = new DiagnosticBag();
        var options = new IndicatorDataOptions
        {
            Unit = new Unit(unit),
            Breakdowns = ["row", "col"],
            NeedsHeadline = false,
            HeadlineSeries = headline is { } h ? [new(new Sourced<string>(h.Column, SourceSpan.None), new Sourced<string>(h.Value, SourceSpan.None))] : [],
        };
        var data = IndicatorData.Read("d.csv", csv, options, bag);
        Assert.DoesNotContain(bag.ToSorted(), d => d.Severity == Severity.Error);
        var page = new PageFacts
        {
            Title = "T",
            Body = new LocalProse(new Prose("", SourceSpan.None)),
            Source = SourceSpan.None,
            Path = "indicators/i.md",
            Kind = "indicators",
            SitePath = "indicators/i/",
        };
        var indicator = new Indicator
        {
            Id = new IndicatorId("i"),
            Page = page,
            Short = "T",
            Goal = new GoalId("g"),
            Unit = new Unit(unit),
            Direction = Direction.Higher,
            PeriodKind = PeriodKind.Year,
            People = people,
            Breakdowns = [.. breakdowns ?? []],
            Series = data.Series,
            HeadlineSeries = data.Headline,
            DataFile = new SourceSpan("d.csv"),
        };
        return new Initiative
        {
            Settings = new InitiativeSettings
            {
                Name = "N",
                Place = "P",
                Languages = [new Language("en")],
                Privacy = rules ?? PrivacyRules.Default,
                Source = SourceSpan.None,
            },
            Today = new DateOnly(2026, 1, 1),
            Places = new Places { All = [.. (parts ?? []).Select(p => new Place(new PlaceId(p), p, PlaceKind.Part, null))] },
            Items = ItemCatalogs.Empty.With(new Catalog<IndicatorId, Indicator>([indicator], i => i.Id)),
        };
    }

    /// <summary>Every field of every observation that is shown, in the order of names.</summary>
    public static string[] Shown(
        string csv, UnitKind unit = UnitKind.Count, PrivacyRules? rules = null, string[]? parts = null, (string Column, string Value)? headline = null,
        Breakdown[]? breakdowns = null, bool? people = null) =>
        Describe(Protect.Apply(Initiative(csv, unit, rules, parts, headline, breakdowns, people)));

    /// <summary>A column whose groups overlap, with the sets of them that make the whole.</summary>
    public static Breakdown Overlapping(string column, params string[][] parts) => new()
    {
        Column = column,
        Label = column,
        Groups = [],
        Overlap = true,
        Parts = [.. parts.Select(set => set.ToImmutableArray())],
    };

    public static string[] Describe(Initiative initiative)
    {
        var lines = new List<string>();
        foreach (var series in initiative.Indicators[0].Series)
        {
            var name = string.Join(' ', series.Group.Select(g => g.Value).Prepend(series.Place is { } p ? $"@{p}" : "").Where(t => t.Length > 0));
            foreach (var o in series.Observations) lines.Add($"{(name.Length == 0 ? "all" : name)} {o.Period}: {Describe(o)}");
        }

        lines.Sort(StringComparer.Ordinal);
        return [.. lines];
    }

    private static string Describe(Observation o)
    {
        var text = new StringBuilder();
        Put("", o.Value);
        if (o.Censored is { } c) text.Append(c.IsAbove ? '>' : '<').Append(c.Bound.ToString(CultureInfo.InvariantCulture)).Append(' ');
        Put("lower=", o.Lower);
        Put("upper=", o.Upper);
        Put("moe=", o.Moe);
        Put("n=", o.N);
        Put("of=", o.Denominator);
        if (o.Flags != 0) text.Append(o.Flags).Append(' ');
        if (o.Note is not null) text.Append('"').Append(o.Note).Append('"');
        return text.ToString().TrimEnd();

        void Put(string name, decimal? number)
        {
            if (number is { } n) text.Append(name).Append(n.ToString(CultureInfo.InvariantCulture)).Append(' ');
        }
    }

    /// <summary>A table of counts with all its totals, as a data file.</summary>
    public static string Crossed(int[,] cells, Func<int, int, bool>? flagged = null)
    {
        var csv = new StringBuilder("period,value,flag,row,col\n");
        var (rows, columns) = (cells.GetLength(0), cells.GetLength(1));
        for (var r = -1; r < rows; r++)
        {
            for (var c = -1; c < columns; c++)
            {
                var value = Sum(cells, r, c);
                var isFlagged = flagged?.Invoke(r, c) == true;
                csv.Append(CultureInfo.InvariantCulture,
                    $"2020,{(isFlagged ? "" : value)},{(isFlagged ? "suppressed" : "")},{(r < 0 ? "" : $"r{r}")},{(c < 0 ? "" : $"c{c}")}\n");
            }
        }

        return csv.ToString();
    }

    public static int Sum(int[,] cells, int row, int column)
    {
        var sum = 0;
        for (var r = 0; r < cells.GetLength(0); r++)
        {
            for (var c = 0; c < cells.GetLength(1); c++)
            {
                if ((row < 0 || row == r) && (column < 0 || column == c)) sum += cells[r, c];
            }
        }

        return sum;
    }
}
