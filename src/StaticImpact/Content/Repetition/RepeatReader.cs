using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Repetition;

/// <summary>Reads how often something takes place: <c>every two weeks on Monday</c>, <c>the second Tuesday of every month</c>. Each form
/// that has one meaning is read; what may mean two things is not.</summary>
internal sealed class RepeatReader
{
    private const int MostOfAUnit = 99;
    private static readonly string[] Fillers = ["on", "the", "and", "of", "in", "every", "each", "month", "year", "&"];
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Words that belong in keys of their own, with the key.</summary>
    private static readonly Dictionary<string, string> OtherKeys = new(StringComparer.Ordinal)
    {
        ["until"] = "until",
        ["till"] = "until",
        ["to"] = "until",
        ["times"] = "times",
        ["for"] = "times",
        ["except"] = "except",
        ["not"] = "except",
        ["at"] = "start",
        ["from"] = "start",
        ["starting"] = "start",
        ["beginning"] = "start",
    };

    private static readonly Dictionary<string, (FrequencyUnit Unit, int Every)> Adverbs = new(StringComparer.Ordinal)
    {
        ["daily"] = (FrequencyUnit.Day, 1),
        ["weekly"] = (FrequencyUnit.Week, 1),
        ["monthly"] = (FrequencyUnit.Month, 1),
        ["quarterly"] = (FrequencyUnit.Quarter, 1),
        ["yearly"] = (FrequencyUnit.Year, 1),
        ["annually"] = (FrequencyUnit.Year, 1),
        ["fortnightly"] = (FrequencyUnit.Week, 2),
        ["fortnight"] = (FrequencyUnit.Week, 2),
    };

    private static readonly ImmutableArray<string> Vocabulary =
    [
        .. Fillers, .. Numbers, .. Adverbs.Keys, .. RepeatText.Weekdays, .. RepeatText.Weekdays.Select(d => d + "s"), .. RepeatText.Months,
        .. RepeatText.Ordinals, "last", "other", "day", "days", "week", "weeks", "months", "quarter", "quarters", "years",
    ];

    private readonly string[] words;
    private readonly DateOnly first;
    private int at;

    private RepeatReader(string[] words, DateOnly first)
    {
        this.words = words;
        this.first = first;
    }

    private string Word => at < words.Length ? words[at] : "";

    /// <param name="first">The day on which it takes place first, for what the words leave open.</param>
    /// <returns>The rhythm, or what to write instead: a sentence.</returns>
    public static (Recurrence? Repeats, string? Fix) Read(string text, DateOnly first)
    {
        string[] said = [.. text.ToLowerInvariant().Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(w => w.TrimEnd('.'))];
        if (Parsed(said, first) is { } repeats) return (repeats, null);
        var foreign = Array.FindIndex(said, OtherKeys.ContainsKey);
        if (foreign > 0 && Parsed(said[..(foreign > 1 && said[foreign] == "times" ? foreign - 1 : foreign)], first) is { } head)
        {
            var key = OtherKeys[said[foreign]];
            return (null, $"Write '{RepeatText.Of(Fitting(head, first))}', and the rest under '{key}', on a line of its own.");
        }

        if (said is [['b', 'i', .. var often], ..] && Adverbs.TryGetValue(often.TrimStart('-'), out var twice))
        {
            return (null, $"That may mean two things: write 'every 2 {PublicWords.Frequencies[twice.Unit]}s' for every second one.");
        }

        if (Ambiguous(said) is { } weekday)
        {
            var nth = Array.FindIndex(said, w => RepeatText.Ordinals.Contains(w) || w == "other");
            var number = Math.Max(2, RepeatText.Ordinals.IndexOf(said[nth]) + 1);
            return (null, $"That may mean two things: write 'every {number} weeks on {RepeatText.Named(weekday)}' or 'every month on the {RepeatText.Ordinals[number - 1]} {RepeatText.Named(weekday)}'.");
        }

        string[] mended = [.. said.Select(Mended)];
        return (null, Parsed(mended, first) is { } meant
            ? $"Write '{RepeatText.Of(Fitting(meant, first))}'."
            : $"Write '{Example(FrequencyUnit.Week, false)}', '{Example(FrequencyUnit.Month, true)}', 'every 2 weeks' or 'every year'.");

        string Example(FrequencyUnit unit, bool byWeekday) => RepeatText.Of(RepeatText.From(first, unit, 1, byWeekday));
    }

    /// <summary>The same rhythm on days among which the first one is.</summary>
    public static Recurrence Fitting(Recurrence repeats, DateOnly first) => repeats.Planned(first).FirstOrDefault() == first
        ? repeats
        : RepeatText.From(first, repeats.Unit, repeats.Every, repeats.Days is [{ Weekday: not null }, ..]);

    private static string Mended(string word) =>
        word.Length < 3 || Vocabulary.Contains(word) || WeekdayOf(word) is not null || NumberOf(word) is not null ? word : Suggestion.Nearest(word, Vocabulary) ?? word;

    private static Recurrence? Parsed(string[] said, DateOnly first) => new RepeatReader(said, first).Parse();

    /// <summary>"Every second Tuesday" is every other one for some, and the second of the month for others.</summary>
    private static DayOfWeek? Ambiguous(string[] said) =>
        said is ["every" or "each", var ordinal, var day] && RepeatText.Ordinals.Contains(ordinal) ? WeekdayOf(day) : null;

    private Recurrence? Parse()
    {
        if (words.Length == 0) return null;
        var (unit, every) = (FrequencyUnit.Month, 1);
        var hasUnit = true;
        if (Adverbs.TryGetValue(Word, out var adverb))
        {
            (unit, every) = adverb;
            at++;
        }
        else if (Word is "every" or "each" && words.Length > 1)
        {
            at++;
            hasUnit = ReadUnit(out unit, out every);
        }
        else
        {
            hasUnit = false;
        }

        if (every is < 1 or > MostOfAUnit) return null;
        return hasUnit ? WithDays(unit, every) : OfDaysAlone();
    }

    /// <summary><c>every week</c>, <c>every 2 weeks</c>, <c>every other week</c>, <c>every third month</c>.</summary>
    private bool ReadUnit(out FrequencyUnit unit, out int every)
    {
        (unit, every) = (FrequencyUnit.Week, 1);
        var start = at;
        if (NumberOf(Word) is { } number || (number = OrdinalOf(Word)) > 0)
        {
            every = number;
            at++;
        }

        if (Word == "other")
        {
            every = 2;
            at++;
        }

        // "Every other Tuesday": the weekday stays to be read.
        if (at > start && words[at - 1] == "other" && WeekdayOf(Word) is not null) return true;
        if (UnitOf(Word) is { } read)
        {
            unit = read.Unit;
            every *= read.Every;
            at++;
            return true;
        }

        at = start;
        return false;
    }

    private Recurrence? WithDays(FrequencyUnit unit, int every)
    {
        if (at == words.Length) return RepeatText.From(first, unit, every, byWeekday: false);
        switch (unit)
        {
            case FrequencyUnit.Day:
                return null;
            case FrequencyUnit.Week:
                return Weekdays() is { } weekdays ? new Recurrence { Unit = unit, Every = every, Weekdays = weekdays } : null;
            case FrequencyUnit.Month or FrequencyUnit.Quarter or FrequencyUnit.Year:
                return Days(out var month) is { } days && (month == 0 || unit == FrequencyUnit.Year)
                    ? new Recurrence { Unit = unit, Every = every, Days = days, Month = unit != FrequencyUnit.Year ? 0 : month == 0 ? first.Month : month }
                    : null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary><c>every Monday</c>, <c>Mondays</c>, <c>the last Friday of the month</c>, <c>the 15th of every month</c>.</summary>
    private Recurrence? OfDaysAlone()
    {
        var isOfTheMonth = words.Contains("month");
        if (!isOfTheMonth && (words[0] is "every" or "each" || words.All(w => w.EndsWith('s') || Fillers.Contains(w))) && Weekdays() is { } weekdays)
        {
            return new Recurrence { Unit = FrequencyUnit.Week, Weekdays = weekdays };
        }

        // The first and the last of a series of Fridays can only be those of a month.
        var isLikelyOfTheMonth = words is ["every" or "each", "first" or "last", _];
        return (isOfTheMonth || isLikelyOfTheMonth) && Days(out var month) is { } days && month == 0 ? new Recurrence { Unit = FrequencyUnit.Month, Days = days } : null;
    }

    private ImmutableArray<DayOfWeek>? Weekdays()
    {
        var found = new SortedSet<int>();
        for (var i = at; i < words.Length; i++)
        {
            if (WeekdayOf(words[i]) is { } day) found.Add(Recurrence.FromMonday(day));
            else if (words[i] is "weekday" or "weekdays") found.UnionWith([0, 1, 2, 3, 4]);
            else if (words[i] is not ("on" or "and" or "the" or "&")) return null;
        }

        return found.Count == 0 ? null : [.. found.Select(n => (DayOfWeek)((n + 1) % 7))];
    }

    /// <summary>Numbers wait for the weekday that they count; those for which none comes are days of the month.</summary>
    private ImmutableArray<MonthDay>? Days(out int month)
    {
        month = 0;
        var waiting = new List<int>();
        var days = new List<MonthDay>();
        for (var i = at; i < words.Length; i++)
        {
            var word = words[i];
            if (word == "last") waiting.Add(MonthDay.Last);
            else if (OrdinalOf(word) is > 0 and var ordinal) waiting.Add(ordinal);
            else if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) waiting.Add(number);
            else if (MonthOf(word) is { } named && month == 0) month = named;
            else if (WeekdayOf(word) is { } weekday)
            {
                if (waiting.Count == 0 || waiting.Exists(n => n is 0 or > 5)) return null;
                days.AddRange(waiting.Select(n => new MonthDay(n, weekday)));
                waiting.Clear();
            }
            else if (word is not ("day" or "days") && !Fillers.Contains(word)) return null;
        }

        if (waiting.Exists(n => n is 0 or > 31 || (n == MonthDay.Last && !words.Contains("day")))) return null;
        days.AddRange(waiting.Select(n => new MonthDay(n, null)));
        // A calendar takes weekdays or numbers.
        return days.Count == 0 || days.Exists(d => d.Weekday is null) != days.TrueForAll(d => d.Weekday is null) ? null : [.. days.Distinct()];
    }

    private static DayOfWeek? WeekdayOf(string word)
    {
        var plain = word.EndsWith('s') && word.Length > 5 ? word[..^1] : word;
        var known = RepeatText.Weekdays.IndexOf(plain);
        // Mon, Tue, Tues, Thurs
        if (known < 0 && word.Length is >= 3 and <= 5) known = RepeatText.Weekdays.ToList().FindIndex(d => d.StartsWith(word, StringComparison.Ordinal));
        return known < 0 ? null : (DayOfWeek)known;
    }

    private static int? MonthOf(string word) =>
        word.Length >= 3 && RepeatText.Months.ToList().FindIndex(m => m == word || (word.Length == 3 && m.StartsWith(word, StringComparison.Ordinal))) is >= 0 and var found ? found + 1 : null;

    private static int? NumberOf(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Array.IndexOf(Numbers, word) is >= 0 and var found ? found + 1 : null;

    /// <summary><c>second</c> or <c>2nd</c>; 0 for what is none.</summary>
    private static int OrdinalOf(string word)
    {
        if (RepeatText.Ordinals.IndexOf(word) is >= 0 and var found) return found + 1;
        return word.Length is 3 or 4 && int.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && word == RepeatText.Ordinal(number) ? number : 0;
    }

    private static (FrequencyUnit Unit, int Every)? UnitOf(string word)
    {
        var one = word.EndsWith('s') ? word[..^1] : word;
        if (one == "fortnight") return (FrequencyUnit.Week, 2);
        return PublicWords.Frequencies.Find(one) is { } unit ? (unit, 1) : null;
    }
}
