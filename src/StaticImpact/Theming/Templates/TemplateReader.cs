using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming.Templates;

/// <summary>Reads one template: the part of Handlebars that the manual names, and nothing that could compute or loop for ever.</summary>
internal sealed class TemplateReader
{
    public static ImmutableArray<string> Blocks { get; } = ["if", "unless", "each", "with"];
    public static ImmutableArray<string> Data { get; } = ["root", "index", "first", "last"];

    /// <summary>Far more than anybody writes, and far less than the stack holds.</summary>
    public const int DeepestNesting = 100;

    private readonly string file;
    private readonly int[] lineStarts;
    private readonly DiagnosticBag bag;
    private readonly List<TemplateToken> tokens;
    private int next;
    private int depth;
    private bool gaveUp;

    private TemplateReader(string file, string text, DiagnosticBag bag)
    {
        this.file = file;
        this.bag = bag;
        lineStarts = [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1)];
        tokens = TemplateLexer.Read(text, Report);
    }

    /// <param name="name">How templates name it: <c>partials/tile</c>.</param>
    /// <param name="file">How messages name it: <c>themes/commons/partials/tile.hbs</c>.</param>
    public static Template Read(string name, string file, string text, DiagnosticBag bag)
    {
        var reader = new TemplateReader(file, text, bag);
        var nodes = reader.Body(null);
        return new Template(name, file, nodes);
    }

    /// <summary>Nodes up to the tag that ends <paramref name="opened"/>, which is left as the current token.</summary>
    private ImmutableArray<TemplateNode> Body(TemplateToken? opened)
    {
        var nodes = ImmutableArray.CreateBuilder<TemplateNode>();
        if (depth == DeepestNesting)
        {
            Report(Mistake(opened!, "Blocks are nested more than 100 deep. Put parts into files of their own under partials/."));
            gaveUp = true;
            next = tokens.Count;
        }

        depth++;
        while (next < tokens.Count)
        {
            var token = tokens[next];
            if (token.Kind is TagKind.Close or TagKind.Else)
            {
                if (opened is not null) break;
                next++;
                Report(new TemplateMistake(ThemeCodes.TemplateSyntax, token.Start, TagLength(token),
                    token.Kind == TagKind.Else ? "'{{else}}' stands outside any block." : $"'{{{{/{token.Content.Trim()}}}}}' closes a block that was not opened."));
                continue;
            }

            next++;
            try
            {
                if (Node(token) is { } node) nodes.Add(node);
            }
            catch (TemplateMistake mistake)
            {
                Report(mistake);
            }
        }

        depth--;
        return nodes.ToImmutable();
    }

    private TemplateNode? Node(TemplateToken token) => token.Kind switch
    {
        TagKind.Text => token.Content.Length == 0 ? null : new TextNode(Span(token.Start, 0), token.Content),
        TagKind.Comment => null,
        TagKind.Print => Print(token),
        TagKind.Partial => Partial(token, isBlock: false),
        TagKind.PartialBlock => Partial(token, isBlock: true),
        _ => Block(token),
    };

    private TemplateNode Print(TemplateToken token)
    {
        var words = TemplateLexer.Words(token);
        if (words.Count == 0) throw Mistake(token, "'{{}}' is empty.");
        if (words.Count == 1 && words[0].Kind == WordKind.Plain && !TemplateBinder.Helpers.Contains(words[0].Text)) return new PrintNode(Span(token), Path(words[0]));
        if (words[0].Kind != WordKind.Plain) throw Mistake(token, $"'{words[0].Text}' cannot be printed: write it as text outside the braces.");
        var (arguments, named) = Arguments(words, 1);
        return new HelperNode(Span(words[0].Start, words[0].Text.Length), words[0].Text, arguments, named);
    }

    private TemplateNode Partial(TemplateToken token, bool isBlock)
    {
        var words = TemplateLexer.Words(token);
        if (words.Count == 0 || words[0].Kind != WordKind.Plain) throw Mistake(token, "A partial is named without quotes, as in '{{> partials/tile}}'.");
        var name = words[0];
        if (name.Text == "@partial-block")
        {
            if (isBlock || words.Count > 1) throw Mistake(token, "'{{> @partial-block}}' takes nothing else.");
            return new SlotNode(Span(token));
        }

        var (arguments, named) = Arguments(words, 1);
        if (arguments.Length > 1 || arguments is [LiteralExpression]) throw Mistake(token, $"'{name.Text}' takes one model and then names with values, as in '{{{{> {name.Text} indicator size=\"big\"}}}}'.");
        ImmutableArray<TemplateNode>? block = null;
        if (isBlock)
        {
            block = Body(token);
            if (next < tokens.Count && tokens[next].Kind == TagKind.Else) Report(Mistake(tokens[next++], "A layout's block has no '{{else}}'."));
            Close(token, name.Text);
        }

        return new PartialNode(Span(name.Start, name.Text.Length), name.Text, arguments.IsEmpty ? null : (PathExpression)arguments[0], named, block);
    }

    private TemplateNode Block(TemplateToken token)
    {
        var words = TemplateLexer.Words(token);
        var name = words.Count > 0 && words[0].Kind == WordKind.Plain ? words[0].Text : "";
        if (!Blocks.Contains(name))
        {
            var found = name.Length == 0 ? token.Content.Trim() : name;
            Report(new TemplateMistake(ThemeCodes.UnknownHelper, token.Start, TagLength(token),
                $"No block '{found}'.{Suggestion.DidYouMean(found, Blocks)} Blocks: {string.Join(", ", Blocks)}."));
            Body(token);
            SkipElse(token);
            Close(token, name);
            return new TextNode(Span(token), "");
        }

        if (name is "if" or "unless") return If(token, name, words, 1);

        var isGood = TryOne(token, name, words, out var path);
        var body = Body(token);
        var otherwise = Else(token, allowsElseIf: false);
        Close(token, name);
        if (!isGood) return new TextNode(Span(token), "");
        return name == "each" ? new EachNode(Span(token), path!, body, otherwise) : new WithNode(Span(token), path!, body, otherwise);
    }

    private IfNode If(TemplateToken token, string name, List<Word> words, int first)
    {
        var branches = ImmutableArray.CreateBuilder<IfBranch>();
        var isGood = TryOne(token, name, words, out var condition, first);
        var body = Body(token);
        if (isGood) branches.Add(new IfBranch(condition!, name == "unless", body));
        while (next < tokens.Count && tokens[next].Kind == TagKind.Else && tokens[next].Content.AsSpan().Trim().Length > 0)
        {
            var elseToken = tokens[next++];
            var elseWords = TemplateLexer.Words(elseToken);
            if (elseWords is not [{ Text: "if", Kind: WordKind.Plain }, ..])
            {
                Report(Mistake(elseToken, $"'{{{{else {elseToken.Content.Trim()}}}}}' is not known. Write '{{{{else}}}}' or '{{{{else if …}}}}'."));
                Body(token);
                continue;
            }

            isGood = TryOne(elseToken, "else if", elseWords, out condition);
            body = Body(token);
            if (isGood) branches.Add(new IfBranch(condition!, false, body));
        }

        var otherwise = Else(token, allowsElseIf: true);
        Close(token, name);
        return new IfNode(Span(token), branches.ToImmutable(), otherwise);
    }

    private ImmutableArray<TemplateNode> Else(TemplateToken opened, bool allowsElseIf)
    {
        if (next >= tokens.Count || tokens[next].Kind != TagKind.Else) return [];
        var token = tokens[next++];
        if (token.Content.AsSpan().Trim().Length > 0)
        {
            Report(Mistake(token, allowsElseIf ? "Only one '{{else}}' may stand in a block, and last." : "'{{else if}}' belongs to '{{#if}}' only."));
        }

        var body = Body(opened);
        SkipElse(opened);
        return body;
    }

    private void SkipElse(TemplateToken opened)
    {
        while (next < tokens.Count && tokens[next].Kind == TagKind.Else)
        {
            Report(Mistake(tokens[next++], "Only one '{{else}}' may stand in a block, and last."));
            Body(opened);
        }
    }

    private void Close(TemplateToken opened, string name)
    {
        if (next >= tokens.Count)
        {
            Report(Mistake(opened, $"'{name}' is not closed. End it with '{{{{/{name}}}}}'."));
            return;
        }

        var token = tokens[next];
        if (token.Content.Trim() == name)
        {
            next++;
            return;
        }

        var (line, _) = Position(opened.Start);
        Report(Mistake(token, $"'{{{{/{token.Content.Trim()}}}}}' closes '{name}', which line {line} opened. Write '{{{{/{name}}}}}'."));
        next++;
    }

    private bool TryOne(TemplateToken token, string name, List<Word> words, out PathExpression? path, int first = 1)
    {
        path = null;
        try
        {
            var (arguments, named) = Arguments(words, first);
            if (arguments is not [PathExpression one] || !named.IsEmpty) throw Mistake(token, $"'{name}' takes one name, as in '{{{{#{(name == "else if" ? "if" : name)} partner}}}}'.");
            path = one;
            return true;
        }
        catch (TemplateMistake mistake)
        {
            Report(mistake);
            return false;
        }
    }

    private (ImmutableArray<TemplateExpression> Arguments, ImmutableArray<NamedExpression> Named) Arguments(List<Word> words, int first)
    {
        var arguments = ImmutableArray.CreateBuilder<TemplateExpression>();
        var named = ImmutableArray.CreateBuilder<NamedExpression>();
        for (var i = first; i < words.Count; i++)
        {
            var word = words[i];
            if (i + 1 < words.Count && words[i + 1].Kind == WordKind.Equals)
            {
                if (i + 2 >= words.Count || word.Kind != WordKind.Plain) throw new TemplateMistake(ThemeCodes.TemplateSyntax, word.Start, word.Text.Length, $"'{word.Text}=' has no value.");
                if (named.Any(n => n.Name.Value == word.Text)) throw new TemplateMistake(ThemeCodes.TemplateSyntax, word.Start, word.Text.Length, $"'{word.Text}' is given twice.");
                named.Add(new NamedExpression(new Sourced<string>(word.Text, Span(word.Start, word.Text.Length)), Expression(words[i + 2])));
                i += 2;
            }
            else if (named.Count > 0)
            {
                throw new TemplateMistake(ThemeCodes.TemplateSyntax, word.Start, word.Text.Length, $"'{word.Text}' stands after named values. Put it before them, or give it a name.");
            }
            else
            {
                arguments.Add(Expression(word));
            }
        }

        return (arguments.ToImmutable(), named.ToImmutable());
    }

    private TemplateExpression Expression(Word word)
    {
        if (word.Kind == WordKind.Equals) throw new TemplateMistake(ThemeCodes.TemplateSyntax, word.Start, 1, "'=' has no name before it.");
        var span = Span(word.Start, word.End - word.Start);
        if (word.Kind == WordKind.Quoted) return new LiteralExpression(span, word.Text);
        if (word.Text is "true" or "false") return new LiteralExpression(span, word.Text == "true");
        if (int.TryParse(word.Text, System.Globalization.CultureInfo.InvariantCulture, out var number)) return new LiteralExpression(span, number);
        return Path(word);
    }

    private PathExpression Path(Word word)
    {
        var span = Span(word.Start, word.Text.Length);
        var rest = word.Text.AsSpan();
        var at = word.Start;
        var up = 0;
        while (rest.StartsWith("../") || rest is "..")
        {
            up++;
            var step = Math.Min(3, rest.Length);
            rest = rest[step..];
            at += step;
        }

        if (rest.Length == 0 || rest is "this" or ".") return new PathExpression(span, up, null, []);
        string? data = null;
        if (rest[0] == '@')
        {
            var end = rest.IndexOf('.') < 0 ? rest.Length : rest.IndexOf('.');
            data = rest[1..end].ToString();
            if (!Data.Contains(data))
            {
                throw new TemplateMistake(ThemeCodes.UnknownName, at, end, $"No value '@{data}'.{Suggestion.DidYouMean(data, Data)} There are @root, @index, @first and @last.");
            }

            if (end == rest.Length) return new PathExpression(span, up, data, []);
            at += end + 1;
            rest = rest[(end + 1)..];
        }

        if (rest.StartsWith("this."))
        {
            rest = rest["this.".Length..];
            at += "this.".Length;
        }

        var names = ImmutableArray.CreateBuilder<Sourced<string>>();
        foreach (var name in rest.ToString().Split('.'))
        {
            if (name.Length == 0 || name.Contains('/') || !char.IsAsciiLetter(name[0]))
            {
                throw new TemplateMistake(ThemeCodes.TemplateSyntax, word.Start, word.Text.Length, $"'{word.Text}' is not a name. Names are joined by dots, as in 'partner.title', and '../' goes out of a block.");
            }

            names.Add(new Sourced<string>(name, Span(at, name.Length)));
            at += name.Length + 1;
        }

        return new PathExpression(span, up, data, names.ToImmutable());
    }

    private TemplateMistake Mistake(TemplateToken token, string message) => new(ThemeCodes.TemplateSyntax, token.Start, TagLength(token), message);

    private static int TagLength(TemplateToken token) => token.ContentStart - token.Start + token.Content.Length + 2;

    private SourceSpan Span(TemplateToken token) => Span(token.Start, TagLength(token));

    private SourceSpan Span(int start, int length)
    {
        var (line, column) = Position(start);
        return new SourceSpan(file, line, column, length);
    }

    private (int Line, int Column) Position(int offset)
    {
        var index = Array.BinarySearch(lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - lineStarts[line] + 1);
    }

    private void Report(TemplateMistake mistake)
    {
        if (!gaveUp) bag.Add(mistake.Code, Span(mistake.Start, mistake.Length), mistake.Message);
    }
}
