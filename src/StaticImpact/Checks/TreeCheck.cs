using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using StaticImpact.Diagnostics;

namespace StaticImpact.Checks;

/// <summary>Runs <see cref="PageRules"/> over a site and tells a mistake that stands on many pages once. Pages may be read from several threads.</summary>
/// <param name="skipsTold">Headings, by id and level, of which the author knows already that they skip a level.</param>
public sealed class TreeCheck(IReadOnlySet<(string Id, int Level)>? skipsTold = null)
{
    private const int ToldOneByOne = 3;

    private readonly ConcurrentQueue<PageProblem> problems = new();

    /// <param name="path">The page's path in the site.</param>
    /// <param name="html">The whole page, UTF-8.</param>
    /// <returns>Whether the page is in order.</returns>
    public bool Read(string path, ReadOnlySpan<byte> html)
    {
        if (PlainPage.IsInOrder(html)) return true;
        var isInOrder = true;
        PageRules.Check(
            path,
            Encoding.UTF8.GetString(html),
            problem =>
            {
                isInOrder = false;
                problems.Enqueue(problem);
            },
            skipsTold);
        return isInOrder;
    }

    /// <summary>Tells what is wrong, once all pages have been read.</summary>
    /// <param name="bag">Receives a diagnostic for each mistake.</param>
    /// <param name="sourceOf">The author's file that a page was made from, if known.</param>
    public void Report(DiagnosticBag bag, Func<string, SourceSpan?>? sourceOf = null)
    {
        foreach (var same in problems.GroupBy(p => (p.Code, p.Message)))
        {
            var onPages = same.OrderBy(p => p.Page, StringComparer.Ordinal).ThenBy(p => p.Line).DistinctBy(p => p.Page).ToArray();
            var told = onPages.Length > ToldOneByOne ? onPages[..1] : onPages;
            var others = told.Length == onPages.Length ? "" : string.Create(CultureInfo.InvariantCulture, $" The same stands on {onPages.Length - 1} more pages, so it probably comes from the theme.");
            foreach (var problem in told) bag.Add(problem.ToDiagnostic(sourceOf?.Invoke(problem.Page), others));
        }
    }
}
