using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Lessons;

/// <summary>One lesson.</summary>
/// <param name="Since">What the partners do otherwise since; else nothing.</param>
/// <param name="Body">The text, as HTML.</param>
/// <param name="Goals">The goals it is about.</param>
[Shape("lesson page")]
public sealed partial record LessonPage([Include] PageFrame Frame, string Since, Html Body, IReadOnlyList<LinkView> Goals)
{
    public static LessonPage Of(PageScope scope, Lesson lesson) => new(
        PageFrames.Of(scope, new PageHeader
        {
            Title = scope.Text(lesson.Page.Title),
            Summary = scope.Text(lesson.Page.Summary),
            Facts = lesson.Page,
            Parents = [scope.ListLink(lesson.Page)],
        }),
        scope.Text(lesson.Since),
        scope.Body(lesson.Page.Body),
        scope.GoalLinks(lesson.Goals));
}
