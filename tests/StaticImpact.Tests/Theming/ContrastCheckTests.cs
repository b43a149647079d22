using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;
using StaticImpact.Theming;

namespace StaticImpact.Tests.Theming;

/// <summary>One colour of an initiative gives at most one message, and the colour that it proposes is done with at once, typed as printed.</summary>
public sealed partial class ContrastCheckTests
{
    private static readonly ThemeLayers Commons = ThemeLayers.Load(new ThemeSources([Repository.Themes], new Sourced<string>("commons", SourceSpan.None), []), new DiagnosticBag())!;

    [Theory]
    [InlineData("accent")]
    [InlineData("accent-dark")]
    [InlineData("paper")]
    [InlineData("surface")]
    [InlineData("tint")]
    [InlineData("worse")]
    [InlineData("series-2")]
    public void Any_colour_gives_one_message_whose_colour_passes_everywhere(string name)
    {
        var random = new Random(5);
        var reported = 0;
        for (var i = 0; i < 300; i++)
        {
            var colour = $"#{random.Next(0x1000000):X6}";
            if (Check((name, colour)) is not { } message) continue;
            reported++;
            Assert.True(Check((name, Proposed(message))) is null, $"{colour}: {message}\n{Check((name, Proposed(message)))}");
        }

        Assert.InRange(reported, 20, 300);
    }

    [Theory]
    [InlineData("#f0c020")]
    [InlineData("#FFF2A8")]
    [InlineData("#FFFFFF")]
    [InlineData("#fff")]
    public void A_pale_colour_from_a_logo_gives_one_message(string colour)
    {
        var message = Check(("accent", colour));
        Assert.NotNull(message);
        Assert.Contains("It is too close to", message, StringComparison.Ordinal);
        Assert.Null(Check(("accent", Proposed(message))));
    }

    [Fact]
    public void A_pale_colour_is_told_with_all_that_it_is_too_close_to()
    {
        Assert.Equal(
            "initiative.yml(1,10): error SI0432: 'accent' (#F0C020) on 'tint' (#E4EEEF) has a contrast of 1.44; at least 4.5 is needed. It is too close to 'sunk', 'paper', 'surface', 'on-accent' too. The nearest colour that passes everywhere is #836706 for 'accent'.",
            Check(("accent", "#f0c020")));
    }

    [Fact]
    public void Each_of_two_values_has_a_message_of_its_own_and_both_can_be_followed_at_once()
    {
        var random = new Random(7);
        for (var i = 0; i < 100; i++)
        {
            var found = All(("accent", $"#{random.Next(0x1000000):X6}"), ("accent-dark", $"#{random.Next(0x1000000):X6}"));
            Assert.True(found.Length <= 2);
            Assert.Equal(found.Length, found.Select(d => d.Span).Distinct().Count());
        }
    }

    private static string? Check((string Name, string Colour) value)
    {
        var found = All(value);
        Assert.True(found.Length <= 1, string.Join("\n", found));
        return found.IsEmpty ? null : found[0].ToString();
    }

    private static ImmutableArray<Diagnostic> All(params (string Name, string Colour)[] values)
    {
        var bag = new DiagnosticBag();
        var overrides = values.Select((v, i) => KeyValuePair.Create(
            new Sourced<string>(v.Name, new SourceSpan("initiative.yml", i + 1, 1)), new Sourced<string>(v.Colour, new SourceSpan("initiative.yml", i + 1, 10)))).ToList();
        Tokens.CheckContrast(Tokens.Override(Commons.Tokens, Commons.Pairs, overrides, bag), Commons.Pairs, overrides, bag);
        return bag.ToSorted();
    }

    private static string Proposed(string message) => Nearest().Match(message).Groups[1].Value;

    [GeneratedRegex("nearest colour that passes (?:everywhere )?is (#[0-9A-F]{6})")]
    private static partial Regex Nearest();
}
