using StaticImpact.Pages.Views;

namespace StaticImpact.Pages;

/// <summary>The items before and after one in a list, for moving on without going back.</summary>
internal static class Neighbours
{
    public static (LinkView? Previous, LinkView? Next) Of<T>(IReadOnlyList<T> items, T item, Func<T, LinkView> link)
        where T : class
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!ReferenceEquals(items[i], item)) continue;
            return (i > 0 ? link(items[i - 1]) : null, i + 1 < items.Count ? link(items[i + 1]) : null);
        }

        return (null, null);
    }
}
