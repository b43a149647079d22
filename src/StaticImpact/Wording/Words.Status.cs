using StaticImpact.Model;

namespace StaticImpact.Wording;

public sealed partial class Words
{
    /// <summary>A status in two or three words, as a chip shows it.</summary>
    /// <param name="hasTarget">"Getting better" only falls short of something when there is a target.</param>
    public string Status(ProgressStatus status, bool hasTarget) => this[StatusKey("status.name", status, hasTarget)];

    /// <summary>A status as a sentence.</summary>
    public string StatusSentence(ProgressStatus status, bool hasTarget) => this[StatusKey("status.sentence", status, hasTarget)];

    /// <summary>What a status means, for the method page and for titles of chips.</summary>
    public string StatusMeaning(ProgressStatus status, bool hasTarget) => this[StatusKey("status.meaning", status, hasTarget)];

    /// <summary>A status within a sentence, after a number: <c>2 on track</c>.</summary>
    public string StatusCount(ProgressStatus status, int count, bool hasTarget) =>
        Plural(StatusKey("status.count", status, hasTarget), count);

    /// <summary>The word for a status in strings keys, class names and addresses, e.g. <c>on-track</c>.</summary>
    public static string KeyOf(ProgressStatus status) => status switch
    {
        ProgressStatus.TargetMet => "target-met",
        ProgressStatus.OnTrack => "on-track",
        ProgressStatus.Improving => "improving",
        ProgressStatus.LittleChange => "little-change",
        ProgressStatus.NoDetectableChange => "no-detectable-change",
        ProgressStatus.GettingWorse => "getting-worse",
        ProgressStatus.TargetMissed => "target-missed",
        ProgressStatus.TooFewPoints => "too-few-points",
        ProgressStatus.BaselineOnly => "baseline-only",
        ProgressStatus.NotComparable => "not-comparable",
        ProgressStatus.NotAssessed => "not-assessed",
        _ => "no-data",
    };

    private string StatusKey(string prefix, ProgressStatus status, bool hasTarget)
    {
        var key = $"{prefix}.{KeyOf(status)}";
        return hasTarget && Has(key + "-with-target") ? key + "-with-target" : key;
    }
}
