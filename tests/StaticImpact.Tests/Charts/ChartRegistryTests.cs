using StaticImpact.Charts;
using StaticImpact.Charts.Kinds;
using StaticImpact.Content;
using StaticImpact.Tests.Content;
using StaticImpact.Tests.UserManual;
using StaticImpact.Tests.Wording;

namespace StaticImpact.Tests.Charts;

/// <summary>A kind that stands in the list is known wherever kinds of charts are named.</summary>
public sealed class ChartRegistryTests
{
    public static TheoryData<string> Kinds => [.. ChartKinds.All.Select(kind => kind.Name)];

    [Fact]
    public void Every_class_of_a_kind_stands_in_the_list()
    {
        var classes = typeof(ChartKind).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ChartKind)) && !type.IsAbstract);
        Assert.Equal(classes.Select(type => type.Name).Order(StringComparer.Ordinal), ChartKinds.All.Select(kind => kind.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(ChartKinds.All.Length, ChartKinds.All.DistinctBy(kind => kind.Name).Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_is_read_with_its_place(string name)
    {
        using var content = TestContent.Small()
            .With("indicators/reading.md", $"---\ntitle: Reading\ngoal: reading\nunit: percent\ndirection: higher\ncharts:\n  order: [{name}]\n---\n")
            .With("indicators/reading.csv", "period,value\n2020,50\n2024,55\n");

        var asked = Assert.Single(content.Expect()!.Indicators.Single().Charts.Order);

        Assert.Equal((ChartKinds.Of(new(name)).Id, 7, 11), (asked.Value, asked.Span.Line, asked.Span.Column));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_stands_in_the_schema_the_manual_and_the_strings_and_is_held_by_a_snapshot(string name)
    {
        var order = ContentSchema.For("indicators/a.md")!.Describe()["properties"]!["charts"]!["properties"]!["order"]!;
        Assert.Contains($"\"{name}\"", order.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains($"| `{name}` |", File.ReadAllText(Path.Combine(ManualPage.Root, "manual", "charts.md")), StringComparison.Ordinal);
        Assert.All(["en", "es"], language => Assert.NotNull(TestWords.All.Find(new(language), "chart.kind." + name)));
        Assert.Contains(name, ChartCases.Figures().Select(figure => figure.Figure.Kind.Name));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_that_an_author_names_is_planned_where_it_belongs(string name)
    {
        var kind = ChartKinds.Of(new(name));
        var chart = ChartCases.Ages.With(i => i with { Charts = i.Charts with { Order = ChartCase.Order(name) } });

        Assert.Equal([kind], (kind.IsByGroup ? ChartPlan.By(chart.Subject(), chart.By("age")) : ChartPlan.Main(chart.Subject())).Select(planned => planned.Kind));
    }
}
