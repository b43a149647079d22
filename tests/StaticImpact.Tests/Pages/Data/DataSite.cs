using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages;
using StaticImpact.Pages.Data;
using StaticImpact.Pages.Data.History;
using StaticImpact.Progress;
using StaticImpact.Tests.Wording;

namespace StaticImpact.Tests.Pages.Data;

/// <summary>A small site in memory whose files for programs are looked at. Each test changes what it is about.</summary>
internal sealed record DataSite
{
    public static Language English { get; } = new("en");
    public static Language Spanish { get; } = new("es");

    public string? Url { get; init; } = "https://example.org/kids/";
    public ImmutableArray<Language> Languages { get; init; } = [English];
    public InitiativeSettings Settings { get; init; } = new()
    {
        Name = "Kids First",
        Place = "Alder County",
        Languages = [English],
        TimeZone = "America/New_York",
        Contact = new("The office", "hello@example.org", null, null, null),
        Source = SourceSpan.None,
    };

    public ImmutableArray<Indicator> Indicators { get; init; } = [Indicator("reading", "period,value\n2020,70.0\n2024,76.0\n")];
    public ImmutableArray<Update> Updates { get; init; } = [];
    public ImmutableArray<Event> Events { get; init; } = [];
    public Places Places { get; init; } = Places.Empty;
    public ImmutableArray<LedgerEntry> Changes { get; init; } = [];
    public DateOnly Today { get; init; } = new(2026, 11, 22);

    /// <param name="sitePath">Where its page stands.</param>
    public static PageFacts Page(string title, string body = "", string sitePath = "test/") => new()
    {
        Title = title,
        Body = new LocalProse(new Prose(body, new SourceSpan("content/test.md", 1))),
        Source = new SourceSpan("content/test.md", 1),
        Path = "test.md",
        Kind = "pages",
        SitePath = sitePath,
    };

    /// <summary>An indicator with the data of a CSV file, read as the content's own are.</summary>
    public static Indicator Indicator(string id, string csv, Unit? unit = null, params ImmutableArray<string> grades)
    {
        var data = Read(csv, unit ?? new Unit(UnitKind.Percent), grades);
        return new Indicator
        {
            Id = new IndicatorId(id),
            Page = Page("Third-grade reading", sitePath: $"indicators/{id}/"),
            Short = "Reading",
            Goal = new GoalId("learning"),
            Unit = unit ?? new Unit(UnitKind.Percent),
            Grades = grades,
            Direction = Direction.Higher,
            PeriodKind = data.PeriodKind ?? PeriodKind.Year,
            Breakdowns = [.. data.Breakdowns.Select(b => new Breakdown
            {
                Column = b.Column.Value,
                Label = b.Column.Value,
                Groups = [.. b.Values.Select(v => new Group(v.Value, v.Value))],
            })],
            Series = data.Series,
            HeadlineSeries = data.Headline,
            DataFile = data.Source,
        };
    }

    public static IndicatorData Read(string csv, Unit unit, ImmutableArray<string> grades)
    {
        var bag = new DiagnosticBag();
        var data = IndicatorData.Read("data.csv", csv, new IndicatorDataOptions { Unit = unit, Grades = grades }, bag);
        Assert.Empty(bag.ToSorted().Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        return data;
    }

    public static Update Update(string id, string date, string body = "") => new()
    {
        Id = new UpdateId(id),
        Page = Page("About " + id, body, $"updates/{date}-{id}/"),
        Date = DateOnly.ParseExact(date, "yyyy-MM-dd"),
    };

    public static Event Event(string id, string date, string? start = null, string? end = null) => new()
    {
        Id = new EventId(id),
        Page = Page("Meeting", sitePath: $"events/{date}-{id}/"),
        Date = DateOnly.ParseExact(date, "yyyy-MM-dd"),
        Start = start is null ? null : DateTime.ParseExact(start, "yyyy-MM-dd HH:mm", null),
        End = end is null ? null : DateTime.ParseExact(end, "yyyy-MM-dd HH:mm", null),
    };

    public Site ToSite()
    {
        var initiative = new Initiative
        {
            Settings = Settings with { Languages = Languages },
            Today = Today,
            Places = Places,
            Items = ItemCatalogs.Empty
                .With(new Catalog<GoalId, Goal>([new Goal { Id = new GoalId("learning"), Page = Page("Every child reads", sitePath: "goals/learning/"), Short = "Reading" }], g => g.Id))
                .With(new Catalog<IndicatorId, Indicator>(Indicators, i => i.Id))
                .With(new Catalog<UpdateId, Update>(Updates, u => u.Id))
                .With(new Catalog<EventId, Event>(Events, e => e.Id)),
        };
        var bag = new DiagnosticBag();
        return new Site
        {
            Initiative = initiative,
            Progress = SiteProgress.Of(initiative),
            Relations = new Relations(initiative),
            Bodies = Updates.SelectMany(u => u.Page.Body.All).ToDictionary(p => p, p => MarkdownReader.Read(p, new BodyStyle(AllowHtml: false), bag)),
            Words = Languages.ToFrozenDictionary(l => l, TestWords.All.In),
            Options = new SiteOptions(Url, false),
            Addresses = new ContentAddresses(initiative),
            ChartColours = Charts.PaletteTests.Commons.Value,
            Changes = Changes,
        };
    }

    public IReadOnlyDictionary<string, byte[]> Files() =>
        DataRoutes.Of(ToSite()).Cast<FileRoute>().ToDictionary(r => r.Address.File, r => r.Bytes());

    public string Text(string file) => Encoding.UTF8.GetString(Files()[file]);

    public JsonElement Json(string file) => JsonDocument.Parse(Files()[file]).RootElement;

    public XElement Xml(string file) => XDocument.Parse(Text(file)).Root!;

    public PageScope Scope(Address address, Language? language = null) => new(ToSite(), language ?? English, address);
}
