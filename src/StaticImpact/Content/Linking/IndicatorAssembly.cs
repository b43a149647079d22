using System.Collections.Immutable;
using StaticImpact.Content.Data;
using StaticImpact.Content.Files;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Puts an indicator's front matter and data together and checks what each says of the other.</summary>
internal sealed class IndicatorAssembly
{
    private readonly ReadFile file;
    private readonly IndicatorFile keys;
    private readonly References references;
    private readonly DiagnosticBag bag;
    private readonly IndicatorData? data;
    private readonly PeriodKind? kind;

    private IndicatorAssembly(ReadFile file, References references, DiagnosticBag bag)
    {
        this.file = file;
        this.references = references;
        this.bag = bag;
        keys = (IndicatorFile)file.Keys;
        data = file.Data;
        kind = data?.PeriodKind ?? keys.Periods;
    }

    /// <summary>Null when it has no goal that is shown; everything else has been checked nevertheless.</summary>
    public static Indicator? Of(ReadFile file, PageFacts page, References references, DiagnosticBag bag) =>
        new IndicatorAssembly(file, references, bag).Assemble(page);

    private Indicator? Assemble(PageFacts page)
    {
        var unit = keys.Unit ?? new Unit(UnitKind.Index);
        var goal = references.Goals.Resolve(keys.Goal, bag);
        var targets = TargetAssembly.Of(keys, unit, kind, bag);
        var baseline = Baseline();
        foreach (var place in data?.Places ?? []) references.Places.Resolve(place.With(place.Value.Value), bag);
        var indicator = new Indicator
        {
            Id = new IndicatorId(file.Id),
            Page = page,
            Short = keys.Short ?? page.Title,
            Goal = goal ?? new GoalId(""),
            Level = keys.Level,
            Partner = references.Partners.Resolve(keys.Partner, bag),
            Unit = unit,
            People = keys.People,
            Grades = keys.Grades,
            Decimals = keys.Decimals,
            Direction = keys.Direction ?? Direction.Higher,
            PeriodKind = kind ?? baseline?.Value.Kind ?? (targets.IsEmpty ? PeriodKind.Year : targets[^1].By.Kind),
            IntervalLevel = keys.Interval ?? 90,
            Baseline = baseline,
            Targets = targets,
            Progress = keys.Progress,
            Breaks = Breaks(),
            Definition = keys.Definition,
            Population = keys.Population,
            Collection = keys.Collection,
            Limits = keys.Limits,
            ProxyFor = keys.ProxyFor,
            Judgement = keys.Judgement,
            Breakdowns = BreakdownAssembly.Of(keys, data, file.Name, bag),
            Charts = Charts(),
            Source = keys.Source,
            Update = keys.Update,
            Lead = references.Partners.Resolve(keys.Lead, bag),
            Partners = references.Partners.Resolve(keys.Partners, bag),
            Headline = keys.Headline,
            HeadlineSentence = keys.HeadlineSentence,
            Related = references.Indicators.Resolve(keys.Related, bag),
            Notes = Notes(),
            Series = data?.Series ?? [],
            DataFile = data?.Source ?? page.Source with { Line = 0, Column = 0, Length = 0 },
            Sheet = keys.Sheet,
            HeadlineSeries = data?.Headline,
        };
        return goal is null ? null : indicator;
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
            Comparisons = charts.Comparisons is { } places ? references.Places.Resolve(places, bag) : null,
        };
    }

    private ImmutableDictionary<string, LocalText> Notes()
    {
        if (keys.Notes.IsEmpty) return ImmutableDictionary<string, LocalText>.Empty;
        var known = data?.Notes.Select(n => n.Value).ToHashSet(StringComparer.Ordinal) ?? [];
        var notes = ImmutableDictionary.CreateBuilder<string, LocalText>(StringComparer.Ordinal);
        foreach (var (note, words) in keys.Notes)
        {
            if (known.Contains(note.Value)) notes[note.Value] = words.WithOriginal(note.Value);
            else if (data is not null) bag.Add(ReferencesCodes.UnknownNote, note.Span, $"The data file has no note '{Yaml.YamlScalar.Shorten(note.Value)}'.{DidYouMean(note.Value, known)}");
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
