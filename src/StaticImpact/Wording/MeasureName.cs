using StaticImpact.Model;

namespace StaticImpact.Wording;

/// <summary>What sentences call an indicator: the measure, never the people it counts. A title alone ("Students who
/// graduate") is no measure, so that "the figure" is put beside it; a headline of one group names the group.</summary>
public sealed record MeasureName
{
    private readonly Words words;
    private readonly bool isMeasure;

    private MeasureName(Words words, string name, bool isMeasure)
    {
        this.words = words;
        this.isMeasure = isMeasure;
        Name = name;
    }

    /// <summary>In captions and lists: <c>Water quality in rivers (Poor)</c>.</summary>
    public string Name { get; }

    /// <summary>Before what is said of it: <c>Graduation rate:</c>, but <c>Do you read?</c>.</summary>
    public string Lead => EndsSentence ? Name : words.Format("measure.lead", ("name", Name));

    /// <summary>Before a verb: <c>Graduation rate</c>, <c>Students who graduate: the figure</c>, <c>Do you read? The figure</c>.</summary>
    public string Subject => isMeasure && !EndsSentence
        ? words.Format("measure.subject", ("name", Name))
        : words.Format(EndsSentence ? "measure.figure-after-sentence" : "measure.figure", ("lead", Lead));

    private bool EndsSentence => Name.Length > 0 && Name[^1] is '?' or '!' or '.' or '…' or '؟';

    /// <summary>By its short title, where the author gave one, else by its title.</summary>
    /// <param name="namesHeadline">False among groups of which the headline is one.</param>
    public static MeasureName Of(Indicator indicator, Words words, bool namesHeadline = true)
    {
        var name = words.Text(indicator.Short);
        return new(words, Named(name, indicator, words, namesHeadline), !ReferenceEquals(indicator.Short, indicator.Measure?.IndicatorTitle ?? indicator.Page.Title));
    }

    /// <summary>By its title, with the measure, where it is one of several, and the headline's group: <c>Work (In full-time work, women)</c>.</summary>
    public static string Titled(Indicator indicator, Words words, bool namesHeadline = true) =>
        Named(words.Text(indicator.Measure?.IndicatorTitle ?? indicator.Page.Title), indicator, words, namesHeadline);

    private static string Named(string name, Indicator indicator, Words words, bool namesHeadline)
    {
        var groups = namesHeadline ? HeadlineGroups(indicator, words) : "";
        if (indicator.Measure is { IsNamed: true } measure) groups = groups.Length > 0 ? $"{words.Text(measure.Title)}, {groups}" : words.Text(measure.Title);
        return groups.Length > 0 ? words.Format("measure.of-group", ("name", name), ("group", groups)) : name;
    }

    /// <summary>The groups that the headline is about, as readers know them; empty when it is about everyone.</summary>
    public static string HeadlineGroups(Indicator indicator, Words words) => indicator.HeadlineSeries is not { IsTotal: false } headline
        ? ""
        : string.Join(", ", headline.Group.Select(cell => words.Text(LabelOf(indicator, cell))));

    private static LocalText LabelOf(Indicator indicator, GroupCell cell)
    {
        foreach (var breakdown in indicator.Breakdowns)
        {
            if (breakdown.Column != cell.Column) continue;
            foreach (var group in breakdown.Groups)
            {
                if (group.Value == cell.Value) return group.Label;
            }
        }

        return cell.Value;
    }
}
