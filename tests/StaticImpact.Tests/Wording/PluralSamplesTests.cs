using System.Globalization;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Wording;

/// <summary>The CLDR gives sample numbers with every rule; <c>plural-samples.txt</c> holds them.</summary>
public sealed class PluralSamplesTests
{
    [Fact]
    public void Every_sample_number_of_the_CLDR_takes_the_form_that_the_CLDR_gives_it_in_each_of_its_languages()
    {
        var languages = Array.Empty<string>();
        var seen = 0;
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(TestWords.RepositoryFolder(), "tests", "StaticImpact.Tests", "Wording", "plural-samples.txt")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (!line.Contains(':', StringComparison.Ordinal))
            {
                languages = line.Split(' ');
                continue;
            }

            var (name, samples) = line.Split(": ") is [var left, var right] ? (left, right) : (line.TrimEnd(':', ' '), "");
            var category = StringsWords.PluralForms.Find(name)!.Value;
            foreach (var language in languages)
            {
                var rule = PluralRule.Find(language)!;
                Assert.Contains(category, rule.Categories);
                foreach (var (number, decimals) in Numbers(samples))
                {
                    seen++;
                    if (rule.For(number, decimals) != category) wrong.Add($"{language} {number}: {rule.For(number, decimals)}, not {category}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(seen > 10_000, $"{seen} samples");
    }

    /// <summary>A sample is a number, or the first and the last of some that follow each other: <c>2~16</c>, <c>0.0~1.5</c>.</summary>
    private static IEnumerable<(decimal Number, int Decimals)> Numbers(string samples)
    {
        foreach (var sample in samples.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = sample.Split('~');
            var point = ends[0].IndexOf('.', StringComparison.Ordinal);
            var decimals = point < 0 ? 0 : ends[0].Length - point - 1;
            var step = 1m;
            for (var i = 0; i < decimals; i++) step /= 10;
            var last = decimal.Parse(ends[^1], CultureInfo.InvariantCulture);
            for (var number = decimal.Parse(ends[0], CultureInfo.InvariantCulture); number <= last; number += step) yield return (number, decimals);
        }
    }
}
