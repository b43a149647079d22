namespace StaticImpact.Pages;

/// <summary>
/// What the accessibility page says is checked, by the keys of its strings. Every claim is held by a test that carries
/// it as <c>[Holds("key")]</c>; a claim that no test holds, or a test that holds no claim, fails the tests.
/// </summary>
public static class AccessibilityClaims
{
    /// <summary>Checked whenever a site is made, on that site.</summary>
    public static IReadOnlyList<string> EveryBuild { get; } = ["contrast", "links", "pictures"];

    /// <summary>Tested, most of it in a browser, on sites with every kind of page, before a version of the program is given out.</summary>
    public static IReadOnlyList<string> EveryVersion { get; } = ["charts", "axe", "reflow", "zoom", "keyboard", "script", "motion", "right-to-left"];
}
