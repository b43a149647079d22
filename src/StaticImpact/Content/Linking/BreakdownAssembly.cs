using System.Collections.Immutable;
using StaticImpact.Content.Data;
using StaticImpact.Content.Files;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Gives the breakdown columns of a data file the names and the order that the front matter declares.</summary>
internal static class BreakdownAssembly
{
    public static ImmutableArray<Breakdown> Of(IndicatorFrontMatter keys, IndicatorData? data, string file, DiagnosticBag bag)
    {
        if (data is null || data.IsUnreadable) return [];
        foreach (var (column, _) in keys.Breakdowns)
        {
            if (data.Breakdowns.Any(b => b.Column.Value == column.Value)) continue;
            var columns = data.Breakdowns.Select(b => b.Column.Value).ToList();
            var fix = columns.Count == 0 ? " It has no breakdown columns." : Suggestion.Nearest(column.Value, columns) is { } near ? $" Did you mean '{near}'?" : $" It has {string.Join(", ", columns)}.";
            bag.Add(ReferencesCodes.UnknownBreakdown, column.Span, $"The data file has no column '{column.Value}'.{fix}");
        }

        var breakdowns = ImmutableArray.CreateBuilder<Breakdown>(data.Breakdowns.Length);
        foreach (var column in data.Breakdowns)
        {
            if (column.Values.IsEmpty) continue;
            var declared = keys.Breakdowns.FirstOrDefault(b => b.Key.Value == column.Column.Value).Value;
            breakdowns.Add(declared is null ? Undeclared(column) : Declared(column, declared, bag));
        }

        return breakdowns.DrainToImmutable();
    }

    private static Breakdown Undeclared(DataBreakdown column) => new()
    {
        Column = column.Column.Value,
        Label = InWords(column.Column.Value),
        Groups = [.. column.Values.Select(v => new Group(v.Value, v.Value))],
    };

    private static Breakdown Declared(DataBreakdown column, BreakdownKeys keys, DiagnosticBag bag)
    {
        foreach (var (group, _) in keys.Groups) Check(group, column, bag);
        var order = new List<string>();
        foreach (var group in keys.Order)
        {
            if (Check(group, column, bag) && !order.Contains(group.Value)) order.Add(group.Value);
        }

        foreach (var value in column.Values)
        {
            if (!order.Contains(value.Value)) order.Add(value.Value);
        }

        var parts = keys.Parts.Select(set => set.Where(group => Check(group, column, bag)).Select(group => group.Value).Distinct(StringComparer.Ordinal).ToImmutableArray());
        return new Breakdown
        {
            Column = column.Column.Value,
            Label = Filled(keys.Label, InWords(column.Column.Value)),
            People = keys.People,
            Reference = keys.Reference is { } reference && Check(reference, column, bag) ? reference : null,
            Groups = [.. order.Select(value => new Group(value, Label(keys, value)))],
            Total = keys.Total is { } total && Check(total, column, bag) ? total.Value : null,
            Overlap = keys.Overlap,
            Parts = [.. parts.Where(set => set.Length > 1)],
            IsOrdered = !keys.Order.IsEmpty,
            IsWhole = keys.IsWhole,
        };
    }

    private static bool Check(Sourced<string> group, DataBreakdown column, DiagnosticBag bag)
    {
        if (column.Values.Any(v => v.Value == group.Value)) return true;
        var values = column.Values.Select(v => v.Value).ToList();
        var fix = Suggestion.Nearest(group.Value, values) is { } near ? $" Did you mean '{near}'?" : $" It has {string.Join("; ", values.Take(12))}.";
        bag.Add(ReferencesCodes.UnknownGroup, group.Span, $"The column '{column.Column.Value}' of the data file has no group '{group.Value}'.{fix}");
        return false;
    }

    private static LocalText Label(BreakdownKeys keys, string value)
    {
        foreach (var (group, words) in keys.Groups)
        {
            if (group.Value == value) return Filled(words, value);
        }

        return value;
    }

    /// <summary>What a translation alone says has an empty original, for which the data file's own word stands in.</summary>
    private static LocalText Filled(LocalText? words, string original) =>
        words is null ? original : words.Original.Length == 0 ? words.WithOriginal(original) : words;

    /// <summary><c>working_age</c> as "Working age".</summary>
    private static string InWords(string column)
    {
        var words = column.Replace('_', ' ').Trim();
        return words.Length == 0 ? column : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
