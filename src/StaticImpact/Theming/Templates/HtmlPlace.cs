namespace StaticImpact.Theming.Templates;

/// <summary>Where in an HTML document a template stands, followed just closely enough to know whether encoding
/// for element content and quoted attributes is the right one at that point.</summary>
internal sealed class HtmlPlace
{
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

    private State state;
    private readonly System.Text.StringBuilder tag = new();

    public bool IsContent => state == State.Content;
    public bool IsScript => state == State.Script;
    public bool IsQuotedAttribute => state is State.DoubleQuoted or State.SingleQuoted;

    public string Description => state switch
    {
        State.Tag => "inside a tag",
        State.AfterEquals or State.Unquoted => "as an attribute value without quotes",
        State.DoubleQuoted or State.SingleQuoted => "inside an attribute",
        State.Script => "inside a script or style element",
        State.Comment => "inside a comment",
        _ => "in the page",
    };

    public HtmlPlace Copy()
    {
        var copy = new HtmlPlace();
        copy.Become(this);
        return copy;
    }

    public void Become(HtmlPlace other)
    {
        state = other.state;
        tag.Clear().Append(other.tag);
    }

    public void Advance(string text)
    {
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
                    tag.Clear();
                    break;
                case State.Comment when c == '>' && text.AsSpan(0, i).EndsWith("--"):
                    state = State.Content;
                    break;
                case State.Script when c == '<' && text.AsSpan(i).StartsWith("</"):
                    state = State.Tag;
                    tag.Clear();
                    break;
                case State.Tag or State.Unquoted when c == '>':
                    state = tag.ToString().TrimEnd() is "script" or "style" ? State.Script : State.Content;
                    break;
                case State.Tag when c == '=':
                    state = State.AfterEquals;
                    break;
                case State.Tag:
                    AddToTagName(c);
                    break;
                case State.AfterEquals when c == '"':
                    state = State.DoubleQuoted;
                    break;
                case State.AfterEquals when c == '\'':
                    state = State.SingleQuoted;
                    break;
                case State.AfterEquals when !char.IsWhiteSpace(c):
                    state = State.Unquoted;
                    break;
                case State.Unquoted when char.IsWhiteSpace(c):
                case State.DoubleQuoted when c == '"':
                case State.SingleQuoted when c == '\'':
                    state = State.Tag;
                    break;
            }
        }
    }

    /// <summary>The name ends at the first white space; a space marks it as complete.</summary>
    private void AddToTagName(char c)
    {
        if (tag.Length > 0 && tag[^1] == ' ') return;
        if (char.IsWhiteSpace(c)) tag.Append(' ');
        else tag.Append(char.ToLowerInvariant(c));
    }
}
