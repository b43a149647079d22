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
        // What items are a part of may have no figures of its own.
        foreach (var (group, _) in keys.Groups)
        {
            if (!keys.Parents.Any(p => p.Value.Value == group.Value)) Check(group, column, bag);
        }

        var parents = Parents(keys, column, bag);
        var order = new List<string>();
        foreach (var group in keys.Order)
        {
            if (Check(group, column, bag) && !order.Contains(group.Value)) order.Add(group.Value);
        }

        foreach (var value in column.Values)
        {
            if (!order.Contains(value.Value)) order.Add(value.Value);
        }

        if (parents.Count > 0) order = ByParent(order, parents);
        var parts = keys.Parts.Select(set => set.Where(group => Check(group, column, bag)).Select(group => group.Value).Distinct(StringComparer.Ordinal).ToImmutableArray());
        return new Breakdown
        {
            Column = column.Column.Value,
            Label = Filled(keys.Label, InWords(column.Column.Value)),
            Kind = keys.Kind,
            People = keys.People,
            Reference = keys.Reference is { } reference && Check(reference, column, bag) ? reference : null,
            Groups = [.. order.Select(value => new Group(value, Label(keys, value))
            {
                Parent = parents.GetValueOrDefault(value),
                ParentLabel = parents.TryGetValue(value, out var parent) ? Label(keys, parent) : null,
            })],
            Total = keys.Total is { } total && Check(total, column, bag) ? total.Value : null,
            Overlap = keys.Overlap,
            Parts = [.. parts.Where(set => set.Length > 1)],
            IsOrdered = !keys.Order.IsEmpty || parents.Count > 0,
            IsWhole = keys.IsWhole,
        };
    }

    /// <summary>By item. What is above itself is no part of anything.</summary>
    private static Dictionary<string, string> Parents(BreakdownKeys keys, DataBreakdown column, DiagnosticBag bag)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (item, parent) in keys.Parents)
        {
            if (Check(item, column, bag) && !parents.TryAdd(item.Value, parent.Value)) continue;
        }

        foreach (var (item, parent) in keys.Parents)
        {
            var above = item.Value;
            for (var steps = 0; steps <= parents.Count && parents.TryGetValue(above, out var next); steps++) above = next;
            if (!parents.ContainsKey(above)) continue;
            bag.Add(FilesCodes.KeysDisagree, parent.Span, $"'{item.Value}' is a part of '{parent.Value}', which is in turn a part of it. Delete one of the two lines.");
            parents.Remove(item.Value);
        }

        return parents;
    }

    /// <summary>What is a part of something stands behind it, or beside the other parts of it.</summary>
    private static List<string> ByParent(List<string> order, Dictionary<string, string> parents)
    {
        var sorted = new List<string>(order.Count);
        var headings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in order)
        {
            if (!parents.TryGetValue(value, out var parent)) Add(value);
            else if (!order.Contains(parent) && !parents.ContainsKey(parent) && headings.Add(parent)) AddParts(parent);
        }

        return [.. sorted, .. order.Except(sorted, StringComparer.Ordinal)];

        void Add(string value)
        {
            if (sorted.Contains(value)) return;
            sorted.Add(value);
            AddParts(value);
        }

        void AddParts(string parent)
        {
            foreach (var value in order)
            {
                if (parents.GetValueOrDefault(value) == parent) Add(value);
            }
        }
    }

    private static bool Check(Sourced<string> group, DataBreakdown column, DiagnosticBag bag)
    {
        if (column.Values.Any(v => v.Value == group.Value)) return true;
        if (column.Elsewhere.Contains(group.Value) || column.Everyone == group.Value) return false;
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
