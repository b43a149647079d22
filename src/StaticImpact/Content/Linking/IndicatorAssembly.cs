using System.Collections.Immutable;
using StaticImpact.Content.Data;
using StaticImpact.Content.Files;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Puts an indicator's front matter and data together and checks what each says of the other.</summary>
internal sealed class IndicatorAssembly
{
    private readonly ParsedItem file;
    private readonly IndicatorFrontMatter keys;
    private readonly LinkContext linking;
    private readonly DiagnosticBag bag;
    private readonly IndicatorData? data;
    private readonly PeriodKind? kind;
    private readonly ImmutableArray<HeldBack> held = [];

    private IndicatorAssembly(ParsedItem file, IndicatorFrontMatter keys, IndicatorData? figures, LinkContext linking)
    {
        this.file = file;
        this.keys = keys;
        this.linking = linking;
        bag = linking.Bag;
        if (figures is not null)
        {
            (data, held) = Released.At(figures, linking.IsHeldBack);
        }

        kind = data?.PeriodKind ?? keys.Periods;
    }

    /// <summary>Null when it has no goal that is shown; everything else has been checked nevertheless.</summary>
    public static Indicator? Of(ParsedItem file, LinkContext linking)
    {
        var front = (IndicatorFrontMatter)file.Keys;
        var page = linking.Facts(file);
        var goal = linking.Resolve(GoalKind.Id, front.Goal);
        Indicator indicator;
        var heldBack = new List<HeldBack>();
        if (front.Measures is not { Items.IsEmpty: false } measures)
        {
            indicator = new IndicatorAssembly(file, front, file.Data, linking).Assemble(front.Linked(file, linking), page, heldBack);
        }
        else
        {
            var leading = measures.Leading;
            var own = front.Of(leading.Value);
            var whole = new IndicatorAssembly(file, own, file.Data, linking).Assemble(own.Linked(file, linking), page, heldBack) with { Goal = goal ?? default };
            indicator = whole with
            {
                Measure = Role(measures, leading, whole, leads: true),
                Overall = measures.Overall,
                OtherMeasures = [.. measures.Items.Where(item => item.Key.Value != leading.Key.Value).Select(item => Beside(whole, measures, item, file, linking, heldBack))],
            };
        }

        var together = heldBack.GroupBy(h => (h.File, h.Until)).Select(h => h.First() with { Rows = h.Sum(one => one.Rows) }).ToImmutableArray();
        Released.Report(together, linking.ZoneName, linking.Bag);
        linking.HeldBack.AddRange(together);
        return goal is { } shown ? indicator with { Goal = shown } : null;
    }

    /// <summary>A measure that does not lead: what the whole indicator says of itself, with what the measure says otherwise.</summary>
    private static Indicator Beside(Indicator whole, MeasuresKeys measures, KeyValuePair<Sourced<string>, MeasureKeys> measure, ParsedItem file, LinkContext linking, List<HeldBack> heldBack)
    {
        var own = ((IndicatorFrontMatter)file.Keys).Of(measure.Value);
        var figures = file.Data?.OtherMeasures.FirstOrDefault(m => m.Key == measure.Key.Value).Value;
        var page = whole.Page with
        {
            Title = Indicator.TitleOf(whole.Page.Title, measure.Value.Title ?? measure.Key.Value),
            Summary = measure.Value.Definition,
            Body = PageFacts.Unread.Body,
            SitePath = $"{whole.Page.SitePath}{measure.Key.Value}/",
            Photo = null,
            Documents = [],
            Aliases = [.. whole.Page.Aliases.Select(alias => alias.With($"{alias.Value.TrimEnd('/')}/{measure.Key.Value}/"))],
        };
        var item = whole with
        {
            Unit = own.Item.Unit,
            Grades = own.Item.Grades,
            People = own.Item.People,
            Decimals = own.Item.Decimals,
            Direction = own.Item.Direction,
            Progress = own.Item.Progress,
            Definition = measure.Value.Definition,
            Population = own.Item.Population,
            ProxyFor = null,
            Lead = null,
            Partners = [],
            Headline = null,
            HeadlineSentence = null,
            Related = [],
        };
        var assembled = new IndicatorAssembly(file, own, figures, linking).Assemble(item, page, heldBack);
        return assembled with
        {
            Charts = measure.Value.Charts is null ? assembled.Charts with { AxisFrom = null, AxisTo = null } : assembled.Charts,
            Id = new IndicatorId($"{whole.Id}/{measure.Key.Value}"),
            Short = whole.Short,
            Measure = Role(measures, measure, whole, leads: false),
        };
    }

    private static MeasureRole Role(MeasuresKeys measures, KeyValuePair<Sourced<string>, MeasureKeys> measure, Indicator whole, bool leads) => new(measure.Key.Value, measure.Value.Title ?? whole.Page.Title, whole.Id, whole.Page.Title, leads)
    {
        Cells = measures.CellsOf(measure),
    };

    /// <param name="item">What the front matter says, with its references.</param>
    /// <param name="all">Takes what is held back.</param>
    private Indicator Assemble(Indicator item, PageFacts page, List<HeldBack> all)
    {
        all.AddRange(held);
        var baseline = Baseline();
        var targets = TargetAssembly.Of(keys, kind, YearsPooled(baseline?.Value), bag);
        foreach (var place in data?.Places ?? []) linking.Resolve(PlacesKind.Id, place.With(place.Value.Value));
        return item with
        {
            Id = new IndicatorId(file.Id),
            Page = page,
            Short = item.Short.Original.Length > 0 ? item.Short : page.Title,
            PeriodKind = kind ?? baseline?.Value.Kind ?? (targets.IsEmpty ? PeriodKind.Year : targets[^1].By.Kind),
            Baseline = baseline,
            Targets = targets,
            Breaks = Breaks(),
            Breakdowns = BreakdownAssembly.Of(keys, data, file.Name, bag),
            Charts = Charts(),
            Notes = Notes(),
            Series = data?.Series ?? [],
            DataFile = data?.Source ?? page.Source with { Line = 0, Column = 0, Length = 0 },
            SharedFiles = data?.Shared is { } shared ? [shared.File] : [.. data?.Sources.Select(s => s.File) ?? []],
            HeadlineSeries = data?.Headline,
        };
    }

    /// <summary>How many years the latest period of the data pools, or else the baseline.</summary>
    private int? YearsPooled(Period? baseline)
    {
        var latest = data?.Series is { IsEmpty: false } series ? series[0].Observations.Select(o => (Period?)o.Period).LastOrDefault() : null;
        return (latest ?? baseline) is { IsPooled: true } period ? period.Year - period.Part + 1 : null;
    }

    private Sourced<Period>? Baseline()
    {
        if (keys.Baseline is not { } text || PeriodText.Read(text, kind, bag) is not { } period) return null;
        // Progress starts from the next figure then and says so on the page; with none after it, progress has its own error.
        if (data?.Headline is { } headline && headline.At(period) is var at && at?.Value is null && at?.Censored is null && at?.Has(ObservationFlags.Suppressed) != true
            && headline.Observations.Where(o => o.Value is not null && o.Period > period).Select(o => o.Period.ToString()).FirstOrDefault() is { } next)
        {
            bag.Add(ReferencesCodes.NoFigure, text.Span, $"The data file has no figure for the baseline {period}. Change is measured from {next}, the next period with one.");
        }

        return text.With(period);
    }

    /// <summary>Declared breaks, and those that the headline's rows are flagged with.</summary>
    private ImmutableArray<SeriesBreak> Breaks()
    {
        var breaks = new SortedDictionary<Period, SeriesBreak>();
        foreach (var entry in keys.Breaks)
        {
            if (PeriodText.Read(entry.Period, kind, bag) is { } period) breaks[period] = new SeriesBreak(period, entry.Why);
        }

        if (data?.Headline is { } headline)
        {
            foreach (var observation in headline.Observations)
            {
                if (!observation.Has(ObservationFlags.Break)) continue;
                var why = observation.Note is null ? null : Note(observation.Note);
                breaks.TryAdd(observation.Period, new SeriesBreak(observation.Period, why));
            }
        }

        return [.. breaks.Values];
    }

    private ChartChoice Charts()
    {
        if (keys.Charts is not { } charts) return ChartChoice.Default;
        var annotations = ImmutableArray.CreateBuilder<Annotation>(charts.Annotations.Length);
        foreach (var entry in charts.Annotations)
        {
            if (PeriodText.Read(entry.Period, kind, bag) is { } period) annotations.Add(new Annotation(period, entry.Text, entry.Period.Span));
        }

        return new ChartChoice
        {
            Order = charts.Order,
            Map = charts.Map,
            AxisFrom = charts.AxisFrom,
            AxisTo = charts.AxisTo,
            Annotations = annotations.DrainToImmutable(),
            Comparisons = charts.Comparisons is { } places ? Places(places) : null,
        };
    }

    /// <summary>Places that are shown, each once, each where the author named it first.</summary>
    private ImmutableArray<Sourced<PlaceId>> Places(ImmutableArray<Sourced<string>> named)
    {
        var places = ImmutableArray.CreateBuilder<Sourced<PlaceId>>(named.Length);
        foreach (var name in named)
        {
            if (linking.Resolve(PlacesKind.Id, name) is { } id && !places.Any(place => place.Value == id)) places.Add(name.With(id));
        }

        return places.DrainToImmutable();
    }

    private ImmutableDictionary<string, LocalText> Notes()
    {
        if (keys.Notes.IsEmpty) return ImmutableDictionary<string, LocalText>.Empty;
        var known = data?.Notes.Select(n => n.Value).ToHashSet(StringComparer.Ordinal) ?? [];
        var notes = ImmutableDictionary.CreateBuilder<string, LocalText>(StringComparer.Ordinal);
        foreach (var (note, words) in keys.Notes)
        {
            if (known.Contains(note.Value)) notes[note.Value] = words.WithOriginal(note.Value);
            else if (data is { IsUnreadable: false } && !data.NotesElsewhere.Contains(note.Value)) bag.Add(ReferencesCodes.UnknownNote, note.Span, $"The data file has no note '{Yaml.YamlScalar.Shorten(note.Value)}'.{DidYouMean(note.Value, known)}");
        }

        return notes.ToImmutable();
    }

    private static string DidYouMean(string found, IEnumerable<string> names) =>
        Suggestion.Nearest(found, names) is { } near ? $" Did you mean '{near}'?" : " Copy it word for word.";

    private LocalText Note(string note)
    {
        foreach (var (key, words) in keys.Notes)
        {
            if (key.Value == note) return words.WithOriginal(note);
        }

        return note;
    }
}
