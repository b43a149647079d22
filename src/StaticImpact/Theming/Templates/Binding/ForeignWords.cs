namespace StaticImpact.Theming.Templates.Binding;

/// <summary>Words that other template languages have, and what says the same here.</summary>
internal static class ForeignWords
{
    /// <summary>For a word that stands where a value is read, where more may be meant: null for what members are called as well.</summary>
    public static string? HintForName(string word) => word is "nil" or "none" or "None" or "undefined" or "True" or "False" or "forloop" or "loop" or "not" or "yield" ? Hint(word) : null;

    /// <summary>Null for a word that is none of them.</summary>
    public static string? Hint(string word) => word switch
    {
        "and" => "Write '&&'.",
        "or" => "Write '||'.",
        "not" => "Write '!', as in '{{ if !summary }}'.",
        "elsif" or "elseif" or "elif" => "Write 'else if'.",
        "endif" or "endfor" or "endwhile" or "endcase" or "endcapture" or "endwith" or "endblock" or "endunless" => "Every block ends with 'end'.",
        "unless" => "Write 'if !', as in '{{ if !summary }}'.",
        "each" or "foreach" or "loop_over" => "Write '{{ for goal in goals }}'.",
        "switch" => "Write '{{ case kind }}'.",
        "assign" or "let" or "set" or "var" => "A name gets a value without a word before it: '{{ card = indicator.card }}'.",
        "render" or "partial" => "Write '{{ include \"partials/photo\" photo }}'.",
        "extends" => "Write '{{ wrap layout \"layouts/default\" }} … {{ end }}'.",
        "block" or "yield" or "slot" => "A layout has '{{ $$ }}' where the page's own part goes.",
        "macro" or "function" or "def" => "Write '{{ func shout(text) }}'.",
        "safe" or "raw" or "escape" or "e" or "h" => "Nothing is needed: texts are encoded, and what is already HTML is printed as it is.",
        "nil" or "none" or "None" or "undefined" => "Write 'null'.",
        "True" or "False" => "Write 'true' or 'false'.",
        "forloop" or "loop" => "Write 'for.index', 'for.first' or 'for.last'.",
        "length" or "count" => "Write '.size', as in 'goals.size'.",
        "upper" or "uppercase" or "toUpperCase" => "Write 'string.upcase'.",
        "lower" or "lowercase" or "toLowerCase" => "Write 'string.downcase'.",
        "trim" => "Write 'string.strip'.",
        "join" => "Write 'array.join'.",
        "default" => "Write '??'.",
        _ => null,
    };
}
