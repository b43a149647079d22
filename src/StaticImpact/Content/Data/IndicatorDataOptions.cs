using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>What the front matter says that the data file is read by.</summary>
public sealed record IndicatorDataOptions
{
    public required Unit Unit { get; init; }

    /// <summary>Worst to best, for <see cref="UnitKind.Grade"/>; values become positions on it, from 0.</summary>
    public ImmutableArray<string> Grades { get; init; } = [];

    /// <summary>The declared kind of period; null lets the file decide.</summary>
    public PeriodKind? Periods { get; init; }

    /// <summary>What stands before decimals, where the front matter says so: a point or a comma; null lets the file decide.</summary>
    public char? DecimalMark { get; init; }

    /// <summary>Whether percents are written as shares of 1, where the front matter says; null where it does not.</summary>
    public bool? Shares { get; init; }

    /// <summary>How the table is laid out, as far as the front matter says.</summary>
    public TableGuide Guide { get; init; } = TableGuide.None;

    /// <summary>Columns declared as breakdowns: their names are not questioned.</summary>
    public ImmutableArray<string> Breakdowns { get; init; } = [];

    /// <summary>The group of a column that is everyone, by column, where the front matter names one.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Totals { get; init; } = [];

    /// <summary>Whether the front matter calls a group everyone.</summary>
    internal bool IsTotal(string group)
    {
        foreach (var (_, total) in Totals)
        {
            if (total == group) return true;
        }

        return false;
    }

    /// <summary>The indicator's title: the best guess in a question shares words with it; empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>What exactly is counted, in the author's words, which decide between guesses that the title leaves open; empty for none.</summary>
    public string Definition { get; init; } = "";

    /// <summary>Whether the front matter names single groups of its breakdowns, as the data file writes them.</summary>
    public bool NamesGroups { get; init; }

    /// <summary>Whether words speak of the indicator's own unit, such as <c>Number of visits</c> where figures are visits.</summary>
    public bool IsCalledAsUnit(string text) => Array.Exists([Unit.Name?.Original, Unit.Plural?.Original], word => word is { Length: > 0 } && text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a column names the indicator of each row; rows are not looked at then.</summary>
    public bool IsShared { get; init; }

    /// <summary>The keys of <c>data</c> that say in which files the figures stand, as the front matter has them; null for a file of the indicator's own.</summary>
    public string? Files { get; init; }

    /// <summary>False when nothing needs to stand for the indicator.</summary>
    public bool NeedsHeadline { get; init; } = true;

    /// <summary>The groups, by column, that stand for the indicator where no row is for everyone; empty for none.</summary>
    public ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> HeadlineSeries { get; init; } = [];
}
