using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using StaticImpact.Tests.Wording;

namespace StaticImpact.Tests.Progress;

/// <summary>Every definition has words in every language of the theme, so that a page never shows a key.</summary>
public sealed class MethodWordsTests
{
    public static TheoryData<string> Languages => ["en", "es"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_definition_has_words(string language)
    {
        var expected = ProgressMethods.All
            .SelectMany(method => (IEnumerable<string>)
            [
                $"method.{method.Name}.name", $"method.{method.Name}.summary",
                .. method.Rules.Select(rule => "rule." + rule.Id),
                .. method.Formulas.Select(formula => "formula." + formula.Id),
                .. method.Constants.Select(constant => "constant." + constant.Id),
            ])
            .Append("rule." + Manual.DecidedBy)
            .Concat(GapReading.Rules.Select(rule => "rule." + rule.Id))
            .Concat(GapReading.Formulas.Select(formula => "formula." + formula.Id))
            .Concat(Enum.GetValues<ProgressFlags>().SelectMany(flag => ProgressNames.Of(flag)).Select(flag => "flag." + flag))
            .Concat(Enum.GetValues<GrowthBand>().Select(band => "band." + ProgressNames.Of(band)))
            .Concat(Enum.GetValues<MilestoneOutcome>().Select(outcome => "milestone." + ProgressNames.Of(outcome).Replace('_', '-')));

        var missing = expected.Distinct(StringComparer.Ordinal).Where(key => TestWords.All.Find(new(language), "progress." + key) is null);

        Assert.Equal([], missing);
    }
}
