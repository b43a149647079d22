using System.Globalization;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Updates;

/// <summary>Updates, newest first. Lists over 200 are split: the newest on the first page, each year on its own.</summary>
/// <param name="Years">Updates by year, newest first.</param>
/// <param name="OtherYears">A page for each year, where there are too many updates for one page; else none.</param>
/// <param name="Feed">The feed of updates; nothing while the site has no <c>url</c>.</param>
[Shape("updates page")]
public sealed partial record UpdatesPage([Include] PageFrame Frame, IReadOnlyList<GroupView<UpdateCard>> Years, IReadOnlyList<LinkView> OtherYears, [Address] string Feed)
{
    /// <summary>The longest list that is not split.</summary>
    public const int LongestList = 200;

    private const int NewestShown = 50;

    public static bool IsSplit(Initiative initiative) => initiative.Updates.Count > LongestList;

    public static Address OfYear(int year) => Address.Page("updates/" + year.ToString(CultureInfo.InvariantCulture));

    public static UpdatesPage Of(PageScope scope) =>
        Make(scope, scope.Words["nav.updates"], IsSplit(scope.Initiative) ? scope.Initiative.Updates.Take(NewestShown) : scope.Initiative.Updates, []);

    public static UpdatesPage Of(PageScope scope, int year) => Make(
        scope,
        scope.Words.Format("page.updates.of-year", ("year", year.ToString(CultureInfo.InvariantCulture))),
        scope.Relations.Updates(year),
        [scope.Link(SiteAddresses.Updates, scope.Words["nav.updates"])]);

    private static UpdatesPage Make(PageScope scope, string title, IEnumerable<Update> updates, IReadOnlyList<LinkView> parents)
    {
        var years = updates.GroupBy(u => u.Date.Year).Select(year =>
        {
            var name = year.Key.ToString(CultureInfo.InvariantCulture);
            return new GroupView<UpdateCard>("s-" + name, name, [.. year.Select(u => UpdateCard.Of(scope, u))]);
        });
        var others = IsSplit(scope.Initiative)
            ? scope.Relations.Years.Select(y => scope.Link(OfYear(y), y.ToString(CultureInfo.InvariantCulture)))
            : [];
        var frame = PageFrames.Of(scope, new PageHeader { Title = title, Summary = scope.Words["page.updates.summary"], Parents = parents });
        return new UpdatesPage(frame, [.. years], [.. others], frame.FeedHref);
    }
}
