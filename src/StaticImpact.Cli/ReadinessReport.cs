using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using StaticImpact.Coherence;
using StaticImpact.Diagnostics;

namespace StaticImpact.Cli;

/// <summary>Does the initiative hang together? The five conditions, each with its questions, why they matter and where the answer is no.</summary>
internal sealed class ReadinessReport
{
    private readonly ImmutableArray<(Condition Condition, ImmutableArray<(DiagnosticCode Code, ImmutableArray<Diagnostic> Findings)> Rules)> conditions;

    private readonly ImmutableArray<Condition> empty;

    private ReadinessReport(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Condition> empty)
    {
        this.empty = empty;
        conditions = [.. CoherenceRules.All.GroupBy(r => r.Condition).Select(g => (g.Key, g.Select(r => (r.Code, diagnostics.Where(d => d.Code == r.Code).ToImmutableArray())).ToImmutableArray()))];
    }

    /// <summary>Null when mistakes in the files stand in the way of asking, so that they must be shown first.</summary>
    /// <param name="empty">Conditions of which nothing is shown yet.</param>
    public static ReadinessReport? Of(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Condition> empty)
    {
        var rules = CoherenceRules.All.Select(r => r.Code).ToHashSet();
        return diagnostics.Any(d => d.Severity == Severity.Error && !rules.Contains(d.Code)) ? null : new(diagnostics, empty);
    }

    /// <param name="format"><c>json</c>, or anything else for people.</param>
    /// <param name="hasErrors">Whether the findings count as errors, with <c>--strict</c>.</param>
    public int Print(string format, bool hasErrors)
    {
        if (format == "json") WriteJson();
        else WriteText();
        return hasErrors ? ExitCodes.Content : ExitCodes.Fine;
    }

    private void WriteText()
    {
        foreach (var (condition, rules) in conditions)
        {
            var open = rules.Sum(r => r.Findings.Length);
            Console.Out.WriteLine($"{Title(condition)}: {(empty.Contains(condition) ? "nothing is published yet" : open == 0 ? "in order" : open == 1 ? "1 thing to do" : $"{open} things to do")}");
            foreach (var (code, findings) in rules)
            {
                Console.Out.WriteLine($"  {(findings.IsEmpty ? "[x]" : "[ ]")} {code.Id} {(findings.IsEmpty ? "Nowhere: " : "")}{(findings.IsEmpty ? char.ToLowerInvariant(code.Title[0]) + code.Title[1..] : code.Title)}");
                Console.Out.WriteLine($"      {code.Why}");
                foreach (var finding in findings) Console.Out.WriteLine($"      - {VisibleText.Line($"{finding.Span}: {finding.Message}")}");
                if (!findings.IsEmpty) Console.Out.WriteLine($"      What to do: {code.Fix}");
            }

            Console.Out.WriteLine();
        }

        var ready = conditions.Count(c => !empty.Contains(c.Condition) && c.Rules.All(r => r.Findings.IsEmpty));
        Console.Out.WriteLine($"{ready} of {conditions.Length} conditions are in order.");
    }

    private void WriteJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("conditions");
            foreach (var (condition, rules) in conditions)
            {
                json.WriteStartObject();
                json.WriteString("id", CoherenceRules.Words[condition]);
                json.WriteString("title", Title(condition));
                json.WriteBoolean("inOrder", !empty.Contains(condition) && rules.All(r => r.Findings.IsEmpty));
                json.WriteStartArray("rules");
                foreach (var (code, findings) in rules) WriteRule(json, code, findings);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        Screen.Print(buffer.WrittenSpan);
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticCode code, ImmutableArray<Diagnostic> findings)
    {
        json.WriteStartObject();
        json.WriteString("code", code.Id);
        json.WriteString("title", code.Title);
        json.WriteString("why", code.Why);
        json.WriteString("fix", code.Fix);
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("file", finding.Span.File);
            json.WriteNumber("line", finding.Span.Line);
            json.WriteNumber("column", finding.Span.Column);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Title(Condition condition) => condition switch
    {
        Condition.CommonAgenda => "Common agenda",
        Condition.SharedMeasurement => "Shared measurement",
        Condition.ReinforcingActivities => "Mutually reinforcing activities",
        Condition.ContinuousCommunication => "Continuous communication",
        Condition.Backbone => "Backbone",
        _ => throw new UnreachableException(),
    };
}
