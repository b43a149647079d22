using StaticImpact.Charts;

namespace StaticImpact.Pages.Views;

/// <summary>How far a measure is on its way from the baseline to the target, for a theme that draws its own bar. In thousandths of the way.</summary>
/// <param name="Done">How much is done: 0 at the baseline, 1000 at the target; negative where it went backwards, more than 1000 past the target.</param>
/// <param name="Due">Where an even pace would be at the latest figure.</param>
/// <param name="HasDue">There is such a place: it lies between baseline and target.</param>
[Shape("way")]
public sealed partial record WayView(int Done, int Due, bool HasDue)
{
    /// <summary>How much of a bar is filled: as <c>done</c>, but from 0 to 1000.</summary>
    public int Drawn => Math.Clamp(Done, 0, 1000);

    /// <summary>Far beyond either end it says nothing more.</summary>
    private const double Most = 10;

    internal static WayView? Of(Way? way) => way is null ? null : new WayView(
        Thousandths(way.Share), way.Due is { } due ? Thousandths(due) : 0, way.Due is > 0 and <= 1);

    private static int Thousandths(double share) => (int)Math.Round(Math.Clamp(share, -Most, Most) * 1000, MidpointRounding.AwayFromZero);
}
