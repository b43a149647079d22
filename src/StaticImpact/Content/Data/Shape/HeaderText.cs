using System.Text.RegularExpressions;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>A period as the header of a column writes it, with what else stands there.</summary>
/// <param name="Period">As data files write it; a day is left as it is.</param>
/// <param name="Beside">The other words, such as <c>Rate</c> in <c>2020 Rate</c>; empty for none.</param>
/// <param name="Flags">What a mark says of the figures: <c>provisional</c>, <c>estimated</c> or <c>revised</c>.</param>
internal sealed partial record HeaderText(string Period, PeriodKind Kind, string Beside, string Flags)
{
    /// <summary>A period with nothing beside it but a mark, as the rows of a table have it; null for anything else.</summary>
    public static HeaderText? Alone(string text) => Read(text) is { Beside: "" } read ? read : null;

    /// <summary>Null for what names no period, or names one as a target.</summary>
    public static HeaderText? Read(string text)
    {
        if (text.Length is < 4 or > 60 || !text.AsSpan().ContainsAnyInRange('0', '9')) return null;
        if (LabelWords.PeriodOf(text) is { } plain) return new HeaderText(text, plain, "", "");
        var flags = "";
        if (Marked().Match(text) is { Success: true } marked)
        {
            if (FlagOf(marked.Groups["m"].Value) is not { } flag) return null;
            (text, flags) = (marked.Groups["p"].Value.Trim(), flag);
            if (LabelWords.PeriodOf(text) is { } bare) return new HeaderText(text, bare, "", flags);
        }

        if (Named().Match(text) is { Success: true } named)
        {
            var period = named.Groups["p"].Value;
            if (LabelWords.PeriodOf(period) is { } kind && (kind == PeriodKind.SchoolYear || named.Groups["cy"].Success)) return new HeaderText(period, kind, "", flags);
            return null;
        }

        if (WithWords().Match(text) is not { Success: true } two) return null;
        var (found, beside) = (two.Groups["p"].Value, two.Groups["b"].Value.Trim(' ', '-', '_', ':', ',', '–', '/'));
        if (LabelWords.PeriodOf(found) is not { } of || beside.Length == 0 || beside.AsSpan().ContainsAnyInRange('0', '9')) return null;
        if (LabelWords.RoleBeside(beside, UnitKind.Percent) is not null) return new HeaderText(found, of, beside, flags);
        // 'Median income 2020' is a measure, and 'Average 2018-2020' is worked out from others.
        return LabelWords.KindOf(beside) switch
        {
            LabelKind.Name or LabelKind.Everyone => new HeaderText(found, of, beside, flags),
            LabelKind.Average => beside.Contains(' ', StringComparison.Ordinal) ? new HeaderText(found, of, beside, flags) : null,
            LabelKind.Part or LabelKind.WorkedOut or LabelKind.Goal or LabelKind.Remark => null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string? FlagOf(string mark)
    {
        var bare = mark.Trim('(', ')', '[', ']', ' ', '.', '/').ToLowerInvariant();
        if (bare.Length == 0 || !char.IsAsciiLetter(bare[0]) || bare is "a" or "b" or "c" or "actual" or "actuals" or "final" or "baseline" or "base year") return "";
        return bare is "p" or "prelim" or "preliminary" or "provisional" or "prov" ? "provisional"
            : bare is "e" or "est" or "estimate" or "estimated" or "estimates" ? "estimated"
            : bare is "r" or "rev" or "revised" ? "revised"
            : null;
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>A mark behind the period: of a footnote, or a word about how sure the figures are.</summary>
    [GeneratedRegex(@"^(?<p>.*[0-9])\s*(?<m>[*†‡§#¹²³⁰⁴-⁹ᵃᵇᶜ]+|\([^()]{1,20}\)|\[[^\[\]]{1,3}\]|/?[preabc]|\s(est\.?|estimate|estimated|prelim\.?|preliminary|provisional|actual|final|revised|baseline))$", Loose)]
    private static partial Regex Marked();

    /// <summary>Words in front that say which years are meant.</summary>
    [GeneratedRegex(@"^(?<cy>cy|calendar year|ty|tax year|year|yr|y)[\s_.:]*(?<p>[0-9]{4})$|^(sy|ay|py|school year|academic year|program year|plan year|fy|fiscal year)[\s_.:]*(?<p>[0-9]{4}\s?[-/–]\s?[0-9]{2,4})$|^(?<p>[0-9]{4}\s?[-/–]\s?[0-9]{2,4})\s+(school year|academic year)$", Loose)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<p>[0-9]{4}([-/–][0-9]{2,4}|[\s-]?Q[1-4])?)[\s_:,–-]+(?<b>.+)$|^(?<b>.+?)[\s_:,–-]+(?<p>([0-9]{4}([-/–][0-9]{2,4}|[\s-]?Q[1-4])?)|Q[1-4][\s-]?[0-9]{4})$", Loose)]
    private static partial Regex WithWords();
}
