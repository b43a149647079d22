using System.Globalization;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>Updates, newest first. Lists over 200 are split: the newest on the first page, each year on its own.</summary>
public sealed record UpdatesPage(Chrome Chrome, IReadOnlyList<GroupView<UpdateCard>> Years, IReadOnlyList<LinkView> OtherYears, string Feed)
{
    /// <summary>The longest list that is not split.</summary>
    public const int LongestList = 200;

    private const int NewestShown = 50;

    public static Shape<UpdatesPage> Shape { get; } = Pages.Shape.Of<UpdatesPage>("updates page")
        .Include(Chrome.Shape, p => p.Chrome)
        .List("years", p => p.Years, () => Groups.Updates)
        .List("other_years", p => p.OtherYears, () => LinkView.Shape)
        .Address("feed", p => p.Feed);

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
            return new GroupView<UpdateCard>("s-" + name, name, [.. year.Select(u => Cards.Update(scope, u))]);
        });
        var others = IsSplit(scope.Initiative)
            ? scope.Relations.Years.Select(y => scope.Link(OfYear(y), y.ToString(CultureInfo.InvariantCulture)))
            : [];
        var chrome = ChromeOf.Page(scope, new PageHead { Kind = "updates", Title = title, Summary = scope.Words["page.updates.summary"], Parents = parents });
        return new UpdatesPage(chrome, [.. years], [.. others], chrome.FeedHref);
    }
}
