using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Tests.Progress;

public sealed class MethodDescriptionTests
{
    public static TheoryData<string> Methods => [.. ProgressMethods.All.Select(method => method.Name)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Each_method_describes_itself(string name)
    {
        var method = ProgressMethods.Of(new(name));

        Assert.Equal(name, method.Name);
        Assert.Equal(method.Rules.Length, method.Rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(method.Formulas.Length, method.Formulas.Select(formula => formula.Symbol).Distinct(StringComparer.Ordinal).Count());
        Assert.All(method.Formulas, formula => Assert.NotNull(formula.Quantity));
    }

    [Fact]
    public void Rules_are_shown_with_the_numbers_they_compute_with()
    {
        string Formula(string id) => LinearPace.Instance.Rules.Single(rule => rule.Id == id).Formula;

        Assert.Equal("R ≥ 0.95", Formula("pace-on-track"));
        Assert.Equal("−0.10 < R < 0.10", Formula("pace-little"));
        Assert.Equal("|z| ≤ 1.645", Formula("within-margins"));
        Assert.Equal("P ≤ 0.10, g ≥ 0.005", Formula("trend-better"));
        Assert.Equal("n < 4", Formula("too-few-points"));
        Assert.Equal("0.60 ≤ Q < 0.95", Cagr.Instance.Rules.Single(rule => rule.Id == "growth-moderate").Formula);
    }

    [Fact]
    public void The_order_of_the_tests_is_the_published_one() => Assert.Equal(
        [
            "all-hidden", "no-observations", "baseline-hidden", "bound-meets-target", "latest-is-a-bound", "baseline-only-met", "baseline-only", "series-break", "no-range",
            "target-met", "target-missed", "slipped-within-margins", "slipped", "within-margins", "pace-on-track", "significant-better", "significant-worse",
            "pace-better", "pace-worse", "pace-little",
            "zero-baseline", "trend-within-margins", "trend-significant-better", "trend-significant-worse", "too-few-points",
            "overlapping-periods", "trend-better", "trend-worse", "trend-little", "trend-unclear-up", "trend-unclear-down",
        ],
        LinearPace.Instance.Rules.Select(rule => rule.Id));
}
