using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Charts;

/// <summary>What a status says in a sentence, with the figures it needs to be true.</summary>
public static class StatusWords
{
    /// <summary>E.g. <c>This is getting better quickly (5.2% a year).</c> An old one says of when it is.</summary>
    public static string Sentence(Words words, Indicator indicator, ProgressReading reading)
    {
        var sentence = reading switch
        {
            { Shown: var shown, Values: var values } when values[Quantity.Growth] is { } growth && shown == ShownStatus.ImprovingQuickly && Math.Abs(growth) < 1e6 =>
                words.Format("status.sentence.improving-quickly-rate", ("rate", words.Percent((decimal)Math.Abs(growth), 1))),
            { Status: ProgressStatus.Improving or ProgressStatus.GettingWorse, Target: null } when IsContradicted(indicator, reading) =>
                words[$"status.sentence.{reading.Shown.Key}-on-the-whole"],
            { Status: ProgressStatus.LittleChange, Target: not null } => words["status.sentence.little-change-with-target"],
            _ => words.StatusSentence(reading.Shown),
        };
        return reading is { IsStaleVerdict: true, LastPeriod: { } period }
            ? words.Format("status.sentence.then", ("sentence", sentence), ("in", words.Period(period, PeriodUse.In)))
            : sentence;
    }

    /// <summary>A trend is that of all figures; its two ends alone may say the opposite.</summary>
    internal static bool IsContradicted(Indicator indicator, ProgressReading reading)
    {
        if (reading is not { Baseline.Value: { } first, Latest.Value: { } last } || indicator.Direction is not (Direction.Higher or Direction.Lower)) return false;
        var change = indicator.Direction == Direction.Higher ? last - first : first - last;
        return reading.Status == ProgressStatus.GettingWorse ? change > 0 : change < 0;
    }
}
