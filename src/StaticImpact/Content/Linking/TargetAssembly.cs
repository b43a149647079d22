using System.Collections.Immutable;
using StaticImpact.Content.Data;
using StaticImpact.Content.Files;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Reads an indicator's targets, now that its unit and kind of period are known. In the author's order: whether
/// that is right is judged with the progress.</summary>
internal static class TargetAssembly
{
    /// <param name="pooled">How many years a period pools; null where nothing tells, or where it is not pooled.</param>
    public static ImmutableArray<Target> Of(IndicatorFrontMatter keys, PeriodKind? kind, int? pooled, DiagnosticBag bag)
    {
        var targets = ImmutableArray.CreateBuilder<Target>(keys.Targets.Length);
        foreach (var target in keys.Targets)
        {
            if (Read(target, keys, kind, pooled, bag) is { } read) targets.Add(read);
        }

        return targets.DrainToImmutable();
    }

    private static Target? Read(TargetKeys keys, IndicatorFrontMatter file, PeriodKind? kind, int? pooled, DiagnosticBag bag)
    {
        var by = keys.By is { } period ? PeriodText.ReadDue(period, kind, pooled, bag) : null;
        var value = Value(keys.Value ?? keys.From, file, bag);
        var upper = keys.Value is null ? Value(keys.To, file, bag) : null;
        var history = ImmutableArray.CreateBuilder<FormerTarget>(keys.History.Length);
        foreach (var former in keys.History)
        {
            if (Value(former.Value, file, bag) is { } was && PeriodText.ReadDue(former.By, kind, pooled, bag) is { } wasBy) history.Add(new FormerTarget(was, wasBy, former.Until, former.Why));
        }

        return value is null || by is null ? null : new Target
        {
            Value = value.Value,
            UpperValue = upper,
            By = by.Value,
            Set = keys.Set,
            Why = keys.Why,
            History = history.DrainToImmutable(),
            Source = (keys.Value ?? keys.From)!.Value.Span,
        };
    }

    private static decimal? Value(Sourced<string>? text, IndicatorFrontMatter file, DiagnosticBag bag)
    {
        if (text is not { } found) return null;
        if (file.Item.Unit.Kind == UnitKind.Grade)
        {
            var position = file.Item.Grades.IndexOf(found.Value, StringComparer.Ordinal);
            if (position >= 0) return position;
            if (!file.Item.Grades.IsEmpty) bag.Add(FilesCodes.UnknownChoice, found.Span, $"'{found.Value}' is not one of the grades {string.Join(", ", file.Item.Grades)}.{Suggestion.DidYouMean(found.Value, file.Item.Grades)}");
            return null;
        }

        if (file.Item.Unit.Kind == UnitKind.YesNo)
        {
            if (found.Value is "yes" or "true" or "1") return 1;
            if (found.Value is "no" or "false" or "0") return 0;
            bag.Add(FilesCodes.UnknownChoice, found.Span, $"'{found.Value}' is neither yes nor no, which is what unit yes-no counts.");
            return null;
        }

        return TextNumber.Read(found, bag);
    }
}
