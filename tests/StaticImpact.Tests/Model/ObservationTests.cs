using StaticImpact.Model;

namespace StaticImpact.Tests.Model;

public class ObservationTests
{
    [Fact]
    public void What_was_taken_away_leaves_no_trace()
    {
        var bare = new Observation { Period = new Period(PeriodKind.Year, 2024), Value = 5 };
        var full = bare with { Lower = 4, Upper = 6, Moe = 1, N = 10, Denominator = 200, Censored = new CensoredValue(true, 4), Note = "A note." };
        Assert.NotEqual(bare, full);
        Assert.Equal((4m, 6m, 1m, 10m, 200m, new CensoredValue(true, 4), "A note."), (full.Lower, full.Upper, full.Moe, full.N, full.Denominator, full.Censored, full.Note));
        Assert.Equal(full, bare with { Note = "A note.", Censored = new CensoredValue(true, 4), Denominator = 200, N = 10, Moe = 1, Upper = 6, Lower = 4 });
        Assert.Equal(bare, full with { Lower = null, Upper = null, Moe = null, N = null, Denominator = null, Censored = null, Note = null });
    }
}
