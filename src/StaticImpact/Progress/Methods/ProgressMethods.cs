using System.Collections.Immutable;
using System.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Progress.Methods;

/// <summary>All methods that there are. The reader of front matter, its schema, the manual, the method page and published data go
/// through this list.</summary>
public static class ProgressMethods
{
    /// <summary>In the order in which authors and readers are told them.</summary>
    public static ImmutableArray<ProgressMethod> All { get; } =
    [
        LinearPace.Instance,
        Cagr.Instance,
        Manual.Instance,
        NoMethod.Instance,
    ];

    /// <summary>For a site that names none.</summary>
    public static ProgressMethod Default => LinearPace.Instance;

    public static ProgressMethod Of(ProgressMethodId? id)
    {
        if (id is null) return Default;
        foreach (var method in All)
        {
            if (method.Name == id.Value.Value) return method;
        }

        throw new UnreachableException($"The reader let the method '{id}' through.");
    }

    /// <summary>All names as a sentence lists them: <c>linear-pace, cagr, manual or none</c>.</summary>
    /// <param name="name">How each is written.</param>
    public static string InWords(Func<ProgressMethod, string> name) =>
        string.Join(", ", All.Take(All.Length - 1).Select(name)) + " or " + name(All[^1]);
}
