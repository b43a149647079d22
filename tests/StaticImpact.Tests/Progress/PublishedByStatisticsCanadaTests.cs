using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using static StaticImpact.Tests.Progress.Measure;

namespace StaticImpact.Tests.Progress;

/// <summary>Growth and statuses as Statistics Canada publishes them for its own indicators, worked out here from the same two
/// figures, target and limit.</summary>
/// <remarks>Source: Statistics Canada, Canadian Indicator Framework for the Sustainable Development Goals, components of the
/// progress measure in its data repository (github.com/sdg-data-canada-odd-donnees/cif-data-donnees-cic), under the Statistics
/// Canada Open Licence.</remarks>
public sealed class PublishedByStatisticsCanadaTests
{
    private const double None = double.NaN;

    /// <summary>Indicator; direction; first and latest year and figure; whether 100 cannot be passed; target and its year; the
    /// published progress value (with a target growth over growth needed, without one growth for the better) and status.</summary>
    public static TheoryData<string, int, int, double, int, double, bool, double, int, double, string> Published => new()
    {
        { "1-1-1", -1, 2015, 14.5, 2023, 10.2, false, 7.25, 2030, 0.9525901792032172, "substantial" },
        { "1-2-1", 1, 2016, 66.6, 2023, 71.4, true, None, 0, 0.009991483690946268, "moderate" },
        { "1-3-1", -1, 2015, 178.8, 2024, 171.9, false, None, 0, 0.004363225612730504, "limited" },
        { "1-4-1", 1, 2015, 69300, 2023, 74200, false, None, 0, 0.008576474514661259, "moderate" },
        { "10-1-1", -1, 2015, 0.314, 2023, 0.3, false, None, 0, 0.005685092259251845, "moderate" },
        { "10-2-1", -1, 2015, 3.8, 2024, 11.9, false, None, 0, -0.1352325064900486, "deterioration" },
        { "11-1-1", -1, 2016, 26866, 2024, 36058, false, 13433, 2028, -0.6675781357974336, "deterioration" },
        { "11-2-1", -1, 2018, 11.3, 2022, 11.6, false, None, 0, -0.006572095158251079, "deterioration" },
        { "11-3-1", 1, 2005, 63, 2020, 74, false, 85, 2030, 0.8949392974311927, "moderate" },
        { "11-4-1", 1, 2023, 75.3, 2024, 74.6, true, None, 0, -0.009296148738379806, "deterioration" },
        { "11-5-1", 1, 2016, 19.3, 2021, 13.9, false, 22, 2030, -6.76154243963871, "deterioration" },
        { "11-6-1", -1, 2014, 699, 2022, 683.4, false, 490, 2030, 0.12830416881599752, "limited" },
        { "11-7-1, aged 12 to 17", 1, 2015, 83.8, 2022, 77.7, true, None, 0, -0.010738744969960967, "deterioration" },
        { "12-1-1", 1, 2015, 0.37, 2024, 14.63, false, 60, 2030, 1.249622415033452, "substantial" },
        { "12-4-1", -1, 2015, 0.83, 2021, 0.81, false, None, 0, 0.004056990276131822, "limited" },
        { "13-2-1", -1, 2015, 8, 2024, 46, false, None, 0, -0.21452801879345396, "deterioration" },
        { "13-3-1, bridges and tunnels", 1, 2016, 28.45, 2022, 41.03, true, None, 0, 0.06292643403829179, "substantial" },
        { "13-3-1, roads", 1, 2016, 40.06, 2022, 39.46, true, None, 0, -0.0025119779636930684, "deterioration" },
        { "13-3-1, wastewater", 1, 2016, 35.37, 2022, 42.81, true, None, 0, 0.03232955551671002, "substantial" },
        { "13-4-1", 1, 2018, 895.7, 2023, 2089.3, false, None, 0, 0.18458886501215588, "substantial" },
        { "14-1-1", 1, 2015, 0.9, 2023, 14.7, false, 30, 2030, 1.5866947018068909, "substantial" },
        { "14-2-1", 1, 2015, 68.5534591194968, 2023, 46.7336683417085, false, 55, 2026, -2.3587220377696703, "deterioration" },
        { "15-1-1", 1, 2015, 79.82, 2020, 80, true, None, 0, 0.0004506085041826591, "limited" },
        { "15-2-1", 1, 2019, 42, 2024, 40, false, 60, 2026, -0.18576295071190677, "deterioration" },
        { "15-3-1", 1, 2015, 0.9339, 2018, 0.9257, false, None, 0, -0.00293540260362235, "deterioration" },
        { "15-4-1", 1, 2015, 10.1, 2023, 13.7, false, 30, 2030, 0.5160064971944834, "limited" },
        { "15-5-1", -1, 2015, 70, 2021, 68, false, 100, 2030, 0.20028868698657923, "achieved" },
        { "16-1-1", 1, 2021, 79, 2022, 79, true, None, 0, 0, "limited" },
        { "16-5-1", -1, 2015, 126, 2023, 189, false, None, 0, -0.05198950550864412, "deterioration" },
        { "16-6-1", -1, 2015, 87.93, 2023, 77.78, false, None, 0, 0.015215151249107883, "substantial" },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void Growth_and_status_are_those_that_Statistics_Canada_publishes(
        string indicator, int direction, int firstYear, double first, int year, double latest, bool hasLimit, double target, int targetYear, double published, string status)
    {
        (int, decimal)[] figures = [(firstYear, (decimal)first), (year, (decimal)latest)];
        var measure = (direction > 0 ? Higher(figures) : Lower(figures)).WithMethod(Cagr.Instance, hasLimit ? 100 : null);
        if (!double.IsNaN(target)) measure = measure.WithTarget(targetYear, (decimal)target);

        var reading = measure.Read();

        var value = double.IsNaN(target) ? reading.Values[Quantity.GrowthForBetter] : reading.Values[Quantity.GrowthRatio];
        Assert.True(value is { } own && Math.Abs(own - published) < 1e-9, $"{indicator}: {value} for {published}");
        Assert.Equal(
            status switch
            {
                "substantial" => ProgressStatus.OnTrack,
                "moderate" => ProgressStatus.Improving,
                "limited" => ProgressStatus.LittleChange,
                "deterioration" => ProgressStatus.GettingWorse,
                _ => ProgressStatus.TargetMet,
            },
            reading.Status);
    }
}
