using System.Globalization;
using System.Text.RegularExpressions;
using StaticImpact.Content.Repetition;

namespace StaticImpact.Tests.Content.Repetition;

/// <summary>Words that say how often. The first day is Tuesday, December 8, 2026, unless a test says otherwise.</summary>
public sealed partial class RepeatReaderTests
{
    private static readonly DateOnly Tuesday = new(2026, 12, 8);

    [Theory]
    [InlineData("every day", "every day")]
    [InlineData("daily", "every day")]
    [InlineData("every week", "every week on Tuesday")]
    [InlineData("Weekly on Tuesdays", "every week on Tuesday")]
    [InlineData("every Tuesday", "every week on Tuesday")]
    [InlineData("Tuesdays and Thursdays", "every week on Tuesday and Thursday")]
    [InlineData("every two weeks on Monday and Thursday", "every 2 weeks on Monday and Thursday")]
    [InlineData("every 2 weeks on Thu, Mon", "every 2 weeks on Monday and Thursday")]
    [InlineData("every other Tuesday", "every 2 weeks on Tuesday")]
    [InlineData("every second week", "every 2 weeks on Tuesday")]
    [InlineData("fortnightly", "every 2 weeks on Tuesday")]
    [InlineData("every weekday", "every week on Monday and Tuesday and Wednesday and Thursday and Friday")]
    [InlineData("every month", "every month on the 8th")]
    [InlineData("every month on the second Tuesday", "every month on the second Tuesday")]
    [InlineData("every month on the 2nd Tue", "every month on the second Tuesday")]
    [InlineData("the second Tuesday of every month", "every month on the second Tuesday")]
    [InlineData("every second Tuesday of the month", "every month on the second Tuesday")]
    [InlineData("monthly, first and third Monday", "every month on the first Monday and the third Monday")]
    [InlineData("every last Friday", "every month on the last Friday")]
    [InlineData("every month on the 15th", "every month on the 15th")]
    [InlineData("every month on day 15", "every month on the 15th")]
    [InlineData("the last day of the month", "every month on the last day")]
    [InlineData("every quarter on the first Monday", "every quarter on the first Monday")]
    [InlineData("every third month", "every 3 months on the 8th")]
    [InlineData("every year", "every year on the 8th of December")]
    [InlineData("every year on May 12", "every year on the 12th of May")]
    [InlineData("every year on the 12th of May", "every year on the 12th of May")]
    [InlineData("annually on the first Saturday of May", "every year on the first Saturday of May")]
    public void Form_with_one_meaning_is_read(string words, string meaning)
    {
        var (repeats, fix) = RepeatReader.Read(words, Tuesday);
        Assert.Null(fix);
        Assert.Equal(meaning, RepeatText.Of(repeats!));
        Assert.Equal(meaning, RepeatText.Of(RepeatReader.Read(meaning, Tuesday).Repeats!));
    }

    [Theory]
    [InlineData("every second Tuesday", "every 2 weeks on Tuesday")]
    [InlineData("biweekly", "every 2 weeks")]
    [InlineData("evrey month on the secnd Tuseday", "every month on the second Tuesday")]
    [InlineData("every week on Tuesday at 17:30", "every week on Tuesday")]
    [InlineData("every Tuesday until June", "every week on Tuesday")]
    [InlineData("every week 10 times", "every week on Tuesday")]
    [InlineData("every month on the sixth Tuesday", "every month on the second Tuesday")]
    [InlineData("every 0 weeks", "every week on Tuesday")]
    [InlineData("every month on Tuesday", "every week on Tuesday")]
    [InlineData("every month on the 32nd", "every week on Tuesday")]
    [InlineData("every month on the 15th and the first Monday", "every week on Tuesday")]
    [InlineData("when the moon is full", "every week on Tuesday")]
    [InlineData("cada semana", "every week on Tuesday")]
    public void Other_words_are_answered_with_words_that_work(string words, string offered)
    {
        var (repeats, fix) = RepeatReader.Read(words, Tuesday);
        Assert.Null(repeats);
        var offers = Offers().Matches(fix!).Select(m => m.Groups["words"].Value).Where(w => w is not ("start" or "until" or "times" or "except")).ToList();
        Assert.Equal(offered, offers[0]);
        Assert.All(offers, offer => Assert.Equal(Tuesday, RepeatReader.Read(offer, Tuesday).Repeats!.Planned(Tuesday).First()));
    }

    [Theory]
    [InlineData("2027-01-31", "every month on the last day", "2027-02-28 2027-03-31 2027-04-30")]
    [InlineData("2027-01-31", "every month on the 31st", "2027-03-31 2027-05-31 2027-07-31")]
    [InlineData("2027-03-29", "every month on the fifth Monday", "2027-05-31 2027-08-30 2027-11-29")]
    [InlineData("2027-01-29", "every month on the last Friday", "2027-02-26 2027-03-26 2027-04-30")]
    [InlineData("2028-02-29", "every year", "2032-02-29 2036-02-29 2040-02-29")]
    [InlineData("2027-01-01", "every 2 weeks on Monday and Friday", "2027-01-11 2027-01-15 2027-01-25")]
    [InlineData("2027-11-30", "every quarter on the last day", "2028-02-29 2028-05-31 2028-08-31")]
    [InlineData("2027-02-26", "every month on the fourth and last Friday", "2027-03-26 2027-04-23 2027-04-30")]
    public void Month_ends_are_counted_by_the_calendar(string first, string words, string next)
    {
        var day = DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var days = RepeatReader.Read(words, day).Repeats!.Planned(day).Take(4).Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal($"{first} {next}", string.Join(' ', days));
    }

    [GeneratedRegex("'(?<words>[^']+)'")]
    private static partial Regex Offers();
}
