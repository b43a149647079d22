using Spectre.Console;
using Spectre.Console.Rendering;

namespace StaticImpact.Tests.Authoring;

/// <summary>A terminal at which somebody types what a test says.</summary>
internal sealed class TypedTerminal : IAnsiConsole, IAnsiConsoleInput
{
    private readonly StringWriter shown = new();
    private readonly IAnsiConsole console;
    private readonly Queue<ConsoleKeyInfo> keys = new();

    public TypedTerminal()
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(shown) });
        console.Profile.Width = 120;
    }

    /// <summary>Everything that was shown so far.</summary>
    public string Shown => shown.ToString();

    /// <summary>Whether everything that was typed was asked for.</summary>
    public bool IsDone => keys.Count == 0;

    public Profile Profile => console.Profile;
    public IAnsiConsoleCursor Cursor => console.Cursor;
    public IAnsiConsoleInput Input => this;
    public IExclusivityMode ExclusivityMode => console.ExclusivityMode;
    public RenderPipeline Pipeline => console.Pipeline;

    /// <summary>Types a line and presses Enter.</summary>
    public TypedTerminal Line(string text)
    {
        foreach (var c in text) keys.Enqueue(new ConsoleKeyInfo(c, ConsoleKey.None, false, false, false));
        return Press(ConsoleKey.Enter);
    }

    public TypedTerminal Press(params ConsoleKey[] pressed)
    {
        foreach (var key in pressed) keys.Enqueue(new ConsoleKeyInfo(key switch { ConsoleKey.Enter => '\r', ConsoleKey.Spacebar => ' ', _ => '\0' }, key, false, false, false));
        return this;
    }

    public void Clear(bool home) => console.Clear(home);

    public void Write(IRenderable renderable) => console.Write(renderable);

    public bool IsKeyAvailable() => keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) => keys.TryDequeue(out var key) ? key : throw new InvalidOperationException("More is asked than was typed: " + Shown);

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));
}
