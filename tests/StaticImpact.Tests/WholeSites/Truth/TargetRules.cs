using System.Text.Json;

namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A target as it is written beside figures.</summary>
internal static class TargetRules
{
    /// <summary>The figure or range, and the period after what parts them.</summary>
    public static bool Tells(MeasureFacts facts, JsonElement target, string text, string between)
    {
        var ending = between + PeriodText.Of(target.GetProperty("period").GetString()!, facts.Kind).Say(facts.Strings, "name");
        return text.EndsWith(ending, StringComparison.Ordinal) && TellsFigure(facts, target, text[..^ending.Length]);
    }

    /// <summary>The figure, or both ends of a range.</summary>
    public static bool TellsFigure(MeasureFacts facts, JsonElement target, string text)
    {
        var lower = facts.AsWritten(target.GetProperty("value").GetDecimal());
        if (!target.TryGetProperty("upperValue", out var upper)) return Figures.TellsExactly(facts, text, lower, "value");
        var around = facts.Strings.Text("progress.range").Split(["{from}", "{to}"], StringSplitOptions.None);
        var inner = text[around[0].Length..^around[2].Length];
        for (var at = inner.IndexOf(around[1], StringComparison.Ordinal); at >= 0; at = inner.IndexOf(around[1], at + 1, StringComparison.Ordinal))
        {
            if (Figures.TellsExactly(facts, inner[..at], lower, "value") && Figures.TellsExactly(facts, inner[(at + around[1].Length)..], facts.AsWritten(upper.GetDecimal()), "value")) return true;
        }

        return false;
    }

    /// <summary>The text is a string with the target and its period in their places.</summary>
    public static bool TellsBy(MeasureFacts facts, JsonElement target, string text, string key, string figure = "value")
    {
        var period = PeriodText.Of(target.GetProperty("period").GetString()!, facts.Kind).Say(facts.Strings, "name");
        var around = facts.Strings.Fill(key, ("period", period)).Split("{" + figure + "}");
        return text.StartsWith(around[0], StringComparison.Ordinal) && text.EndsWith(around[1], StringComparison.Ordinal) && text.Length > around[0].Length + around[1].Length
            && TellsFigure(facts, target, text[around[0].Length..^around[1].Length]);
    }
}
