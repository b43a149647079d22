using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Every content file that is a page of its own, with its address.</summary>
public static class AllPages
{
    /// <param name="before">The list of an earlier reading: the address of what is still the same and at the same place is taken from there.</param>
    public static ImmutableArray<(PageFacts Page, Address Address)> Of(Initiative initiative, ImmutableArray<(PageFacts Page, Address Address)> before = default)
    {
        var known = before.IsDefault ? [] : before;
        var all = ImmutableArray.CreateBuilder<(PageFacts Page, Address Address)>(known.Length + 16);
        foreach (var page in initiative.AllPages)
        {
            var i = all.Count;
            all.Add(i < known.Length && ReferenceEquals(known[i].Page, page) ? known[i] : (page, new Address(page.SitePath)));
        }

        return all.DrainToImmutable();
    }
}
