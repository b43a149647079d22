using StaticImpact.Cli;

namespace StaticImpact.Tests.Cli;

/// <summary>Whoever waits for more than two seconds is told what is being done.</summary>
public sealed class StageLinesTests
{
    [Fact]
    public void Nothing_is_said_of_what_is_quick()
    {
        var (clock, said) = (new Clock(), new StringWriter());
        using (var lines = new StageLines(said, clock)) lines.Begin("Reading 3 files");
        clock.Ring();
        Assert.Equal("", said.ToString());
    }

    [Fact]
    public void After_the_silence_the_stage_that_lasts_is_named_and_each_that_follows()
    {
        var (clock, said) = (new Clock(), new StringWriter { NewLine = "\n" });
        using var lines = new StageLines(said, clock);
        lines.Begin("Reading 3 files");
        lines.Begin("Making 5 pages");
        Assert.Equal(TimeSpan.FromSeconds(2), clock.Due);
        clock.Ring();
        lines.Begin("Putting the site into place");
        Assert.Equal("Making 5 pages …\nPutting the site into place …\n", said.ToString());
    }

    [Fact]
    public void Build_and_check_name_their_stages()
    {
        using var site = SiteTest.From();
        var stages = new List<string>();
        site.Build(new BuildOptions { OnStage = stages.Add });
        site.Check(new BuildOptions { OnStage = stages.Add });
        var number = "[0-9]+";
        Assert.Collection(
            stages,
            s => Assert.Matches($"^Reading {number} files$", s),
            s => Assert.Matches($"^Making {number} pages$", s),
            s => Assert.Equal("Putting the site into place", s),
            s => Assert.Matches($"^Reading {number} files$", s),
            s => Assert.Matches($"^Making {number} pages$", s));
    }

    /// <summary>Time passes when the test says so.</summary>
    private sealed class Clock : TimeProvider
    {
        private readonly List<(TimerCallback Callback, object? State)> timers = [];

        public TimeSpan Due { get; private set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime;
            timers.Add((callback, state));
            return new Never();
        }

        public void Ring()
        {
            foreach (var (callback, state) in timers) callback(state);
        }

        private sealed class Never : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
