using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Content.Kinds;
using StaticImpact.Content.Linking;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Repetition;

/// <summary><c>repeats</c>, <c>until</c>, <c>times</c> and <c>except</c>: what they mean depends on each other and on the first day, so
/// they are read together once that is known.</summary>
internal static class RepeatKeys
{
    private static readonly YamlFormat<Sourced<string>> Rhythm = YamlFormats.TextLike("how often, such as 'every month on the second Tuesday'").WithPlace;
    private static readonly YamlFormat<Sourced<DateOnly>> Day = YamlFormats.Date.WithPlace;
    private static readonly YamlFormat<Sourced<int>> Count = YamlFormats.WholeNumber(2, 1000).WithPlace;
    private static readonly YamlFormat<ImmutableArray<Sourced<DateOnly>>> Days = YamlFormats.ListOf(Day);

    public static YamlObject<ItemKeys<Event>> Repetition(this YamlObject<ItemKeys<Event>> keys) => keys
        .Optional("repeats", Rhythm, (_, _) => { }, "How often it takes place again, such as 'every month on the second Tuesday', 'every 2 weeks on Monday and Thursday' or 'every year'.")
        .Optional("until", Day, (_, _) => { }, "The last day on which it may take place again; without it and 'times', it goes on.")
        .Optional("times", Count, (_, _) => { }, "How often it takes place in all, instead of 'until'.")
        .Optional("except", Days, (_, _) => { }, "Days on which it does not take place after all.")
        .Check((k, map, reading) =>
        {
            if (map.TryFind("repeats", out var node) && Quietly(Rhythm, node.Value) is { Value.Length: > 0 } rhythm) k.WhenLinked((e, file, linking) => e with { Repeats = Linked(rhythm, map, file.Group.Date ?? e.Date, linking.Bag) });
            else if (!map.TryFind("repeats", out _)) k.WhenLinked((e, file, linking) => WithoutRhythm(e, map, file, linking));
        });

    private static Event WithoutRhythm(Event item, YamlMap map, ParsedItem file, LinkContext linking)
    {
        foreach (var key in (string[])["until", "times", "except"])
        {
            if (map.Find(key) is not { } span) continue;
            var weekly = RepeatText.Of(RepeatText.From(file.Group.Date ?? item.Date, FrequencyUnit.Week, 1, byWeekday: false));
            linking.Bag.Add(FilesCodes.KeysDisagree, span.Span, $"'{key}' says something of an event that takes place again, and this one does not. Add 'repeats: {weekly}', or delete '{key}'.");
        }

        return item;
    }

    private static Recurrence? Linked(Sourced<string> rhythm, YamlMap map, DateOnly first, DiagnosticBag bag)
    {
        var (read, fix) = RepeatReader.Read(rhythm.Value, first);
        if (read is null)
        {
            bag.Add(EventCodes.BadRepeat, rhythm.Span, $"'{YamlScalar.Shorten(rhythm.Value)}' does not say how often. {fix}");
            return null;
        }

        if (!Begins(read, rhythm, first, bag)) return null;
        var (until, times) = (Find(map, "until", Day), Find(map, "times", Count));
        if (until is not null && times is { } both) bag.Add(FilesCodes.KeysDisagree, both.Span, "'until' and 'times' both say when it ends. Delete one of them.");
        if (until is { } end && end.Value < first)
        {
            bag.Add(FilesCodes.KeysDisagree, end.Span, $"It ends on {Iso(end.Value)}, before it first takes place on {Iso(first)}. Correct one of the two days.");
            return null;
        }

        var repeats = read with { Until = until?.Value, Times = times?.Value };
        return repeats with { Except = LeftOut(repeats, first, map, bag) };
    }

    /// <summary>Whether the first day is one of those that the words name.</summary>
    private static bool Begins(Recurrence repeats, Sourced<string> rhythm, DateOnly first, DiagnosticBag bag)
    {
        var begins = repeats.Planned(first).FirstOrDefault();
        if (begins == first)
        {
            if (repeats.Days is [{ Weekday: null, Number: > 28 and var number }] && !rhythm.Value.Any(char.IsAsciiDigit) && (repeats.Unit != FrequencyUnit.Year || repeats.Month == 2))
            {
                var last = repeats with { Days = [new(MonthDay.Last, null)] };
                var isLast = repeats.Planned(first).First() == last.Planned(first).First();
                bag.Add(EventCodes.NotEveryMonth, rhythm.Span, $"It first takes place on the {RepeatText.Ordinal(number)}, which not every month has, and months without it are left out. Write '{(isLast ? RepeatText.Of(last) : RepeatText.Of(repeats))}'{(isLast ? $", or '{RepeatText.Of(repeats)}' if that is meant" : " if that is meant")}.");
            }

            return true;
        }

        var fitting = RepeatText.Of(RepeatReader.Fitting(repeats, first));
        var moved = begins == default ? "" : $", or begin on {Iso(begins)}, in the file's name and in 'start'";
        bag.Add(EventCodes.BeginsElsewhere, rhythm.Span, $"The event is first on {Iso(first)}, a {RepeatText.Named(first.DayOfWeek)}, which is none of its days. Write '{fitting}'{moved}.");
        return false;
    }

    private static ImmutableArray<DateOnly> LeftOut(Recurrence repeats, DateOnly first, YamlMap map, DiagnosticBag bag)
    {
        if (!map.TryFind("except", out var node) || Quietly(Days, node.Value) is not { IsDefault: false } days) return [];
        var left = new SortedSet<DateOnly>();
        foreach (var day in days)
        {
            DateOnly before = default, after = default;
            foreach (var planned in repeats.Planned(first))
            {
                after = planned;
                if (planned >= day.Value) break;
                before = planned;
            }

            if (after == day.Value)
            {
                left.Add(day.Value);
                continue;
            }

            var near = before == default ? Iso(after) : after < day.Value ? Iso(before) : $"{Iso(before)} or {Iso(after)}";
            bag.Add(EventCodes.NotOneOfItsDays, day.Span, $"The event does not take place on {Iso(day.Value)} anyway. Write {near}, or take the day out.");
        }

        if (left.Count > 0 && !repeats.IsEndless && repeats.Planned(first).All(left.Contains))
        {
            bag.Add(FilesCodes.KeysDisagree, map.Find("except")!.Span, "Every day on which the event takes place is left out. Take one of them out here, or delete the event's file.");
        }

        return [.. left];
    }

    private static Sourced<T>? Find<T>(YamlMap map, string key, YamlFormat<Sourced<T>> format) => map.TryFind(key, out var found) && format.TryRead(found.Value, Quiet(), out var value) ? value : null;

    private static T? Quietly<T>(YamlFormat<T> format, YamlNode node) => format.TryRead(node, Quiet(), out var value) ? value : default;

    /// <summary>Whatever is wrong with a value by itself has been reported when the keys were read.</summary>
    private static YamlReading Quiet() => new(new DiagnosticBag());

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
