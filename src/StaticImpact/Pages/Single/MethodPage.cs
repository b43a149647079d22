using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Single;

/// <summary>How statuses and gaps are decided, generated from the definitions that compute them.</summary>
[Shape("method page")]
public sealed partial record MethodPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>Every way to decide a status.</summary>
    public required IReadOnlyList<MethodView> Methods { get; init; }

    /// <summary>What is calculated for gaps: the meaning, and the formula.</summary>
    public required IReadOnlyList<FactView> GapFormulas { get; init; }

    /// <summary>The rules about where a gap is going, in the order in which they are tried.</summary>
    public required IReadOnlyList<GapRuleView> GapRules { get; init; }

    /// <summary>Every status and what it means.</summary>
    public required IReadOnlyList<StatusMeaning> Statuses { get; init; }

    /// <summary>How sure the rank of the own place is, for each measure that ranks places.</summary>
    public required IReadOnlyList<FactView> Ranks { get; init; }

    /// <summary>The smallest count of people that is shown.</summary>
    public required string MinCount { get; init; }

    /// <summary>How many people a share must speak of to be shown.</summary>
    public required string MinDenominator { get; init; }

    public static MethodPage Of(PageScope scope)
    {
        var privacy = scope.Initiative.Settings.Privacy;
        return new MethodPage
        {
            Frame = PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.method"], Summary = scope.Words["page.method.summary"] }),
            Methods = MethodView.All(scope),
            GapFormulas = MethodView.Gaps(scope),
            GapRules = MethodView.GapRules(scope),
            Statuses = [.. ShownStatus.All.Select(s => StatusMeaning.Of(scope, s))],
            Ranks = [.. scope.Initiative.Indicators.Select(i => RankView.Of(scope, i)).OfType<FactView>()],
            MinCount = scope.Words.Number(privacy.MinCount),
            MinDenominator = scope.Words.Number(privacy.MinDenominator),
        };
    }
}

/// <summary>What a status means.</summary>
/// <param name="Status">The status.</param>
/// <param name="Meaning">What it means.</param>
[Shape("status meaning")]
public sealed partial record StatusMeaning(StatusView Status, string Meaning)
{
    internal static StatusMeaning Of(PageScope scope, ShownStatus status) =>
        new(StatusViews.Of(scope.Words, status), scope.Words.StatusMeaning(status));
}
