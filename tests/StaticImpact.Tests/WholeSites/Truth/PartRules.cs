using System.Text.RegularExpressions;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>What is said of the parts of a whole: their shares of the sum.</summary>
internal static class PartRules
{
    public static void Parts(Said s)
    {
        if (Whole(s) is not { } period) return;
        var groups = s.Facts.Groups(s.Place.Column!).Where(g => g.At(period)?.Value is not null).ToList();
        var sum = groups.Sum(g => g.At(period)!.Value!.Value);
        var percent = $@"\d+{Regex.Escape(s.Strings.Text("unit.percent.value").Replace("{n}", "", StringComparison.Ordinal))}";
        var read = ListReader.Read(s.Strings, s["groups"], groups.Select(g => (g.Name, Regex.Escape(s.Strings.Text("chart.summary.group")).Replace(@"\{group}", Regex.Escape(g.Name), StringComparison.Ordinal).Replace(@"\{value}", $"(?<v><?{percent})", StringComparison.Ordinal))));
        s.Claim(read is { More: 0 } whole && whole.Items.Count == groups.Count, "these are not the parts");
        if (read is not { } list) return;
        foreach (var (name, match) in list.Items) Share(s, match.Groups["v"].Value, groups.Single(g => g.Name == name).At(period)!.Value!.Value / sum * 100);
    }

    public static void Largest(Said s)
    {
        if (Whole(s) is not { } period) return;
        var groups = s.Facts.Groups(s.Place.Column!).Where(g => g.At(period)?.Value is not null).ToList();
        var largest = groups.Max(g => g.At(period)!.Value!.Value);
        s.Claim(groups.Any(g => g.Said == s["group"] && g.At(period)!.Value == largest), "another part is larger");
        Share(s, s["share"], largest / groups.Sum(g => g.At(period)!.Value!.Value) * 100);
    }

    private static PeriodText? Whole(Said s)
    {
        var found = s.Facts.Groups(s.Place.Column!).SelectMany(g => g.Rows).Select(r => r.Period).Distinct().Where(p => p.Say(s.Strings, "in") == s["in"]).ToList();
        s.Claim(found.Count == 1, "no part is known then");
        return found.Count == 1 ? found[0] : null;
    }

    private static void Share(Said s, string text, decimal percent)
    {
        var bare = text.Replace(s.Strings.Text("unit.percent.value").Replace("{n}", "", StringComparison.Ordinal), "", StringComparison.Ordinal);
        var isTiny = bare.StartsWith('<');
        s.Claim(FigureReader.Plain(s.Strings, bare.TrimStart('<')) is { } told && (isTiny ? percent < 0.5m : told.Value == Math.Round(percent, MidpointRounding.AwayFromZero)), $"'{text}' is not its share");
    }
}
