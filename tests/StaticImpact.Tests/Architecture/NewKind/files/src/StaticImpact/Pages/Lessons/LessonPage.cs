using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Lessons;

/// <summary>One lesson.</summary>
public sealed record LessonPage(Chrome Chrome, string Since, Html Body, IReadOnlyList<LinkView> Goals)
{
    public static Shape<LessonPage> Shape { get; } = Pages.Shape.Of<LessonPage>("lesson page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Text("since", p => p.Since)
        .Html("body", p => p.Body)
        .List("goals", p => p.Goals, () => LinkView.Shape);

    public static LessonPage Of(PageScope scope, Lesson lesson) => new(
        ChromeOf.Page(scope, new PageHead
        {
            Kind = "lesson",
            Title = scope.Text(lesson.Page.Title),
            Summary = scope.Text(lesson.Page.Summary),
            Facts = lesson.Page,
            Parents = [scope.ListLink(lesson.Page)],
        }),
        scope.Text(lesson.Since),
        scope.Body(lesson.Page.Body),
        scope.GoalLinks(lesson.Goals));
}
