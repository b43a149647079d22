namespace StaticImpact.Theming.Templates.Binding;

/// <summary>A function of one of Scriban's libraries.</summary>
/// <param name="Parameters">In order, by Scriban's names.</param>
/// <param name="Result">A letter: see <see cref="LibraryFunctions"/>.</param>
internal sealed record LibraryFunction(IReadOnlyList<LibraryParameter> Parameters, string Result);

/// <param name="Name">As a named argument gives it.</param>
/// <param name="Kind">A letter: see <see cref="LibraryFunctions"/>.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal sealed record LibraryParameter(string Name, char Kind, bool IsOptional);

/// <summary>What of Scriban's libraries templates may call, and what it takes and gives, so that calls are checked when a theme loads.
/// Left out is what differs from build to build, formats figures past the strings files, runs templates from texts or makes HTML of them.</summary>
internal static class LibraryFunctions
{
    private static readonly HashSet<string> Libraries = new(StringComparer.Ordinal) { "string", "array", "math", "html", "regex", "object", "date", "timespan" };

    // Kinds: t text, n number, f flag, l list, a anything, h HTML or text, x function, m the name of a member in quotes.
    // Results: t text, n number, N number or null, f flag, i an item or null, l the same list, T a list of texts, M a list of the
    // member's values, R a list of what the function returns, TT a list of lists of texts.
    private static readonly Dictionary<string, LibraryFunction> All = Read("""
        string.append(t:text t:with)t
        string.base64_decode(t:text)t
        string.base64_encode(t:text)t
        string.capitalize(t:text)t
        string.capitalizewords(t:text)t
        string.contains(t:text t:value)f
        string.downcase(t:text)t
        string.empty(t:text)f
        string.ends_with(t:text t:value)f
        string.equals_ignore_case(t:text t:value)f
        string.escape(t:text)t
        string.handleize(t:text)t
        string.hmac_sha1(t:text t:secretKey)t
        string.hmac_sha256(t:text t:secretKey)t
        string.hmac_sha512(t:text t:secretKey)t
        string.index_of(t:text t:search n:startIndex? n:count? t:stringComparison?)n
        string.literal(t:text)t
        string.lstrip(t:text)t
        string.md5(t:text)t
        string.pad_left(t:text n:width)t
        string.pad_right(t:text n:width)t
        string.pluralize(n:number t:singular t:plural)t
        string.prepend(t:text t:by)t
        string.remove(t:text t:remove)t
        string.remove_first(t:text t:remove)t
        string.remove_last(t:text t:remove)t
        string.replace(t:text t:match t:replace)t
        string.replace_first(t:text t:match t:replace f:fromEnd?)t
        string.rstrip(t:text)t
        string.sha1(t:text)t
        string.sha256(t:text)t
        string.sha512(t:text)t
        string.size(t:text)n
        string.slice(t:text n:start n:length?)t
        string.slice1(t:text n:start n:length?)t
        string.split(t:text t:match)T
        string.starts_with(t:text t:value)f
        string.strip(t:text)t
        string.strip_newlines(t:text)t
        string.to_double(t:text)N
        string.to_float(t:text)N
        string.to_int(t:text)N
        string.to_long(t:text)N
        string.truncate(t:text n:length t:ellipsis?)t
        string.truncatewords(t:text n:count t:ellipsis?)t
        string.upcase(t:text)t
        string.whitespace(t:text)f
        array.add(l:list a:value)l
        array.add_range(l:list1 l:list2)l
        array.any(l:list x:function)f
        array.compact(l:list)l
        array.concat(l:list1 l:list2)l
        array.contains(l:list a:item)f
        array.cycle(l:list t:group?)i
        array.each(l:list x:function)R
        array.filter(l:list x:function)l
        array.first(l:list)i
        array.insert_at(l:list n:index a:value)l
        array.join(l:list t:delimiter x:function?)t
        array.last(l:list)i
        array.limit(l:list n:count)l
        array.map(l:list m:member)M
        array.offset(l:list n:index)l
        array.remove_at(l:list n:index)l
        array.reverse(l:list)l
        array.size(l:list)n
        array.sort(l:list m:member?)l
        array.uniq(l:list)l
        math.abs(n:value)n
        math.ceil(n:value)n
        math.divided_by(n:value n:divisor)n
        math.floor(n:value)n
        math.is_number(a:value)f
        math.minus(n:value n:with)n
        math.modulo(n:value n:with)n
        math.plus(n:value n:with)n
        math.round(n:value n:precision?)n
        math.times(n:value n:with)n
        html.strip(h:text)t
        html.url_encode(t:text)t
        html.url_escape(t:text)t
        regex.escape(t:pattern)t
        regex.match(t:text t:pattern t:options?)T
        regex.matches(t:text t:pattern t:options?)TT
        regex.replace(t:text t:pattern t:replace t:options?)t
        regex.split(t:text t:pattern t:options?)T
        regex.unescape(t:pattern)t
        """);

    public static bool IsLibrary(string name) => Libraries.Contains(name);

    public static IEnumerable<string> Names(string library) => All.Keys.Where(n => n.StartsWith(library + ".", StringComparison.Ordinal)).Select(n => n[(library.Length + 1)..]);

    public static LibraryFunction? Find(string library, string name) => All.GetValueOrDefault($"{library}.{name}");

    /// <summary>Functions of this name in the libraries, as a message names them; null when there are none.</summary>
    public static string? Suggest(string name)
    {
        var found = All.Keys.Where(n => n.EndsWith("." + name, StringComparison.Ordinal)).Select(n => $"'{n}'").ToList();
        return found.Count == 0 ? null : string.Join(" or ", found);
    }

    /// <summary>Why a function that Scriban has is not here; null for one that it does not have.</summary>
    public static string? WhyNot(string library, string name) => (library, name) switch
    {
        ("math", "random" or "uuid") => "The same content must give the same site.",
        ("math" or "object", "format") or ("date" or "timespan", _) => "Numbers and dates are written by the program and the strings files, in every language: print the page's own texts.",
        ("html", "escape") => "Every text is encoded when it is printed.",
        ("html", "newline_to_br") => "HTML cannot be made from a text here. Use 'string.split' with '\"\\n\"' and '{{ for … }}'.",
        ("math", "max" or "min") => "Compare, as in '{{ if a > b }}{{ a }}{{ else }}{{ b }}{{ end }}'.",
        ("object", "default") => "Write '??'.",
        ("object", "size") => "Write '.size'.",
        ("object", "eval" or "eval_template") => "What stands in a text could not be checked.",
        ("object", _) => "Members are read by name, as in 'photo.alt'.",
        _ => null,
    };

    private static Dictionary<string, LibraryFunction> Read(string lines)
    {
        var functions = new Dictionary<string, LibraryFunction>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n'))
        {
            var (open, close) = (line.IndexOf('(', StringComparison.Ordinal), line.LastIndexOf(')'));
            var parameters = line[(open + 1)..close].Split(' ').Select(p => new LibraryParameter(p[2..].TrimEnd('?'), p[0], p.EndsWith('?'))).ToList();
            functions.Add(line[..open], new LibraryFunction(parameters, line[(close + 1)..]));
        }

        return functions;
    }
}
