using StaticImpact.Model;

namespace StaticImpact.Wording;

public sealed partial class Words
{
    /// <summary>A status in two or three words, as a chip shows it.</summary>
    public string Status(ShownStatus status) => this["status.name." + status.Key];

    /// <summary>A status that rests on a figure that is no longer recent, with that figure's time: <c>On track in 2016</c>.</summary>
    public string StatusThen(ShownStatus status, Period period) =>
        Format("status.then", ("status", Status(status)), ("in", Period(period, PeriodUse.In)));

    /// <summary>A status as a sentence.</summary>
    public string StatusSentence(ShownStatus status) => this["status.sentence." + status.Key];

    /// <summary>What a status means, for the method page and for titles of chips.</summary>
    public string StatusMeaning(ShownStatus status) => this["status.meaning." + status.Key];

    /// <summary>A status within a sentence, after a number: <c>2 on track</c>.</summary>
    public string StatusCount(ShownStatus status, int count) => Plural("status.count." + status.Key, count);
}
