using StaticImpact.Diagnostics;

namespace StaticImpact.Theming.Templates;

/// <summary>Where in an HTML document a template stands, followed just closely enough to know whether encoding
/// for element content and quoted attributes is the right one at that point.</summary>
internal sealed class HtmlPlace
{
    /// <summary>An element that has begun.</summary>
    private readonly record struct Element(string Name, SourceSpan At);

    private enum State
    {
        Content,
        Tag,
        AfterEquals,
        DoubleQuoted,
        SingleQuoted,
        Unquoted,
        Script,
        Comment,
    }

    private static readonly HashSet<string> AddressAttributes = new(StringComparer.Ordinal)
    {
        "href", "src", "srcset", "action", "formaction", "poster", "cite", "data", "ping", "background", "manifest", "xlink:href",
    };

    /// <summary>Elements without an end tag.</summary>
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    private State state;

    /// <summary>The elements that are open, the outermost first; a part of a name that is a value is a star.</summary>
    private readonly List<Element> open = [];

    /// <summary>Whether the text so far ends with the <c>&lt;</c> of a tag.</summary>
    private bool endsWithLess;
    private readonly System.Text.StringBuilder tag = new();
    private readonly System.Text.StringBuilder attribute = new();

    /// <summary>Whether what an address leads to is settled: by what the template wrote before, or by an address printed there.</summary>
    private bool hasScheme;

    /// <summary>Whether the tag has said where its file is.</summary>
    private bool hasSource;

    /// <summary>The first letters of the attribute's value.</summary>
    private readonly System.Text.StringBuilder value = new();

    public bool IsContent => state == State.Content && !endsWithLess;

    /// <summary>What is wrong with the elements so far: an end tag that ends nothing, or another element. Null when nothing is.</summary>
    public string? Mismatch { get; private set; }

    /// <summary>Where that is.</summary>
    public SourceSpan MismatchAt { get; private set; }

    /// <summary>The elements that are open here, for messages.</summary>
    public string Open => string.Concat(open.Select(e => $"<{e.Name}>"));

    /// <summary>Where the innermost of them begins; null when none is open.</summary>
    public SourceSpan? OpenAt => open.Count > 0 ? open[^1].At : null;

    /// <summary>Styles and programs in what was written last, which the security policy of every page forbids: where, and what.</summary>
    public List<(SourceSpan At, string What)> Forbidden { get; } = [];
    public bool IsScript => state == State.Script;
    public bool IsQuotedAttribute => state is State.DoubleQuoted or State.SingleQuoted;

    /// <summary>The name of the attribute whose value this is.</summary>
    public string Attribute => attribute.ToString();

    /// <summary>Whether what is printed here decides what an address leads to.</summary>
    public bool BeginsAddress => IsQuotedAttribute && !hasScheme && AddressAttributes.Contains(Attribute);

    /// <summary>Whether the attribute holds a program or a style.</summary>
    public bool RunsScripts => IsQuotedAttribute && (IsScriptAddress || Attribute == "style" || Attribute == "srcdoc" || Attribute.StartsWith("on", StringComparison.Ordinal));

    /// <summary>Whether this is the attribute or the element that is itself forbidden, which has been reported.</summary>
    public bool IsForbidden => (IsQuotedAttribute && IsForbiddenName(Attribute)) || (state == State.Script && !hasSource);

    private bool IsScriptAddress => AddressAttributes.Contains(Attribute) && value.ToString().Trim().ToLowerInvariant() is var start
        && (start.StartsWith("javascript:", StringComparison.Ordinal) || start.StartsWith("vbscript:", StringComparison.Ordinal) || start.StartsWith("data:", StringComparison.Ordinal));

    /// <summary>The same text for places where the same may stand.</summary>
    public string Key => $"{state} {(IsQuotedAttribute ? $"{Attribute} {hasScheme} {IsScriptAddress}" : "")} {(tag.ToString().TrimEnd() is "script" or "style" ? "script" : "")}";

    public string Description => endsWithLess ? "as the name of an element" : state switch
    {
        State.Tag => "inside a tag",
        State.AfterEquals or State.Unquoted => "as an attribute value without quotes",
        State.DoubleQuoted or State.SingleQuoted => "inside an attribute",
        State.Script => "inside a script or style element",
        State.Comment => "inside a comment",
        State.Content => "in the page",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool IsForbiddenName(string name) => name == "style" || (name.Length > 2 && name.StartsWith("on", StringComparison.Ordinal));

    public HtmlPlace Copy()
    {
        var copy = new HtmlPlace();
        copy.Become(this);
        return copy;
    }

    /// <summary>The same place for another template, which may not end what this one began.</summary>
    public HtmlPlace Inner()
    {
        var inner = Copy();
        inner.open.Clear();
        inner.Mismatch = null;
        return inner;
    }

    public void Become(HtmlPlace other)
    {
        state = other.state;
        tag.Clear().Append(other.tag);
        attribute.Clear().Append(other.attribute);
        open.Clear();
        open.AddRange(other.open);
        endsWithLess = other.endsWithLess;
        Mismatch = other.Mismatch;
        hasScheme = other.hasScheme;
        hasSource = other.hasSource;
        value.Clear().Append(other.value);
    }

    public bool IsSameKindAs(HtmlPlace other) => state == other.state && (!IsQuotedAttribute || Attribute == other.Attribute);

    public bool HasSameOpen(HtmlPlace other) => open.Select(e => e.Name).SequenceEqual(other.open.Select(e => e.Name));

    /// <summary>A value was printed here.</summary>
    public void Print(bool isAddress)
    {
        hasScheme |= isAddress;
        endsWithLess = false;
        if (state == State.Tag && (tag.Length == 0 || tag[^1] != ' ')) tag.Append('*');
    }

    private void CloseTag(bool isSelfClosing, SourceSpan at)
    {
        var name = tag.ToString().Trim();
        if (name == "style" || (name == "script" && !hasSource)) Forbidden.Add((at, $"<{name}>"));
        state = name is "script" or "style" ? State.Script : State.Content;
        if (name.StartsWith('!') || name.Length == 0) return;
        if (!name.StartsWith('/'))
        {
            if (!isSelfClosing && !Void.Contains(name)) open.Add(new Element(name, at));
            return;
        }

        name = name[1..];
        if (Mismatch is null) MismatchAt = at;
        if (open.Count > 0 && open[^1].Name == name) open.RemoveAt(open.Count - 1);
        else Mismatch ??= open.Count == 0 ? $"'</{name}>' ends an element that does not begin here." : $"'</{name}>' stands where '<{open[^1].Name}>' is open.";
    }

    /// <param name="text">What the template writes next.</param>
    /// <param name="at">Where a sign of it stands in the template.</param>
    public void Advance(string text, Func<int, SourceSpan>? at = null)
    {
        var begun = 0;
        if (endsWithLess && text.Length > 0)
        {
            // The tag goes on after a comment or a tag that prints nothing.
            text = "<" + text;
            endsWithLess = false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (state)
            {
                case State.Content when c == '<' && text.AsSpan(i).StartsWith("<!--"):
                    state = State.Comment;
                    break;
                case State.Content when c == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!'):
                    state = State.Tag;
                    begun = i;
                    hasSource = false;
                    tag.Clear();
                    attribute.Clear();
                    break;
                case State.Content when c == '<' && (i + 1 == text.Length || text.AsSpan(i) is "</"):
                    endsWithLess = true;
                    return;
                case State.Comment when c == '>' && text.AsSpan(0, i).EndsWith("--"):
                    state = State.Content;
                    break;
                case State.Script when c == '<' && text.AsSpan(i).StartsWith("</"):
                    state = State.Tag;
                    tag.Clear();
                    attribute.Clear();
                    break;
                case State.Tag or State.Unquoted when c == '>':
                    CloseTag(i > 0 && text[i - 1] == '/', Place(begun));
                    break;
                case State.Tag when c == '=':
                    hasSource |= Attribute == "src";
                    if (IsForbiddenName(Attribute)) Forbidden.Add((Place(i), $"{Attribute}="));
                    state = State.AfterEquals;
                    break;
                case State.Tag:
                    AddToTagName(c);
                    if (char.IsWhiteSpace(c) || c == '/') attribute.Clear();
                    else attribute.Append(char.ToLowerInvariant(c));
                    break;
                case State.AfterEquals when c == '"':
                    state = State.DoubleQuoted;
                    hasScheme = false;
                    value.Clear();
                    break;
                case State.AfterEquals when c == '\'':
                    state = State.SingleQuoted;
                    hasScheme = false;
                    value.Clear();
                    break;
                case State.AfterEquals when !char.IsWhiteSpace(c):
                    state = State.Unquoted;
                    break;
                case State.Unquoted when char.IsWhiteSpace(c):
                case State.DoubleQuoted when c == '"':
                case State.SingleQuoted when c == '\'':
                    state = State.Tag;
                    attribute.Clear();
                    break;
                case State.DoubleQuoted or State.SingleQuoted:
                    hasScheme |= c is ':' or '/' or '#' or '?';
                    if (value.Length < 16) value.Append(c);
                    break;
            }
        }

        SourceSpan Place(int index) => at?.Invoke(index) ?? SourceSpan.None;
    }

    /// <summary>The name ends at the first white space; a space marks it as complete.</summary>
    private void AddToTagName(char c)
    {
        if (tag.Length > 0 && tag[^1] == ' ') return;
        if (char.IsWhiteSpace(c)) tag.Append(' ');
        else tag.Append(char.ToLowerInvariant(c));
    }
}
