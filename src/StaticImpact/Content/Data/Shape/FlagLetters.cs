namespace StaticImpact.Content.Data.Shape;

/// <summary>The letters by which statistics offices say how sure a figure is: <c>b</c> for a break, <c>p</c> for provisional (SDMX code list CL_OBS_STATUS, Eurostat's flags).</summary>
internal static class FlagLetters
{
    private const int LongestCode = 3;

    /// <summary>Whether a column holds nothing but such letters.</summary>
    public static bool Are(IEnumerable<string> texts) => texts.All(t => t.Length <= LongestCode && !t.Any(char.IsDigit));

    /// <summary>As data files write them; empty where no letter is known. A figure that is there is not hidden.</summary>
    public static string Of(string text, bool hasFigure)
    {
        var flags = new List<string>();
        foreach (var letter in text.ToLowerInvariant())
        {
            var flag = letter switch
            {
                'b' => "break",
                'p' => "provisional",
                'e' => "estimated",
                'r' => "revised",
                'c' when !hasFigure => "suppressed",
                _ => "",
            };
            if (flag.Length > 0 && !flags.Contains(flag)) flags.Add(flag);
        }

        return string.Join(' ', flags);
    }
}
