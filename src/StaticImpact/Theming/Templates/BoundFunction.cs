using StaticImpact.Diagnostics;
using StaticImpact.Theming.Templates.Statements;

namespace StaticImpact.Theming.Templates;

/// <summary>A function of a template bound for kinds of arguments. Its variables are slots of the template it stands in: functions do
/// not call themselves, so no two calls of one ever run at the same time.</summary>
/// <param name="parameters">Their slots.</param>
/// <param name="span">Where it is written.</param>
internal sealed class BoundFunction(IReadOnlyList<int> parameters, SourceSpan span)
{
    public IReadOnlyList<int> Parameters { get; } = parameters;
    public SourceSpan Span { get; } = span;
    public BoundStatement Body { get; set; } = new Block([]);

    /// <summary>What it returns; null for one that only prints.</summary>
    public ValueType? Result { get; set; }

    /// <summary>Whether it prints markup, or anything at all.</summary>
    public bool HasMarkup { get; set; }
    public bool Prints { get; set; }

    /// <param name="arguments">One for each parameter.</param>
    /// <param name="frame">Of the template it stands in.</param>
    /// <param name="rendering">The page.</param>
    /// <param name="isPrinted">False where only its value counts; then the white space between its tags goes nowhere.</param>
    public object? Run(object?[] arguments, Frame frame, Rendering rendering, bool isPrinted)
    {
        for (var i = 0; i < arguments.Length; i++) frame.Slots[Parameters[i]] = arguments[i];
        rendering.Returned = null;
        if (isPrinted) Body.Run(frame, rendering);
        else rendering.Capture(r => Body.Run(frame, r), isText: true);
        if (rendering.Flow == Flow.Return) rendering.Flow = Flow.Next;
        var result = rendering.Returned;
        rendering.Returned = null;
        return result;
    }
}
