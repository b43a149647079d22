using StaticImpact.Diagnostics;

namespace StaticImpact.Checks;

/// <summary>Something wrong with a link, on one page.</summary>
/// <param name="Page">The page's path in the site.</param>
/// <param name="Target">What the problem is about: the same for the same mistake on every page, so that a mistake in the theme is told once.</param>
/// <param name="Words">How the problem is put, for a page named <c>{0}</c>.</param>
internal sealed record LinkProblem(DiagnosticCode Code, string Page, string Target, string Words);
