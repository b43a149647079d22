using System.Buffers;
using System.Collections;
using System.Numerics;
using Scriban.Syntax;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;
using StaticImpact.Wording;

namespace StaticImpact.Theming.Templates;

/// <summary>One page being written.</summary>
internal sealed class Rendering(IBufferWriter<byte> writer, PageContext page, DiagnosticBag bag)
{
    /// <summary>Items of lists, rounds of loops, partials and functions on one page. No page of people's makes a hundredth of it; a theme that loops over lists in lists soon does.</summary>
    private const int MostSteps = 5_000_000;

    /// <summary>Bytes of one page: a hundred times what any page should weigh.</summary>
    private const long LongestPage = 64_000_000;

    /// <summary>Characters of one text, and items of one list, that a template may put together.</summary>
    private const int LongestText = 1_000_000;
    private const int LongestList = 100_000;

    private int steps;

    /// <summary>Whether a limit was passed. Loops and partials then end at once, and what stands around them is still written.</summary>
    private bool isStopped;
    private ScribanContext? scriban;

    public Utf8Output Output { get; private set; } = new(writer);
    public Words Words => page.Words;
    public string Root => page.Root;
    public Flow Flow { get; set; }

    /// <summary>What the function that just ended returned.</summary>
    public object? Returned { get; set; }

    /// <summary>False, once reported, for a template that would go on for hours or write without end.</summary>
    public bool MayGoOn(SourceSpan span)
    {
        if (isStopped) return false;
        if (++steps >= MostSteps) return Stop(span, $"This takes more than five million steps on {page.Address}. Go through fewer lists inside lists, or call fewer partials.");
        if (Output.Written >= LongestPage) return Stop(span, $"{page.Address} grows beyond {LongestPage / 1_000_000} MB. Print less in this loop.");
        return true;
    }

    /// <summary>A value fit to be kept in a variable: lists are put together at once, and nothing grows without end.</summary>
    public object? Keep(object? value, SourceSpan span)
    {
        switch (value)
        {
            case string { Length: > LongestText }:
                Stop(span, $"This text grows beyond a million letters on {page.Address}.");
                return "";
            case BigInteger:
                Stop(span, $"This number grows beyond 19 digits on {page.Address}.");
                return 0;
            case string or IReadOnlyList<object> or IDictionary:
                return value;
            case IEnumerable items when value is not Scriban.Runtime.ScriptObject:
                var kept = new List<object?>();
                foreach (var item in items)
                {
                    if (kept.Count == LongestList)
                    {
                        Stop(span, $"This list grows beyond {LongestList} items on {page.Address}.");
                        break;
                    }

                    kept.Add(item);
                }

                return kept;
            default:
                return value;
        }
    }

    /// <summary>Scriban evaluates whatever is not one of our nodes; those inside it read this frame.</summary>
    public object? Evaluate(ScriptExpression expression, Frame frame)
    {
        var context = scriban ??= ScribanContext.Rent();
        var (outer, outerRendering) = (context.Frame, context.Rendering);
        (context.Frame, context.Rendering) = (frame, this);
        try
        {
            // Scriban's lists are lazy: they are gone through here, where what goes wrong in them is caught.
            var value = Keep(context.Evaluate(expression), TemplateFile.Span(expression.Span));
            if (value is not double number || double.IsFinite(number)) return value;
            Report(ThemeCodes.FailedExpression, TemplateFile.Span(expression.Span), $"This cannot be worked out on {page.Address}: it divides by zero.");
            return null;
        }
        catch (ScriptRuntimeException mistake)
        {
            // One that does not end is not tried again.
            if (mistake.InnerException is System.Text.RegularExpressions.RegexMatchTimeoutException) Stop(TemplateFile.Span(expression.Span), $"This pattern takes too long on {page.Address}. Write one without repeats inside repeats.");
            var at = mistake.Span.FileName is null ? expression.Span : mistake.Span;
            Report(ThemeCodes.FailedExpression, TemplateFile.Span(at), $"This cannot be worked out on {page.Address}: {TemplateFile.Sentence(mistake.OriginalMessage)}");
            return null;
        }
        finally
        {
            (context.Frame, context.Rendering) = (outer, outerRendering);
        }
    }

    /// <summary>What a part of the template writes, instead of writing it on the page.</summary>
    /// <param name="isText">Whether values are written as they are, to be encoded when the whole is printed.</param>
    public ReadOnlyMemory<byte> Capture(Action<Rendering> write, bool isText)
    {
        var outer = Output;
        var captured = new ArrayBufferWriter<byte>();
        Output = new Utf8Output(captured, isText, outer.Written);
        write(this);
        Output = outer;
        return captured.WrittenMemory;
    }

    public void ReportAbsent(SourceSpan span, string path, string member) =>
        Report(ThemeCodes.AbsentModel, span, $"'{path}' cannot be read on {page.Address}: what holds '{member}' is absent there. Put it inside '{{{{ if … }}}}', or write '?.'.");

    public void ReportIcon(SourceSpan span, string name, IEnumerable<string> known) =>
        Report(ThemeCodes.UnknownIcon, span, $"No icon '{name}', needed on {page.Address}.{(Suggestion.Nearest(name, known) is { } near ? $" The nearest name is '{near}'." : "")}");

    /// <summary>To be called once the page is written.</summary>
    public void End()
    {
        if (scriban is not null) ScribanContext.Return(scriban);
    }

    private void Report(DiagnosticCode code, SourceSpan span, string message)
    {
        if (!isStopped) bag.Add(code, span, message);
    }

    private bool Stop(SourceSpan span, string message)
    {
        Report(ThemeCodes.EndlessTemplate, span, message);
        isStopped = true;
        return false;
    }
}
