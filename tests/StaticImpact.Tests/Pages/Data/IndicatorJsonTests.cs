using System.Text.Json;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages.Data;
using StaticImpact.Pages.Data.History;
using StaticImpact.Progress.Methods;
using StaticImpact.Tests.Progress;

namespace StaticImpact.Tests.Pages.Data;

public sealed class IndicatorJsonTests
{
    private const string File = "indicators/reading/data.json";

    [Fact]
    public void Progress_is_published_with_its_numbers_in_full()
    {
        var json = new DataSite { Indicators = [WithTarget(Thirds)] }.Json(File);
        Assert.Equal("1.0", json.GetProperty("schemaVersion").GetString());
        Assert.Equal(["2020", "2024", "2030"], new[] { "baseline", "latest", "target" }.Select(n => json.GetProperty(n).GetProperty("period").GetString()));
        var progress = json.GetProperty("progress");
        Assert.Equal("linear-pace", progress.GetProperty("method").GetString());
        Assert.Equal("0.333333333333", progress.GetProperty("share").GetRawText());
        Assert.Equal("0.4", progress.GetProperty("elapsed").GetRawText());
        Assert.Equal(JsonValueKind.Null, progress.GetProperty("z").ValueKind);
    }

    [Fact]
    public void Numbers_have_no_more_than_12_significant_digits_and_no_zeros_at_the_end()
    {
        var values = new DataSite { Indicators = [DataSite.Indicator("reading", "period,value\n2020,33.33333333333333\n2021,70.00\n2022,0.000123456789012345\n2023,-1234567890123.45\n2024,0\n", new Unit(UnitKind.Index))] }
            .Json(File).GetProperty("series")[0].GetProperty("observations").EnumerateArray().Select(o => o.GetProperty("value").GetRawText());
        Assert.Equal(["33.3333333333", "70", "0.000123456789012", "-1234567890123", "0"], values);
    }

    [Fact]
    public void Hidden_and_censored_values_are_null_with_their_reasons()
    {
        var observations = new DataSite { Indicators = [DataSite.Indicator("reading", "period,value,flag\n2020,,suppressed\n2021,>95,\n")] }
            .Json(File).GetProperty("series")[0].GetProperty("observations");
        Assert.Equal(JsonValueKind.Null, observations[0].GetProperty("value").ValueKind);
        Assert.Equal("suppressed", observations[0].GetProperty("flag").GetString());
        Assert.Equal(JsonValueKind.Null, observations[1].GetProperty("value").ValueKind);
        Assert.Equal(">95", observations[1].GetProperty("censored").GetString());
    }

    [Fact]
    public void Every_name_is_declared_and_every_declared_name_is_written()
    {
        var site = Full();
        Compare(JsonFields.OfIndicator, site.Indicators.Select(i => site.Json($"indicators/{i.Id}/data.json")));
        Compare(JsonFields.OfSite, [site.Json("indicators.json"), (site with { Url = null }).Json("indicators.json")]);
        Compare(JsonFields.OfChanges, [JsonDocument.Parse(ChangesJson.File(LedgerTests.EveryKind())).RootElement]);
    }

    [Fact]
    public void Text_cannot_end_a_script_element_and_stays_readable()
    {
        const string Hostile = "</script><script>alert('1 & 2')</script> \"quoted\" ñ \\ \n end";
        var site = new DataSite();
        site = site with { Indicators = [site.Indicators[0] with { Page = site.Indicators[0].Page with { Title = Hostile } }] };
        Assert.Equal(Hostile, site.Json(File).GetProperty("title").GetString());
        Assert.DoesNotContain("<", site.Text(File), StringComparison.Ordinal);
        Assert.Contains("ñ", site.Text(File), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes()
    {
        var first = Full().Files();
        var second = Full().Files();
        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
        Assert.All(first.Where(f => !f.Key.EndsWith(".ics", StringComparison.Ordinal)), file => Assert.DoesNotContain((byte)'\r', file.Value));
    }

    [Fact]
    public void Illustrative_indicators_are_marked_in_every_file()
    {
        var site = new DataSite();
        site = site with { Indicators = [site.Indicators[0] with { Page = site.Indicators[0].Page with { Illustrative = true } }] };
        Assert.True(site.Json(File).GetProperty("illustrative").GetBoolean());
        Assert.True(site.Json("indicators.json").GetProperty("indicators")[0].GetProperty("illustrative").GetBoolean());
        Assert.True(site.Json("indicators/reading/datapackage.json").GetProperty("illustrative").GetBoolean());
        Assert.Equal("period,value,flag\n2020,70.0,illustrative\n2024,76.0,illustrative\n", site.Text("indicators/reading/data.csv"));
        Assert.EndsWith(",yes,no\n", site.Text("scorecard.csv"), StringComparison.Ordinal);
    }

    private static Indicator Thirds => DataSite.Indicator("reading", "period,value\n2020,70\n2024,75\n");

    private static Indicator WithTarget(Indicator indicator) =>
        indicator with { Targets = [new Target { Value = 85, By = new Period(PeriodKind.Year, 2030), Source = SourceSpan.None }] };

    /// <summary>Everything that the interface can say, in a few indicators.</summary>
    internal static DataSite Full()
    {
        const string Csv = """
            period,value,moe,n,denominator,flag,note,place,sex
            2018,50,2,50,100,,,,
            2020,55,2,55,100,provisional,A note,,
            2021,>95,,,,,,,
            2018,40,2,,,,,,Female
            2020,48,2,,,,,,Female
            2018,60,2,,,,,,Male
            2020,62,2,,,,,,Male
            2020,61,,,,,,ohio,

            """;
        var period = new Period(PeriodKind.Year, 2030);
        var full = DataSite.Indicator("reading", Csv);
        full = full with
        {
            Page = full.Page with { Summary = "In short", Updated = new DateOnly(2026, 1, 2) },
            Definition = "All",
            Population = "Children",
            Collection = "A test",
            Limits = "Few",
            ProxyFor = "Joy",
            Breaks = [new SeriesBreak(new Period(PeriodKind.Year, 2015), "New test")],
            Breakdowns = [full.Breakdowns[0] with { Reference = new Sourced<string>("Male", SourceSpan.None) }],
            Targets =
            [
                new Target { Value = 51, By = new Period(PeriodKind.Year, 2019), Source = SourceSpan.None },
                new Target
                {
                    Value = 80, By = period, Set = new DateOnly(2020, 1, 1), Why = "Because", Source = SourceSpan.None,
                    History = [new FormerTarget(90, period, new DateOnly(2019, 1, 1), "Too far")],
                },
            ],
            Sources =
            [
                new DataSource
                {
                    Name = "A table",
                    Publisher = "The state",
                    Url = new AuthorLink("https://example.org/t", SourceSpan.None),
                    Retrieved = new DateOnly(2026, 3, 4),
                    Vintage = "2020",
                    Licence = "CC BY 4.0",
                },
                new DataSource { Name = "A second survey", Licence = "CC BY 4.0" },
            ],
            Metadata = [new OwnFact("Contact at source", "The desk", new AuthorLink("https://example.org/", SourceSpan.None)), new OwnFact("Detail", "By town", null)],
            Update = new DataUpdate(new Frequency(1, FrequencyUnit.Year), new DateOnly(2027, 1, 1)),
            Measure = new MeasureRole("read", "Reading well", full.Id, full.Page.Title, Leads: true),
            Overall = OverallStatus.Worst,
            OtherMeasures = [DataSite.Indicator("reading/write", "period,value\n2018,50\n2020,60\n") with { Measure = new MeasureRole("write", "Writing well", full.Id, full.Page.Title, Leads: false) }],
        };
        var range = WithTarget(DataSite.Indicator("range", "period,value\n2018,70\n2020,60\n")) with { Direction = Direction.Range, Unit = new Unit(UnitKind.Currency) { Currency = "CAD", In = Magnitude.Millions } };
        range = range with { Targets = [range.Targets[0] with { Value = 40, UpperValue = 50, By = new Period(PeriodKind.Year, 2020) }, range.Targets[0] with { Value = 40, UpperValue = 50 }] };
        var growth = WithTarget(DataSite.Indicator("growth", "period,value\n2018,50\n2020,60\n")) with
        {
            Progress = Measure.Choice(Cagr.Instance, limit: 100),
        };
        var aimless = DataSite.Indicator("aimless", "period,value\n2018,50\n2019,55\n2020,60\n2021,66\n") with
        {
            Progress = Measure.Choice(LinearPace.Instance, limit: 100),
        };
        var manual = DataSite.Indicator("manual", "period,value\n2018,Low\n2020,High\n", new Unit(UnitKind.Grade), "Low", "High") with
        {
            Level = IndicatorLevel.Programme,
            Partner = new PartnerId("library"),
            Judgement = new Judgement(ProgressStatus.Improving, "A panel", new DateOnly(2026, 1, 1), "It went well"),
        };
        var land = DataSite.Indicator("land", "period,use,value\n2018,,10\n2018,Forest,6\n2018,Towns,4\n");
        land = land with
        {
            Reporting = ReportingState.InProgress,
            NonStatistical = true,
            Breakdowns = [land.Breakdowns[0] with { Kind = BreakdownKind.Items, Groups = [land.Breakdowns[0].Groups[0] with { Parent = "Open land" }, land.Breakdowns[0].Groups[1]] }],
        };
        return new DataSite
        {
            Indicators = [full, land, WithTarget(DataSite.Indicator("growing", "period,value\n2018,50\n2020,60\n")), aimless, aimless with { Id = new IndicatorId("aimless-growth"), Page = DataSite.Page("Growth without aim", sitePath: "indicators/aimless-growth/"), Progress = growth.Progress }, range, growth, manual, DataSite.Indicator("empty", "period,value\n")],
            Places = new Places { All = [new Place(new PlaceId("ohio"), "Ohio", PlaceKind.Comparison, null)] },
            Updates = [DataSite.Update("news", "2026-10-01", "Hello")],
            Events = [DataSite.Event("meeting", "2026-12-03", "2026-12-03 17:30")],
        };
    }

    private static void Compare(IEnumerable<JsonField> declared, IEnumerable<JsonElement> files)
    {
        var fields = declared.ToDictionary(f => f.Path);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files) Walk(file, "", fields, seen);
        Assert.Empty(fields.Keys.Except(seen, StringComparer.Ordinal));
    }

    private static void Walk(JsonElement value, string path, Dictionary<string, JsonField> fields, HashSet<string> seen)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) Walk(item, path + "[]", fields, seen);
        }

        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var property in value.EnumerateObject())
        {
            var at = path.Length == 0 ? property.Name : path + "." + property.Name;
            if (!fields.ContainsKey(at) && fields.ContainsKey(path + ".*")) at = path + ".*";
            Assert.True(fields.TryGetValue(at, out var field), $"{at} is not declared");
            seen.Add(at);
            var type = property.Value.ValueKind switch
            {
                JsonValueKind.Null => field.MayBeNull ? field.Type : "null",
                JsonValueKind.True or JsonValueKind.False => "boolean",
                JsonValueKind.Number => field.Type is "integer" && property.Value.TryGetInt64(out _) ? "integer" : "number",
                _ => property.Value.ValueKind.ToString().ToLowerInvariant(),
            };
            Assert.True(type == field.Type || field.Type.Split([", ", " or "], StringSplitOptions.None).Contains(type), $"{at} is {type}, declared {field.Type}");
            Walk(property.Value, at, fields, seen);
        }

        var prefix = path.Length == 0 ? "" : path + ".";
        foreach (var field in fields.Values)
        {
            if (field.MayBeAbsent || !field.Path.StartsWith(prefix, StringComparison.Ordinal)) continue;
            var name = field.Path[prefix.Length..];
            if (name != "*" && !name.Contains('.', StringComparison.Ordinal) && !name.Contains('[', StringComparison.Ordinal)) Assert.True(value.TryGetProperty(name, out _), $"{field.Path} is missing");
        }
    }
}
