using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Lessons;

/// <summary>All lessons.</summary>
/// <param name="Lessons">Each with what it is about.</param>
[Shape("lessons page")]
public sealed partial record LessonsPage([Include] PageFrame Frame, IReadOnlyList<PageEntry> Lessons)
{
    public static LessonsPage Of(PageScope scope) => new(
        PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.lessons"], Summary = scope.Words["page.lessons.summary"] }),
        [.. scope.Initiative.Items.Of<LessonId, Lesson>().Select(l => new PageEntry(scope.Link(l), scope.Text(l.Page.Summary)))]);
}
