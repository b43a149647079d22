namespace StaticImpact.Cli;

/// <summary>Tells a person who waits what is being done: nothing for two seconds, then the stage that lasts, and each that follows.</summary>
/// <param name="terminal">Null where nobody looks: a program that reads what is said would take the lines for findings.</param>
internal sealed class StageLines(TextWriter? terminal, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private ITimer? timer;
    private string stage = "";
    private bool speaks;
    private bool isOver;

    /// <summary>For standard error where it is a terminal.</summary>
    public static StageLines OnTerminal() => new(Console.IsErrorRedirected ? null : Console.Error, TimeProvider.System);

    /// <summary>A stage begins.</summary>
    public void Begin(string sentence)
    {
        lock (gate)
        {
            if (terminal is null || isOver) return;
            stage = sentence;
            timer ??= clock.CreateTimer(_ => Speak(), null, Patience, Timeout.InfiniteTimeSpan);
            if (speaks) Say();
        }
    }

    public void Dispose()
    {
        lock (gate) isOver = true;
        timer?.Dispose();
    }

    private void Speak()
    {
        lock (gate)
        {
            speaks = true;
            Say();
        }
    }

    private void Say()
    {
        if (!isOver) terminal?.WriteLine(stage + " …");
    }
}
