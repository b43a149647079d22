using System.Diagnostics;
using StaticImpact.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticImpact.Yaml;

/// <summary>Turns parser events into nodes. What makes YAML surprising or dangerous (anchors, tags, several documents,
/// keys that are not text, deep nesting) is refused here.</summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 20;

    private readonly string text;
    private readonly string file;
    private readonly int lineOffset;
    private readonly YamlReading reading;
    private readonly Parser parser;
    private int depth;

    private YamlTree(string file, string text, int firstLine, DiagnosticBag bag)
    {
        this.text = text;
        this.file = file;
        lineOffset = firstLine - 1;
        reading = new YamlReading(bag);
        parser = new Parser(new StringReader(text));
    }

    /// <exception cref="YamlException">The text is not YAML.</exception>
    public static YamlMap? Build(string file, string text, int firstLine, DiagnosticBag bag) =>
        new YamlTree(file, text, firstLine, bag).Document();

    private YamlMap? Document()
    {
        Next();
        Next();
        if (parser.Current is StreamEnd) return new YamlMap(new SourceSpan(file, lineOffset + 1));
        Next();
        var root = Node();
        if (root is null) return null;
        Next();
        if (Next() && parser.Current is DocumentStart second)
        {
            reading.Report(FilesCodes.SeveralDocuments, Span(second.Start, second.End),
                "A second YAML document starts here. Write everything in one, without '---' in between.");
        }

        if (root is YamlMap map) return map;
        if (root is YamlScalar { IsEmpty: true }) return new YamlMap(new SourceSpan(file, lineOffset + 1));
        if (root is not YamlUnreadable)
        {
            reading.Report(FilesCodes.BadYaml, root.Span,
                $"Expected keys such as 'title: …', one on each line, but found {root.KindInWords}.");
        }

        return null;
    }

    /// <summary>The node that starts at the current event; afterwards the current event is its last. Null when nesting is too deep.</summary>
    private YamlNode? Node()
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                return Refused(scalar) ?? Value(scalar);
            case SequenceStart start:
                return List(start);
            case MappingStart start:
                return Map(start);
            case AnchorAlias alias:
                var span = Span(alias.Start, alias.End);
                reading.Report(FilesCodes.YamlMagic, span,
                    $"'*{alias.Value.Value}' would be a YAML alias, which is not used here. If the text begins with *, put the whole value in quotes.");
                return new YamlUnreadable(span);
            default:
                throw new YamlException(parser.Current?.Start ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, "A value was expected.");
        }
    }

    private YamlScalar Value(Scalar scalar)
    {
        var (style, span) = (Style(scalar), Span(scalar.Start, scalar.End));
        // Quotes say where the text ends, and so do the lines of a block.
        if (style != YamlScalarStyle.Plain || scalar.Start.Line != scalar.End.Line || RemarkAfter(scalar.End) is not { } at) return new YamlScalar(scalar.Value, style, span);
        var line = text.AsSpan((int)scalar.Start.Index);
        var end = line.IndexOf('\n');
        if (end >= 0) line = line[..end];
        var start = at - (int)scalar.Start.Index;
        var remark = line[start..].TrimEnd().ToString();
        return new YamlScalar(scalar.Value, style, span)
        {
            Remark = new Sourced<string>(remark, span with { Column = span.Column + start, Length = remark.Length }),
            WithRemark = line.TrimEnd().ToString(),
        };
    }

    /// <summary>Where on the same line a remark begins.</summary>
    private int? RemarkAfter(in Mark end)
    {
        if (end.Index < 0) return null;
        var at = (int)end.Index;
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at < text.Length && text[at] == '#' ? at : null;
    }

    private YamlNode? List(SequenceStart start)
    {
        if (TooDeep(start)) return null;
        var refused = Refused(start);
        var list = new YamlList(Span(start.Start, start.End));
        while (Next() && parser.Current is not SequenceEnd)
        {
            if (Node() is not { } item) return null;
            list.Add(item);
        }

        depth--;
        return refused ?? list;
    }

    private YamlNode? Map(MappingStart start)
    {
        if (TooDeep(start)) return null;
        var refused = Refused(start);
        var map = new YamlMap(Span(start.Start, start.End));
        while (Next() && parser.Current is not MappingEnd)
        {
            var keyNode = Node();
            if (keyNode is null || !Next()) return null;
            var value = Node();
            if (value is null) return null;
            if (keyNode is not YamlScalar key)
            {
                if (keyNode is not YamlUnreadable)
                {
                    reading.Report(FilesCodes.BadYaml, keyNode.Span,
                        $"A key must be a word, but this is {keyNode.KindInWords}. If the text begins with '[' or '{{', put it in quotes.");
                }
            }
            else if (map.TryFind(key.Value, out var first))
            {
                reading.Report(FilesCodes.DuplicateKey, key.Span,
                    $"'{YamlScalar.Shorten(key.Value)}' is written twice; it already stands on line {first.Key.Span.Line}. Keep one of them.");
                if (reading.IsFull) return null;
            }
            else
            {
                map.Add(key, value);
            }
        }

        depth--;
        return refused ?? map;
    }

    /// <exception cref="YamlException">The text is not YAML. The scanner has states in which some broken texts make it throw
    /// other exceptions; for an author they all mean the same.</exception>
    private bool Next()
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception e) when (e is not (YamlException or OutOfMemoryException))
        {
            var at = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(at, at, "something here is not closed or not in its place", e);
        }
    }

    private bool TooDeep(NodeEvent start)
    {
        depth++;
        if (depth <= MaxDepth) return false;
        reading.Report(FilesCodes.TooDeep, Span(start.Start, start.End),
            $"This is nested more than {MaxDepth} levels deep. No key here needs that: look for brackets or spaces too many.");
        return true;
    }

    private YamlNode? Refused(NodeEvent node)
    {
        if (node.Anchor.IsEmpty && (node.Tag.IsEmpty || node.Tag.IsNonSpecific)) return null;
        var span = Span(node.Start, node.End);
        reading.Report(FilesCodes.YamlMagic, span, node.Anchor.IsEmpty
            ? $"'{YamlScalar.Shorten(node.Tag.Value)}' would be a YAML tag, which is not used here. If the text begins with !, put the whole value in quotes."
            : $"'&{YamlScalar.Shorten(node.Anchor.Value)}' would be a YAML anchor, which is not used here. If the text begins with &, put the whole value in quotes.");
        return new YamlUnreadable(span);
    }

    private SourceSpan Span(in Mark start, in Mark end)
    {
        var length = start.Line == end.Line ? (int)(end.Column - start.Column) : 0;
        return new SourceSpan(file, (int)start.Line + lineOffset, (int)start.Column, length);
    }

    private static YamlScalarStyle Style(Scalar scalar) => scalar.Style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => YamlScalarStyle.Quoted,
        ScalarStyle.Literal => YamlScalarStyle.Literal,
        ScalarStyle.Folded => YamlScalarStyle.Folded,
        ScalarStyle.Plain or ScalarStyle.Any or ScalarStyle.ForcePlain => YamlScalarStyle.Plain,
        _ => throw new UnreachableException(),
    };
}
