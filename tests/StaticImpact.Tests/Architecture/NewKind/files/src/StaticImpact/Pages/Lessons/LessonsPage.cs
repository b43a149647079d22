using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Lessons;

/// <summary>All lessons.</summary>
public sealed record LessonsPage(Chrome Chrome, IReadOnlyList<PageEntry> Lessons)
{
    public static Shape<LessonsPage> Shape { get; } = Pages.Shape.Of<LessonsPage>("lessons page")
        .Include(Chrome.Shape, p => p.Chrome)
        .List("lessons", p => p.Lessons, () => PageEntry.Shape);

    public static LessonsPage Of(PageScope scope) => new(
        ChromeOf.Page(scope, new PageHead { Kind = "lessons", Title = scope.Words["nav.lessons"], Summary = scope.Words["page.lessons.summary"] }),
        [.. scope.Initiative.Items.Of<LessonId, Lesson>().Select(l => new PageEntry(scope.Link(l), scope.Text(l.Page.Summary)))]);
}
