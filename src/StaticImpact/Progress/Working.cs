using System.Collections.Immutable;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Progress;

/// <summary>One formula that was used for a reading, and what came out.</summary>
public sealed record WorkingStep(MethodFormula Formula, double Result);

/// <summary>How a reading was worked out: the method's formulas that have a result, with the numbers for their symbols.</summary>
/// <param name="Symbols">Every symbol that is known, by name: <c>y0 yn yT</c> in the indicator's unit (or distances from a
/// range), <c>t0 tn T</c> in years of the axis, <c>d sign</c> ±1, what a method's own keys say, and the results of earlier steps.</param>
public sealed record Working(ImmutableArray<WorkingStep> Steps, ImmutableDictionary<string, double> Symbols)
{
    public static Working None { get; } = new([], ImmutableDictionary<string, double>.Empty);

    /// <summary>A step's formula with numbers in place of its symbols; a symbol without a number stays as it is.</summary>
    /// <param name="format">Writes the number of a symbol in the reader's language.</param>
    public string Fill(WorkingStep step, Func<string, double, string> format) =>
        step.Formula.Fill(symbol => Symbols.TryGetValue(symbol, out var value) ? format(symbol, value) : symbol);

    internal static Working Of(ProgressCase c, ProgressMethod method, ProgressValues values)
    {
        if (values.IsEmpty) return None;
        var symbols = Inputs(c);
        var steps = ImmutableArray.CreateBuilder<WorkingStep>();
        foreach (var formula in method.Formulas)
        {
            if (formula.Quantity is not { } quantity || values[quantity] is not { } result) continue;
            steps.Add(new(formula, result));
            symbols[formula.Symbol] = result;
        }

        return new(steps.ToImmutable(), symbols.ToImmutable());
    }

    private static ImmutableDictionary<string, double>.Builder Inputs(ProgressCase c)
    {
        var symbols = ImmutableDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        symbols["y0"] = c.Y0;
        symbols["yn"] = c.Yn;
        symbols["t0"] = c.T0;
        symbols["tn"] = c.Tn;
        symbols["n"] = c.Observations.Length;
        symbols["d"] = c.Sign;
        symbols["sign"] = c.Y0 < 0 ? -1 : 1;
        if (c.Target is not null)
        {
            symbols["yT"] = c.TargetValue;
            symbols["T"] = c.TargetTime;
            if (c.IsDue && c.ValueWhenDue is { } due) symbols["yD"] = due;
        }

        if (ZTest.StandardError(c.Baseline, c.Indicator.IntervalLevel) is { } before) symbols["SE0"] = before;
        if (ZTest.StandardError(c.Latest, c.Indicator.IntervalLevel) is { } after) symbols["SEn"] = after;
        foreach (var number in c.Indicator.Progress?.Numbers ?? []) symbols[number.Key] = (double)number.Value;
        return symbols;
    }
}
