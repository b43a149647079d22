using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>One fact of a page told wrongly, as a fault in the program could.</summary>
/// <param name="Pages">A pattern of their paths.</param>
/// <param name="Find">What is changed: the group <c>x</c>, or everything.</param>
/// <param name="Turn">Into what.</param>
internal sealed record Mutation(string Name, string Pages, string Find, Func<string, string> Turn)
{
    private const string Indicator = "^indicators/m\\d+/index";
    private const string Summary = "class=\"chart-summary\"[^>]*>[^<]*?";

    /// <summary>Every kind of fact that a resident would hold against the data.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("the first figure of the summary", Indicator, Summary + @"\b(?:rose|fell|went) from [−$]?(?<x>\d)", Digit),
        new("the last figure of the summary", Indicator, Summary + @"\b(?:rose|fell|went) from [^<]*? to [−$]?(?<x>\d)", Digit),
        new("the difference", Indicator, Summary + @"\([+−]\$?(?<x>\d)", Digit),
        new("the sign of the difference", Indicator, Summary + @"\((?<x>[+−])", Swap("+", "−")),
        new("the way of the summary", Indicator, Summary + @"\b(?<x>rose|fell) from", Swap("rose", "fell")),
        new("the way of the headline", Indicator, @"<h1>[^<]*\b(?<x>rose|fell) from", Swap("rose", "fell")),
        new("the last figure of the headline", Indicator, @"<h1>[^<]*\b(?:rose|fell) from [^<]*? to [−$]?(?<x>\d)", Digit),
        new("a period of the headline", Indicator, @"<h1>[^<]*(?<x>\d)</h1>", Digit),
        new("the first period", Indicator, Summary + @"\b(?:rose|fell) from [^<]*? in (?:[A-Za-z]+ )*[^<]*?(?<x>\d)[^0-9 ]* to ", Digit),
        new("the unit of a difference", Indicator, Summary + @"\([+−][0-9.,]+ (?<x>percentage points)", _ => "percent"),
        new("the unit of a rate", Indicator, Summary + "from [0-9.,]+ (?<x>per 1,000)", _ => "per 100,000"),
        new("no unit", Indicator, Summary + "from [0-9.,]+(?<x>%)", _ => ""),
        new("another unit", Indicator, Summary + @"from [0-9.,]+ (?<x>days|tons|litres|km)\b", _ => "pieces"),
        new("decimals left out", Indicator, Summary + @"from \d+(?<x>\.\d)\b", _ => ""),
        new("the target", Indicator, Summary + @"The target is \$?(?<x>\d)", Digit),
        new("the upper end of a range", Indicator, Summary + @"The target is between [^<]* and \$?(?<x>\d)", Digit),
        new("when the target is due", Indicator, Summary + @"The target is [^<]*?by [^.<]*?(?<x>20\d\d)", _ => "2031"),
        new("no target", Indicator, Summary + @"(?<x>The target is [^<]*?by [^.<]*?20\d\d[^.<]*\. )", _ => ""),
        new("lower is better", Indicator, Summary + "(?<x>Lower is better. )", _ => "Lower is better. Lower is better. Higher is better. "),
        new("the status of the summary", Indicator, Summary + "(?<x>This is on track to meet the target|This is getting worse|The target has been met)", Other("This is getting better", "This is getting worse")),
        new("a target that is not set", Indicator, Summary + @"(?<x>This is getting better)\.", _ => "This is getting better, but too slowly to meet the target"),
        new("the rate of growth", Indicator, Summary + @"getting better quickly \((?<x>\d)", Digit),
        new("the highest figure", Indicator, Summary + @"The highest figure was [−$]?(?<x>\d)", Digit),
        new("highest for lowest", Indicator, Summary + "The (?<x>highest|lowest) figure was", Swap("highest", "lowest")),
        new("when it was lowest", Indicator, Summary + @"The lowest figure was [^<]*? in [^<]*?(?<x>\d)\.", Digit),
        new("the lowest left out", Indicator, Summary + @"(?<x> The lowest figure was [^<]*? in [^<]*?\d\.)", _ => ""),
        new("a period that is hidden", Indicator, Summary + @"The figure for (?<x>20\d\d) is hidden", Other("2019", "2020")),
        new("what cannot be compared", Indicator, Summary + @"Do not compare figures before [^<]*?(?<x>\d) with later", Digit),
        new("the figure of a group", Indicator, Summary + @" in \d+: (?<x>\d)[0-9.]*% of [A-Z]", Digit),
        new("a group for another", Indicator, Summary + "% of (?<x>White|Black|Asian) students", Other("White", "Black")),
        new("a gap", Indicator, Summary + @"a gap of (?<x>\d)", Digit),
        new("a verdict of a gap", Indicator, Summary + "The gap is (?<x>closing|widening)", Swap("closing", "widening")),
        new("the share of a part", Indicator, "chart-stacked\"[^>]*>.*?" + Summary + @"White (?<x>\d)", Digit),
        new("the highest place", Indicator, Summary + @"the highest figure is in [^<(]*?(?<x>[A-Z]) \(", Letter),
        new("a place that shares the lowest figure", Indicator, Summary + @"the lowest in [^<(]+?(?<x> and [^<(]+?) \(", _ => ""),
        new("a period that shares the highest figure", "^indicators/c-shared/index", Summary + @"The highest figure was [^<]*? in [^<.]*?(?<x> and in [^<.]*?)\.", _ => ""),
        new("the figure of the lowest place", Indicator, Summary + @"the lowest in [^<(]+\([−$]?(?<x>\d)", Digit),
        new("a rank", Indicator, Summary + @"is number (?<x>\d) of", Digit),
        new("of how many", Indicator, Summary + @"is number \d of (?<x>\d)", Digit),
        new("the title of groups", Indicator, @"class=""chart-title"">[^<]*?from (?<x>\d)", Digit),
        new("the unit above the chart", Indicator, @"chart-subtitle"">[^<]*?(?<x>Percent|Per 1,000|Days|US dollars),", _ => "Pieces"),
        new("the level of the margin", Indicator, @"class=""chart-notes"">[^<]*margin of error \((?<x>\d)", Digit),
        new("a cell of a table", Indicator, @"<td class=""number"" data-value=""[^""]*"">[−$]?(?<x>\d)", Digit),
        new("a period of a table", Indicator, @"c-table.*?<th scope=""row""[^>]*>(?<x>20\d\d)<", _ => "1999"),
        new("the latest figure", Indicator, @"indicator-latest"">\s*<span class=""figure"">[−$]?(?<x>\d)", Digit),
        new("the colour of a status", Indicator, @"class=""chip chip-(?<x>[a-z-]+)", Other("on-track", "getting-worse")),
        new("the words of a status", Indicator, @"class=""chip chip-[^>]*>.*?</svg><span>(?<x>[^<]+)<", Other("On track", "Getting worse")),
        new("an old status as a new one", Indicator, "(?<x> chip-old)", _ => ""),
        new("the rule that decided", Indicator, @"class=""working-sentence"">(?<x>[^<]+)", text => text + " The gap is smaller than it was."),
        new("the share that was worked out", Indicator, @"fact-share""><dt>[^<]*</dt><dd>[^<]*= (?<x>−?\d+)%", text => text.StartsWith('−') ? "1" : "−77"),
        new("the baseline that was put in", Indicator, @"fact-baseline""><dt>[^<]*</dt><dd>[−$]?(?<x>\d)", Digit),
        new("the end of a way", Indicator, @"class=""way-ends""><span>[^<]*<span class=""quiet"">[^<]*</span></span> <span>\$?(?<x>\d)", Digit),
        new("the share of a way", Indicator, @"class=""way-share"">(?<x>\d)", Digit),
        new("another method's status", Indicator, @"working-others.*?<dd>(?<x>[^<]+)", Other("Target missed", "No data yet")),
        new("a sentence nobody knows", Indicator, Summary + @"(?<x>\.)</p>", _ => ". It will rain tomorrow."),
        new("a text nobody reads", Indicator, @"(?<x><div class=""indicator-figures"">)", text => "<p>Up by a lot.</p>" + text),
        new("the figure of a tile", "^(goals/reading|indicators)/index", @"class=""figure"">[−$]?(?<x>\d)", Digit),
        new("the change of a tile", "^(goals/reading|indicators)/index", "class=\"sentence\">(?<x>up|down) ", Swap("up", "down")),
        new("the arrow of a tile", "^(goals/reading|indicators)/index", "icon-(?<x>up|down)\"", Swap("up", "down")),
        new("good for bad", "^(goals/reading|indicators)/index", "tone-(?<x>better|worse)\"", Swap("better", "worse")),
        new("the colour of a tile", "^(goals/reading|indicators)/index", @"class=""tile tile-(?<x>[a-z-]+)", Other("on-track", "getting-worse")),
        new("the name of a tile", "^(goals/reading|indicators)/index", @"class=""tile-title""><a[^>]*>[^<]*(?<x>\d)</a>", Digit),
        new("a change of the scorecard", "^scorecard/index", @"score-change num.*?</svg>[+−]\$?(?<x>\d)", Digit),
        new("a baseline of the scorecard", "^scorecard/index", @"class=""score-period"">from [−$]?(?<x>\d)", Digit),
        new("a status of the scorecard", "^scorecard/index", @"score-status.*?</svg><span>(?<x>[^<]+)<", Other("On track", "Getting worse")),
        new("a count of the answer", "^index", @"class=""answer"">[^<]*?, (?<x>\d+) (?:is|are)", text => text + "1"),
        new("the total of the answer", "^index", @"class=""answer"">[^<]*?Of (?<x>\d+)", text => text + "1"),
        new("how many are old", "^index", @"class=""answer"">[^<]*?\((?<x>\d+) of them", text => text + "1"),
        new("how many are left out", "^index", @"class=""answer"">[^<]*?(?<x>\d+) made-up", text => text + "1"),
        new("a count of the list", "^(index|goals/reading)", @"class=""count count-.*?<b>(?<x>\d+)</b>", text => text + "1"),
        new("a count in words", "^(index|goals/index)", @"class=""counts-words"">(?<x>\d+)", text => text + "1"),
    ];

    /// <summary>The page with its fact changed at one place; null where it tells no such fact.</summary>
    public string? Apply(string html)
    {
        var match = Regex.Match(html, Find, RegexOptions.Singleline, TimeSpan.FromSeconds(5));
        if (!match.Success) return null;
        var place = match.Groups["x"];
        var turned = Turn(place.Value);
        return turned == place.Value ? null : html[..place.Index] + turned + html[(place.Index + place.Length)..];
    }

    private static string Digit(string digit) => digit == "9" ? "8" : ((char)(digit[0] + 1)).ToString();

    private static string Letter(string letter) => letter == "Z" ? "Y" : ((char)(letter[0] + 1)).ToString();

    private static Func<string, string> Swap(string one, string other) => text => text == one ? other : one;

    private static Func<string, string> Other(string one, string other) => text => text == one ? other : one;
}
