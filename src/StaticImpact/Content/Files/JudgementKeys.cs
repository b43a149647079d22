using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary><c>numbers</c>, or <c>{judgement, judge, date, reason}</c>; null stands for numbers.</summary>
internal sealed class JudgementKeys
{
    private Sourced<ProgressStatus> judgement;
    private LocalText? judge;
    private DateOnly? date;
    private LocalText? reason;

    public static YamlFormat<Judgement?> Either { get; } = YamlFormats.Either(
        YamlFormats.Choice(("numbers", true)).Select<Judgement?>(_ => null),
        new YamlObject<JudgementKeys>("{judgement, judge, date, reason}", () => new())
            .Required("judgement", StatusFormat.Instance.WithPlace, (j, v) => j.judgement = v, "The judgement, such as improving.")
            .Required("judge", ContentFormats.Words, (j, v) => j.judge = v, "Who judged.")
            .Optional("date", YamlFormats.Date, (j, v) => j.date = v, "On which day.")
            .Required("reason", ContentFormats.Words, (j, v) => j.reason = v, "On what grounds.")
            .Select<Judgement?>(j => new Judgement(j.judgement.Value, j.judge, j.date, j.reason) { Source = j.judgement.Span }));
}
