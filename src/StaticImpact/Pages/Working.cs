using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages;

/// <summary>Says how a status was worked out.</summary>
internal static class Working
{
    public static WorkingView Of(PageScope scope, Indicator indicator)
    {
        var reading = scope.Site.Progress[indicator.Id];
        var words = scope.Words;
        return new WorkingView(
            words["progress.method." + reading.MethodName + ".name"],
            scope.Link(SiteAddresses.Method, words["nav.method"]),
            words.StatusSentence(reading.Status, reading.Target is not null),
            [],
            [],
            "",
            [],
            "",
            []);
    }
}
