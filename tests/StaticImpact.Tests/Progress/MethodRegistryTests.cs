using StaticImpact.Content;
using StaticImpact.Model;
using StaticImpact.Pages.Data;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using StaticImpact.Tests.Content;
using StaticImpact.Tests.UserManual;

namespace StaticImpact.Tests.Progress;

/// <summary>A method that stands in the list is known wherever methods are named, and so is a number.</summary>
public sealed class MethodRegistryTests
{
    public static TheoryData<string> Methods => [.. ProgressMethods.All.Select(method => method.Name)];

    public static TheoryData<string> Quantities => [.. Quantity.All.Select(quantity => quantity.Name)];

    [Fact]
    public void Every_class_of_a_method_stands_in_the_list()
    {
        var classes = typeof(ProgressMethod).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ProgressMethod)));
        Assert.Equal(classes.Select(type => type.Name).Order(StringComparer.Ordinal), ProgressMethods.All.Select(method => method.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(ProgressMethods.All.Length, ProgressMethods.All.DistinctBy(method => method.Name).Count());
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Method_is_read_with_its_own_keys(string name)
    {
        var method = ProgressMethods.Of(new(name));
        var keys = string.Concat(method.Keys.Select((key, i) => $"  {key.Name}: {i + 200}\n"));
        var byHand = method.By == JudgedBy.Author ? "  status: improving\n" : "";
        using var content = TestContent.Small()
            .With("initiative.yml", $"name: Reading Together\nplace: Alder County\nlanguages: [en]\nprogress: {{method: {name}}}\n")
            .With("indicators/reading.md", $"---\ntitle: Reading\ngoal: reading\nunit: count\ndirection: higher\nprogress:\n  method: {name}\n  why: Because.\n{byHand}{keys}---\n")
            .With("indicators/reading.csv", "period,value\n2020,110\n2024,120\n");

        var initiative = content.Expect()!;

        var choice = initiative.Indicators.Single().Progress!;
        Assert.Equal(method.Id, initiative.Settings.Progress);
        Assert.Equal((method.Id, 7, 11), (choice.Method!.Value.Value, choice.Method.Value.Span.Line, choice.Method.Value.Span.Column));
        Assert.Equal(method.Keys.Select((key, i) => (key.Name, i + 200m, 9 + i)), choice.Numbers.Select(number => (number.Key, number.Value, number.Span.Line)));
        Assert.Same(method, SiteProgress.Of(initiative)[initiative.Indicators.Single().Id].Method);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Method_stands_in_schemas_manual_and_published_data(string name)
    {
        var schema = ContentSchema.For("indicators/a.md")!.Describe()["properties"]!["progress"]!["properties"]!;
        Assert.Contains(name, schema["method"]!["enum"]!.AsArray().Select(word => (string?)word));
        Assert.All(ProgressMethods.Of(new(name)).Keys, key => Assert.NotNull(schema[key.Name]));
        Assert.Contains(name, ContentSchema.For("initiative.yml")!.Describe()["properties"]!["progress"]!["properties"]!["method"]!.ToJsonString(), StringComparison.Ordinal);

        Assert.Contains($"`{name}`", File.ReadAllText(Path.Combine(ManualPage.Root, "manual", "targets.md")), StringComparison.Ordinal);
        Assert.Contains(name, JsonFields.OfIndicator.Single(field => field.Path == "progress.method").Meaning, StringComparison.Ordinal);
        Assert.Contains(name, ScorecardCsv.Columns.Single(column => column.Path == "method").Meaning, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Number_stands_in_published_data_and_its_formula_in_a_method(string name)
    {
        var quantity = Quantity.All.Single(quantity => quantity.Name == name);

        Assert.Equal([quantity.Doc, quantity.Doc, quantity.Doc], JsonFields.OfIndicator.Concat(JsonFields.OfSite)
            .Where(field => field.Path.EndsWith("." + name, StringComparison.Ordinal) && (field.Path.Contains("progress.", StringComparison.Ordinal) || field.Path.StartsWith("otherMethods[].", StringComparison.Ordinal)))
            .Select(field => field.Meaning));
        Assert.Contains(ProgressMethods.All, method => method.Formulas.Any(formula => formula.Quantity == quantity));
    }

    [Fact]
    public void Every_number_has_its_place_in_the_list() =>
        Assert.Equal(typeof(Quantity).GetProperties().Where(p => p.PropertyType == typeof(Quantity)).Select(p => p.GetValue(null)), Quantity.All);
}
