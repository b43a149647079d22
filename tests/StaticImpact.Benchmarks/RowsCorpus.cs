using System.Globalization;
using System.Text;

namespace StaticImpact.Benchmarks;

/// <summary>Indicators of 199,500 rows each, as a state publishes them: 70 quarters, 94 counties and the state, by sex and age and both together.</summary>
internal static class RowsCorpus
{
    public const int RowsEach = Quarters * (Places + 1) * 3 * 10;

    private const int Quarters = 70;
    private const int FirstYear = 2008;
    private const int Places = 94;

    private static readonly string[] Sexes = ["", "Women", "Men"];
    private static readonly string[] Ages = ["", "0 to 9", "10 to 19", "20 to 29", "30 to 39", "40 to 49", "50 to 59", "60 to 69", "70 to 79", "80 and over"];

    /// <summary>Writes <c>content/</c> into a folder.</summary>
    public static void Write(string folder, int indicators)
    {
        ScorecardsCorpus.Write(folder, indicators);
        var content = Path.Combine(folder, "content");
        var places = new StringBuilder("places:\n");
        for (var p = 1; p <= Places; p++) places.Append(CultureInfo.InvariantCulture, $"  county-{p:00}: {{name: County {p}, kind: part}}\n");
        File.WriteAllText(Path.Combine(content, "places.yml"), places.ToString());
        var random = new Random(20);
        foreach (var page in Directory.GetFiles(Path.Combine(content, "indicators"), "*.md").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(page);
            text = text[..text.IndexOf("In [[", StringComparison.Ordinal)]
                .Replace("breakdowns: {group: {label: Race and ethnicity, reference: White}}", "breakdowns: {sex: {}, age: {}}", StringComparison.Ordinal)
                .Replace("target: {value: 75, by: 2030,", "target: {value: 75, by: 2030-Q4,", StringComparison.Ordinal);
            File.WriteAllText(page, text + "What it is about.\n");
            File.WriteAllText(Path.ChangeExtension(page, ".csv"), Data(random));
        }
    }

    private static string Data(Random random)
    {
        var text = new StringBuilder("period,place,sex,age,value\n");
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            for (var place = 0; place <= Places; place++)
            {
                foreach (var sex in Sexes)
                {
                    foreach (var age in Ages)
                    {
                        text.Append(CultureInfo.InvariantCulture, $"{FirstYear + (quarter / 4)}-Q{1 + (quarter % 4)},");
                        if (place > 0) text.Append(CultureInfo.InvariantCulture, $"county-{place:00}");
                        text.Append(CultureInfo.InvariantCulture, $",{sex},{age},{40 + (quarter / 10.0) + (place % 7) + (random.NextDouble() * 3):0.0}\n");
                    }
                }
            }
        }

        return text.ToString();
    }
}
